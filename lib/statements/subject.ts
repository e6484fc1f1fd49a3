import type { AttributedSpeaker, Resolution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { type Gender, nameWithin } from "./person-name";
import type { Token } from "./token";

/**
 * The words that name a speaker in the sentence, before it is known who that is. [start, end) are the name, the
 * pronoun or the whole description; `from` is the token at which the noun phrase with its titles begins.
 */
export interface Subject extends Span {
  readonly kind: "pronoun" | "mention" | "name" | "description";
  readonly text: string;
  readonly from: number;
  readonly mention?: Mention | undefined;
  /** Of a speaker who is left out: what the form of the verb tells. */
  readonly gender?: Gender;
}

/** Somebody as the speaker whom a subject names, printed as the subject is. */
export function speakerAs(
  { text, start, end }: Subject,
  { figureId, name }: { readonly figureId?: FigureId | undefined; readonly name: string },
  resolution: Resolution,
  asPrinted: string = text,
): AttributedSpeaker {
  return figureId === undefined
    ? { name, asPrinted, start, end, resolution }
    : { figureId, name, asPrinted, start, end, resolution };
}

/** A subject of one word: a pronoun. */
export function wordSubject(kind: Subject["kind"], token: Token, from: number): Subject {
  return { kind, start: token.start, end: token.end, text: token.text, from, mention: undefined };
}

/** The speaker a name or mention token names, without the titles before it. */
export function namedSubject(token: Token, from: number, rules: Lexicon): Subject {
  if (token.mention) {
    const { start, end, text } = token.mention;
    return { kind: "mention", start, end, text, from, mention: token.mention };
  }
  const { start, end, text } = withoutTitles(token, rules);
  return { kind: "name", start, end, text, from, mention: undefined };
}

/** The name without the titles before it. */
function withoutTitles(token: Token, rules: Lexicon): Span & { text: string } {
  const { start, end } = nameWithin(token.text, rules);
  return { start: token.start + start, end: token.start + end, text: token.text.slice(start, end) };
}
