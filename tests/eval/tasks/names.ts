import { partOf } from "../data-files";
import { measureNames, type NameReport, type NameScore } from "../measure-names";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Whose name is this: the spellings of the folder `names`, with one spelling and with half of them stored. */
export const measureNamesTask: Task = ({ data, split }) => {
  const reports = measureNames(partOf(data, "names"), { split });
  const value = { stored: reports.map(({ errors: _errors, ...metrics }) => metrics) };
  return { text: printNames(reports), value };
};

/** The scores as tables, one for each amount of stored spellings. */
export function printNames(reports: readonly NameReport[]): string {
  return reports
    .map((report) => {
      const { figures, names, distractors, accepted, acceptedRate, millisecondsAName } = report;
      const rows = [report.all, ...report.byScript, report.fromLatin].map(rowOf);
      const strangers = `${accepted} of ${distractors} (${(100 * acceptedRate).toFixed(2)} %)`;
      return [
        `Stored: ${report.stored}; ${figures} figures, ${names} names`,
        printRows(rows),
        `strangers taken for figures: ${strangers} · ${millisecondsAName.toFixed(2)} ms a name`,
      ].join("\n");
    })
    .join("\n\n");
}

function rowOf({ of, queries, right, wrong, recall, precision, f1, wrongRate }: NameScore) {
  return { of, queries, right, wrong, recall, precision, f1, wrongRate };
}
