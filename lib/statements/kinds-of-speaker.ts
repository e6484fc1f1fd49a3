import { splitWords } from "../text/split-words";
import type { Lexicon } from "./lexicon";
import type { Gender } from "./person-name";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** A party, a ministry, a company: nobody whom "he" or "she" could mean. */
export function isBody(one: ResolvedSpeaker, rules: Lexicon): boolean {
  return one.kind === "organisation" || isBodyDescription(one, rules);
}

/** An unknown name about which nothing says that it is a person's. */
export function mayBeBody({ kind, speaker, gender }: ResolvedSpeaker): boolean {
  return kind === "person" && speaker.figureId === undefined && gender === undefined;
}

/** The gender a pronoun adds to what is known; nothing for "they". */
export function genderFrom(word: string, rules: Lexicon, known: Gender | undefined): Gender | undefined {
  if (known) return known;
  if (rules.pronouns.feminine.has(word)) return "feminine";
  return rules.pronouns.masculine.has(word) ? "masculine" : undefined;
}

/** Whether nothing known of somebody says that they are of another gender. */
export function mayBeOfGender(
  { gender: known }: { readonly gender?: Gender | undefined },
  gender: Gender | undefined,
): boolean {
  return gender === undefined || known === undefined || known === gender;
}

/** Somebody whom "he" or "she" could mean. */
export function isPersonal(one: ResolvedSpeaker, rules: Lexicon): boolean {
  if (one.kind === "person") return true;
  return one.kind === "unnamed" && !one.isPlural && !isBodyDescription(one, rules);
}

function isBodyDescription({ kind, speaker }: ResolvedSpeaker, rules: Lexicon): boolean {
  if (kind === "unnamed" && rules.reported) return isBodyFirst(speaker.name, rules);
  return kind === "unnamed" && headWords(speaker.name).some((word) => rules.collectives.has(word));
}

/** Where nouns stand first: "הודעת החברה", "le club de Landrezic". */
function isBodyFirst(name: string, rules: Lexicon): boolean {
  const { article } = rules.reported!;
  const words = name
    .toLowerCase()
    .split(/\s+|(?<=[’'])/u)
    .slice(0, 2)
    .map(rules.spell);
  return words.some((word) => {
    const bare = article !== "" && word.startsWith(article) ? word.slice(article.length) : word;
    return [word, bare].some((one) => rules.collectives.has(one) && !rules.roles.has(one));
  });
}

function headWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/\s+(?:of|for|in|at|from|to|who|issued)\s+/u)[0]!
    .split(/\s+/)
    .slice(-1);
}

/** The gender that words like "spokeswoman" tell of whom they describe. */
export function genderOfWords(text: string, rules: Lexicon): Gender | undefined {
  const words = splitWords(text.toLowerCase());
  if (words.some((word) => rules.feminineWords.has(word))) return "feminine";
  return words.some((word) => rules.masculineWords.has(word)) ? "masculine" : undefined;
}
