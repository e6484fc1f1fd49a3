import { parsePrintedDate } from "../text/printed-date";
import { attributeOf } from "./element-name";
import { ENTRY_MARK } from "./entry-mark";
import { isSideContent } from "./metadata/side-content";
import { proseLength } from "./prune";
import { eachIn, type Steps } from "./steps";

const TIMES = "time[datetime]";
const FEWEST = 3;
const MOST_TIMES = 3000;
/** Longer values are no times. */
const LONGEST_TIME = 100;

/**
 * Marks the entries of a live blog in a page copy: elements side by side, each with one time of its own, that hold more
 * than half of the page's prose together. Teasers and comments have times too; a heading that leads elsewhere and a name
 * give them away.
 */
export function* markEntries(body: Element): Steps<void> {
  // A page may use the name for something of its own.
  yield* eachIn(body.querySelectorAll(`[${ENTRY_MARK}]`), (element) => element.removeAttribute(ENTRY_MARK));
  const times = body.querySelectorAll(TIMES);
  if (times.length < FEWEST || times.length > MOST_TIMES) return;
  const held = new Map<Element, number>();
  yield* eachIn(times, (time) => {
    for (let above = time.parentElement; above; above = above.parentElement) {
      held.set(above, (held.get(above) ?? 0) + 1);
    }
  });
  const groups = new Map<Element, Map<Element, string>>();
  yield* eachIn(times, (time) => {
    const at = attributeOf(time, "datetime");
    if (at.length > LONGEST_TIME || !parsePrintedDate(at)) return;
    let entry = time;
    while (entry.parentElement && held.get(entry.parentElement) === 1) entry = entry.parentElement;
    const parent = entry.parentElement;
    if (!parent || entry === time || isTeaser(entry) || isSideContent(entry)) return;
    groups.set(parent, (groups.get(parent) ?? new Map<Element, string>()).set(entry, at));
  });
  const half = proseLength(body) / 2;
  for (const entries of groups.values()) {
    const prose = [...entries.keys()].reduce((sum, entry) => sum + proseLength(entry), 0);
    if (entries.size < FEWEST || prose <= half) continue;
    for (const [entry, at] of entries) {
      entry.setAttribute(ENTRY_MARK, at);
      removeTimeLine(entry.querySelector(TIMES));
    }
  }
}

/** A line of nothing but the time is no text of its entry. */
function removeTimeLine(time: Element | null): void {
  const line = time?.parentElement;
  if (line && line.textContent.trim() === time.textContent.trim()) time.remove();
}

function isTeaser(entry: Element): boolean {
  return [...entry.querySelectorAll("h1 a,h2 a,h3 a,h4 a")].some(
    (link) => !link.getAttribute("href")?.startsWith("#"),
  );
}
