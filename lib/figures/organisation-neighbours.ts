import type { WordedSpelling } from "./alias-index";
import { isAdjacent } from "./name-runs";
import type { NameToken } from "./name-tokens";
import {
  ABD,
  ABU,
  ARTICLES,
  BELONGINGS,
  KINDS_OF_INSTITUTION,
  ORDINARY,
  PARTICLES,
  PATRONYMICS,
  PLAIN_ARTICLES,
  PLACE_AFTER,
  PLACE_BEFORE,
  TITLES,
} from "./name-words";
import { isGivenName } from "./neighbour-vetoes";
import {
  ARABIC_BRIGADES_OF,
  ARABIC_EVERY,
  ARABIC_MEMBERS,
  BRIGADES_OF,
  DEGREES,
  DESCRIBERS,
  getNation,
  HONORIFICS,
  MAKES_ANOTHER,
  MAY_MAKE_ANOTHER,
  MEMBERS,
  OWN_WORDS,
  SPLINTERS,
} from "./organisation-words";
import type { Passage } from "./passage";

/** Where an organisation's name is printed: tokens [from, to), the first without its first `skip` letters. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/** The printed name with what the tests below ask of it. */
interface PrintedName extends Place {
  readonly passage: Passage;
  /** The words a space away, and the one to the right after an article if there is one. */
  readonly before: NameToken | undefined;
  readonly next: NameToken | undefined;
  readonly after: NameToken | undefined;
  /** One word that is no acronym: such words are persons' names and common nouns, too. */
  readonly oneWord: boolean;
  readonly acronym: boolean;
  readonly arabic: boolean;
  /** The nations of the organisation, empty if none is known or the name itself says it. */
  readonly nations: ReadonlySet<string>;
}

/** Whether a printed name is the organisation's, may be, or is a part of another name or no name. */
export type OrganisationReading = "itself" | "doubtful" | "another";

