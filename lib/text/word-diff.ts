import { diffArrays } from "diff";

import type { Token } from "./word-tokens";
import { findLines, findWords, isWord } from "./word-tokens";

/** A stretch of two texts laid over each other: in both, only in the newer, or only in the older one. */
export interface TextRun {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * Two texts laid over each other. The runs are whole either way: same and removed ones together are the older text, same
 * and added ones the newer. `too-different`: somewhere the texts have so little in common that whole passages stand for
 * their words.
 */
export interface WordDiff {
  readonly kind: "compared" | "too-different";
  readonly runs: readonly TextRun[];
}

/** How two texts are compared. */
export interface WordDiffOptions {
  /** Tag of the texts' language, as a page gives it: what a word is depends on it. "und" where it is not known. */
  readonly locale: string;
  /** Milliseconds after which a passage is given up, for screens. Without it only the work is bounded. */
  readonly timeout?: number;
}

type Pair = readonly [before: Token, after: Token];

/** Steps of Myers' algorithm for all passages together, a third of a second. n words exchanged for n others take 2n². */
const MOST_STEPS = 1_000_000;
/** Up to so many words between two rewritten stretches are not worth reading around. */
const MOST_STRAY_WORDS = 3;

/**
 * What changed from the older text to the newer, word by word (Myers, An O(ND) difference algorithm, 1986). Paragraphs
 * that stand in both come first; words are compared between them only, white space goes with its words. A few common
 * words lost between longer changes count as changed, so that a rewritten sentence reads in one piece.
 */
export function wordDiff(before: string, after: string, options: WordDiffOptions): WordDiff {
  const segmenter = segmenterFor(options.locale);
  const lines = alignTokens(findLines(before), findLines(after), {
    steps: MOST_STEPS,
    timeout: options.timeout,
  });
  const runs: TextRun[] = [];
  let kind: WordDiff["kind"] = lines === undefined ? "too-different" : "compared";
  const gaps = gapsBetween(before, after, lines ?? []);
  const changed = gaps.reduce((sum, gap) => sum + gap.before.length + gap.after.length, 0);
  for (const gap of gaps) {
    const share = (gap.before.length + gap.after.length) / Math.max(changed, 1);
    const bounds = { steps: MOST_STEPS * share, timeout: options.timeout };
    const [one, other] = [findWords(gap.before, segmenter), findWords(gap.after, segmenter)];
    const pairs = alignTokens(one, other, bounds);
    if (pairs === undefined) kind = "too-different";
    for (const part of gapsBetween(gap.before, gap.after, pairs ?? [])) {
      runs.push(...runsOfGap(part), { kind: "same", text: part.upTo });
    }
    runs.push({ kind: "same", text: gap.upTo });
  }
  return { kind, runs: joinRuns(takeInStrays(joinRuns(runs))) };
}

/** How many words were taken out and put in: of each change the longer side, so that a word put for another counts once. */
export function countChangedWords(runs: readonly TextRun[], locale: string): number {
  const segmenter = segmenterFor(locale);
  let [count, removed, added] = [0, 0, 0];
  for (const run of [...runs, { kind: "same", text: "" } as const]) {
    if (run.kind === "same") {
      count += Math.max(removed, added);
      [removed, added] = [0, 0];
      continue;
    }
    const words = findWords(run.text, segmenter).filter(({ word }) => isWord(word)).length;
    if (run.kind === "removed") removed += words;
    else added += words;
  }
  return count;
}

/** By the language alone: what pages give besides it is not always a tag. */
function segmenterFor(locale: string): Intl.Segmenter {
  const language = /^[a-z]{2,3}(?![a-z0-9])/iu.exec(locale)?.[0] ?? "und";
  return new Intl.Segmenter(language, { granularity: "word" });
}

/**
 * The tokens that both have, in pairs and in order; undefined if finding them takes too long. A token that only one side
 * has can have no partner and is left out at once, which leaves little to do for texts with little in common.
 */
function alignTokens(
  before: readonly Token[],
  after: readonly Token[],
  bounds: { readonly steps: number; readonly timeout: number | undefined },
): readonly Pair[] | undefined {
  const [ours, theirs] = [new Set(before.map(({ word }) => word)), new Set(after.map(({ word }) => word))];
  const left = before.filter(({ word }) => theirs.has(word));
  const right = after.filter(({ word }) => ours.has(word));
  const changes = diffArrays(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
    {
      maxEditLength: Math.ceil(Math.sqrt(2 * bounds.steps)),
      ...(bounds.timeout !== undefined && { timeout: bounds.timeout }),
    },
  );
  if (changes === undefined) return undefined;
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      for (let k = 0; k < count; k++) pairs.push([left[i + k]!, right[j + k]!]);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

/** What stands on either side up to the next common token, and that token (empty at the end). */
interface Gap {
  readonly before: string;
  readonly after: string;
  readonly upTo: string;
}

function gapsBetween(before: string, after: string, pairs: readonly Pair[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const [one, other] of pairs) {
    gaps.push({ before: before.slice(i, one.start), after: after.slice(j, other.start), upTo: one.word });
    [i, j] = [one.end, other.end];
  }
  return [...gaps, { before: before.slice(i), after: after.slice(j), upTo: "" }];
}

/** The white space that both sides share at their ends is the same; what is left of a side was removed or added. */
function runsOfGap({ before, after }: Gap): readonly TextRun[] {
  if (before === after) return [{ kind: "same", text: before }];
  const most = Math.min(before.length, after.length);
  const isBlank = (character: string | undefined) => character !== undefined && /\s/u.test(character);
  let head = 0;
  while (head < most && before[head] === after[head] && isBlank(before[head])) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail) && isBlank(before.at(-1 - tail)))
    tail++;
  return [
    { kind: "same", text: before.slice(0, head) },
    { kind: "removed", text: before.slice(head, before.length - tail) },
    { kind: "added", text: after.slice(head, after.length - tail) },
    { kind: "same", text: before.slice(before.length - tail) },
  ];
}

