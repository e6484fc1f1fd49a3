import { linkToWords, makeTextFragment } from "../lib/annotation/make-text-fragment";
import type { Span } from "../lib/domain/span";
import type { UncertainDate } from "../lib/domain/uncertain-date";
import type { Cited } from "../lib/services/cite-words";
import type { CitedWords } from "../lib/services/cited-words";
import { nameIn } from "../lib/services/figure-name";
import type { PageStatementView } from "../lib/services/page-statement-view";
import type { RecordView, WordsView } from "../lib/services/record-view";
import type { SourceView } from "../lib/services/source-view";
import type { StatementLine } from "../lib/services/statement-lines";
import { clockDate } from "./clock-date";
import { basisOf, formatDate } from "./dates";
import type { I18n, MessageKey } from "./i18n";
import { stanceText, toldTo } from "./record-wording";

/** Words with what has to be known of them and where they stand, ready to be written in any form. */
export interface Citation {
  readonly text: string;
  /** BCP 47; "und" if not known. */
  readonly language: string;
  /** They are somebody's own, from beginning to end: they stand between quotation marks. */
  readonly isQuoted: boolean;
  /** What is to be read before the words, because the marks of the screen are lost: "Paraphrase", a denial. */
  readonly marks: readonly string[];
  /** Speaker, date, occasion, outlets, in the order in which they are read. */
  readonly source: readonly string[];
  /** Opens the page, at the words where they can be found there. */
  readonly url?: string;
}

/**
 * Cites a statement on record. What is not as it was shipped, and a denial or mere mention of a claim, says so; the link
 * opens its source at the speaker's own words.
 */
export function citeRecord(i18n: I18n, record: RecordView, whose: Whose = whoseIs(record)): Citation {
  const { when, source, words } = record;
  const date = when.label === "unknown" ? undefined : labelled(i18n, when.label, when.date);
  const shown = when.label === "published" ? when.date : undefined;
  const stance = record.claim && stanceText(i18n, record.claim);
  return {
    ...quoted(words),
    marks: given([...originTexts(i18n, whose), stance, formText(i18n, words)]),
    source: given([
      nameIn(record.speaker.names, i18n.script).full,
      date ?? i18n.text("dateUnknown"),
      record.occasion,
      toldText(i18n, record),
      ...chainTexts(i18n, source, shown),
    ]),
    ...(source.url === undefined ? {} : { url: linkToWords(source.url, fragmentOf(words)) }),
  };
}

/** Cites a statement as a list by date has it, which knows itself whose it is. */
export function citeLine(i18n: I18n, { record, own, imported, edited }: StatementLine): Citation {
  return citeRecord(i18n, record, { isOwn: own, isImported: imported, isCorrected: edited });
}

/**
 * Cites words of a page. Those of a statement the page reports are cited as the speaker's, with what is in doubt of it:
 * of a statement that is only possibly one nobody is named. Others are the article's own. A part of a round-up names
 * its own outlet first.
 */
export function citeWords(i18n: I18n, cited: CitedWords): Citation {
  const { words, statement, page, place, keptAt } = cited;
  const { address, text } = page;
  const fragment = place && makeTextFragment(text, place.start, place.end);
  return {
    ...quoted(words),
    marks: given([...(statement ? doubtTexts(i18n, statement) : []), formText(i18n, words)]),
    source: given([
      ...(statement ? speakerTexts(i18n, statement) : []),
      ...pageTexts(i18n, page),
      keptAt && i18n.text("copyAsKept", { date: clockDate(i18n, keptAt) }),
    ]),
    ...(address === undefined ? {} : { url: linkToWords(address, fragment) }),
  };
}

/** Cites words of a page or the statement a note was recorded as; or says why there is nothing to cite. */
export function citeFound(i18n: I18n, found: Cited): Citation | MessageKey {
  if (found.kind === "refused") return "copyUnread";
  return found.kind === "record" ? citeRecord(i18n, found.record) : citeWords(i18n, found.cited);
}

const given = (parts: readonly (string | undefined)[]) =>
  parts.filter((part): part is string => part !== undefined && part !== "");

