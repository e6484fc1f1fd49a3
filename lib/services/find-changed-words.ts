import { describeQuote } from "../annotation/describe-quote";
import { indexQuotes, matchQuote, type QuoteIndex } from "../annotation/match-quote";
import type { QuoteMatch } from "../annotation/quote-match";
import type { Annotation } from "../domain/annotation";
import type { Attribution, AttributedSpeaker } from "../domain/attribution";
import type { ArticleId, VersionId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import type { Span } from "../domain/span";
import { judgeKeptReport } from "../reading/judge-kept-report";
import { judgePage } from "../reading/judged-page";
import type { SightingForm } from "../domain/statement";
import type { OnRecordDatabase } from "../store/database";
import { readJudgements } from "../store/judgement-repository";
import type { TextRow, VersionRow } from "../store/rows";
import { foldWords } from "../text/fold-words";
import { type TextRun, wordDiff } from "../text/word-diff";
import { formOf } from "./evidence-view";

/** Words of an earlier version that the latest one does not have any more, with both wordings. */
export interface ChangedWords {
  readonly key: string;
  /** Who is reported to have said them; absent for a note's. */
  readonly speaker?: AttributedSpeaker;
  readonly form?: SightingForm;
  /** The speaker denies or refuses what the words say. */
  readonly refused?: true;
  /** The note on them. */
  readonly annotationId?: Annotation["id"];
  /** The last version that has them, and where. */
  readonly last: Pick<VersionRow, "id" | "seq" | "capturedAt" | "language"> & Span;
  readonly words: string;
  /** Where the latest version has them in another wording; absent where nothing certain stands for them. */
  readonly now?: Span;
  /** The words laid over that wording, or over what resembles them most, or just removed. */
  readonly runs: readonly TextRun[];
  /**
   * `reworded`: these words stand there otherwise; `resembled`: they are gone, and what resembles them most is shown;
   * `gone`: nothing resembles them.
   */
  readonly kind: "reworded" | "resembled" | "gone";
}

/** The words that changed since they were kept, and the version they are compared with. */
export interface ChangedSince {
  readonly latest: VersionId;
  /** Newest first by the last version that has them, in the order of its text. */
  readonly words: readonly ChangedWords[];
}

/**
 * The statements and marked words of earlier versions that the latest one does not have any more. A statement counts as
 * changed if its quoted words did, or all of it where nothing is quoted; what the user has refused is left out. Texts are
 * read one after the other, so that nobody waits for it; those whose successor has the same words are not read.
 */
export async function findChangedWords(
  db: OnRecordDatabase,
  articleId: ArticleId,
): Promise<ChangedSince | undefined> {
  const rows = await db.versions.where("articleId").equals(articleId).toArray();
  const versions = rows.sort((one, other) => other.seq - one.seq);
  const [latest] = versions;
  const text = latest && (await db.texts.get(latest.id))?.text;
  if (latest === undefined || text === undefined) return undefined;
  const earlier = versions.slice(1).filter((version, at) => !hasSameWords(version, versions[at]!));
  if (earlier.length === 0) return { latest: latest.id, words: [] };
  const notes = (await db.annotations.where("articleId").equals(articleId).toArray()).filter(
    ({ deletedAt }) => deletedAt === undefined,
  );
  const judgements = await readJudgements(db);
  const seen = new Set<string>();
  const search: Search = { index: indexQuotes(text), text, language: latest.language };
  const found: ChangedWords[] = [];
  for (const version of earlier) {
    const kept = await db.texts.get(version.id);
    if (kept === undefined) continue;
    const spoken = judged(kept, version, judgements);
    const marked = notes.filter(({ versionId }) => versionId === version.id);
    const here = [
      ...spoken.flatMap((attribution) => findStatement(attribution, { ...kept, version }, search)),
      ...marked.flatMap((note) => findNote(note, version, search)),
    ].toSorted((one, other) => one.last.start - other.last.start);
    for (const words of here) {
      const known = words.annotationId ?? foldWords(words.words);
      if (!seen.has(known)) found.push(words);
      seen.add(known);
    }
  }
  return { latest: latest.id, words: found };
}

function hasSameWords(version: VersionRow, next: VersionRow): boolean {
  if (version.textSha256 === next.textSha256) return true;
  return next.change?.kind === "boring" && next.change.since === version.textSha256;
}

/** What was certainly found to be said, without what the user has refused since. */
function judged(
  { report, segments }: TextRow,
  article: VersionRow,
  judgements: readonly Judgement[],
): readonly Attribution[] {
  const { attributions } = judgeKeptReport({ ...report, segments }, judgePage(judgements, { article }));
  return attributions.filter(({ possible }) => possible !== true);
}

interface Search {
  readonly index: QuoteIndex;
  readonly text: string;
  readonly language: string;
}

interface Kept {
  readonly text: string;
  readonly version: VersionRow;
}

function findStatement(
  { speaker, form, start, end, quotations, repeats, refused }: Attribution,
  { text, version }: Kept,
  search: Search,
): readonly ChangedWords[] {
  if (repeats !== undefined) return [];
  const lookFor = (span: Span) => matchQuote(describeQuote(text, span.start, span.end), search.index);
  const own = quotations.length > 0 ? quotations : [{ start, end }];
  if (own.every((span) => isThere(lookFor(span)))) return [];
  const match = lookFor({ start, end });
  if (isThere(match)) return [];
  const words = text.slice(start, end);
  const said = { speaker, form: formOf[form], ...(refused && { refused: true as const }) };
  return [{ ...changed(words, { start, end }, version), ...said, ...compare(words, match, search) }];
}

function findNote(
  { id, quote, selectors: [selector, position] }: Annotation,
  version: VersionRow,
  search: Search,
): readonly ChangedWords[] {
  const match = matchQuote(selector, search.index);
  if (isThere(match)) return [];
  const { start, end } = position ?? { start: 0, end: 0 };
  return [{ ...changed(quote, { start, end }, version), annotationId: id, ...compare(quote, match, search) }];
}

function changed(words: string, { start, end }: Span, { id, seq, capturedAt, language }: VersionRow) {
  const last = { id, seq, capturedAt, language, start, end };
  return { key: `${id} ${start}-${end}`, last, words };
}

/** Words that the text has, be it in surroundings that do not say that these are the ones, have not changed. */
function isThere(match: QuoteMatch): boolean {
  return match.kind === "placed" ? match.state !== "changed" : match.reason !== "gone";
}

/** Milliseconds for one passage. */
const PATIENCE = 300;

function compare(
  words: string,
  match: QuoteMatch,
  { text, language }: Search,
): Pick<ChangedWords, "kind" | "runs" | "now"> {
  const place = match.kind === "placed" ? match : match.nearest;
  if (place === undefined) return { kind: "gone", runs: [{ kind: "removed", text: words }] };
  const { start, end } = place;
  const { runs } = wordDiff(words, text.slice(start, end), { locale: language, timeout: PATIENCE });
  return match.kind === "placed"
    ? { kind: "reworded", runs, now: { start, end } }
    : { kind: "resembled", runs };
}
