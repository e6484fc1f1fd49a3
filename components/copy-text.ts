import { nameIn } from "../lib/services/figure-name";
import type { ClaimView, RecordView, WordsView } from "../lib/services/record-view";
import type { PageStatementView } from "../lib/services/page-statement-view";
import type { HeadView, SectionView } from "../lib/services/report-view";
import type { SourceView } from "../lib/services/source-view";
import type { UncertainDate } from "../lib/domain/uncertain-date";

import { basisOf, formatDate } from "./dates";
import type { I18n } from "./i18n";
import { quoteMarks } from "./quote-marks";

/**
 * A record as plain text with its source: “quote” – speaker, date, occasion, outlets, address. What is not wholly the
 * speaker's own words, what is not as it was shipped, and a denial or mere mention of a claim, says so in front, because
 * the marks of the screen are lost.
 */
export function copyRecord(i18n: I18n, record: RecordView): string {
  const { when, source } = record;
  const date = when.label === "unknown" ? undefined : labelled(i18n, when.label, when.date);
  const shown = when.label === "published" ? when.date : undefined;
  const told = toldTo(record);
  return withSource(
    i18n,
    record.words,
    [
      nameIn(record.speaker.names, i18n.script).full,
      date ?? i18n.text("dateUnknown"),
      record.occasion,
      told === undefined ? undefined : i18n.text("told", { name: told }),
      ...chainTexts(i18n, source, shown),
      source.url,
    ],
    [...originTexts(i18n, record), record.claim && stanceText(i18n, record.claim)],
  );
}

/** A statement of the page as plain text with the page as its source; a part of a round-up names its own outlet first. */
export function copyStatement(
  i18n: I18n,
  statement: PageStatementView,
  page: { readonly head: HeadView; readonly url: string; readonly heading?: SectionView["heading"] },
): string {
  const { head, url, heading } = page;
  const said = statement.saidOn && labelled(i18n, "said", statement.saidOn);
  const told = toldTo(statement);
  const own = heading?.outlet ?? head.outlet ?? i18n.text("outletUnknown");
  const published = heading?.publishedOn ?? head.publishedOn;
  const republisher = heading?.outlet && head.outlet !== heading.outlet ? head.outlet : undefined;
  return withSource(
    i18n,
    statement.words,
    [
      nameIn(statement.speaker.names, i18n.script).full,
      said,
      statement.occasion,
      told === undefined ? undefined : i18n.text("told", { name: told }),
      ...statement.relay
        .filter((outlet) => outlet !== told)
        .map((outlet) => i18n.text("reportedBy", { outlet })),
      own,
      (published && labelled(i18n, "published", published)) ?? i18n.text("dateUnknown"),
      republisher && i18n.text("chainRepublisher", { outlet: republisher }),
      url,
    ],
    [
      statement.refused ? i18n.text("copyRefused") : undefined,
      statement.possible ? i18n.text("possibleStatement") : undefined,
    ],
  );
}

/** Whose a record is and whether it was put right, where it does not stand as it was shipped. */
function originTexts(i18n: I18n, { isOwn, isImported, corrections }: RecordView): readonly string[] {
  return [
    ...(isOwn ? [i18n.text("copyOwnRecord")] : []),
    ...(isImported ? [i18n.text("copyImported")] : []),
    ...(corrections.length > 0 ? [i18n.text("copyCorrected")] : []),
  ];
}

/** To whom it was said, unless the occasion says so already ("interview with CNN Arabic"). */
export function toldTo({
  saidTo,
  occasion,
}: {
  readonly saidTo?: string;
  readonly occasion?: string;
}): string | undefined {
  return saidTo !== undefined && occasion?.includes(saidTo) ? undefined : saidTo;
}

/** How a statement takes up the claim it is shown for, in words; undefined if it asserts it. */
export function stanceText(i18n: I18n, claim: ClaimView): string | undefined {
  if (claim.stance === "asserts") return undefined;
  const wording = claimWording(i18n, claim).text;
  return i18n.text(claim.stance === "denies" ? "stanceDenies" : "stanceMentions", { claim: wording });
}

/** The claim's wording in the interface's language, else in English, else in whichever there is. */
export function claimWording(
  i18n: I18n,
  { wording }: Pick<ClaimView, "wording">,
): { readonly text: string; readonly language: string } {
  const language = [i18n.language, "en", ...Object.keys(wording)].find((each) =>
    Object.hasOwn(wording, each),
  );
  return { text: (language && wording[language]) ?? "", language: language ?? "und" };
}

function withSource(
  i18n: I18n,
  words: WordsView,
  parts: readonly (string | undefined)[],
  warnings: readonly (string | undefined)[],
): string {
  const source = parts.filter((part) => part !== undefined && part !== "").join(i18n.text("listSeparator"));
  const isOwn = words.form === "verbatim" || words.form === "transcript";
  const { open, close } = quoteMarks(words.text, words.language);
  const text = isOwn ? `${open}${words.text}${close}` : words.text;
  const form = isOwn ? undefined : i18n.text(words.form === "mixed" ? "formMixed" : "formParaphrase");
  const notes = [...warnings, form].filter((note) => note !== undefined).join(i18n.text("listSeparator"));
  if (notes === "") return i18n.text("copyOwnWords", { quote: text, source });
  return i18n.text("copyMarked", { form: notes, text, source });
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
