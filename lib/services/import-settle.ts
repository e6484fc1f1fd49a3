import { summariseReport } from "../collection/summarise";
import type { AnnotationId, CollectionId } from "../domain/ids";
import type { Instant } from "../domain/instant";
import type { ExchangeRow, ExchangeRowOf } from "../exchange/collection-format";
import { IMPORTED_ORIGIN } from "../store/exchange-repository";
import type { TextRow } from "../store/rows";
import type { StagedBatch, StagedRow } from "../store/staged-import";
import { type ComparedRow, conflictKey } from "./import-compare";
import { ImportError } from "./import-error";
import { type RenamedIds, secondId } from "./import-rename";

/** What to do with a conflict. */
export type Decision = "mine" | "theirs" | "both";

/** What to do with conflicts, by the key of each; with any other the first of its choices is done. */
export type ImportDecisions = ReadonlyMap<string, Decision>;

/** The conflicts the user was asked about, the answers, and the time by our clock. */
export interface Asked {
  readonly conflicts: ReadonlyMap<string, readonly Decision[]>;
  readonly decisions: ImportDecisions;
  readonly now: Instant;
}

/**
 * The rows to be put for rows that were compared, and under which ids theirs is kept where both are.
 * @throws ImportError `changed` for a conflict nobody was asked about
 */
export function settleBatch(
  compared: readonly ComparedRow[],
  renamed: RenamedIds,
  asked: Asked,
): StagedBatch {
  const rows = compared.flatMap((row) => settleRow(row, renamed, asked));
  const texts = compared.flatMap(({ merge, theirs }) =>
    merge.kind === "added" && theirs.table === "versions" ? [textOf(theirs.row)] : [],
  );
  return { rows, texts };
}

function settleRow(compared: ComparedRow, renamed: RenamedIds, asked: Asked): readonly StagedRow[] {
  const { merge, isAliased } = compared;
  if (merge.kind === "same") return [];
  if (merge.kind === "altered") throw new ImportError("changed");
  if (merge.kind !== "conflict") {
    return isAliased ? join(compared, "both") : put(compared, merge.row, asked.now);
  }
  const decision = decide(conflictKey(compared), asked);
  if (decision === "mine") return [];
  if (isAliased) return join(compared, decision);
  if (decision === "theirs") return put(compared, merge.theirs, asked.now);
  if (merge.both.kind === "joined") return put(compared, merge.both.row, asked.now);
  return putSecond(compared, renamed, asked.now);
}

function decide(key: string, { conflicts, decisions }: Asked): Decision {
  const choices = conflicts.get(key);
  // It came up after the dry run.
  if (choices === undefined) throw new ImportError("changed");
  const decision = decisions.get(key);
  return decision !== undefined && choices.includes(decision) ? decision : (choices[0] ?? "mine");
}

function join({ mine, theirs }: ComparedRow, prefer: "theirs" | "both"): readonly StagedRow[] {
  if (mine?.table !== "articles" || theirs.table !== "articles") return [];
  return [{ table: "joins", articleId: mine.row.id, theirs: theirs.row, prefer }];
}

function putSecond(compared: ComparedRow, renamed: RenamedIds, now: Instant): readonly StagedRow[] {
  const { theirs } = compared;
  const id = secondId(theirs);
  if (theirs.table === "collections") renamed.collections.set(theirs.row.id, id as CollectionId);
  if (theirs.table === "annotations") renamed.annotations.set(theirs.row.id, id as AnnotationId);
  return put(compared, { ...theirs.row, id } as ExchangeRow["row"], now);
}

function put({ read }: ComparedRow, row: ExchangeRow["row"], now: Instant): readonly StagedRow[] {
  const item = { table: read.table, row } as ExchangeRow;
  switch (item.table) {
    case "versions": {
      const { text: _text, blocks: _blocks, segments: _segments, report, ...rest } = item.row;
      return [{ table: "versions", row: rest, facts: summariseReport(report) }];
    }
    case "articles":
      return [{ table: "articles", row: withOrigin(item.row, read, now) as ExchangeRowOf["articles"] }];
    case "collections":
    case "annotations":
      return [{ table: item.table, row: withOrigin(item.row, read, now) }];
    case "figures":
    case "outlets":
    case "documents":
    case "claims":
    case "statements": {
      const origin = item.row.origin === "user" ? "user" : IMPORTED_ORIGIN;
      return [{ table: item.table, row: { ...item.row, origin } }];
    }
    default:
      return [{ table: item.table, row: item.row }];
  }
}

type Revision = { readonly rev: number; readonly editedAt: string };

/** A row that is theirs as it stands carries along as which revision it came in, and when. */
function withOrigin(row: Revision, read: ExchangeRow, at: Instant): object {
  const { rev, editedAt } = read.row as unknown as Revision;
  return row.rev === rev && row.editedAt === editedAt ? { ...row, importedAs: { rev, editedAt, at } } : row;
}

function textOf({ id, text, blocks, segments, report }: ExchangeRowOf["versions"]): TextRow {
  return { versionId: id, text, blocks, segments, report };
}
