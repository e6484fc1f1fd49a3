import { splitWords } from "../text/split-words";
import { genderOfWords, mayBeOfGender } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import type { DescriptionAround, DescriptionOutcome } from "./description";
import type { Named } from "./people";
import type { ResolvedSpeaker } from "./resolve-speaker";

const unnamed: DescriptionOutcome = { kind: "unnamed", isPlural: false, isGuess: false };

/** What an epithet says of whom it means. */
interface Epithet {
  readonly word: string;
  readonly age: string | undefined;
}

/**
 * Whom an epithet means: "the 54-year-old", "the Swede", "the midfielder", "the singer" go back to the one of whom the
 * text says so, else to the person spoken of last, unless an age, a place in the team, an office or the gender speaks
 * against it. Unnamed where nobody is left; doubtful where somebody else has been named since. Undefined if the words are
 * no epithet.
 */
export function matchEpithet(text: string, around: DescriptionAround): DescriptionOutcome | undefined {
  const { rules, named, before } = around;
  const epithet = readEpithet(text, rules);
  if (!epithet) return undefined;
  const gender = genderOfWords(text, rules);
  const persons = named.filter(
    (one) =>
      one.kind === "person" && one.firstAt < before && mayBeOfGender(one, gender) && isOfAge(one, epithet),
  );
  const told = persons.filter((one) => isTold(one, epithet));
  if (told.length === 1) return { kind: "named", named: told[0]!, isDoubtful: false };
  return lastSpokenOf(told.length > 0 ? told : persons, epithet, around);
}

function readEpithet(text: string, rules: Lexicon): Epithet | undefined {
  const { ages, peoples, positions, epithets } = rules.persons;
  const words = epithetWords(text, rules);
  const isDefinite =
    rules.definite.has(words[0]!) || (words[0] !== "" && words[0] === rules.reported?.article);
  if (!isDefinite || rules.ownerPronouns.has(words[0]!)) return undefined;
  if (words.length > 5 || words.some((word) => rules.prepositions.has(word))) return undefined;
  const age = ages?.exec(text)?.[1];
  const word = words.at(-1)!;
  const isKnown = peoples.has(word) || positions.has(word) || epithets.has(word);
  return isKnown || age !== undefined ? { word, age } : undefined;
}

/** The words with the article apart where it is written onto the next one ("l’homme", "الرجل", "האיש"). */
function epithetWords(text: string, rules: Lexicon): readonly string[] {
  const { reported } = rules;
  const lower = text.toLowerCase();
  if (!reported) return splitWords(lower);
  const spelled = splitWords(lower).map((word) => rules.spell(word));
  const [first = "", ...rest] = spelled;
  const elided = /^\p{L}{1,2}’/u.exec(first)?.[0];
  const words = elided === undefined ? spelled : [elided, first.slice(elided.length), ...rest];
  const isAge = rules.persons.ages?.test(text) === true;
  const bare = isAge ? words.slice(0, 2) : words;
  return reported.article !== "" && first.startsWith(reported.article)
    ? [reported.article, first.slice(reported.article.length), ...bare.slice(1)]
    : bare;
}

/** No other age is printed for this person; whoever has one is not called by another. */
function isOfAge({ ages }: Named, { age }: Epithet): boolean {
  return age === undefined || ages.size === 0 || ages.has(age);
}

function isTold(one: Named, { word, age }: Epithet): boolean {
  return (age !== undefined && one.ages.has(age)) || (age === undefined && one.descriptors.has(word));
}

function lastSpokenOf(
  persons: readonly Named[],
  epithet: Epithet,
  { recent, before, rules }: DescriptionAround,
): DescriptionOutcome {
  const last = recent.find(({ kind }) => kind !== "organisation");
  if (last?.kind === "unnamed") return unnamed;
  const one = last
    ? persons.find((person) => isSame(person, last))
    : persons.length === 1
      ? persons[0]
      : undefined;
  if (!one || contradicts(one, epithet, rules)) return unnamed;
  const since = Math.max(last?.speaker.start ?? 0, ...one.places.filter((place) => place < before));
  const isRivalled = persons.some(
    (other) => other !== one && other.places.some((place) => place > since && place < before),
  );
  return { kind: "named", named: one, isDoubtful: isRivalled };
}

/** Whether a named person is the one who spoke. */
export function isSame(one: Named, { speaker }: ResolvedSpeaker): boolean {
  if (one.figureId !== undefined || speaker.figureId !== undefined) return one.figureId === speaker.figureId;
  return one.name === speaker.name;
}

/** Another place in the team, or an office, for "the midfielder" and "the singer"; of ages and peoples nothing does. */
function contradicts({ descriptors }: Named, { word, age }: Epithet, rules: Lexicon): boolean {
  const { positions, epithets, peoples } = rules.persons;
  if (age !== undefined && !positions.has(word)) return false;
  if (peoples.has(word)) return false;
  const isOther = (other: string) => {
    if (positions.has(word) && positions.has(other)) return other !== word;
    if (positions.has(other) || epithets.has(other) || rules.vagueAdjectives.has(other)) return false;
    const office = rules.roles.get(other);
    return office !== undefined && office.length > 0 && !rules.persons.playing.has(other);
  };
  return [...descriptors].some(isOther);
}
