import type { LanguageRules } from "../text/languages/language-rules";
import { type Content, readContent } from "./content-span";
import type { ResolvedSpeaker } from "./resolve-speaker";
import type { Token } from "./tokens";

interface Scope {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: LanguageRules;
}

interface SoFar {
  readonly recent: readonly ResolvedSpeaker[];
  readonly attributions: readonly { readonly speaker: { readonly name: string } }[];
  readonly lastParagraph: number;
}

const leadAtMost = 5;
const wordsAtLeast = 4;

/**
 * A sentence that is nothing but a quotation, at most after a short lead-in ("Despite this, “…”"), goes on with the
 * speaker of the statement before, if that stands in this or the paragraph before and nobody else has acted since.
 */
export function readFloating(
  scope: Scope,
  paragraph: number,
  soFar: SoFar,
  announced: boolean,
): { speaker: ResolvedSpeaker; content: Content; isDoubtful: boolean } | undefined {
  const { tokens, text } = scope;
  const from = tokens.findIndex((token) => token.kind === "quote");
  if (from < 0 || from > leadAtMost || !isLeadIn(scope, from)) return undefined;
  const rest = tokens.slice(from);
  if (!rest.every((token) => token.kind === "quote" || token.kind === "mark" || token.kind === "aside"))
    return undefined;
  const content = readContent(scope, from, tokens.length);
  if (!content || text.slice(content.start, content.end).split(/\s+/).length < wordsAtLeast) return undefined;
  const speaker = soFar.recent[0];
  if (!speaker || paragraph - soFar.lastParagraph > 1) return undefined;
  const isSame = announced || soFar.attributions.at(-1)?.speaker.name === speaker.speaker.name;
  if (!isSame) return undefined;
  const isDoubtful = speaker.isDoubtful || (content.isUnbalanced && !isOpenEnded(text, content));
  return { speaker, content, isDoubtful };
}

function isLeadIn({ tokens, rules }: Scope, from: number): boolean {
  if (from === 0) return true;
  const lead = tokens.slice(0, from);
  const last = lead.at(-1)!;
  const isPlain = lead.every((t) => t.kind === "word" || t.text === "," || t.text === ":");
  const acts = lead.some((t) => t.kind === "word" && rules.finiteVerbs.has(t.lower));
  return isPlain && !acts && last.kind === "mark";
}

/** A quotation that runs over paragraphs has no closing mark but in its last. */
function isOpenEnded(text: string, content: Content): boolean {
  const end = text.indexOf("\n", content.start);
  return end >= 0 && /^["“«„‘']/u.test(text.slice(end + 1, end + 2));
}
