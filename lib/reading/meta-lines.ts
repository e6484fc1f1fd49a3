import type { UncertainDate } from "../domain/uncertain-date";
import { findPrintedDates } from "../text/printed-date";

/** A line of its own that says when, and perhaps where, the text below it was published. */
export interface DateLine {
  readonly publishedOn: UncertainDate;
  /** What else stands in the line, if it can be an outlet's name. */
  readonly outlet: string | undefined;
}

const label = /^\W*(?:published|updated|posted|dated?|first published)\b\W*(?:on|at)?\W*/i;
const weekday = /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b\.?,?/gi;
const clockTime = /\b\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|gmt|utc|[A-Z]{2,4}))?/gi;

/** Reads a stand-alone date line ("October 25, 2017", "Fars news agency, Oct. 24, 2017"); prose that contains a date is none. */
export function getDateLine(line: string): DateLine | undefined {
  if (line.length > 90) return undefined;
  const [date, ...more] = findPrintedDates(line);
  if (date === undefined || more.length > 0) return undefined;
  if (date.precision !== "day" && date.precision !== "minute") return undefined;
  const rest = bareName(
    `${line.slice(0, date.start)} ${line.slice(date.end)}`
      .replace(label, " ")
      .replace(weekday, " ")
      .replace(clockTime, " "),
  );
  if (rest.length > 45 || rest.split(/\s+/).length > 6 || /[.!?]$/.test(rest)) return undefined;
  return {
    publishedOn: { value: date.value, precision: date.precision, basis: "stated", evidence: line },
    outlet: rest.length > 1 && /\p{L}{2}/u.test(rest) ? rest : undefined,
  };
}

/** Without the marks that joined a name to its date; a closing bracket stays where its opening one does. */
function bareName(text: string): string {
  const open = text.replace(/^[\s,|()[\]–—·•-]+/, "");
  const closing = open.includes("(") ? /[\s,|([\]–—·•-]+$/ : /[\s,|()[\]–—·•-]+$/;
  return open.replace(closing, "");
}

/** Could this line be nothing but an outlet's name? Short, few words, no sentence. */
export function isOutletLine(line: string): boolean {
  return (
    line.length <= 70 && line.split(/\s+/).length <= 9 && !/[.!?:;,]$/.test(line) && /\p{L}{2}/u.test(line)
  );
}

/** Does this line end as a sentence does? Headlines do not. */
export function endsAsSentence(line: string): boolean {
  return /[.;:,]["”’»)\]]?$/.test(line) && !/\b(?:U\.S\.|U\.N\.|U\.K\.|Inc\.|Jr\.|Ltd\.)$/.test(line);
}
