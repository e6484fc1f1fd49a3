import { holdsSpace } from "../text/split-words";
import { readContent } from "./content-span";
import type { FoundStatement } from "./found-statement";
import { droppedSpeaker } from "./missing-speaker";
import { isAdverb } from "./match-cues";
import { isPersonal, isPreposition } from "./kinds-of-token";
import type { Subject } from "./subject";
import { isWord } from "./kinds-of-token";
import { headAt, skipLead } from "./reported-phrase";
import { speakerAt } from "./reported-subject";
import { isSpeakingNoun } from "./written-article";
import type { SentenceScope } from "./sentence-scope";

const charactersAtLeast = 7;
const appositionAtMost = 12;
const phraseAtMost = 24;

interface Source {
  readonly from: number;
  /** The token after the phrase for "according to". */
  readonly phraseEnd: number;
  /** The token after the source with what is added to it. */
  readonly to: number;
  readonly subject: Subject;
}

/**
 * "Selon X, …", "…, بحسب X", "…, segun dijo X": what a sentence without another speaker gives by its source. The source
 * must be somebody who speaks: a name, an office, a body.
 */
export function findSourced(scope: SentenceScope, limit: number): readonly FoundStatement[] {
  const source = findSource(scope, limit);
  if (!source) return [];
  const range = contentRange(scope, source, limit);
  const content = range && readContent(scope, range[0], range[1]);
  if (!content || content.end - content.start < charactersAtLeast) return [];
  const { tokens } = scope;
  const cue = { start: tokens[source.from]!.start, end: tokens[source.phraseEnd - 1]!.end };
  return [{ subject: source.subject, cue, content, isWeak: false, isEvidence: false }];
}

function findSource(scope: SentenceScope, limit: number): Source | undefined {
  const { tokens, rules } = scope;
  for (let from = 0; from < limit; from++) {
    const token = tokens[from]!;
    if (token.kind !== "word") continue;
    const his = rules.sourcePronounWords.find((words) =>
      words.every((word, i) => tokens[from + i]?.lower === word),
    );
    const after = from + (his?.length ?? 0);
    if (his && /^[,،]$/u.test(tokens[after]?.text ?? ".")) {
      const verb = { from, to: after, participle: false, rule: rules.cues[0]! };
      return { from, phraseEnd: after, subject: droppedSpeaker(scope, verb), to: after };
    }
    for (const words of rules.accordingToIndex.get(token.lower) ?? []) {
      if (!words.every((word, i) => tokens[from + i]?.lower === word)) continue;
      const source = sourceAt(scope, from, from + words.length, limit);
      // "Pour Rosa Marin, la mesure …": a plain preposition only before a person, at the beginning.
      const isPlain = words.length === 1 && rules.prepositions.has(words[0]!);
      if (source && (!isPlain || (from === 0 && isFullName(source.subject)))) return source;
    }
  }
  return undefined;
}

function isFullName({ kind, mention, text }: Subject): boolean {
  return mention ? mention.kind === "person" : kind === "name" && holdsSpace(text);
}

function sourceAt(scope: SentenceScope, from: number, after: number, limit: number): Source | undefined {
  const { tokens } = scope;
  const phraseEnd = afterVerb(scope, after, limit);
  const subject = speakerAt(scope, phraseEnd, limit, false);
  if (!subject) return undefined;
  let last = tokens.findIndex((token) => token.end >= subject.end);
  const isMark = (at: number) => tokens[at]?.kind === "mark" || tokens[at]?.kind === "quote";
  const isClear = subject.kind !== "description" && !isMark(last + 1);
  const comma = tokens.findIndex((token, i) => i > last && i <= limit && /^[,،:]$/u.test(token.text));
  if (comma < 0 || comma >= limit) {
    const isEnd = limit - last <= phraseAtMost;
    if (!isEnd && !isClear) return undefined;
    return { from, phraseEnd, subject, to: hasLead(scope, from) ? last + 1 : limit };
  }
  if (comma - last > phraseAtMost) return undefined;
  last = comma;
  while (isApposition(scope, last + 1, limit)) {
    last = tokens.findIndex((token, i) => i > last && /^[,،]$/u.test(token.text));
  }
  return { from, phraseEnd, subject, to: last };
}

/** "según publicó", "بحسب ما قال": the verb that belongs to the phrase. */
function afterVerb({ tokens, rules }: SentenceScope, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || isSpeakingNoun(token.lower, rules)) return from;
    if (rules.cueIndex.has(token.lower)) {
      const form = rules.cueIndex
        .get(token.lower)!
        .find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
      return form ? at + form.words.length : from;
    }
  }
  return from;
}

function hasLead({ tokens, rules }: SentenceScope, to: number): boolean {
  return skipLead(tokens, 0, to, rules) >= to;
}

/** What is only added to the source: a stretch between commas that opens with an office, a participle or a name alone. */
function isApposition({ tokens, rules }: SentenceScope, from: number, limit: number): boolean {
  const end = tokens.findIndex((token, i) => i >= from && i < limit && /^[,،]$/u.test(token.text));
  const first = tokens[from];
  if (end < 0 || end - from > appositionAtMost || !first) return false;
  const words = tokens.slice(from, end);
  if (words.length === 1) return isPersonal(first, rules) || !rules.capitalisedNames;
  if (isPersonal(first, rules) && words.length <= 2) return true;
  const isThat = rules.reported!.thatIsRelative && isWord(first, rules.complementisers);
  if (isThat || isWord(first, rules.pronouns.relative)) return true;
  if (words.some((token) => token.kind === "word" && rules.finiteVerbs.has(token.lower))) return false;
  if (isWord(first, rules.reported!.appositionOpeners)) return true;
  if (!rules.capitalisedNames) return headAt(tokens, from, end, rules) === from;
  const isPlain = first.kind === "word" && !rules.definite.has(first.lower) && !isPreposition(first, rules);
  return isPlain && !isAdverb(first, rules) && headAt(tokens, from, end, rules) >= 0;
}

/** The tokens of what the source said: behind it, before it, or the whole sentence around it. */
function contentRange(
  scope: SentenceScope,
  { from, to }: Source,
  limit: number,
): readonly [number, number] | undefined {
  const { tokens, rules } = scope;
  if (hasLead(scope, from)) {
    let start = to;
    while (start < limit && (tokens[start]!.kind === "mark" || isWord(tokens[start], rules.coordinators)))
      start++;
    if (isWord(tokens[start], rules.complementisers)) start++;
    const stop = tokens.findIndex((token, i) => i > start && i < limit && /^[;؛]$/u.test(token.text));
    return start < limit ? [start, stop < 0 ? limit : stop] : undefined;
  }
  const before = tokens[from - 1]!;
  if (isWord(before, rules.pronouns.relative) || isWord(before, rules.complementisers)) return undefined;
  if (to >= limit - 1) return [0, from];
  return /^[,،–—]$/u.test(before.text) && isFirstBreak(scope, from - 1) ? [0, limit] : undefined;
}

/** The source cuts the first clause, not a later one. */
function isFirstBreak({ tokens, rules }: SentenceScope, at: number): boolean {
  return !tokens.slice(0, at).some((token) => isWord(token, rules.complementisers) || token.kind === "quote");
}
