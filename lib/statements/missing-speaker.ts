import type { Lexicon } from "./lexicon";
import { isPreposition } from "./kinds-of-token";
import type { Subject } from "./subject";
import type { Gender } from "./person-name";
import { isWord } from "./kinds-of-token";
import { nameIn } from "./reported-name";
import { phraseEnd, skipLead } from "./reported-phrase";
import { speakerAt } from "./reported-subject";
import { isCollective, isSpeakingNoun } from "./written-article";
import type { ReportingVerb } from "./reporting-verbs";
import type { SentenceScope } from "./sentence-scope";
import type { Token } from "./token";

/** The speaker of a verb whose speaker stands behind a preposition ("في بيان للحزب", "מהחברה נמסר"), in [from, to). */
export function sourcedSpeaker(scope: SentenceScope, from: number, to: number): Subject | undefined {
  const { tokens, rules, text } = scope;
  const { attachedPrepositions } = rules.reported!;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (isPreposition(token, rules)) {
      const subject = speakerAt(scope, at + 1, to, false);
      if (subject) return subject;
    } else if (token.kind === "word") {
      const letter = attachedPrepositions.find((one) => token.lower.startsWith(one));
      const noun = letter === undefined ? "" : token.lower.slice(letter.length);
      const isAttachedName =
        attachedPrepositions.includes(token.lower) && tokens[at + 1]?.start === token.end;
      if (isAttachedName && tokens[at + 1]!.kind !== "word" && at + 1 < to) {
        const subject = nameIn(scope, at + 1, to);
        if (subject) return subject;
      }
      if (letter === undefined || !isSpeakingNoun(noun, rules)) continue;
      const end = phraseEnd(scope, at, to);
      const named = nameIn(scope, at + 1, end);
      if (named && named.mention?.kind !== "person" && isCollective(noun, rules)) return named;
      const start = token.start + letter.length;
      const last = tokens[end - 1]!;
      return { kind: "description", start, end: last.end, text: text.slice(start, last.end), from: at };
    }
  }
  return undefined;
}

/** The one spoken of before, for a verb that stands without its speaker: a pronoun of no letters. */
export function droppedSpeaker({ tokens, rules }: SentenceScope, verb: ReportingVerb): Subject {
  const { from, to, pronoun } = verb;
  if (pronoun) return { kind: "pronoun", ...withoutHyphen(pronoun), from };
  const last = tokens[from]!;
  return {
    kind: "pronoun",
    start: last.start,
    end: tokens[to - 1]!.end,
    text: "",
    from,
    ...genderOfVerb(last.lower, rules),
  };
}

function withoutHyphen({ start, end, text }: Token): { start: number; end: number; text: string } {
  const skip = text.length - text.replace(/^-(?:t-)?/u, "").length;
  return { start: start + skip, end, text: text.slice(skip) };
}

function genderOfVerb(word: string, rules: Lexicon): { gender?: Gender } {
  const { endings, beginnings, masculine } = rules.reported!.feminineVerbs;
  if (endings.length === 0 || masculine.has(word)) return endings.length === 0 ? {} : { gender: "masculine" };
  const isFeminine =
    endings.some((one) => word.endsWith(one)) || beginnings.some((one) => word.startsWith(one));
  return { gender: isFeminine ? "feminine" : "masculine" };
}

/** Whether nothing but adverbs, conjunctions and adverbials stands in [from, to), so that a speaker is really missing. */
export function isBare({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    at = skipLead(tokens, at, to, rules);
    const token = tokens[at];
    if (!token || at >= to) return true;
    const isAdverbial =
      isPreposition(token, rules) ||
      isWord(token, rules.subordinators) ||
      token.kind === "aside" ||
      (token.kind === "word" &&
        rules.reported!.attachedPrepositions.some((one) => token.lower.startsWith(one)));
    if (!isAdverbial) return false;
    const comma = tokens.findIndex((one, i) => i >= at && i < to && /^[,،]$/u.test(one.text));
    if (comma < 0) return true;
    at = comma + 1;
  }
  return true;
}
