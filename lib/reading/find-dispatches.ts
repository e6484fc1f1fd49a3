import type { Block } from "../domain/article";
import type { UncertainDate } from "../domain/uncertain-date";
import { findContentsEntries, headlineKey, type ContentsEntry } from "./contents-list";
import { endsAsSentence, getDateLine, isOutletLine } from "./meta-lines";

/** One text of a round-up, in indices of blocks: the headline's, the first of its prose, the one after its last. */
export interface Dispatch {
  readonly head: number;
  readonly body: number;
  readonly end: number;
  readonly outlet: string | undefined;
  readonly publishedOn: UncertainDate;
}

interface Line {
  readonly text: string;
  readonly kind: Block["kind"];
}

type Head = Omit<Dispatch, "end"> & { readonly listed: boolean };

const closing =
  /©|\bcopyright\b|\ball rights reserved\b|^\*|\bfacebook\.com\b|\btwitter\.com\b|\bsubscribe\b/i;

/**
 * The texts of a round-up page, none if the page is an ordinary article. A text begins with a headline-like line,
 * followed within four short lines by a date line of its own (perhaps with an outlet line), then prose. The page is a
 * round-up if a contents list names at least two of them, or if there are three, most with an outlet: a date line or
 * two alone also stand in ordinary pages.
 */
export function findDispatches(lines: readonly Line[]): readonly Dispatch[] {
  const contents = findContentsEntries(lines.map((line) => line.text));
  const heads: Head[] = [];
  for (let i = 1; i < lines.length; i++) {
    const head = readHead(lines, i, contents);
    if (head === undefined) continue;
    heads.push(head);
    i = head.body - 1;
  }
  const listed = heads.filter((head) => head.listed).length;
  const withOutlet = heads.filter((head) => head.outlet !== undefined).length;
  if (listed < 2 && (heads.length < 3 || withOutlet < heads.length / 2)) return [];
  const own = heads.filter((head) => head.listed || head.outlet !== undefined);
  return own.map((head, n) => ({
    head: head.head,
    body: head.body,
    end: own[n + 1]?.head ?? endOfLast(lines, head.body),
    outlet: head.outlet,
    publishedOn: head.publishedOn,
  }));
}

function readHead(
  lines: readonly Line[],
  at: number,
  contents: ReadonlyMap<string, ContentsEntry>,
): Head | undefined {
  const { text, kind } = lines[at]!;
  if (text.length < 8 || text.length > 220 || getDateLine(text) !== undefined) return undefined;
  const listed = contents.get(headlineKey(text));
  if (listed === undefined && kind !== "heading" && (endsAsSentence(text) || /^\d{1,2}[.)]\s/.test(text)))
    return undefined;
  const below = readBelow(lines, at + 1);
  const publishedOn = below.publishedOn ?? listed?.publishedOn;
  if (publishedOn === undefined || !hasProse(lines, below.body)) return undefined;
  const outlet = below.outlet ?? listed?.outlet;
  return { head: at, body: below.body, outlet, publishedOn, listed: listed !== undefined };
}

/** Reads the outlet, date and byline lines under a headline. Without a date line, nothing below belongs to the head. */
function readBelow(lines: readonly Line[], from: number) {
  let outlet: string | undefined;
  let publishedOn: UncertainDate | undefined;
  let body = from;
  for (let i = from; i < Math.min(lines.length, from + 4); i++) {
    const line = lines[i]!.text;
    const date = getDateLine(line);
    if (date !== undefined && publishedOn === undefined) {
      publishedOn = date.publishedOn;
      outlet ??= date.outlet;
    } else if (publishedOn === undefined && outlet === undefined && isOutletLine(line)) {
      outlet = line;
      continue;
    } else if (!/^by\s/i.test(line) || line.length > 70) break;
    body = i + 1;
  }
  return publishedOn === undefined
    ? { outlet: undefined, publishedOn, body: from }
    : { outlet, publishedOn, body };
}

const hasProse = (lines: readonly Line[], from: number) =>
  lines
    .slice(from, from + 4)
    .filter((line) => line.text.length > 90)
    .reduce((sum, line) => sum + line.text.length, 0) >= 120;

/** The last text ends before the compiler's closing lines (copyright, "you can also find …"). */
function endOfLast(lines: readonly Line[], body: number): number {
  let end = lines.length;
  while (end > body + 1 && closing.test(lines[end - 1]!.text)) end--;
  return end;
}
