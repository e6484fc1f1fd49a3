import type { FigureIndex, StoredSpelling } from "./alias-index";
import type { PartMatch, Window } from "./assign-parts";
import { findNicknamed } from "./find-nicknamed";
import { markCandidates } from "./full-name-candidates";
import type { NameUnit } from "./name-units";
import { findPartMatches, groupPartMatches, mayBeFull } from "./part-matches";
import { isProbable, scoreWindow, type WindowScore } from "./score-window";
import { readShortForm, type ShortForm } from "./short-names";
import type { MatchMemo } from "./unit-matches";

const LEAST_SCORE_OF_ONE = 0.9;

/** A stored spelling that fits the units [from, to) of a run, wherever in the text that stands. */
export interface RunFit {
  readonly spelling: StoredSpelling;
  readonly from: number;
  readonly to: number;
  readonly score: WindowScore & { readonly short: ShortForm | undefined };
}

/** Which stored names are looked for: all, or those of two parts only. */
export type WantedSpellings = "all" | "of-two-parts";

/**
 * The spellings that fit a part of a run of words. A text repeats its names: what fits a row of words is worked out once,
 * and holds wherever the same words stand.
 */
export function findRunFits(
  units: readonly NameUnit[],
  world: { readonly index: FigureIndex; readonly memo: MatchMemo },
  wanted: WantedSpellings,
): readonly RunFit[] {
  const { runs } = world.memo;
  const key = `${wanted} ${units.map(keyOf).join(" ")}`;
  const known = runs.get(key) ?? fitRun(units, world, wanted);
  runs.set(key, known);
  return known;
}

/** All of a unit that fitting it looks at. */
function keyOf({ folded, script, compound, patronymic, initial, title, readings }: NameUnit): string {
  const flags = Number(patronymic) + 2 * Number(initial) + 4 * Number(title);
  const sounds = readings.map(({ phonemes, skip }) => `${skip}${phonemes}`).join("/");
  return `${folded}|${script}|${compound}|${flags}|${sounds}`;
}

function fitRun(
  units: readonly NameUnit[],
  { index, memo }: { readonly index: FigureIndex; readonly memo: MatchMemo },
  wanted: WantedSpellings,
): readonly RunFit[] {
  const fits: RunFit[] = [];
  const found = findPartMatches(units, index, memo);
  const isWanted = markCandidates(units, found, index, memo.marks);
  const groups = [...groupPartMatches(found, index, isWanted), ...findNicknamed(units, found, index)];
  for (const [id, matches] of groups) {
    const spelling = index.spellingAt(id);
    if (wanted === "of-two-parts" && spelling.units.length !== 2) continue;
    if (!mayBeFull(units, spelling, matches, index)) continue;
    for (const window of findWindows(units, spelling, matches)) {
      const inside = matches.filter((match) => match.textFrom >= window.from && match.textTo <= window.to);
      const score = scoreWindow(window, spelling, inside, index);
      const short = readShortForm(window, spelling, inside);
      if (score === undefined || (short === undefined && !isEnough(score, spelling))) continue;
      fits.push({ spelling, from: window.from, to: window.to, score: { ...score, short } });
    }
  }
  return fits;
}

/** The stretches of the run that begin and end with a part of the spelling, or begin with initials before one. */
function findWindows(
  units: readonly NameUnit[],
  spelling: StoredSpelling,
  matches: readonly PartMatch[],
): readonly Window[] {
  const longest = spelling.units.length + 1;
  const ends = new Set(matches.map((match) => match.textTo));
  const starts = new Set(matches.map((match) => match.textFrom));
  for (const start of starts) {
    for (let at = start - 1; at >= 0 && units[at]!.initial; at--) starts.add(at);
  }
  return [...starts].flatMap((from) =>
    [...ends].filter((to) => to > from && to - from <= longest).map((to) => ({ units, from, to })),
  );
}

function isEnough(score: WindowScore, spelling: StoredSpelling): boolean {
  if (spelling.units.length > 1) return isProbable(score);
  const mayVary = spelling.name.form !== "alias" && spelling.name.form !== "surname";
  return mayVary && spelling.name.weak !== true && score.score >= LEAST_SCORE_OF_ONE;
}
