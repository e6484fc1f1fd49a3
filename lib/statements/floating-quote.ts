import { countWords } from "../text/split-words";
import { type Content, readContent } from "./content-span";
import type { ResolvedSpeaker } from "./resolve-speaker";
import type { SentenceScope } from "./sentence-scope";

/** A sentence that is nothing but a quotation. */
export interface FloatingQuote {
  readonly content: Content;
  /** It has no closing mark and the next paragraph opens with a quotation: its speaker may be named there. */
  readonly isOpen: boolean;
}

interface SoFar {
  readonly recent: readonly ResolvedSpeaker[];
  readonly attributions: readonly { readonly speaker: { readonly name: string } }[];
  readonly lastParagraph: number;
  readonly announced: boolean;
}

const leadAtMost = 5;
const wordsAtLeast = 4;

/** A sentence of nothing but a quotation of some length, at most after a short lead-in ("Despite this, “…”"). */
export function readFloating(scope: SentenceScope): FloatingQuote | undefined {
  const { tokens, text } = scope;
  const from = tokens.findIndex((token) => token.kind === "quote");
  if (from < 0 || from > leadAtMost || !isLeadIn(scope, from)) return undefined;
  const rest = tokens.slice(from);
  const isOnlyQuote = rest.every((t) => t.kind === "quote" || t.kind === "mark" || t.kind === "aside");
  if (!isOnlyQuote) return undefined;
  const content = readContent(scope, from, tokens.length);
  if (!content) return undefined;
  const isOpen = content.isUnbalanced && opensAgain(text, content);
  const words = countWords(text.slice(content.start, content.end));
  const isSentence = from === 0 && /[.?!…]["”’'»]*\.?$/u.test(rest.at(-1)!.text);
  return isOpen || isSentence || words >= wordsAtLeast ? { content, isOpen } : undefined;
}

/**
 * Who goes on speaking in a floating quotation: the speaker of the statement before, if that stands in this or the
 * paragraph before and nobody else has acted since; undefined otherwise.
 */
export function floatingSpeaker(paragraph: number, soFar: SoFar): ResolvedSpeaker | undefined {
  const speaker = soFar.recent[0];
  if (!speaker || paragraph - soFar.lastParagraph > 1) return undefined;
  const isSame = soFar.announced || soFar.attributions.at(-1)?.speaker.name === speaker.speaker.name;
  return isSame ? speaker : undefined;
}

function isLeadIn({ tokens, rules }: SentenceScope, from: number): boolean {
  if (from === 0) return true;
  const lead = tokens.slice(0, from);
  // A list of dates with what stood written then is nobody's speech.
  const isPlain = lead.every((t) => (t.kind === "word" && !/\d/u.test(t.text)) || /^[,:]$/u.test(t.text));
  const acts = lead.some((t) => t.kind === "word" && rules.finiteVerbs.has(t.lower));
  return isPlain && !acts && lead.at(-1)!.kind === "mark";
}

/** A quotation that runs over paragraphs is opened anew in each and closed in the last only. */
function opensAgain(text: string, content: Content): boolean {
  const end = text.indexOf("\n", content.start);
  return end >= 0 && /^["“«„‘']/u.test(text.slice(end + 1, end + 2));
}
