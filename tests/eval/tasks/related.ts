import type { RelatedCounts } from "../count-related";
import { measureNested } from "../measure-nested";
import { measureQuiet } from "../measure-quiet";
import { measureGiven, measureRelated, type RelatedScores } from "../measure-related";
import { printRows } from "../print-rows";
import { loadRelatedData } from "../related-data";
import type { Task } from "../task";

/**
 * Which statements on record are shown where each document in turn is left out of the record; on the texts of the
 * shipped corpus also on a record made of the gold, and by weights trained without the document.
 */
export const measureRelatedTask: Task = ({ data }) => {
  const scores = measureAll(data);
  const quiet = measureQuiet(data);
  return {
    text: [
      ...Object.entries(scores).map(
        ([name, one]) => `${TITLES[name as keyof typeof TITLES]}:\n${tableOf(one)}`,
      ),
      ...(quiet ? ["Pages that have nothing to do with the record:", printRows([quiet])] : []),
    ].join("\n"),
    value: {
      ...Object.fromEntries(Object.entries(scores).map(([name, one]) => [name, metricsOf(one)])),
      ...(quiet && { quiet }),
    },
  };
};

const TITLES = {
  given: "Attributions of the gold",
  found: "Attributions that the engine finds",
  givenGold: "Attributions of the gold, on a record made of the gold",
  nested: "Attributions of the gold, weights trained without the document",
  nestedGold: "Attributions of the gold, on a record made of the gold, weights trained without the document",
};

function measureAll(data: string): Partial<Readonly<Record<keyof typeof TITLES, RelatedScores>>> {
  const scores = measureRelated(data);
  if (!loadRelatedData(data).isShipped) return scores;
  const nested = measureNested(data);
  return {
    ...scores,
    givenGold: measureGiven(loadRelatedData(data, "gold")),
    nested: nested.shipped,
    nestedGold: nested.gold,
  };
}

function tableOf({ byDocument, byOrder, all }: RelatedScores): string {
  const rows = [...Object.entries(byDocument), ["all", all] as const].map(rowOf);
  const orders = Object.entries(byOrder).map(([order, { shown, right }]) => `${order} ${right}/${shown}`);
  return `${printRows(rows)}\norder: ${orders.join(" · ")}`;
}

function rowOf([of, counts]: readonly [string, RelatedCounts]) {
  const { eligible, related, possible } = counts;
  return {
    of: of.slice(0, 3),
    found: `${counts.found}/${eligible}`,
    firstRight: `${counts.firstRight}/${eligible}`,
    anyRight: `${counts.anyRight}/${eligible}`,
    related: `${related.right}/${related.shown}`,
    relatedRecall: `${counts.relatedFound}/${eligible}`,
    possible: `${possible.right}/${possible.shown}`,
    falseAlarms: `${counts.falseAlarms}/${counts.withoutClaim}`,
    unjudged: counts.unjudged,
    wrongOrder: counts.wrongOrder,
  };
}

function metricsOf({ all, byDocument, byOrder }: RelatedScores) {
  return {
    precisionAt1: ratio(all.firstRight, all.eligible),
    relatedPrecision: ratio(all.related.right, all.related.shown),
    relatedRecall: ratio(all.relatedFound, all.eligible),
    falseAlarmRate: ratio(all.falseAlarms, all.withoutClaim),
    wrongOrder: all.wrongOrder,
    byOrder,
    all,
    byDocument,
  };
}

/** Null where there is nothing to count. */
function ratio(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
