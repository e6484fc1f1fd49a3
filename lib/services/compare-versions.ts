import { isBoringChange } from "../collection/boring-change";
import { isSameExtent } from "../collection/change-kind";
import { sameContent } from "../collection/same-content";
import type { VersionChange } from "../domain/article-version";
import type { ArticleId, VersionId } from "../domain/ids";
import type { UncertainDate } from "../domain/uncertain-date";
import type { OnRecordDatabase } from "../store/database";
import type { TextRow, VersionRow } from "../store/rows";
import { type DiffParagraph, diffParagraphs } from "../text/diff-paragraphs";
import { countChangedWords, type TextRun, wordDiff } from "../text/word-diff";

/** Two values of a field of the article, as the page gave them; absent where it did not. */
interface Two<Value> {
  readonly before?: Value;
  readonly after?: Value;
}

/** The fields that are not the same in both versions. What the user put right stands over all versions, and is no change. */
export interface ChangedFields {
  readonly title?: readonly TextRun[];
  readonly byline?: Two<readonly string[]>;
  readonly outlet?: Two<string>;
  readonly publishedOn?: Two<UncertainDate>;
  readonly modifiedOn?: Two<UncertainDate>;
}

/** Two versions of an article laid over each other. */
export interface VersionComparison {
  readonly before: VersionRow;
  readonly after: VersionRow;
  /** `same`: not a letter differs; `boring`, `words`: as for versions; `too-different`: shown by whole passages. */
  readonly kind: "same" | "boring" | "words" | "too-different";
  /** Words that changed; absent where they were not told apart. */
  readonly words?: number;
  /** One of them is another part of the page, so that the difference says nothing of what the page changed. */
  readonly otherExtent: boolean;
  /** They were read by different versions of what reads pages. */
  readonly otherReader: boolean;
  readonly fields: ChangedFields;
  /** The text below the headline. */
  readonly paragraphs: readonly DiffParagraph[];
  /** Places in these paragraphs that changed. */
  readonly changes: number;
}

/** After so many milliseconds texts are shown by whole passages: nobody waits longer for finer ones. */
const PATIENCE = 2000;

/** Compares two versions of an article; undefined where one of them is not its own, or has lost its text. */
export async function compareVersions(
  db: OnRecordDatabase,
  articleId: ArticleId,
  { since, version }: { readonly since: VersionId; readonly version: VersionId },
): Promise<VersionComparison | undefined> {
  const [[before, after], [old, now]] = await Promise.all([
    db.versions.bulkGet([since, version]),
    db.texts.bulkGet([since, version]),
  ]);
  if (!before || !after || !old || !now) return undefined;
  if (before.articleId !== articleId || after.articleId !== articleId) return undefined;
  return compareTexts({ ...before, body: old }, { ...after, body: now });
}

type Whole = VersionRow & { readonly body: TextRow };

/** Lays two versions over each other; the texts as they were kept, so that every word shown stood there. */
export function compareTexts(before: Whole, after: Whole): VersionComparison {
  const options = { locale: after.language, timeout: PATIENCE };
  const [one, other] = [splitHeadline(before), splitHeadline(after)];
  const diff = wordDiff(one.rest, other.rest, options);
  const title = wordDiff(one.headline, other.headline, options);
  const { paragraphs, changes } = diffParagraphs(diff.runs);
  const isExact = diff.kind === "compared";
  const counted = [...title.runs, { kind: "same", text: "\n" } as const, ...diff.runs];
  const { body: _old, ...beforeRow } = before;
  const { body: _now, ...afterRow } = after;
  const known = knownWords(before, after);
  return {
    before: beforeRow,
    after: afterRow,
    kind: kindOf(before, after, isExact),
    ...(isExact && { words: known ?? countChangedWords(counted, after.language) }),
    otherExtent: !isSameExtent(before, after),
    otherReader: before.extractor.version !== after.extractor.version,
    fields: {
      ...changedFields(before, after),
      ...(one.headline !== other.headline && { title: title.runs }),
    },
    paragraphs,
    changes,
  };
}

function kindOf(before: Whole, after: Whole, isExact: boolean): VersionComparison["kind"] {
  if (before.body.text === after.body.text) return "same";
  if (isBoringChange(before.body.text, after.body.text)) return "boring";
  return isExact ? "words" : "too-different";
}

/** As it was counted when the version was kept: the list of versions says the same. */
function knownWords({ textSha256 }: VersionRow, { change }: { readonly change?: VersionChange | undefined }) {
  return change?.kind === "words" && change.since === textSha256 ? change.words : undefined;
}

/** The headline, from the text where it stands at its head, and the text without it. */
function splitHeadline({ title, body: { text, blocks } }: Whole): {
  readonly headline: string;
  readonly rest: string;
} {
  const [first] = blocks;
  if (first?.kind !== "headline" || text.slice(first.start, first.end) !== title) {
    return { headline: title, rest: text };
  }
  return { headline: title, rest: text.slice(first.end).replace(/^\n/, "") };
}

const FIELDS = ["byline", "outlet", "publishedOn", "modifiedOn"] as const;

function changedFields(before: VersionRow, after: VersionRow): ChangedFields {
  const changed = FIELDS.filter((name) => !sameContent({ value: before[name] }, { value: after[name] }));
  return Object.fromEntries(
    changed.map((name) => [
      name,
      {
        ...(before[name] !== undefined && { before: before[name] }),
        ...(after[name] !== undefined && { after: after[name] }),
      },
    ]),
  );
}
