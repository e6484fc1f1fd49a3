import { validateAdded } from "../corpus/validate-added";
import type { CorpusProblem } from "../corpus/corpus-problem";
import type { CorpusRows } from "../domain/corpus";
import type { AnnotationId } from "../domain/ids";
import type { LibraryChange } from "../domain/library-change";
import { type DraftProblem, findDraftProblems } from "../reading/draft-problems";
import { type DraftRows, rowsOfDraft } from "../reading/rows-of-draft";
import type { StatementDraft } from "../reading/statement-draft";
import { readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { newId } from "./new-id";
import { sha256 } from "./sha256";

/** The rows a draft comes to, or what keeps it from becoming a statement. */
export type CheckedDraft =
  | ({ readonly kind: "rows" } & DraftRows)
  | { readonly kind: "problems"; readonly problems: readonly DraftProblem[] };

/**
 * Makes the rows of a draft and looks at them as at any other rows of a corpus, together with what is on record.
 * `language` is the interface's.
 */
export async function checkDraft(
  db: OnRecordDatabase,
  draft: StatementDraft,
  language: string,
): Promise<CheckedDraft> {
  const first = findDraftProblems(draft);
  if (first.length > 0) return { kind: "problems", problems: first };
  const { rows: corpus } = await readCorpusRows(db);
  const made = rowsOfDraft(draft, {
    corpus,
    newId,
    sha256: await sha256(draft.passage.text),
    accessedAt: db.now().toISOString(),
    language,
  });
  const problems = validateAdded(made.rows, corpus).map((problem) => problemOf(problem, made.rows));
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "rows", ...made };
}

/** The one change that records a statement for an annotation that is kept already. */
export function recordingChange(id: AnnotationId, { rows, statementId }: DraftRows): LibraryChange {
  return {
    kind: "together",
    changes: [
      { kind: "corpus.put", rows },
      { kind: "annotation.edit", id, statementId },
    ],
  };
}

/** The one change that takes back a statement that was recorded together with its annotation. */
export function unrecordingChange(id: AnnotationId, { rows }: DraftRows): LibraryChange {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map((row) => row.id);
  const ids = {
    figures: idsOf(rows.figures),
    outlets: idsOf(rows.outlets),
    documents: idsOf(rows.documents),
    claims: idsOf(rows.claims),
    statements: idsOf(rows.statements),
  };
  return {
    kind: "together",
    changes: [
      { kind: "annotations.delete", ids: [id] },
      { kind: "corpus.remove", ids },
    ],
  };
}

/** The rules of a corpus speak of rows; the person who typed is told at which field. */
function problemOf({ path, reason }: CorpusProblem, rows: CorpusRows): DraftProblem {
  if (/^\/figures\/\d+\/names/.test(path)) {
    return { field: "speaker", code: "speaker-name-taken", detail: rows.figures[0]?.names[0]?.text ?? "" };
  }
  if (/before the words were said/.test(reason)) return { field: "saidOn", code: "date-after-publication" };
  return { field: "form", code: "rows", detail: reason };
}
