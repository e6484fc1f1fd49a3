import type { Claim } from "../domain/claim";
import type { Figure, Name } from "../domain/figure";
import type { ClaimId, FigureId } from "../domain/ids";
import { encodePhonemes, scriptOf } from "../figures/encode-phonemes";
import { compareSounds } from "../figures/name-similarity";
import { foldName } from "../text/fold-name";
import { type FigureNames, namesOf } from "./figure-name";

/** A figure to choose from a list. */
export interface FigureChoice {
  readonly id: FigureId;
  readonly kind: Figure["kind"];
  readonly names: FigureNames;
  /** The spelling that was found, where it is not a name that is shown anyway. */
  readonly spelling?: string;
  readonly description: string;
}

/** A claim to choose from a list. */
export interface ClaimChoice {
  readonly id: ClaimId;
  readonly wording: Claim["wording"];
  readonly topic: string;
}

/** How many are offered at once. */
const MOST = 8;

/**
 * Figures one spelling of which has all the words typed, each at least as the beginning of one of its own: spellings
 * that begin as typed first, misspellings and weak spellings behind them. Where these are few, also figures whose names
 * only sound like what is typed, in any script ("Abou Mazen", "عاروري"). Merged figures are left out.
 */
export function findFigureChoices(figures: readonly Figure[], typed: string): readonly FigureChoice[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const all = figures.filter(({ mergedInto }) => mergedInto === undefined);
  const written = rankFigures(all, words, isBeginning);
  const isKnown = new Set(written.map(({ figure }) => figure.id));
  const others = all.filter(({ id }) => !isKnown.has(id));
  const heard = written.length < MOST ? rankFigures(others, words, soundsLikeAny()) : [];
  return [...written, ...heard].slice(0, MOST).map(({ figure, name }) => choiceOf(figure, name));
}

/** Is the first word as good as the second, of a name? */
type Agrees = (typed: string, word: string) => boolean;

function rankFigures(figures: readonly Figure[], typed: readonly string[], agrees: Agrees) {
  const found = figures.flatMap((figure) => {
    const ranked = figure.names.flatMap((name) => {
      const rank = rankOf(wordsOf(name.text), typed, agrees);
      return rank === undefined ? [] : [{ name, rank: rank + burden(name) }];
    });
    const [best] = ranked.sort((one, other) => one.rank - other.rank);
    return best ? [{ figure, ...best }] : [];
  });
  return found.sort((one, other) => one.rank - other.rank || (one.figure.id < other.figure.id ? -1 : 1));
}

/** From how alike on two words are taken for one name, and from how many letters on a word has enough of a sound. */
const SAME_SOUND = 0.8;
const FEWEST_LETTERS = 3;

/** Each word of the corpus is compared with each typed one once. */
function soundsLikeAny(): Agrees {
  const known = new Map<string, boolean>();
  return (typed, word) => {
    const key = `${typed} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = isBeginning(typed, word) || soundsLike(typed, word);
    known.set(key, answer);
    return answer;
  };
}

function soundsLike(typed: string, word: string): boolean {
  if (typed.length < FEWEST_LETTERS || word.length < FEWEST_LETTERS) return false;
  const [one, other] = [typed, word].map((each) => each.replace(/^ال(?=.{3})/u, "")) as [string, string];
  const [script, otherScript] = [scriptOf(one), scriptOf(other)];
  const sounds = encodePhonemes(one, script);
  return compareSounds(sounds, script, encodePhonemes(other, otherScript), otherScript) >= SAME_SOUND;
}

/** A figure as a choice. `found` is the spelling that led to it. */
export function choiceOf(figure: Figure, found?: Name): FigureChoice {
  const names = namesOf(figure);
  const shown = Object.values(names).flatMap(({ full, short }) => [full, short]);
  return {
    id: figure.id,
    kind: figure.kind,
    names,
    ...(found && !shown.includes(found.text) ? { spelling: found.text } : {}),
    description: figure.description,
  };
}

/** Claims with all the words typed in a wording, the topic or the words that point to them, as beginnings of words. */
export function findClaimChoices(claims: readonly Claim[], typed: string): readonly ClaimChoice[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const found = claims.flatMap((claim) => {
    const wording = Object.values(claim.wording).map((text) => rankOf(wordsOf(text), words));
    const inWording = wording.filter((rank) => rank !== undefined);
    const around = wordsOf([claim.topic, ...(claim.cueTerms ?? [])].join(" "));
    const rank = inWording.length > 0 ? Math.min(...inWording) : rankOf(around, words);
    if (rank === undefined) return [];
    return [{ claim, rank: inWording.length > 0 ? rank : rank + 10 }];
  });
  found.sort((one, other) => one.rank - other.rank || (one.claim.id < other.claim.id ? -1 : 1));
  return found.slice(0, MOST).map(({ claim }) => claimChoiceOf(claim));
}

/** A claim as a choice. */
export function claimChoiceOf({ id, wording, topic }: Claim): ClaimChoice {
  return { id, wording, topic };
}

/** 0 if the text begins as typed, 1 if it only has the words; undefined if it lacks one. */
function rankOf(
  text: readonly string[],
  typed: readonly string[],
  agrees: Agrees = isBeginning,
): number | undefined {
  const has = typed.every((word) => text.some((each) => agrees(word, each)));
  if (!has) return undefined;
  return typed.every((word, at) => agrees(word, text[at] ?? "")) ? 0 : 1;
}

/** With or without the Arabic article in front. */
function isBeginning(word: string, of: string): boolean {
  return of.startsWith(word) || (of.startsWith("ال") && of.slice(2).startsWith(word));
}

function burden({ form, weak }: Name): number {
  return (form === "misspelling" ? 4 : 0) + (weak === true ? 2 : 0);
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s\-‐‑–,.;:()“”"«»/]+/u)
    .map(foldName)
    .filter((word) => word !== "");
}
