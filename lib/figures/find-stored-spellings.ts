import { foldName } from "../text/fold-name";
import { LETTERS } from "../text/letters.table";
import type { WordedSpelling } from "./alias-index";
import type { NameToken } from "./name-tokens";
import { findPrefixLengths } from "./written-on";
import { ACRONYMS_LIKE_WORDS, KINDS_OF_INSTITUTION } from "./name-words";
import { getStrangeNeighbour, isKunyaOfAnother, namesPlace } from "./neighbour-vetoes";
import { type OrganisationReading, readOrganisation } from "./organisation-neighbours";
import type { DraftMention, Passage } from "./passage";

const BETWEEN_WORDS = new RegExp(
  String.raw`^(?:['’][ \u00a0]|[ \u00a0][${LETTERS}]{1,2}['’]|[ \u00a0\u202f.\-‐‑־[\]&]{1,3}|\u200c|[-‐]\s*\n\s*|)$`,
  "u",
);
const EXACT_SCORE = 1.1;
const SHORT_ACRONYM = 3;
/** The reason of a mention that a word beside it may make somebody or something else. */
export const UNEXPLAINED = "unexplained-neighbour";
const NO_TOKENS: ReadonlySet<number> = new Set();

interface Place {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
}

/**
 * Every place where a stored spelling stands, word for word. Organisations are found in no other way. Marks,
 * apostrophes and brackets ("[Palestinian] Authority") do not matter; capitals do, but for lines in capitals. An
 * organisation's name inside another name is left out with all shorter spellings in it. Stored surnames are left to the
 * later passes. A draft's form is `partial` for weak spellings, which need more to count.
 */
export function findStoredSpellings(passage: Passage): readonly DraftMention[] {
  const drafts: DraftMention[] = [];
  const others: Place[] = [];
  passage.tokens.forEach((token, at) => {
    for (const skip of findPrefixLengths(token)) {
      const wordAfter = (distance: number) => passage.tokens[at + distance]?.folded;
      for (const spelling of passage.index.findSpellings(foldRest(token, skip), wordAfter)) {
        if (!isPrintedAt(passage, spelling, at)) continue;
        const place = { from: at, to: at + spelling.tokens.length, skip };
        const reading = spelling.kind === "person" ? "itself" : readOrganisation(passage, place, spelling);
        if (reading === "another") others.push(place);
        const found = reading === "another" ? undefined : readPlace(passage, spelling, place, reading);
        if (found !== undefined) drafts.push(found);
      }
    }
  });
  return drafts.filter(({ from, to }) => !others.some((other) => other.from <= from && to <= other.to));
}

/** The folded rest of a word after a prefix; after "to" the article is printed without its first letter. */
function foldRest(token: NameToken, skip: number): string {
  if (skip === 0) return token.folded;
  const rest = foldName(token.text.slice(skip));
  return token.text[skip - 1] === "ل" && rest.startsWith("ل") ? `ا${rest}` : rest;
}

function isPrintedAt(passage: Passage, spelling: WordedSpelling, at: number): boolean {
  if (spelling.kind === "person" && spelling.name.form === "surname") return false;
  return isPrinted(passage, spelling, at);
}

function readPlace(
  passage: Passage,
  spelling: WordedSpelling,
  place: Place,
  reading: OrganisationReading,
): DraftMention | undefined {
  const doubt = reading === "doubtful" ? UNEXPLAINED : undefined;
  if (spelling.kind === "organisation" && spelling.name.weak !== true) {
    return draft(passage, spelling, place, doubt);
  }
  if (namesPlace(passage, place) || (spelling.units.length === 1 && isKunyaOfAnother(passage, place))) {
    return undefined;
  }
  const right = getStrangeNeighbour(passage, place, "right", NO_TOKENS);
  const left = getStrangeNeighbour(passage, place, "left", NO_TOKENS);
  if (spelling.units.length > 1) return draft(passage, spelling, place, right && UNEXPLAINED);
  return left === undefined && right === undefined ? draft(passage, spelling, place, doubt) : undefined;
}

function isPrinted(passage: Passage, spelling: WordedSpelling, at: number): boolean {
  const several = spelling.tokens.length > 1;
  return spelling.tokens.every((stored, offset) => {
    const token = passage.tokens[at + offset]!;
    const last = offset === spelling.tokens.length - 1;
    if (!fitsCase(stored, token, several && last) || isWordInCapitals(passage, stored, at + offset))
      return false;
    return last || BETWEEN_WORDS.test(gapAfter(passage, stored, at + offset));
  });
}

function gapAfter(passage: Passage, stored: NameToken, at: number): string {
  const token = passage.tokens[at]!;
  const end = stored.tail > stored.end ? token.tail : token.end;
  return passage.text.slice(end, passage.tokens[at + 1]!.start);
}

function fitsCase(stored: NameToken, token: NameToken, closing: boolean): boolean {
  if (stored.letterCase === "other" || stored.letterCase === "lower") return true;
  if (token.letterCase === "upper") return true;
  if (stored.letterCase === "upper")
    return token.letterCase === "capital" && stored.text.length > SHORT_ACRONYM;
  return token.letterCase === "capital" || (closing && KINDS_OF_INSTITUTION.has(token.folded));
}

function isWordInCapitals(passage: Passage, stored: NameToken, at: number): boolean {
  return (
    stored.letterCase === "upper" && passage.inHeadlineCase[at]! && ACRONYMS_LIKE_WORDS.has(stored.folded)
  );
}

function draft(
  passage: Passage,
  spelling: WordedSpelling,
  { from, to, skip }: Place,
  doubt?: string,
): DraftMention {
  const { name } = spelling;
  const sure = name.form === "misspelling" ? "probable" : "certain";
  const reason =
    name.form === "learned"
      ? "learned-spelling"
      : `stored-${name.form === "misspelling" ? "misspelling" : "spelling"}`;
  return {
    ...withBrackets(passage.text, passage.tokens[from]!.start + skip, passage.tokens[to - 1]!.end),
    from,
    to,
    figureId: spelling.figureId,
    kind: spelling.kind,
    form: name.weak ? "partial" : name.form === "acronym" ? "acronym" : "full",
    tier: doubt === undefined ? sure : "possible",
    reasons: doubt === undefined ? [reason] : [reason, doubt],
    size: spelling.kind === "person" ? spelling.units.length : spelling.tokens.length,
    score: EXACT_SCORE,
  };
}

/** An editor's bracket that opens or closes inside the name belongs to it. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  const opens = text[start - 1] === "[" && /^[^[]*\]./s.test(inside);
  const closes = text[end] === "]" && /.\[[^\]]*$/s.test(inside);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}
