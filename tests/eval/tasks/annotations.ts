import { readAnnotatedTexts } from "../annotation-texts";
import { partOf } from "../data-files";
import {
  type AnchorScore,
  type AnnotationReport,
  type Finder,
  measureAnnotations,
} from "../measure-annotations";
import { table } from "../print-rows";
import type { Task } from "../task";

/**
 * Whether marked words are found again after newsroom edits, beside plain search and beside the rule that takes
 * whatever is most alike: the bodies of the manifest in the folder `extraction`, and our passages in Arabic and Hebrew script.
 * `--split first` measures on every other text, `second` on the ones between.
 */
export const measureAnnotationsTask: Task = ({ data, split }) => {
  const reports = measureAnnotations(readAnnotatedTexts(partOf(data, "extraction"), split));
  return { text: printAnnotations(reports), value: { annotations: reports } };
};

const FINDERS: readonly Finder[] = ["ours", "plain search", "accept anything"];

function printAnnotations(reports: readonly AnnotationReport[]): string {
  return reports
    .map(({ of, texts, edits }) => {
      const head = [
        `${of}, ${texts} texts`,
        "quotes",
        "sharp %",
        ...FINDERS.flatMap((finder) => [`${finder}: right`, "wrong", "not found"]),
      ];
      const rows = edits
        .filter(({ scores }) => scores.ours.count > 0)
        .map(({ edit, scores }) => [
          edit,
          String(scores.ours.count),
          percent(scores.ours.sharp, scores.ours.count),
          ...FINDERS.flatMap((finder) => cells(scores[finder])),
        ]);
      return table(head, rows);
    })
    .join("\n\n");
}

function cells({ count, right, wrong, notFound }: AnchorScore): readonly string[] {
  return [right, wrong, notFound].map((part) => percent(part, count));
}

function percent(part: number, all: number): string {
  return ((100 * part) / all).toFixed(1);
}
