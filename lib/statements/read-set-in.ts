import { isAddressed } from "./addressee";
import { type Content, readContent } from "./content-span";
import type { ForwardContent } from "./find-content";
import type { Lexicon } from "./lexicon";
import { type Cue, isAdverb } from "./match-cues";
import type { Subject } from "./subject";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** What stands around a verb of saying: the speaker before it, the words after it, the part of the sentence still open. */
export interface Around {
  readonly before: Subject | undefined;
  readonly forward: ForwardContent | undefined;
  readonly floor: number;
  readonly limit: number;
}

/**
 * "Stocks, he said, are low": the verb is set between a subject and what is told of it, so all of it is said; or between
 * an opening and its "that" ("It was wrong, he went on, that …"), where the words said follow.
 */
export function readSetIn(
  scope: SentenceScope,
  cue: Cue,
  { before, floor, limit }: Around,
  content: Content,
): Content | undefined {
  const { tokens, rules } = scope;
  const to = afterAddressee(scope, cue);
  const [comma, next] = [tokens[to], tokens[to + 1]];
  const isSet = tokens[before!.from - 1]?.text === "," && comma?.text === "," && to + 2 <= limit;
  if (!isSet || content.form === "direct" || !next) return undefined;
  if (next.kind === "quote")
    return isSubjectOnly(scope, floor, before!.from - 1)
      ? readContent(scope, contentStart(scope, floor), limit)
      : undefined;
  if (next.kind !== "word" || to + 2 >= limit) return undefined;
  if (rules.complementisers.has(next.lower)) return readContent(scope, to + 2, limit);
  if (leadsIn(scope, [floor, before!.from - 1], to + 1, limit))
    return readContent(scope, contentStart(scope, floor), limit);
  const last = tokens[before!.from - 2];
  if (last?.kind === "word" && rules.functionWords.has(last.lower)) return undefined;
  const from = contentStart(scope, floor);
  const opening = tokens.slice(from, before!.from - 1);
  const acts = opening.some((token) => token.kind === "word" && rules.finiteVerbs.has(token.lower));
  const first = opening[0];
  const isPhrase =
    first !== undefined &&
    !acts &&
    !(first.kind === "word" && (rules.prepositions.has(first.lower) || first.lower.endsWith("ing")));
  const goesOn =
    rules.finiteVerbs.has(next.lower) ||
    (isPhrase && !isClauseOpener(next, rules) && !isAdverb(next, rules) && /^[a-z]/u.test(next.lower));
  return isPhrase && goesOn ? readContent(scope, from, limit) : undefined;
}

/** "told the Gazette,": the comma after the one spoken to. */
function afterAddressee(scope: SentenceScope, cue: Cue): number {
  if (!cue.rule.takes.includes("addressee")) return cue.to;
  let at = cue.to;
  while (at - cue.to < 8 && scope.tokens[at] && scope.tokens[at]!.text !== "," && isNamedThere(scope, at))
    at++;
  return at;
}

/** "The firm, the letter concluded, “…”": a noun phrase and no more, which the quotation goes on with. */
function isSubjectOnly({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  if (!first || words.length > 8 || (first.kind === "word" && rules.prepositions.has(first.lower)))
    return false;
  const opens = first.kind !== "word" || rules.definite.has(first.lower) || rules.indefinite.has(first.lower);
  return (
    opens && !words.some((t) => t.kind === "mark" || (t.kind === "word" && rules.finiteVerbs.has(t.lower)))
  );
}

/** "Without them, he said, there would be …", "He would not, he added, be …": the clause has not come to its verb. */
function leadsIn(
  { tokens, rules }: SentenceScope,
  opening: readonly [from: number, to: number],
  next: number,
  limit: number,
): boolean {
  const words = tokens.slice(...opening);
  const [first, last] = [words[0], words.at(-1)];
  if (first?.kind !== "word" || last === undefined || words.length > 10) return false;
  const isFinite = ({ kind, lower }: Token) => kind === "word" && rules.finiteVerbs.has(lower);
  const isCut = words.length > 1 && (isFinite(last) || rules.unsaid.has(last.lower));
  if (isCut) return !isClauseOpener(tokens[next]!, rules) || rules.auxiliaries.has(tokens[next]!.lower);
  if (!rules.prepositions.has(first.lower) || words.some(isFinite)) return false;
  const opens = tokens[next]!;
  const isOpen =
    opens.kind !== "word" ||
    !(
      rules.coordinators.has(opens.lower) ||
      rules.subordinators.has(opens.lower) ||
      rules.pronouns.relative.has(opens.lower) ||
      rules.prepositions.has(opens.lower)
    );
  return isOpen && tokens.slice(next + 1, Math.min(limit, next + 12)).some(isFinite);
}

/** A word that begins another clause or phrase rather than going on with the one before. */
function isClauseOpener({ lower }: Token, rules: Lexicon): boolean {
  return (
    rules.functionWords.has(lower) ||
    rules.pronouns.relative.has(lower) ||
    rules.openingWords.has(lower) ||
    lower.endsWith("ing")
  );
}

/** "The plan, Smith said, is dead": the clause goes on after the verb, so the whole of it is said. */
export function interrupted(
  { tokens, rules, text }: SentenceScope,
  cue: Cue,
  { floor, limit }: Around,
  content: Content,
): Content | undefined {
  const next = tokens[cue.to + 1];
  if (content.form === "direct" || tokens[cue.to]?.text !== "," || !next || cue.to + 1 >= limit)
    return undefined;
  const rest = tokens.slice(cue.to + 1, limit);
  const first = next.kind === "word" ? next.lower : "";
  if (rules.conditionals.has(first))
    return readContent({ tokens, rules, text }, contentStart({ tokens, rules, text }, floor), limit);
  const isAddition =
    rules.pronouns.relative.has(first) || rules.coordinators.has(first) || rules.openingWords.has(first);
  if (isAddition || next.kind === "quote" || first.endsWith("ing")) return undefined;
  const goesOn = rest.some((t) => t.kind === "word" && rules.finiteVerbs.has(t.lower));
  return goesOn
    ? readContent({ tokens, rules, text }, contentStart({ tokens, rules, text }, floor), limit)
    : undefined;
}

/** The first token of what is said, conjunctions at `floor` passed over. */
export function contentStart({ tokens, rules }: SentenceScope, floor: number): number {
  let from = floor;
  while (tokens[from]?.kind === "word" && rules.coordinators.has(tokens[from]!.lower)) from++;
  return from;
}

/** Whether the token at `at` goes on naming the one spoken to after a verb. */
export function isNamedThere(scope: SentenceScope, at: number): boolean {
  const token = scope.tokens[at]!;
  if (token.kind === "mark" || token.kind === "quote" || !isAddressed(scope, at)) return false;
  return token.kind !== "word" || !scope.rules.subordinators.has(token.lower);
}