const NO_NATIONS: ReadonlySet<string> = new Set();
const SPACES: ReadonlySet<string> = new Set([" ", "\u00a0", "\u202f", "  "]);
const BRANCH_GAP = /^[ \u00a0]?(?:[-‐‑–—(][ \u00a0]?)?$/;
/** Endings of English participles and plurals, which capitals in a quoted headline do not make names. */
const INFLECTED = /(?:ed|ing|ers|ors|ees|ists|ants|ents|ions|ies)$/;

/**
 * What the words beside an organisation's name make of it: another organisation ("Fatah al-Islam", "PFLP – General
 * Command", "Egyptian Islamic Jihad"), a person ("Abdel Fatah"), a common noun ("بحماس شديد") or a doubt. Possessives,
 * and compounds with a hyphen ("Hamas-run", "anti-Fatah"), leave it itself.
 */
export function readOrganisation(
  passage: Passage,
  place: Place,
  spelling: Pick<WordedSpelling, "figureId" | "tokens">,
): OrganisationReading {
  const name = describe(passage, place, spelling);
  if (hasSplinter(name) || isPersonsName(name) || takesOverName(name)) return "another";
  if (isForeign(name) || isCommonNoun(name)) return "another";
  return isDoubtful(name) ? "doubtful" : "itself";
}

function describe(
  passage: Passage,
  place: Place,
  { figureId, tokens }: Pick<WordedSpelling, "figureId" | "tokens">,
): PrintedName {
  const [first] = tokens;
  const acronym = tokens.length === 1 && first!.letterCase === "upper";
  const says = tokens.some((token) => getNation(token.folded) !== undefined);
  const { from, to, skip } = place;
  const next = isSpaced(passage, to) ? passage.tokens[to] : undefined;
  return {
    from,
    to,
    skip,
    passage,
    before: isSpaced(passage, from) ? passage.tokens[from - 1] : undefined,
    next,
    after: next === undefined ? undefined : skipArticle(passage, to),
    acronym,
    oneWord: tokens.length === 1 && !acronym,
    arabic: first!.script === "Arab",
    nations: says ? NO_NATIONS : passage.index.nationsOf(figureId),
  };
}

/** True if nothing but a space or two stand before token `at`. */
function isSpaced({ tokens, text }: Passage, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  if (left === undefined || right === undefined || right.start - left.end > 2) return false;
  return SPACES.has(text.slice(left.end, right.start));
}

function skipArticle({ tokens, text }: Passage, at: number): NameToken {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  const article = first.script === "Latn" && PLAIN_ARTICLES.has(first.folded);
  return article && next !== undefined && isAdjacent(text, first, next) ? next : first;
}

function hasSplinter({ passage, to }: PrintedName): boolean {
  return SPLINTERS.some((words) =>
    words.every((word, offset) => {
      const token = passage.tokens[to + offset];
      if (token?.folded !== word || token.letterCase === "lower") return false;
      return BRANCH_GAP.test(passage.text.slice(passage.tokens[to + offset - 1]!.end, token.start));
    }),
  );
}

/** "Abdel Fatah", "Abd al-Fatah", "Mohammed Fatah", "Mr. Fatah". */
function isPersonsName(name: PrintedName): boolean {
  const { passage, from, skip, oneWord } = name;
  if (!oneWord || skip > 0) return false;
  const { tokens, text } = passage;
  const joined = (at: number) => at > 0 && isAdjacent(text, tokens[at - 1]!, tokens[at]!);
  if (!joined(from)) return false;
  const article = ARTICLES.has(tokens[from - 1]!.folded) && joined(from - 1);
  const before = tokens[article ? from - 2 : from - 1]!;
  if (ABD.has(before.folded)) return true;
  if (article) return false;
  if (ABU.has(before.folded) || PATRONYMICS.has(before.folded)) return true;
  if (before.letterCase !== "capital" || ORDINARY.has(before.folded)) return false;
  return HONORIFICS.has(before.folded) || (isGivenName(before) && !endsPlace(name));
}

/** "Khan Younis" is a place, whatever stands after it. */
function endsPlace({ passage, from }: PrintedName): boolean {
  return PLACE_BEFORE.has(passage.tokens[from - 2]?.folded ?? "") && isSpaced(passage, from - 1);
}

/** "Kataib Hezbollah", "Fatah al-Islam", "Islamic Jihad Union". */
function takesOverName({ before, after }: PrintedName): boolean {
  if (before !== undefined && BRIGADES_OF.has(before.folded) && before.letterCase !== "lower") return true;
  return after !== undefined && after.letterCase !== "lower" && MAKES_ANOTHER.has(after.folded);
}

/** "Egyptian Islamic Jihad", "Egypt’s Islamic Jihad": the nation of another organisation of that name. */
function isForeign(name: PrintedName): boolean {
  if (name.oneWord || name.acronym) return false;
  const { passage, from } = name;
  const owner = passage.tokens[from - 1];
  const owns = owner !== undefined && owner.tail > owner.end;
  const isOwner = owns && passage.text.slice(owner.tail, passage.tokens[from]!.start) === " ";
  return isOtherNation(name, isOwner ? owner : name.before);
}

function isOtherNation({ nations }: PrintedName, word: NameToken | undefined): boolean {
  const nation = word === undefined || word.letterCase === "lower" ? undefined : getNation(word.folded);
  return nation !== undefined && nations.size > 0 && !nations.has(nation);
}

/** "بحماس شديد", "بكل حماس": a name takes no indefinite adjective. */
function isCommonNoun({ arabic, oneWord, before, next }: PrintedName): boolean {
  if (!arabic || !oneWord) return false;
  return DEGREES.has(next?.folded ?? "") || ARABIC_EVERY.has(before?.folded ?? "");
}

function isDoubtful(name: PrintedName): boolean {
  if (name.acronym) return false;
  if (name.arabic) return isAdverb(name) || isDoubtfulInArabic(name);
  const { before, after } = name;
  const makesAnother = after?.letterCase !== "lower" && MAY_MAKE_ANOTHER.has(after?.folded ?? "");
  if (makesAnother && !name.passage.inHeadlineCase[name.to]) return true;
  if (!name.oneWord) return isElsewhere(name);
  return isOtherNation(name, before) || isStrangeBefore(name) || isStrangeAfter(name);
}

/** "With enthusiasm" is "in Hamas", too: only a word for a member tells. */
function isAdverb({ passage, from, skip, oneWord, before }: PrintedName): boolean {
  if (!oneWord || skip === 0 || passage.tokens[from]!.text[skip - 1] !== "ب") return false;
  return before === undefined || !ARABIC_MEMBERS.has(before.folded);
}

function isDoubtfulInArabic(name: PrintedName): boolean {
  if (ARABIC_BRIGADES_OF.has(name.before?.folded ?? "")) return true;
  return !name.oneWord && isOtherNation(name, name.next);
}

/** "Islamic Resistance Movement in Iraq". */
function isElsewhere(name: PrintedName): boolean {
  return name.next?.folded === "in" && isOtherNation(name, name.passage.tokens[name.to + 1]);
}

/** A capitalised word that nothing explains. */
function isStrange(name: PrintedName, word: NameToken | undefined): word is NameToken {
  if (word === undefined || word.script !== "Latn" || word.letterCase !== "capital") return false;
  const known = [ORDINARY, TITLES, BELONGINGS, KINDS_OF_INSTITUTION, DESCRIBERS, PARTICLES];
  if (known.some((list) => list.has(word.folded)) || getNation(word.folded) !== undefined) return false;
  if (name.passage.inHeadlineCase[name.from]) return false;
  return isGivenName(word) || !INFLECTED.test(word.folded);
}

function isStrangeBefore(name: PrintedName): boolean {
  const { before } = name;
  if (!isStrange(name, before) || endsPlace(name)) return false;
  return !ARTICLES.has(before.folded) && !OWN_WORDS.has(before.folded);
}

/** Not after "the", nor after "leader of", where the leader's own name may follow. */
function isStrangeAfter(name: PrintedName): boolean {
  const { passage, from, before, after } = name;
  if (!isStrange(name, after) || OWN_WORDS.has(after.folded) || PLACE_AFTER.has(after.folded)) return false;
  if (before?.folded === "the") return false;
  const ofMember = before?.folded === "of" && MEMBERS.has(passage.tokens[from - 2]?.folded ?? "");
  return !ofMember;
}
