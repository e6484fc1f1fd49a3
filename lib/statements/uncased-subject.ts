import type { Lexicon } from "./lexicon";
import { readContent } from "./content-span";
import type { Inverted } from "./read-inverted";
import type { ForwardContent } from "./find-content";
import { isPronoun, type Subject } from "./noun-phrase";
import type { Cue } from "./match-cues";
import type { Token } from "./tokens";
import type { SentenceScope } from "./sentence-scope";

interface Around {
  readonly floor: number;
  readonly forward: ForwardContent | undefined;
  readonly limit: number;
}

/**
 * The speaker in a language whose names have no capitals: the figure of the corpus named between the verb and what is
 * said (or before the verb, where the language has it so), else a pronoun, else the printed words. A verb that stands
 * alone goes on with the speaker before, which the empty text of a `pronoun` subject says.
 */
export function findUncasedSubject(scope: SentenceScope, cue: Cue, around: Around): Subject | undefined {
  const { tokens, rules } = scope;
  const to = around.forward?.from ?? cue.to;
  const after = speakerIn(scope, cue.to, to);
  if (rules.speakerStands === "after")
    return after ?? dropped(tokens, cue, to === cue.to || isBare(scope, cue.to, to));
  const before = speakerIn(scope, around.floor, cue.from);
  return before ?? dropped(tokens, cue, cue.from === around.floor);
}

/**
 * A quotation right before the verb, with the speaker after it or, where verbs stand last, between the two:
 * "«…» قال هنية", "«…»، הוסיף נתניהו".
 */
export function readUncasedInverted(scope: SentenceScope, cue: Cue, floor: number): Inverted | undefined {
  const { tokens, rules } = scope;
  let at = cue.from - 1;
  while (at > floor && tokens[at]!.kind !== "quote" && cue.from - at < 8) at--;
  if (at < floor || tokens[at]?.kind !== "quote") return undefined;
  const content = readContent(scope, at, at + 1);
  let end = cue.to;
  while (
    end < tokens.length &&
    end - cue.to < 8 &&
    tokens[end]!.kind !== "mark" &&
    tokens[end]!.kind !== "quote"
  )
    end++;
  const between = tokens.slice(at + 1, cue.from).every((token) => token.kind === "mark");
  const subject = (between ? undefined : speakerIn(scope, at + 1, cue.from)) ?? speakerIn(scope, cue.to, end);
  const found = subject ?? (rules.dropsPronouns && between ? dropped(tokens, cue, true) : undefined);
  return content && found ? { subject: found, content, contentFrom: at, after: cue.to } : undefined;
}

function speakerIn({ text, tokens, rules }: SentenceScope, from: number, to: number): Subject | undefined {
  const phrase = tokens.slice(from, to);
  const at = phrase.findIndex(
    (token, i) => token.mention?.kind === "person" && !isGoverned(phrase[i - 1], rules),
  );
  const named =
    at >= 0 ? at : phrase.findIndex((token, i) => token.mention && !isGoverned(phrase[i - 1], rules));
  if (named >= 0) {
    const { mention } = phrase[named]!;
    return {
      kind: "mention",
      start: mention!.start,
      end: mention!.end,
      text: mention!.text,
      from,
      mention: mention!,
    };
  }
  const pronoun = phrase.find((token) => isPronoun(token, rules));
  if (pronoun) return { kind: "pronoun", start: pronoun.start, end: pronoun.end, text: pronoun.text, from };
  let last = 0;
  while (
    last < phrase.length &&
    phrase[last]!.kind === "word" &&
    !rules.complementisers.has(phrase[last]!.lower)
  ) {
    if (rules.prepositions.has(phrase[last]!.lower)) break;
    last++;
  }
  if (last === 0 || last > 10) return undefined;
  const { start } = phrase[0]!;
  const { end } = phrase[last - 1]!;
  return { kind: "description", start, end, text: text.slice(start, end), from };
}

function isGoverned(before: Token | undefined, rules: Lexicon): boolean {
  return before?.kind === "word" && rules.prepositions.has(before.lower);
}

function isBare({ tokens, rules }: SentenceScope, from: number, to: number): boolean {
  return tokens.slice(from, to).every((t) => t.kind !== "mention" && !rules.titles.has(t.lower));
}

function dropped(tokens: readonly Token[], cue: Cue, isAlone: boolean): Subject | undefined {
  if (!isAlone) return undefined;
  return {
    kind: "pronoun",
    start: tokens[cue.from]!.start,
    end: tokens[cue.to - 1]!.end,
    text: "",
    from: cue.from,
  };
}
