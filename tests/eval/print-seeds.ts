import type { SeedScores } from "./measure-seeds";
import { table } from "./print-rows";
import type { Counts, FirstShown, ShownMatch } from "./score-seeds";

type Part = Readonly<{ right: number; of: number }>;

/** The table of what the seed pages score: by document, then by the order shown, then what is wrong, row by row. */
export function printSeedScores(scores: readonly SeedScores[]): string {
  const first = scores.flatMap((score) => score.leaveOneOut.first);
  const shown = scores.flatMap((score) => score.leaveOneOut.shown);
  return [
    table(
      ["seed", "persons F1", "P", "R", "organisations F1", "click → popup", "extract", "match"],
      [...scores.map(mentionRow), mentionTotal(scores)],
    ),
    table(
      ["seed", "attribution P", "R", "speaker right"],
      [...scores.map(attributionRow), attributionTotal(scores)],
    ),
    "Without the page's own document (statements with a record on the same claim in another seed):",
    table(
      ["seed", "first shown right", "found", "related right", "possible right", "wrong orders"],
      [
        ...scores.map((score) => leaveOneOutRow(score.doc, score.leaveOneOut.first, score.leaveOneOut.shown)),
        leaveOneOutRow("all", first, shown),
      ],
    ),
    table(["order of the first", "right", "of"], orderRows(first)),
    ...scores.flatMap((score) => listWrong(score)),
  ].join("\n\n");
}

/** The figures of the table that the product is held to, for machines. */
export function summariseSeeds(scores: readonly SeedScores[]) {
  const first = scores.flatMap((score) => score.leaveOneOut.first);
  const shown = scores.flatMap((score) => score.leaveOneOut.shown);
  const sum = (pick: (score: SeedScores) => Part) => addParts(scores.map(pick));
  return {
    personsF1: f1(addCounts(scores.map((score) => score.persons))),
    organisationsF1: f1(addCounts(scores.map((score) => score.organisations))),
    attributionPrecision: ratio(sum((score) => score.attributions.precise)),
    attributionRecall: ratio(sum((score) => score.attributions.recalled)),
    speakerRight: ratio(sum((score) => score.attributions.speaker)),
    firstShownRight: ratio(countRight(first)),
    relatedPrecision: ratio(countRight(shown.filter((match) => match.tier === "related"))),
    wrongOrders: shown.filter((match) => match.wrongOrder).length,
    byDocument: scores,
  };
}

function mentionRow(score: SeedScores): readonly string[] {
  const { right, found, expected } = score.persons;
  const { clickToPopupMs, extractMs, matchMs } = score.timings;
  return [
    score.doc.slice(0, 3),
    number(f1(score.persons)),
    `${right}/${found}`,
    `${right}/${expected}`,
    number(f1(score.organisations)),
    ...[clickToPopupMs, extractMs, matchMs].map((ms) => (ms === null ? "–" : `${Math.round(ms)} ms`)),
  ];
}

function mentionTotal(scores: readonly SeedScores[]): readonly string[] {
  const persons = addCounts(scores.map((score) => score.persons));
  const organisations = addCounts(scores.map((score) => score.organisations));
  const { right, found, expected } = persons;
  const rest = [number(f1(organisations)), "", "", ""];
  return ["all", number(f1(persons)), `${right}/${found}`, `${right}/${expected}`, ...rest];
}

function attributionRow({ doc, attributions }: SeedScores): readonly string[] {
  const { precise, recalled, speaker } = attributions;
  return [doc.slice(0, 3), ...[precise, recalled, speaker].map(share)];
}

function attributionTotal(scores: readonly SeedScores[]): readonly string[] {
  const all = scores.map((score) => score.attributions);
  const parts = [
    all.map((one) => one.precise),
    all.map((one) => one.recalled),
    all.map((one) => one.speaker),
  ];
  return ["all", ...parts.map((part) => share(addParts(part)))];
}

function leaveOneOutRow(
  doc: string,
  first: readonly FirstShown[],
  shown: readonly ShownMatch[],
): readonly string[] {
  const tier = (name: ShownMatch["tier"]) => share(countRight(shown.filter((match) => match.tier === name)));
  return [
    doc.slice(0, 3),
    share(countRight(first)),
    share({ right: first.filter((one) => one.found).length, of: first.length }),
    tier("related"),
    tier("possible"),
    String(shown.filter((match) => match.wrongOrder).length),
  ];
}

function orderRows(first: readonly FirstShown[]): readonly (readonly string[])[] {
  const orders = ["earlier", "same-day", "later", "unknown", "none"] as const;
  return orders.map((order) => {
    const { right, of } = countRight(first.filter((one) => one.order === order));
    return [order === "none" ? "nothing shown" : order, String(right), String(of)];
  });
}

function listWrong({ doc, leaveOneOut, persons, organisations }: SeedScores): readonly string[] {
  const missing = leaveOneOut.first.filter((one) => !one.found).map((one) => one.row);
  const wrong = leaveOneOut.first.filter((one) => one.found && !one.right).map((one) => one.row);
  const lines: readonly (readonly [string, readonly (string | number)[]])[] = [
    ["gold statements not found, rows", missing],
    ["first shown wrong or nothing, rows", wrong],
    ["persons missed", persons.missed],
    ["persons too many", persons.extra],
    ["organisations missed", organisations.missed],
    ["organisations too many", organisations.extra],
  ];
  const found = lines.filter(([, items]) => items.length > 0);
  return found.length === 0
    ? []
    : [
        found
          .map(([what, items]) => `${doc.slice(0, 3)} ${what}: ${[...new Set(items)].join(" · ")}`)
          .join("\n"),
      ];
}

function countRight(rows: readonly Readonly<{ right: boolean }>[]): Part {
  return { right: rows.filter((row) => row.right).length, of: rows.length };
}

function addParts(parts: readonly Part[]): Part {
  return parts.reduce((sum, part) => ({ right: sum.right + part.right, of: sum.of + part.of }), {
    right: 0,
    of: 0,
  });
}

function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { right, found, expected }) => ({
      right: sum.right + right,
      found: sum.found + found,
      expected: sum.expected + expected,
      missed: [],
      extra: [],
    }),
    { right: 0, found: 0, expected: 0, missed: [], extra: [] },
  );
}

/** Undefined where there is nothing to score. */
function f1({ right, found, expected }: Counts): number | undefined {
  return found + expected === 0 ? undefined : (2 * right) / (found + expected);
}

function ratio({ right, of }: Part): number | undefined {
  return of === 0 ? undefined : right / of;
}

function share(part: Part): string {
  return `${number(ratio(part))} (${part.right}/${part.of})`;
}

function number(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}
