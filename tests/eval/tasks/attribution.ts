import { type AttributionScores, measureAttribution } from "../measure-attribution";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Who is reported to have said what, read by the product itself and, beside it, with the gold's mentions given. */
export const measureAttributionTask: Task = ({ data }) => {
  const { faults, ...report } = measureAttribution(data);
  const { given, millisecondsPer5000Words } = report;
  const lines = [
    printRows([...rowsOf("", report), ...(given ? rowsOf("given mentions and segments: ", given) : [])]),
    ...notesOf("", report),
    ...(given ? notesOf("given mentions and segments: ", given) : []),
    `ms per 5,000 words: ${millisecondsPer5000Words.toFixed(1)}`,
    ...faults,
  ];
  return { text: lines.join("\n"), value: report };
};

function rowsOf(prefix: string, { at50, at80, byForm }: AttributionScores) {
  return [
    { score: `${prefix}content, overlap .5`, ...at50 },
    { score: `${prefix}content, overlap .8`, ...at80 },
    ...Object.entries(byForm).map(([form, score]) => ({ score: `${prefix}${form}, .5`, ...score })),
  ];
}

function notesOf(
  prefix: string,
  { sure, speaker, frames, negativesHit, negatives }: AttributionScores,
): readonly string[] {
  return [
    `${prefix}shown without a mark: precision ${sure.precision.toFixed(3)} of ${sure.found}`,
    `${prefix}speaker right: ${speaker.right} of ${speaker.of} (${speaker.accuracy.toFixed(3)})`,
    ...Object.entries(frames).map(
      ([fact, { given, expected, right, precision, recall }]) =>
        `${prefix}${fact}: ${right} right of ${given} given (${precision.toFixed(3)}), of ${expected} in the gold (${recall.toFixed(3)})`,
    ),
    `${prefix}negatives taken for statements: ${negativesHit} of ${negatives}`,
  ];
}
