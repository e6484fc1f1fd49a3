import { intervalOf } from "../domain/date-order";
import type { RecordView, WhenView } from "./record-view";

/**
 * The earlier records, newest first, the last of them flagged as the first on record if it certainly is: neither another
 * one nor what may be the same words under another date can be older.
 */
export function flagFirst<Shown extends RecordView>(earlier: readonly Shown[]): readonly Shown[] {
  const last = earlier.at(-1);
  const end = last && dayRange(last.when)?.to;
  if (!last || end === undefined) return earlier;
  const others = earlier.slice(0, -1).map(({ when }) => dayRange(when)?.from ?? "");
  // Without a date they say nothing of their age, as do records of unknown order.
  const alike = earlier.flatMap((record) => record.alike.flatMap(({ when }) => dayRange(when)?.from ?? []));
  const isFirst = [...others, ...alike].every((from) => end <= from);
  return isFirst ? [...earlier.slice(0, -1), { ...last, firstOnRecord: true }] : earlier;
}

function dayRange(when: WhenView) {
  return when.label === "unknown" ? undefined : intervalOf(when.date);
}
