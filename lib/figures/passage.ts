import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { FigureIndex } from "./alias-index";
import { findRuns, isAdjacent, type NameRun } from "./name-runs";
import { findTokens, type NameToken } from "./name-tokens";
import { EXCELLENCIES } from "./name-words";
import type { MatchMemo } from "./unit-matches";

/** One segment of a text, cut up for the passes. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly runs: readonly NameRun[];
  /** The run each token stands in, or -1. */
  readonly runOfToken: readonly number[];
  /** True for tokens of a line in title case or capitals, where a capital tells nothing. */
  readonly inHeadlineCase: readonly boolean[];
  /** Is it in French, where "M." is a title? */
  readonly isFrench: boolean;
  readonly index: FigureIndex;
  readonly memo: MatchMemo;
}

/** A mention on its way: with the tokens [from, to) it covers. */
export interface DraftMention {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly figureId: FigureId;
  readonly kind: Mention["kind"];
  readonly form: Mention["form"];
  readonly tier: Mention["tier"];
  readonly reasons: readonly string[];
  /** Parts of the name that are printed, and how well they fit: of two drafts at one place the longer, then the better stays. */
  readonly size: number;
  readonly score: number;
}

/** Cuts `segment` of `text` up. */
export function readPassage(text: string, segment: Span, index: FigureIndex, memo: MatchMemo): Passage {
  const tokens = findTokens(text, segment);
  const isFrench = isInFrench(tokens);
  const found = findRuns(text, tokens);
  const runs = (isFrench ? found.map(withMonsieur) : found).map(withExcellency);
  const runOfToken = Array.from({ length: tokens.length }, () => -1);
  runs.forEach((run, at) => runOfToken.fill(at, run.from, run.to));
  const inHeadlineCase = findHeadlineCase(text, tokens);
  return { text, tokens, runs, runOfToken, inHeadlineCase, isFrench, index, memo };
}

const FRENCH: ReadonlySet<string> = new Set(
  "le la les des du une et est dans pour qui sur avec aux".split(" "),
);
const FRENCH_SHARE = 0.12;

function isInFrench(tokens: readonly NameToken[]): boolean {
  const french = tokens.filter((token) => FRENCH.has(token.folded) && token.letterCase === "lower").length;
  const english = tokens.filter((token) => token.folded === "the" || token.folded === "of").length;
  return french > english && french >= FRENCH_SHARE * tokens.length;
}

/** "M. Sample" is Mr Sample; in "J. M. Sample" and "M. A. Sample" it is an initial. */
function withMonsieur(run: NameRun): NameRun {
  const units = run.units.map((unit, at) => {
    const alone = !run.units[at - 1]?.initial && !run.units[at + 1]?.initial;
    return unit.initial && unit.title && alone ? { ...unit, initial: false } : unit;
  });
  return { ...run, units };
}

/** "H.E. Ana Sample" is Her Excellency; in "H. E. Sample" the letters are initials. */
function withExcellency(run: NameRun): NameRun {
  const letters: number[] = [];
  for (let at = 0; run.units[at]?.initial === true; at++) letters.push(at);
  const names = run.units.slice(letters.length).filter((unit) => !unit.initial);
  if (letters.length < 2 || names.length < 2) return run;
  if (!EXCELLENCIES.has(letters.map((at) => run.units[at]!.folded).join(""))) return run;
  const units = run.units.map((unit, at) =>
    at < letters.length ? { ...unit, initial: false, title: true } : unit,
  );
  return { ...run, units };
}

/** The token beside another one, if nothing but a space, a hyphen or the full stop of an abbreviation stands between them. */
export function neighbour(
  { text, tokens }: Pick<Passage, "text" | "tokens">,
  edge: number,
  step: 1 | -1,
): NameToken | undefined {
  const here = tokens[edge];
  const token = tokens[edge + step];
  if (here === undefined || token === undefined) return undefined;
  const isBeside = step === 1 ? isAdjacent(text, here, token) : isAdjacent(text, token, here);
  return isBeside ? token : undefined;
}

/** Takes drafts at places that are still free, the longest name first, then the best fit, then the first in the text. */
export function chooseDrafts(
  drafts: readonly DraftMention[],
  taken: readonly DraftMention[] = [],
): readonly DraftMention[] {
  const order = drafts.toSorted(
    (a, b) =>
      b.size - a.size ||
      b.score - a.score ||
      a.start - b.start ||
      b.end - a.end ||
      (a.figureId < b.figureId ? -1 : 1),
  );
  const chosen: DraftMention[] = [];
  const used = new Set<number>();
  for (const draft of taken) markTokens(draft, used);
  for (const draft of order) {
    if (isUsed(draft, used)) continue;
    markTokens(draft, used);
    chosen.push(draft);
  }
  return chosen;
}

function markTokens(draft: DraftMention, used: Set<number>): void {
  for (let at = draft.from; at < draft.to; at++) used.add(at);
}

function isUsed(draft: DraftMention, used: ReadonlySet<number>): boolean {
  for (let at = draft.from; at < draft.to; at++) if (used.has(at)) return true;
  return false;
}

const FEWEST_WORDS = 4;
const LONG_WORD = 4;
const CAPITAL_SHARE = 0.75;
const LONGEST_HEADLINE = 25;

function findHeadlineCase(text: string, tokens: readonly NameToken[]): readonly boolean[] {
  const flags = Array.from({ length: tokens.length }, () => false);
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const before = tokens[at - 1]!;
    const next = tokens[at];
    if (next !== undefined && !text.slice(before.end, next.start).includes("\n")) continue;
    const ending = text.slice(before.tail, next?.start ?? text.length);
    if (isHeadlineCase(tokens.slice(from, at), /^[)”"’]*[.!?…]/.test(ending))) flags.fill(true, from, at);
    from = at;
  }
  return flags;
}

/** A list of names is no headline: that is short and ends without a full stop, unless all of it is in capitals. */
function isHeadlineCase(line: readonly NameToken[], stopped: boolean): boolean {
  const cased = line.filter((token) => token.letterCase !== "other" && token.text.length >= LONG_WORD);
  const capitals = cased.filter((token) => token.letterCase !== "lower").length;
  const upper = cased.filter((token) => token.letterCase === "upper").length;
  if (upper > 0 && upper === cased.length && line.length > 2) return true;
  if (stopped || line.length > LONGEST_HEADLINE) return false;
  return cased.length >= FEWEST_WORDS && capitals / cased.length >= CAPITAL_SHARE;
}

/** All tokens the drafts cover. */
export function tokensOf(drafts: readonly DraftMention[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const draft of drafts) markTokens(draft, used);
  return used;
}
