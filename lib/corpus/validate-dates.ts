import { intervalOf } from "../domain/date-order";
import type { UncertainDate } from "../domain/uncertain-date";
import type { CorpusProblem } from "./corpus-problem";

/** One problem if a date that is not `unknown` names no day of the calendar, else none. */
export function findDateProblems(date: UncertainDate): CorpusProblem[] {
  if (date.precision === "unknown" || intervalOf(date)) return [];
  return [{ path: "", reason: `"${date.value}" is no date of the calendar` }];
}
