import type { Script } from "../domain/figure";
import { encodePhonemes } from "./encode-phonemes";
import type { NameToken } from "./name-tokens";
import type { Compound } from "./name-units";
import { LETTERS } from "../text/letters.table";

const GLUED: Readonly<Record<Script, readonly (readonly [Compound, RegExp])[]>> = {
  Latn: [
    ["abu", new RegExp(`^abou?(?:(?:al|el|l)(?=[^aeiou]))?([${LETTERS}]{4,})$`, "u")],
    ["abu", new RegExp(`^abu(?:(?:al|el|l)(?=[^aeiou]))?([${LETTERS}]{4,})$`, "u")],
    [
      "abd",
      new RegExp(
        String.raw`^[aeə]bd(?:[aeiou]l(?=.)|[aeiou](?=([rsnztd])\1)|[aeiou])([${LETTERS}]{3,})$`,
        "u",
      ),
    ],
  ],
  Hebr: [["abd", /^עבד(?:אל|ול)(.{2,})$/u]],
  Cyrl: [["abd", /^абд(?:[уеэаи]ль?|[уеэаи](?=([рснзтд])\1))(.{2,})$/u]],
  Arab: [
    ["abu", /^ابو(?:ال)?(.{3,})$/u],
    ["abd", /^عبد(?:ال)(.{2,})$/u],
  ],
};

/** "Abumarzouk", "Abdelfattah", "عبدالله": a compound printed as one word. */
export function splitCompound(token: NameToken): { compound: Compound; phonemes: string } | undefined {
  for (const [compound, pattern] of GLUED[token.script]) {
    const tail = pattern.exec(token.folded)?.at(-1);
    if (tail !== undefined) return { compound, phonemes: encodePhonemes(tail, token.script) };
  }
  return undefined;
}