function quoted({ text, language, form }: WordsView): Pick<Citation, "text" | "language" | "isQuoted"> {
  return { text, language, isQuoted: form === "verbatim" || form === "transcript" };
}

function formText(i18n: I18n, { form }: WordsView): string | undefined {
  if (form === "mixed") return i18n.text("formMixed");
  return form === "paraphrase" ? i18n.text("formParaphrase") : undefined;
}

/** What tells a record from one that stands as it was shipped. */
interface Whose {
  readonly isOwn: boolean;
  readonly isImported: boolean;
  readonly isCorrected: boolean;
}

const whoseIs = ({ isOwn, isImported, corrections }: RecordView): Whose => ({
  isOwn,
  isImported,
  isCorrected: corrections.length > 0,
});

/** Whose a record is and whether it was put right, where it does not stand as it was shipped. */
function originTexts(i18n: I18n, { isOwn, isImported, isCorrected }: Whose): readonly string[] {
  return [
    ...(isOwn ? [i18n.text("copyOwnRecord")] : []),
    ...(isImported ? [i18n.text("copyImported")] : []),
    ...(isCorrected ? [i18n.text("copyCorrected")] : []),
  ];
}

function doubtTexts(i18n: I18n, { refused, possible }: PageStatementView): readonly string[] {
  return [
    ...(refused ? [i18n.text("copyRefused")] : []),
    ...(possible ? [i18n.text("possibleStatement")] : []),
  ];
}

function speakerTexts(i18n: I18n, statement: PageStatementView): readonly (string | undefined)[] {
  const { possible, speaker, saidOn, occasion, relay } = statement;
  const told = toldTo(statement);
  return [
    possible ? i18n.text("copySpeakerUncertain") : nameIn(speaker.names, i18n.script).full,
    saidOn && labelled(i18n, "said", saidOn),
    occasion,
    toldText(i18n, statement),
    ...relay.filter((outlet) => outlet !== told).map((outlet) => i18n.text("reportedBy", { outlet })),
  ];
}

function pageTexts(i18n: I18n, { head, heading }: CitedWords["page"]): readonly (string | undefined)[] {
  const published = heading?.publishedOn ?? head.publishedOn;
  const republisher = heading?.outlet && head.outlet !== heading.outlet ? head.outlet : undefined;
  return [
    heading?.outlet ?? head.outlet ?? i18n.text("outletUnknown"),
    (published && labelled(i18n, "published", published)) ?? i18n.text("dateUnknown"),
    republisher && i18n.text("chainRepublisher", { outlet: republisher }),
  ];
}

function toldText(i18n: I18n, line: Parameters<typeof toldTo>[0]): string | undefined {
  const told = toldTo(line);
  return told === undefined ? undefined : i18n.text("told", { name: told });
}

function chainTexts(i18n: I18n, { chain }: SourceView, shown: UncertainDate | undefined): readonly string[] {
  return chain.map((link) => {
    const outlet = link.outlet ?? i18n.text("outletUnknown");
    const date =
      link.publishedOn === shown ? undefined : link.publishedOn && formatDate(i18n, link.publishedOn);
    if (link.role === "republisher") {
      return date
        ? i18n.text("chainRepublisherDated", { outlet, date })
        : i18n.text("chainRepublisher", { outlet });
    }
    return date ? i18n.text("chainFirstDated", { outlet, date }) : outlet;
  });
}

function labelled(i18n: I18n, label: "said" | "published", date: UncertainDate): string | undefined {
  const shown = formatDate(i18n, date);
  if (shown === undefined) return undefined;
  const text = i18n.text(label === "said" ? "dateSaid" : "datePublished", { date: shown });
  const basis = basisOf(i18n, date);
  return basis === undefined ? text : i18n.text("dateWithBasis", { date: text, basis });
}

/** The longest piece of the source's words that a record has; what stands around it there is not known. */
function fragmentOf({ text, form, own }: WordsView): string | undefined {
  const isOwn = form === "verbatim" || form === "transcript";
  const pieces: readonly Span[] = isOwn ? [{ start: 0, end: text.length }] : own;
  const longest = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (longest === undefined) return undefined;
  const words = text.slice(longest.start, longest.end);
  return makeTextFragment(words, 0, words.length);
}
