import { genderOfWords } from "./kinds-of-speaker";
import type { Lexicon } from "./lexicon";
import type { DescriptionAround, DescriptionOutcome } from "./description";
import { matchEpithet } from "./match-epithet";
import type { Named } from "./people";
import type { ResolvedSpeaker } from "./resolve-speaker";
import { hasArticle, isSpeakingNoun, withoutArticle } from "./written-article";

const headWithin = 3;

interface Description {
  readonly words: readonly string[];
  readonly head: string;
  /** Its words beside the noun it turns on, without articles and small words. */
  readonly further: readonly string[];
  readonly isDefinite: boolean;
}

/**
 * Whom a description names in a language whose nouns stand first: "la canciller", "رئيس البلدية" is the one person named
 * before whose printed offices it fits. A bare office that fits nobody is, doubtfully, the only person spoken of so far
 * about whom no other office is told. An indefinite one is nobody in particular.
 */
export function matchRole(text: string, around: DescriptionAround): DescriptionOutcome {
  const { rules } = around;
  const description = readDescription(text, rules);
  if (!description) return { kind: "unnamed", isPlural: false, isGuess: true };
  const { head, isDefinite } = description;
  const isBody = isCollective(head, rules);
  const isPlural = isBody || isSeveral(head, rules);
  if (isBody || !isDefinite || isPlural) return { kind: "unnamed", isPlural, isGuess: false };
  const epithet = rules.persons.epithets.has(head) ? matchEpithet(text, around) : undefined;
  if (epithet && !contradicts(epithet, text, rules)) return epithet;
  const before = around.named.filter((one) => one.firstAt < around.before && isPerson(one, around));
  const fitting = before.filter((one) => fits(one, description, rules));
  const last = around.recent.find((one) => one.kind !== "organisation");
  const lastFitting = fitting.find((one) => last !== undefined && one.name === last.speaker.name);
  if (fitting.length === 1) return { kind: "named", named: fitting[0]!, isDoubtful: false };
  if (lastFitting) return { kind: "named", named: lastFitting, isDoubtful: true };
  const known = before.length > 0 || last?.kind !== "person" ? before : [asNamed(last)];
  const only = fitting.length === 0 ? onlyPerson(text, known, description, rules) : undefined;
  if (only && only.name === last?.speaker.name) return { kind: "named", named: only, isDoubtful: true };
  return { kind: "unnamed", isPlural: false, isGuess: false };
}

/** "L’homme" after "la procureure Rosa Marin": an office tells that it is not she. */
function contradicts(outcome: DescriptionOutcome, text: string, rules: Lexicon): boolean {
  if (outcome.kind !== "named") return false;
  const gender = genderOfWords(rules.spell(text.toLowerCase()).replace(/^\p{L}’/u, ""), rules);
  const told = [...outcome.named.descriptors].map((word) => genderOfWords(word, rules));
  return gender !== undefined && told.some((one) => one !== undefined && one !== gender);
}

/** "les pompiers", "پزشکان": a plural of a word for a person. */
function isSeveral(head: string, rules: Lexicon): boolean {
  if (rules.capitalisedNames) return head.endsWith("s");
  if ((rules.roles.get(head)?.length ?? 0) > 0) return false;
  return rules.persons.pluralEndings.some(
    ([ending, singular]) =>
      head.endsWith(ending) && rules.roles.has(head.slice(0, -ending.length) + singular),
  );
}

function readDescription(text: string, rules: Lexicon): Description | undefined {
  const words = text
    .split(/\s+|(?<=[’'])/u)
    .map((word) => rules.spell(word.toLowerCase()).replace(/[,.،:]+$/u, ""))
    .filter((word) => word !== "");
  const first = words[0] ?? "";
  const at = words.findIndex((word, i) => i < headWithin && isSpeakingNoun(word, rules));
  if (at < 0) return undefined;
  const head = words[at]!;
  const next = words[at + 1];
  const isChained =
    next !== undefined && (hasArticle(next, rules) || rules.reported!.definiteNouns.has(next));
  const isDefinite =
    rules.definite.has(first) ||
    (rules.reported!.article !== "" && (hasArticle(head, rules) || isChained)) ||
    (rules.reported!.article === "" && rules.definite.size === 0 && !rules.indefinite.has(first));
  const further = words.filter(
    (word, i) =>
      i !== at &&
      !rules.functionWords.has(word) &&
      !rules.vagueAdjectives.has(word) &&
      !rules.adverbs.has(word),
  );
  return {
    words,
    head: withoutArticle(head, rules),
    further: further.map((word) => withoutArticle(word, rules)),
    isDefinite,
  };
}

/** A person on record, or somebody who has spoken or acted: of other names nothing says that they are a person's. */
function isPerson({ figureId, kind, name }: Named, { recent }: DescriptionAround): boolean {
  if (kind !== "person") return false;
  return figureId !== undefined || recent.some((one) => one.kind === "person" && one.speaker.name === name);
}

function isCollective(head: string, rules: Lexicon): boolean {
  return rules.collectives.has(head) && !rules.roles.has(head);
}

/** The person holds the office, by whichever of its words, and all else the description says is said of the person. */
function fits(one: Named, { head, further }: Description, rules: Lexicon): boolean {
  const own = new Set([...one.descriptors].map((word) => withoutArticle(rules.spell(word), rules)));
  const office = [head, ...(rules.roles.get(head) ?? [])];
  return office.some((word) => own.has(word)) && further.every((word) => own.has(word));
}

/** Somebody whom only an incise inside a quotation has named. */
function asNamed({ speaker, kind, gender }: ResolvedSpeaker): Named {
  const nothing: ReadonlySet<string> = new Set();
  return {
    ...(speaker.figureId === undefined ? {} : { figureId: speaker.figureId }),
    kind: kind === "organisation" ? "organisation" : "person",
    name: speaker.name,
    lower: speaker.name.toLowerCase(),
    descriptors: nothing,
    lapsed: nothing,
    ages: nothing,
    nouns: nothing,
    ...(gender ? { gender } : {}),
    firstAt: speaker.start,
    places: [speaker.start],
  };
}

function onlyPerson(
  text: string,
  before: readonly Named[],
  { further }: Description,
  rules: Lexicon,
): Named | undefined {
  const [one, other] = before;
  if (!one || other || further.length > 0) return undefined;
  const holdsOffice = [...one.descriptors].some((word) =>
    rules.roles.has(withoutArticle(rules.spell(word), rules)),
  );
  const gender = genderOfWords(rules.spell(text.toLowerCase()), rules);
  const isOther = gender !== undefined && one.gender !== undefined && gender !== one.gender;
  return holdsOffice || isOther ? undefined : one;
}
