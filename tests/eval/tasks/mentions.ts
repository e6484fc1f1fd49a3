import { partOf } from "../data-files";
import { measureMentions, type MentionReport, type MentionScore } from "../measure-mentions";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Who is named where: every gold file of the folder `names`, strict, relaxed and by kind. */
export const measureMentionsTask: Task = ({ data }) => {
  const reports = measureMentions(partOf(data, "names"));
  const rows = reports.flatMap((report) => [
    rowOf(report, "persons", report.persons),
    rowOf(report, "organisations", report.organisations),
  ]);
  const kinds = reports.map(
    ({ file, persons, organisations }) => `${file}: ${kindsOf(persons, organisations)}`,
  );
  return {
    text: [printRows(rows), ...kinds, ...reports.flatMap(({ errors }) => errors)].join("\n"),
    value: { files: reports.map(({ errors: _errors, ...metrics }) => metrics) },
  };
};

function rowOf({ file, millisecondsPer1000Words }: MentionReport, of: string, score: MentionScore) {
  const { strict, relaxed, wrongFigureRate } = score;
  return {
    file,
    of,
    ...strict,
    relaxedF1: relaxed.f1,
    wrongFigureRate,
    msPer1000Words: millisecondsPer1000Words,
  };
}

function kindsOf(...scores: readonly MentionScore[]): string {
  const kinds = scores.flatMap(({ byKind }) => Object.entries(byKind));
  return kinds.map(([kind, { gold, right }]) => `${kind} ${right}/${gold}`).join(" · ");
}
