import type { CorpusRows } from "../domain/corpus";
import { findRepeats, problemsUnder, type CorpusProblem } from "./corpus-problem";
import { tablesOf } from "./corpus-tables";
import { findClaimProblems, findDocumentProblems, findOutletProblems } from "./validate-documents";
import { findFigureProblems } from "./validate-figures";
import { findStatementProblems } from "./validate-statements";

/**
 * Is a corpus whole and consistent? Answers with everything that is wrong beyond the shape of single rows, which the
 * schemas look after: ids that are not unique, references that lead nowhere, dates that cannot be, spellings that
 * name two figures, and words that are not kept as their form asks. An empty list means that nothing is. What needs
 * the source files themselves (hashes, quotations at their places) is not looked at.
 */
export function validateCorpus(rows: CorpusRows): CorpusProblem[] {
  const tables = tablesOf(rows);
  return [
    ...findIdProblems(rows),
    ...problemsUnder("/figures", findFigureProblems(rows.figures, tables)),
    ...problemsUnder("/outlets", findOutletProblems(rows.outlets, tables)),
    ...problemsUnder("/documents", findDocumentProblems(rows.documents, tables)),
    ...problemsUnder("/claims", findClaimProblems(rows.claims, tables)),
    ...problemsUnder("/statements", findStatementProblems(rows.statements, tables)),
  ];
}

function findIdProblems(rows: CorpusRows): CorpusProblem[] {
  const { figures, outlets, documents, claims, statements } = rows;
  const tables = Object.entries({ figures, outlets, documents, claims, statements });
  const taken = new Set<string>();
  return [
    ...tables.flatMap(([table, items]) =>
      problemsUnder(
        `/${table}`,
        findRepeats<{ readonly id: string }>(
          items,
          (item) => item.id,
          (id) => `the id "${id}" is taken`,
        ),
      ),
    ),
    ...statements.flatMap((statement, at) =>
      statement.sightings.flatMap(({ id }, nth) => {
        const repeated = taken.has(id);
        taken.add(id);
        return repeated
          ? [{ path: `/statements/${at}/sightings/${nth}`, reason: `the id "${id}" is taken` }]
          : [];
      }),
    ),
  ];
}