/** Runs without empty ones, neighbours of a kind joined, and between two unchanged stretches first what went, then what came. */
function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  let [removed, added, same] = ["", "", ""];
  const flushChange = () => {
    if (removed !== "") joined.push({ kind: "removed", text: removed });
    if (added !== "") joined.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  const flushSame = () => {
    if (same !== "") joined.push({ kind: "same", text: same });
    same = "";
  };
  for (const { kind, text } of runs) {
    if (text === "") continue;
    if (kind === "same") {
      flushChange();
      same += text;
      continue;
    }
    flushSame();
    if (kind === "removed") removed += text;
    else added += text;
  }
  flushChange();
  flushSame();
  return joined;
}

/**
 * Turns the few words between two rewritten stretches, each longer than they, into removed and added ones. Words beside
 * which something only came, or only went, stay what they are.
 */
function takeInStrays(runs: readonly TextRun[]): readonly TextRun[] {
  /** Length of what stands on one side of a run, if it is rewritten; else 0. */
  const rewritten = (near: TextRun | undefined, far: TextRun | undefined) =>
    near && far && near.kind !== "same" && far.kind !== "same"
      ? Math.max(near.text.trim().length, far.text.trim().length)
      : 0;
  return runs.flatMap((run, at): readonly TextRun[] => {
    if (run.kind !== "same") return [run];
    const length = run.text.trim().length;
    const isStray =
      !run.text.includes("\n") &&
      length <= rewritten(runs[at - 1], runs[at - 2]) &&
      length <= rewritten(runs[at + 1], runs[at + 2]) &&
      run.text.split(/\s+/u).filter(isWord).length <= MOST_STRAY_WORDS;
    return isStray
      ? [
          { ...run, kind: "removed" },
          { ...run, kind: "added" },
        ]
      : [run];
  });
}
