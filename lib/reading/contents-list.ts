import type { UncertainDate } from "../domain/uncertain-date";
import { DIGITS, LETTERS } from "../text/letters.table";
import { findPrintedDates } from "../text/printed-date";

/** What a contents list says of one of the texts below it. */
export interface ContentsEntry {
  readonly outlet: string | undefined;
  readonly publishedOn: UncertainDate;
}

const entry = /^(?:\d{1,2}[.)]\s*)?[“"«‘]?(.{12,220}?)[”"»’]?\s*\((.{4,90})\)\.?$/u;

/** No entry is longer; on longer lines the pattern would try every way to cut a run of blanks. */
const LONGEST_ENTRY = 400;

const OTHERS = new RegExp(`[^${LETTERS}${DIGITS}]+`, "gu");

/** Makes headlines comparable: letters and digits only, lower case. */
export function headlineKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(OTHERS, " ").trim();
}

/** The entries of a contents list ("3. “Headline” (Outlet, Oct. 25, 2017)") by {@link headlineKey}. */
export function findContentsEntries(lines: readonly string[]): ReadonlyMap<string, ContentsEntry> {
  const entries = new Map<string, ContentsEntry>();
  for (const line of lines) {
    if (line.length > LONGEST_ENTRY) continue;
    const [, headline, details] = entry.exec(line) ?? [];
    if (headline === undefined || details === undefined) continue;
    const date = findPrintedDates(details).at(-1);
    if (date === undefined || date.precision !== "day") continue;
    const outlet = details.slice(0, date.start).replace(/[\s,]+$/, "");
    entries.set(headlineKey(headline), {
      outlet: outlet.length > 1 ? outlet : undefined,
      publishedOn: { value: date.value, precision: "day", basis: "stated", evidence: line.slice(0, 300) },
    });
  }
  return entries;
}
