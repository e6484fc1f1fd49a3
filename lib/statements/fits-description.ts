import type { DescriptionAround } from "./description";
import type { Lexicon } from "./lexicon";
import type { Named } from "./people";

/** Whether somebody holds one of the names of an office; who held it formerly only answers to "the former minister". */
export function holds(
  one: Named,
  office: readonly string[],
  lower: readonly string[],
  around: DescriptionAround,
): boolean {
  const { rules } = around;
  const isAny = office.includes("*");
  if (isAny) return [...one.descriptors].some((word) => rules.roles.has(word));
  const isFormer =
    around.isLead === true ||
    lower.some((word) => rules.persons.lapsed.has(word) || rules.persons.deputies.has(word));
  return office.some((word) => one.descriptors.has(word) && (isFormer || !one.lapsed.has(word)));
}

/** Whether the small words right before the office, but for vague ones, are said of the person, too ("defence minister"). */
export function specifies(one: Named, words: readonly string[], rules: Lexicon): boolean {
  const stop = words.findIndex((word, i) => i > 0 && rules.prepositions.has(word.toLowerCase()));
  const phrase = (stop < 0 ? words : words.slice(0, stop)).slice(0, -1);
  return phrase.every((word) => {
    const isPlain = /^\p{Ll}/u.test(word) && !rules.definite.has(word) && !rules.vagueAdjectives.has(word);
    return !isPlain || one.descriptors.has(word);
  });
}

/** Whether the bodies and other capitalised words of the description ("Hamas", "US") are all said of the person, too. */
export function belongs(one: Named, words: readonly string[], { bodies, rules }: DescriptionAround): boolean {
  const own = new Set(bodies.flatMap((body) => body.text.toLowerCase().split(/[\s-]+/)));
  if (!bodies.every((body) => one.descriptors.has(body.id))) return false;
  return words.every((word, i) => {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word) || own.has(lower)) return true;
    if (i === 0 && rules.definite.has(lower)) return true;
    return one.descriptors.has(lower) || rules.roles.has(lower) || rules.titles.has(lower);
  });
}
