import { readContent } from "./content-span";
import type { FoundStatement } from "./found-statement";
import { nameWithin } from "./person-name";
import { isAdverb } from "./match-cues";
import { isLeadIn, isTitleToken } from "./kinds-of-token";
import type { Subject } from "./subject";
import { holdsWord, type SentenceScope, type WholeSentence } from "./sentence-scope";

const nounWithin = 4;
const wordsAtLeast = 3;

/**
 * "Holm’s claim that the plan is dead", "contrary to the firm’s assurance that …": what the owner of a noun of saying
 * says by it. The content ends where the clause around goes on with its own verb, at `limit` otherwise; where that
 * cannot be told nothing is found; nor where the words are among those `told` already, nor of an office-holder without
 * a name beside another speaker, who may be the same person.
 */
export function findSaidByOwner(
  scope: WholeSentence,
  told: readonly FoundStatement[],
  limit: number,
): readonly FoundStatement[] {
  const { tokens, rules } = scope;
  if (!holdsWord(scope, "owned")) return [];
  return tokens.slice(0, limit).flatMap((token, at) => {
    const isNoun =
      token.kind === "word" && (rules.claimNouns.has(token.lower) || rules.denialNouns.has(token.lower));
    const next = tokens[at + 1];
    if (!isNoun || next?.kind !== "word" || !rules.complementisers.has(next.lower)) return [];
    const subject = findOwner(scope, at);
    const end = subject && clauseEnd(scope, { opens: isSubject(scope, subject), from: at + 2, limit });
    if (!subject || end === undefined || end - at - 2 < wordsAtLeast) return [];
    const content = readContent(scope, at + 2, end);
    if (!content) return [];
    const isTold = told.some((one) => one.content.start < content.end && one.content.end > content.start);
    if (isTold || (told.length > 0 && isOfficeHolder(scope, subject))) return [];
    const isRefused = rules.denialNouns.has(token.lower) ? { isRefused: true } : {};
    const cue = { start: token.start, end: token.end };
    return [{ subject, cue, content, isWeak: false, isEvidence: false, ...isRefused }];
  });
}

/** Nothing but titles and adverbs stand before the owner in the clause: what is owned is the clause's subject. */
function isSubject({ tokens, rules }: SentenceScope, { from }: Subject): boolean {
  let at = from - 1;
  while (at >= 0 && (isTitleToken(tokens[at]!, rules) || isLeadIn(tokens[at]!, rules))) at--;
  return at < 0 || tokens[at]!.text === ",";
}

function isOfficeHolder({ rules }: SentenceScope, { kind, text }: Subject): boolean {
  return kind === "description" && text.split(" ").some((word) => rules.roles.has(word.toLowerCase()));
}

/** The owner before the noun at `at`: "Holm’s earlier …", "the firm’s …", "his …". */
export function findOwner({ tokens, rules, text }: SentenceScope, at: number): Subject | undefined {
  for (let i = at - 1; i >= Math.max(0, at - nounWithin); i--) {
    const token = tokens[i]!;
    if (token.kind === "mark" || token.kind === "quote") return undefined;
    const pronoun = token.kind === "word" ? rules.ownerPronouns.get(token.lower) : undefined;
    if (pronoun !== undefined)
      return { kind: "pronoun", start: token.start, end: token.end, text: pronoun, from: i };
    if (!token.possessive) continue;
    if (token.mention) {
      const { start, end, text: name } = token.mention;
      return { kind: "mention", start, end, text: name, from: i, mention: token.mention };
    }
    const bare = token.text.replace(/[’'‘]s?$/u, "");
    const end = token.start + bare.length;
    if (token.kind === "name") {
      const { start } = nameWithin(bare, rules);
      return { kind: "name", start: token.start + start, end, text: bare.slice(start), from: i };
    }
    const from = descriptionStart({ tokens, rules, text }, i);
    if (from === undefined) return undefined;
    const { start } = tokens[from]!;
    return { kind: "description", start, end, text: text.slice(start, end), from };
  }
  return undefined;
}

/** "the former owner’s": the article before an owner that is a noun. */
function descriptionStart({ tokens, rules }: SentenceScope, owner: number): number | undefined {
  for (let i = owner - 1; i >= Math.max(0, owner - nounWithin); i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === "mark" || kind === "quote") return undefined;
    if (kind === "word" && (rules.definite.has(lower) || rules.indefinite.has(lower))) return i;
  }
  return undefined;
}

/** Where a clause ends; as the sentence's subject, before the sentence's own verb. */
function clauseEnd(
  { tokens, rules }: SentenceScope,
  { opens, from, limit }: { readonly opens: boolean; readonly from: number; readonly limit: number },
): number | undefined {
  const comma = tokens.findIndex((token, i) => i > from && i < limit && /^[,;]$/u.test(token.text));
  if (!opens) return comma < 0 ? limit : comma;
  const quote = tokens.findIndex((token, i) => i >= from && i < limit && token.kind === "quote");
  const behind = tokens[quote + 1];
  const acts =
    behind?.kind === "word" &&
    !rules.prepositions.has(behind.lower) &&
    !rules.functionWords.has(behind.lower);
  if (quote >= 0) return acts ? quote + 1 : undefined;
  let verbs = 0;
  for (let at = from; at < limit; at++) {
    const { kind, lower } = tokens[at]!;
    if (kind === "mark" || (kind === "word" && isNested(lower, { rules }))) return undefined;
    const isVerb = kind === "word" && rules.finiteVerbs.has(lower);
    const goesOn = at > from && isVerb && followsVerb({ tokens, rules }, at);
    if (isVerb && !goesOn) verbs++;
    if (verbs === 2) return at;
  }
  return undefined;
}

function isNested(word: string, { rules }: Pick<SentenceScope, "rules">): boolean {
  return (
    rules.complementisers.has(word) || rules.pronouns.relative.has(word) || rules.subordinators.has(word)
  );
}

/** "would not have been": one verb. */
function followsVerb({ tokens, rules }: Pick<SentenceScope, "tokens" | "rules">, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (isAdverb(tokens[before]!, rules) || rules.unsaid.has(tokens[before]!.lower))) {
    if (rules.finiteVerbs.has(tokens[before]!.lower)) return true;
    before--;
  }
  return tokens[before]?.kind === "word" && rules.finiteVerbs.has(tokens[before]!.lower);
}

/** "In Holm’s view, …", "There was nothing, in its view, to …": what somebody holds, in a phrase set off by commas. */
export function findHeld(scope: WholeSentence, limit: number): FoundStatement | undefined {
  if (!holdsWord(scope, "view")) return undefined;
  const { tokens, rules } = scope;
  for (let at = 1; at < limit; at++) {
    const { kind, lower, start, end } = tokens[at]!;
    if (kind !== "word" || !rules.viewNouns.has(lower)) continue;
    const subject = findOwner(scope, at);
    const opening = subject && tokens[subject.from - 1];
    if (!opening || !rules.placePrepositions.has(opening.lower)) continue;
    const from = subject.from - 1;
    const closes = at + 1 >= limit || tokens[at + 1]!.text === ",";
    if (!closes || (from > 0 && tokens[from - 1]!.text !== ",")) continue;
    const content =
      from === 0 ? readContent(scope, at + 1, limit) : readContent(scope, 0, at + 1 >= limit ? from : limit);
    if (!content || content.end - content.start < leastCharacters) continue;
    return { subject, cue: { start, end }, content, isWeak: false, isEvidence: false };
  }
  return undefined;
}

const leastCharacters = 15;
