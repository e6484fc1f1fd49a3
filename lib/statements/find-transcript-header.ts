import type { Block, Segment } from "../domain/article";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import { countWords, holdsSpace } from "../text/split-words";
import { getLexicon, type Lexicon } from "./lexicon";
import { findCues } from "./match-cues";
import { bareName } from "./people";
import { isBodyName } from "./person-name";
import type { Token } from "./token";
import { readTokens } from "./tokens";
import { findTurns, firstPersonIn, withoutQuotations } from "./transcript-turns";
import { LETTERS } from "../text/letters.table";

/** The line that names the one speaker of a transcript. */
export interface TranscriptHeader extends Span {
  readonly speaker: Span & { readonly figureId?: FigureId; readonly name: string };
  /** "to Our Quds channel". */
  readonly saidTo?: string;
}

/** The segment that may be a transcript, in its text. */
export interface TranscriptInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segment: Segment;
  readonly mentions: readonly Mention[];
  /** BCP 47; English where it is left out. */
  readonly language?: string;
}

const wordsAtMost = 40;
const blocksLookedAt = 5;

/**
 * Whether a segment is a transcript under a header: a line among its first that ends in a colon, names exactly one
 * person and has no verb of saying, followed by prose in the first person without quotation marks. Undefined otherwise.
 */
export function findTranscriptHeader(input: TranscriptInput): TranscriptHeader | undefined {
  const lexicon = getLexicon(input.language ?? "en");
  return lexicon && readTranscriptHeader(input, lexicon);
}

/** Whether a segment is a transcript: under a header, or with labels before its paragraphs. */
export function isTranscript(input: TranscriptInput): boolean {
  const lexicon = getLexicon(input.language ?? "en");
  if (!lexicon) return false;
  return readTranscriptHeader(input, lexicon) !== undefined || findTurns(input, lexicon) !== undefined;
}

/** The same with the language worked out already. */
export function readTranscriptHeader(input: TranscriptInput, rules: Lexicon): TranscriptHeader | undefined {
  const { text, blocks, segment } = input;
  const body = blocks.filter(
    (block) => block.start >= segment.start && block.end <= segment.end && block.kind !== "headline",
  );
  for (const [index, block] of body.slice(0, blocksLookedAt).entries()) {
    const header = readHeader(input, block, rules);
    if (!header) continue;
    const prose = body.slice(index + 1).filter((next) => next.kind !== "heading" && next.kind !== "caption");
    return isFirstPerson(text, prose, rules) ? header : undefined;
  }
  return readSpeechTitle(input, body, rules);
}

const titleLinesLookedAt = 2;

/** "Full text: speech by President Jane Doe": a headline or a line below it that names a speech and one person. */
function readSpeechTitle(
  input: TranscriptInput,
  body: readonly Block[],
  rules: Lexicon,
): TranscriptHeader | undefined {
  const { text, segment } = input;
  const lines = [...(segment.headline ? [segment.headline] : []), ...body.slice(0, titleLinesLookedAt)];
  for (const line of lines) {
    const speaker = speechSpeaker(input, line, rules);
    if (!speaker) continue;
    const prose = body.filter(
      ({ start, kind }) => start >= line.end && kind !== "heading" && kind !== "caption",
    );
    const outside = prose.slice(0, 4).map((block) => withoutQuotations(text.slice(block.start, block.end)));
    if (firstPersonIn(outside.join(" "), rules) >= 2) return { start: line.start, end: line.end, speaker };
  }
  return undefined;
}

const WORDS = new RegExp(`[${LETTERS}]+`, "gu");

