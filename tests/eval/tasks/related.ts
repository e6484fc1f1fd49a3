import type { RelatedCounts } from "../count-related";
import { measureQuiet } from "../measure-quiet";
import { measureRelated, type RelatedScores } from "../measure-related";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Which statements on record are shown where each document in turn is left out of the record. */
export const measureRelatedTask: Task = ({ data }) => {
  const { given, found } = measureRelated(data);
  const quiet = measureQuiet(data);
  const { shown, ...quietCounts } = quiet ?? { shown: [] };
  return {
    text: [
      "Attributions of the gold:",
      tableOf(given),
      "Attributions that the engine finds:",
      tableOf(found),
      ...(quiet
        ? ["Pages that have nothing to do with the record:", printRows([quietCounts]), ...shown]
        : []),
    ].join("\n"),
    value: { given: metricsOf(given), found: metricsOf(found), ...(quiet && { quiet: quietCounts }) },
  };
};

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
