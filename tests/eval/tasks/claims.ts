import { partOf } from "../data-files";
import { measureClaims } from "../measure-claims";
import { printRows } from "../print-rows";
import type { Task } from "../task";

/** Which claim or statement a text takes up, on retrieval sets in BEIR form. */
export const measureClaimsTask: Task = ({ data }) => {
  const sets = measureClaims(partOf(data, "claims"));
  return { text: printRows(sets), value: { sets } };
};
