import type { Lexicon } from "./lexicon";
import type { FigureId } from "../domain/ids";
import type { Introduced } from "./find-introduced";
import { genderOfWords } from "./kinds-of-speaker";
import { isSame, matchEpithet } from "./match-epithet";
import { matchJustNamed } from "./match-just-named";
import type { Named } from "./people";
import { singularOf } from "./person-name";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** Somebody named, somebody without a name, or (`none`) hardly a speaker. */
export type DescriptionOutcome =
  | { readonly kind: "none" }
  /** `isGuess`: by its length alone, its noun being none of those that speak. */
  | { readonly kind: "unnamed"; readonly isPlural: boolean; readonly isGuess: boolean }
  | { readonly kind: "named"; readonly named: Named; readonly isDoubtful: boolean };

/** What a description is read against. */
export interface DescriptionAround {
  readonly named: readonly Named[];
  readonly recent: readonly ResolvedSpeaker[];
  /** The name of the one whose words were given last. */
  readonly lastSpeaker?: string | undefined;
  /** Offset of the description; only those named before it, or in the lead's own paragraph after it, can be meant. */
  readonly before: number;
  /** Offset of its paragraph's start. */
  readonly paragraphStart?: number | undefined;
  /** The bodies of the corpus the description names, each with the words that name it. */
  readonly bodies: readonly { readonly id: FigureId; readonly text: string }[];
  /** Persons introduced without a name ("a Western diplomat"): the noun and where. */
  readonly introduced?: readonly Introduced[] | undefined;
  /** Of the lead, whose words are vaguer: a "leader" may be a deputy. */
  readonly isLead?: boolean;
  readonly rules: Lexicon;
}

/**
 * Whom a description names: "the top Hamas official" is the one person whose printed offices it fits, the last
 * speaker first; "a Hamas official" is nobody in particular. `none` if the words can hardly be a speaker.
 */
