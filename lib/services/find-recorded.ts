import type { StatementId } from "../domain/ids";
import { corpusRevision, readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { foldWords } from "../text/fold-words";
import { indexRows } from "./corpus-index";
import { loadReportRows } from "./load-report-rows";
import { type RecordView, recordOf } from "./record-view";

/** How many are shown at once. */
const MOST = 3;

/** Whose words are on record: the statements by the words of their reports, folded, in one revision of the corpus. */
interface RecordedWords {
  readonly revision: number;
  readonly statements: ReadonlyMap<string, ReadonlySet<StatementId>>;
}

/**
 * Finds what is on record in the same words, whatever their case, marks and spacing; the corpus is read again only after
 * it has changed.
 */
export function createRecordedFinder(db: () => Promise<OnRecordDatabase>) {
  let known: Promise<RecordedWords> | undefined;
  return async (words: string): Promise<readonly RecordView[]> => {
    if (words.trim() === "") return [];
    const opened = await db();
    const revision = await corpusRevision(opened);
    if ((await known)?.revision !== revision) known = readRecordedWords(opened);
    const ids = (await known)!.statements.get(foldWords(words)) ?? [];
    return viewsOf(opened, [...ids].slice(0, MOST));
  };
}

async function readRecordedWords(db: OnRecordDatabase): Promise<RecordedWords> {
  const { rows, revision } = await readCorpusRows(db);
  const statements = new Map<string, Set<StatementId>>();
  for (const { id, sightings } of rows.statements) {
    for (const { text } of sightings) {
      const key = foldWords(text);
      statements.set(key, (statements.get(key) ?? new Set()).add(id));
    }
  }
  return { revision, statements };
}

/** Statements on record as they are shown by themselves, under no statement of a page. Those that are gone are left out. */
export async function viewsOf(
  db: OnRecordDatabase,
  ids: readonly StatementId[],
): Promise<readonly RecordView[]> {
  const matches = ids.map(
    (statementId) =>
      ({
        attribution: 0,
        statementId,
        tier: "related",
        order: "unknown",
        probability: 1,
        reasons: [],
      }) as const,
  );
  const rows = await loadReportRows(db, { matches, mentions: [], attributions: [] });
  const corpus = indexRows(rows);
  return matches.flatMap((match) => recordOf(match, corpus, rows.notes?.get(match.statementId)) ?? []);
}
