import { join, resolve } from "node:path";

import type { RelatedCounts } from "../count-related";
import { measureRelated } from "../measure-related";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Which statements on record are shown where each seed document in turn is left out of the record. */
export const measureRelatedTask: Task = ({ data }) => {
  const { rows: _rows, ...scores } = measureRelated(resolve(data, "../seeds"), join(data, "statements"));
  const rows = [...Object.entries(scores.byDocument), ["all", scores.all] as const].map(rowOf);
  return { text: printRows(rows), value: scores };
};

function rowOf([of, counts]: readonly [string, RelatedCounts]) {
  return {
    of,
    firstRight: `${counts.firstRight}/${counts.eligible}`,
    related: `${counts.related.right}/${counts.related.shown}`,
    possible: `${counts.possible.right}/${counts.possible.shown}`,
    falseAlarms: `${counts.falseAlarms}/${counts.withoutClaim}`,
    wrongOrder: counts.wrongOrder,
  };
}