export function matchDescription(text: string, around: DescriptionAround): DescriptionOutcome {
  const { rules } = around;
  const epithet = matchEpithet(text, around);
  if (epithet) return epithet;
  const words = text.split(/\s+/).map((word) => word.replace(/[’']s?$|[,.]$/gu, ""));
  const lower = words.map((word) => word.toLowerCase());
  const head = headOf(lower, rules);
  const isIndefinite = rules.indefinite.has(lower[0]!);
  const isPlural = !isIndefinite && /[^s]s$/u.test(head) && !rules.roles.has(head);
  // "one of them", "some of those"
  if (isIndefinite && rules.partitives.has(lower[1] ?? "") && lower.length === 3)
    return { kind: "unnamed", isPlural: false, isGuess: false };
  const called = isIndefinite ? undefined : calledBy(words, head, around);
  if (called) return called;
  const isKnownHead = officeOf(head, rules) !== undefined || isCollective(head, rules);
  if (!isKnownHead && !isShortPerson(lower, rules)) return { kind: "none" };
  if (isIndefinite || isPlural) return { kind: "unnamed", isPlural, isGuess: !isKnownHead };
  if (isCollective(head, rules)) return matchBody(words, around);
  const office = officeOf(head, rules);
  if (office === undefined) return { kind: "unnamed", isPlural, isGuess: true };
  const outcome = matchOffice(words, office, around);
  return outcome.kind === "unnamed" ? (matchJustNamed(words, head, around) ?? outcome) : outcome;
}

/** "The busker", "the Sheikh": the one person whom the segment describes by this very noun or gives this title. */
function calledBy(
  words: readonly string[],
  noun: string,
  around: DescriptionAround,
): DescriptionOutcome | undefined {
  const { named, rules, recent, before } = around;
  const isOffice = (officeOf(noun, rules)?.length ?? 0) > 0 || isCollective(noun, rules);
  if (isOffice || words.length > 3 || !rules.definite.has(words[0]!.toLowerCase())) return undefined;
  if (rules.ownerPronouns.has(words[0]!.toLowerCase())) return undefined;
  const gender = genderOfWords(words.join(" "), rules);
  const bearers = named.filter(
    (one) =>
      one.kind === "person" &&
      one.firstAt < before &&
      one.nouns.has(noun) &&
      (gender === undefined || one.gender === undefined || one.gender === gender) &&
      specifies(one, words, rules),
  );
  if (isIntroduced(noun, bearers, around)) return undefined;
  const last = recent.find((one) => one.kind !== "organisation");
  const spoken = bearers.find((one) => last !== undefined && isSame(one, last));
  if (bearers.length === 1) return { kind: "named", named: bearers[0]!, isDoubtful: false };
  return spoken?.name === around.lastSpeaker && spoken
    ? { kind: "named", named: spoken, isDoubtful: true }
    : undefined;
}

/** The noun the description turns on: the last word before "of", "for", "in" … */
function headOf(lower: readonly string[], rules: Lexicon): string {
  // "a press release issued by …": a participle opens an addition just as a preposition does.
  const isOneOf = rules.indefinite.has(lower[0]!) && rules.partitives.has(lower[1] ?? "");
  const stop = lower.findIndex(
    (word, i) =>
      i > (isOneOf ? 1 : 0) &&
      (rules.prepositions.has(word) ||
        rules.pronouns.relative.has(word) ||
        (i > 1 && /(?:ed|ing)$/u.test(word))),
  );
  const phrase = stop < 0 ? lower : lower.slice(0, stop);
  const noun = (phrase.at(-1) ?? "").split("-").at(-1)!;
  if (officeOf(noun, rules) !== undefined || isCollective(noun, rules)) return noun;
  // "a source close to", "people familiar with": an adjective behind the noun.
  const before = phrase.at(-2) ?? "";
  return phrase.length < (stop < 0 ? 9 : lower.length) && officeOf(before, rules) !== undefined
    ? before
    : noun;
}

function officeOf(head: string, rules: Lexicon): readonly string[] | undefined {
  return rules.roles.get(head) ?? rules.roles.get(singularOf(head, rules));
}

function isCollective(head: string, rules: Lexicon): boolean {
  return rules.collectives.has(head) || rules.collectives.has(head.replace(/s$/u, ""));
}

/** "his father", "the 54-year-old", "residents": short enough to be a person with an office we do not know. */
function isShortPerson(lower: readonly string[], rules: Lexicon): boolean {
  const first = lower[0]!;
  if (lower.length === 1) return /[^s]s$/u.test(first) && !first.endsWith("ings");
  const isDetermined = rules.definite.has(first) || rules.indefinite.has(first);
  if (lower.some((word, i) => i > 0 && rules.functionWords.has(word))) return false;
  return (
    isDetermined && lower.length <= 4 && !lower.some((word) => /(?:ing|tion|ment|ness|ity)s?$/u.test(word))
  );
}

function matchOffice(
  words: readonly string[],
  office: readonly string[],
  around: DescriptionAround,
): DescriptionOutcome {
  const { named, recent, rules } = around;
  const lower = words.map((word) => word.toLowerCase());
  const noun = headOf(lower, rules);
  const gender = genderOfWords(words.join(" "), rules);
  const fits = (one: Named) =>
    one.kind === "person" &&
    (gender === undefined || one.gender === undefined || one.gender === gender) &&
    holds(one, office, lower, around) &&
    belongs(one, words, around) &&
    specifies(one, words, rules);
  const candidates = exactFirst(
    named.filter((one) => one.firstAt < around.before && fits(one) && !isOwner(one, lower, around)),
    noun,
  );
  const last = recent.find((one) => one.kind !== "organisation");
  const unnamed: DescriptionOutcome = { kind: "unnamed", isPlural: false, isGuess: false };
  // Right after "a Hamas official said" the words "the representative" go on with that official.
  if (last?.kind === "unnamed" && !last.isPlural && mayBeSame(last, noun, rules)) return unnamed;
  if (isIntroduced(noun, candidates, around)) return unnamed;
  const lastFits = candidates.find((one) => last !== undefined && isSame(one, last));
  const isClear = candidates.length === 1 || lastFits?.name === around.lastSpeaker;
  if (lastFits && isClear) return { kind: "named", named: lastFits, isDoubtful: candidates.length > 1 };
  if (candidates.length === 1) return { kind: "named", named: candidates[0]!, isDoubtful: false };
  return unnamed;
}

/** Of several who may hold the office those of whom the very word is said, if there are any. */
function exactFirst(candidates: readonly Named[], noun: string): readonly Named[] {
  const exact = candidates.filter((one) => one.descriptors.has(noun));
  return exact.length > 0 ? exact : candidates;
}

/** "her lawyer": not the woman who spoke last, be she a lawyer herself. */
function isOwner(one: Named, [first = ""]: readonly string[], { recent, rules }: DescriptionAround): boolean {
  const owner = rules.ownerPronouns.get(first);
  if (owner === undefined || !recent[0] || !isSame(one, recent[0])) return false;
  const { masculine, feminine } = rules.pronouns;
  if (masculine.has(owner)) return one.gender !== "feminine";
  return feminine.has(owner) && one.gender !== "masculine";
}

/** Whether an unnamed speaker ("a Hamas official") may be gone on with by another noun ("the representative"). */
function mayBeSame({ speaker }: ResolvedSpeaker, noun: string, rules: Lexicon): boolean {
  const other = headOf(speaker.name.toLowerCase().split(/\s+/), rules);
  if (other === noun) return true;
  const [one, two] = [officeOf(noun, rules), officeOf(other, rules)];
  if (!one || !two) return false;
  return one.includes("*") || two.includes("*") || one.includes(other) || two.includes(noun);
}

/** "A Western diplomat … the diplomat": who was introduced by the noun after all others who could be meant. */
function isIntroduced(
  noun: string,
  candidates: readonly Named[],
  { introduced = [], before }: DescriptionAround,
): boolean {
  const at = Math.max(
    -1,
    ...introduced.filter((one) => one.noun === noun && one.at < before).map((one) => one.at),
  );
  if (at < 0) return false;
  return !candidates.some((one) => one.places.some((place) => place > at && place < before));
}

/** Holds the office; one who held it formerly only answers to "the former minister". */
function holds(
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

/** "defence minister": the small words right before the office, but for vague ones, are said of the person, too. */
function specifies(one: Named, words: readonly string[], rules: Lexicon): boolean {
  const stop = words.findIndex((word, i) => i > 0 && rules.prepositions.has(word.toLowerCase()));
  const phrase = (stop < 0 ? words : words.slice(0, stop)).slice(0, -1);
  return phrase.every((word) => {
    const isPlain = /^\p{Ll}/u.test(word) && !rules.definite.has(word) && !rules.vagueAdjectives.has(word);
    return !isPlain || one.descriptors.has(word);
  });
}

/** The bodies and other capitalised words of the description ("Hamas", "US") are all said of the person, too. */
function belongs(one: Named, words: readonly string[], { bodies, rules }: DescriptionAround): boolean {
  const own = new Set(bodies.flatMap((body) => body.text.toLowerCase().split(/[\s-]+/)));
  if (!bodies.every((body) => one.descriptors.has(body.id))) return false;
  return words.every((word, i) => {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word) || own.has(lower)) return true;
    if (i === 0 && rules.definite.has(lower)) return true;
    return one.descriptors.has(lower) || rules.roles.has(lower) || rules.titles.has(lower);
  });
}

/** "The department" is not the Protection Agency: the name says itself what kind of body it is. */
function isOtherKind(name: string, noun: string, rules: Lexicon): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => rules.collectives.has(word)) && !words.includes(noun);
}

/** "The movement": the body spoken of last, if only one can be meant. */
function matchBody(words: readonly string[], { recent, rules }: DescriptionAround): DescriptionOutcome {
  const [article = "", noun = ""] = words.map((word) => word.toLowerCase());
  const isBareBody = words.length === 2 && rules.definite.has(article) && !rules.papers.has(noun);
  const bodies = recent.filter((one) => one.kind === "organisation");
  const names = new Set(bodies.map((one) => one.speaker.figureId ?? one.speaker.name));
  const body = bodies[0];
  if (!isBareBody || names.size !== 1 || !body || isOtherKind(body.speaker.name, noun, rules))
    return { kind: "unnamed", isPlural: true, isGuess: false };
  const { figureId, name } = body.speaker;
  return {
    kind: "named",
    named: {
      ...(figureId ? { figureId } : {}),
      kind: "organisation",
      name,
      lower: name.toLowerCase(),
      descriptors: new Set(),
      lapsed: new Set(),
      ages: new Set(),
      nouns: new Set(),
      places: [],
      firstAt: 0,
    },
    isDoubtful: true,
  };
}
