import { describeQuote, type QuoteSelector } from "../annotation/describe-quote";
import { matchQuote } from "../annotation/match-quote";
import { indexQuotes, type QuoteIndex } from "../annotation/quote-index";
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
import { foldAmounts } from "../text/fold-amounts";
import { type TextRun, wordDiff } from "../text/word-diff";
import { isVerbatim } from "./attached-words";
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
  /** Statements, those of the newest version first, in the order of its text; then the notes. */
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
  const search = prepare(text, latest.language);
  const judgements = await readJudgements(db);
  const asked = new Set<string>();
  const found: ChangedWords[] = [];
  for (const version of earlier) {
    const kept = await db.texts.get(version.id);
    if (kept === undefined) continue;
    for (const attribution of judged(kept, version, judgements)) {
      // What a later version was asked for need not be looked for again: the same words come to the same.
      const words = foldAmounts(attribution.text);
      if (!asked.has(words)) found.push(...findStatement(attribution, { ...kept, version }, search));
      asked.add(words);
    }
  }
  return { latest: latest.id, words: [...found, ...(await findNotes(db, versions, search))] };
}

/** The notes of earlier versions whose words the latest one does not have. */
async function findNotes(
  db: OnRecordDatabase,
  [latest, ...earlier]: readonly VersionRow[],
  search: Search,
): Promise<readonly ChangedWords[]> {
  if (latest === undefined) return [];
  const notes = await db.annotations.where("articleId").equals(latest.articleId).toArray();
  return notes.flatMap((note) => {
    const version = earlier.find(({ id }) => id === note.versionId);
    return version === undefined || note.deletedAt !== undefined ? [] : findNote(note, version, search);
  });
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
  return attributions.filter(({ possible, repeats }) => possible !== true && repeats === undefined);
}

/** The latest text, made ready for looking words up in it. */
interface Search {
  readonly index: QuoteIndex;
  readonly text: string;
  /** Word by word, a blank before and behind each. */
  readonly folded: string;
  readonly language: string;
}

function prepare(text: string, language: string): Search {
  return { index: indexQuotes(text), text, folded: ` ${foldAmounts(text)} `, language };
}

/** Words that the text has, wherever and with whatever signs between them, have not changed; nor have their amounts. */
function isThere(words: string, { folded }: Search): boolean {
  return folded.includes(` ${foldAmounts(words)} `);
}

interface Kept {
  readonly text: string;
  readonly version: VersionRow;
}

function findStatement(
  { speaker, form, start, end, quotations, refused }: Attribution,
  { text, version }: Kept,
  search: Search,
): readonly ChangedWords[] {
  const own = quotations.length > 0 ? quotations : [{ start, end }];
  if (own.every((span) => isThere(text.slice(span.start, span.end), search))) return [];
  const words = text.slice(start, end);
  const said = { speaker, form: formOf[form], ...(refused && { refused: true as const }) };
  const compared = compare(describeQuote(text, start, end), search);
  return compared ? [{ ...changed(words, { start, end }, version), ...said, ...compared }] : [];
}

function findNote(
  { id, quote, selectors: [selector, position] }: Annotation,
  version: VersionRow,
  search: Search,
): readonly ChangedWords[] {
  if (isThere(quote, search)) return [];
  const { start, end } = position ?? { start: 0, end: 0 };
  const compared = compare(selector, search);
  return compared ? [{ ...changed(quote, { start, end }, version), annotationId: id, ...compared }] : [];
}

function changed(words: string, { start, end }: Span, { id, seq, capturedAt, language }: VersionRow) {
  const last = { id, seq, capturedAt, language, start, end };
  return { key: `${id} ${start}-${end}`, last, words };
}

/** Milliseconds for one passage. */
const PATIENCE = 300;

/** Undefined where these very words stand there after all: half of a number is read otherwise without what is before it. */
function compare(
  quote: QuoteSelector,
  { text, index, language }: Search,
): Pick<ChangedWords, "kind" | "runs" | "now"> | undefined {
  const match = matchQuote(quote, index);
  if (isVerbatim(match)) return undefined;
  const place = match.kind === "placed" ? match : match.nearest;
  if (place === undefined) return { kind: "gone", runs: [{ kind: "removed", text: quote.exact }] };
  const { start, end } = place;
  const { runs } = wordDiff(quote.exact, text.slice(start, end), { locale: language, timeout: PATIENCE });
  return match.kind === "placed"
    ? { kind: "reworded", runs, now: { start, end } }
    : { kind: "resembled", runs };
}
