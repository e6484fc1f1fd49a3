import type { Name } from "../domain/figure";
import { hashText } from "./hash-chains";
import { findTokens, type NameToken, type WordDescriber } from "./name-tokens";
import { type NameUnit, readNameUnits } from "./name-units";

/** The words of a stored name, without a small "the" before it. `describe` may remember words between calls. */
export function readNameTokens(name: string, describe?: WordDescriber): readonly NameToken[] {
  const tokens = findTokens(name, { start: 0, end: name.length }, describe);
  return tokens.length > 1 && tokens[0]!.text === "the" ? tokens.slice(1) : tokens;
}

/** The parts of a person's stored name with these tokens, without titles before it. */
export function readPersonUnits({ text }: Name, tokens: readonly NameToken[]): readonly NameUnit[] {
  const units = readNameUnits(text, tokens, 0, tokens.length);
  const titles = units.findIndex((unit) => !unit.title);
  return titles > 0 && units.length - titles >= 2 ? units.slice(titles) : units;
}

/** The hash of some folded words and one more behind them; the hash of the first alone is its `hashText`. */
export function hashNextWord(folded: string, hash: number): number {
  return hashText(folded, hashText(" ", hash));
}