function speechSpeaker(
  { text, mentions }: TranscriptInput,
  line: Span,
  rules: Lexicon,
): TranscriptHeader["speaker"] | undefined {
  const words = text.slice(line.start, line.end);
  const isTitle = countWords(words) <= wordsAtMost && !/[.!?]["”’»]?\s*$/u.test(words);
  const names = words.toLowerCase().match(WORDS) ?? [];
  if (!isTitle || !names.some((word) => rules.speechWords.has(word))) return undefined;
  const tokens = readTokens(text, line, { quotations: [], mentions, rules });
  if (findCues(tokens, rules).length > 0 || acts(tokens, rules)) return undefined;
  const persons = tokens.filter(
    (token) =>
      !isPlaceLike(tokens, token, rules) && (token.mention?.kind === "person" || isFullName(token, rules)),
  );
  const [token] = persons;
  return token && persons.length === 1 ? spanOf(text, token, rules) : undefined;
}

/** A verb: the line tells what a speech did ("Speech by Jane Doe draws a crowd"). */
function acts(tokens: readonly Token[], rules: Lexicon): boolean {
  const last = tokens.findLastIndex((token) => token.kind === "name" || token.mention !== undefined);
  const after = tokens[last + 1];
  const goesOn =
    after?.kind === "word" && !rules.functionWords.has(after.lower) && /[^s]s$|ed$/u.test(after.lower);
  return (
    goesOn ||
    tokens.some(({ kind, text, lower }) => kind === "word" && text === lower && rules.finiteVerbs.has(lower))
  );
}

/** "in Port Alder", "to the Harbour Council" */
function isPlaceLike(tokens: readonly Token[], token: Token, rules: Lexicon): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  if (before?.kind !== "word" || rules.agentPrepositions.has(before.lower)) return false;
  return rules.placePrepositions.has(before.lower) || rules.definite.has(before.lower);
}

function isFullName(token: Token, rules: Lexicon): boolean {
  return token.kind === "name" && bareName(token, rules).includes(" ") && !isBodyName(token.text, rules);
}

function spanOf(text: string, token: Token, rules: Lexicon): TranscriptHeader["speaker"] {
  const name = bareName(token, rules);
  const from = token.start + token.text.indexOf(name);
  const span = token.mention ?? { start: from, end: from + name.length };
  return {
    start: span.start,
    end: span.end,
    name: text.slice(span.start, span.end),
    ...(token.mention ? { figureId: token.mention.figureId } : {}),
  };
}

function readHeader(input: TranscriptInput, block: Block, rules: Lexicon): TranscriptHeader | undefined {
  const { text, mentions } = input;
  const line = text.slice(block.start, block.end);
  if (!/[:：]\s*$/u.test(line) || countWords(line) > wordsAtMost) return undefined;
  const tokens = readTokens(text, block, { quotations: [], mentions, rules });
  if (findCues(tokens, rules).length > 0) return undefined;
  const persons = tokens.filter((token) => token.mention?.kind === "person");
  const named = persons.length > 0 ? persons : unknownSpeaker(tokens, rules);
  const ids = new Set(named.map((token) => token.mention?.figureId));
  const token = named[0];
  if (!token || ids.size !== 1) return undefined;
  const saidTo = addressee(line.slice(token.end - block.start), rules);
  // A name nobody knows may as well be a topic ("National Dialogue:") unless it is said when or to whom it speaks.
  if (!token.mention && saidTo === undefined && !/\b\d{4}\b/u.test(line)) return undefined;
  return {
    start: block.start,
    end: block.end,
    speaker: spanOf(text, token, rules),
    ...(saidTo === undefined ? {} : { saidTo }),
  };
}

/** The first full name in the line that neither is a body's nor depends on a preposition. */
function unknownSpeaker(tokens: readonly Token[], rules: Lexicon): readonly Token[] {
  return tokens
    .filter((token, i) => {
      const before = tokens[i - 1];
      const isDependent =
        before?.kind === "word" && (rules.prepositions.has(before.lower) || rules.definite.has(before.lower));
      return (
        token.kind === "name" && !isDependent && holdsSpace(token.text) && !isBodyName(token.text, rules)
      );
    })
    .slice(0, 1);
}

function addressee(rest: string, rules: Lexicon): string | undefined {
  const links = [...rules.addresseePrepositions].join("|");
  if (links === "") return undefined;
  const match = new RegExp(`(?:^|[\\s,])(?:${links})\\s+([^:(,]+)`, "iu").exec(rest);
  const name = match?.[1]?.trim();
  return name === undefined || name === "" ? undefined : name;
}

/** "we", "our", "I" in the first paragraphs, and no quotation that could be the words instead. */
function isFirstPerson(text: string, prose: readonly Block[], rules: Lexicon): boolean {
  const opening = prose.slice(0, 4).map((block) => text.slice(block.start, block.end));
  const first = opening[0];
  if (first === undefined || rules.quotationMarks.some(([open]) => first.startsWith(open))) return false;
  return firstPersonIn(opening.join(" "), rules) >= 2;
}
