import type { Block } from "../domain/article";
import type { AttributedSpeaker } from "../domain/attribution";
import type { Span } from "../domain/span";
import { lastWord, splitWords } from "../text/split-words";
import type { TranscriptInput } from "./find-transcript-header";
import type { Lexicon } from "./lexicon";
import { isTitleToken } from "./kinds-of-token";
import { bareName } from "./people";
import { isBodyName } from "./person-name";
import type { Token } from "./token";
import { readTokens } from "./tokens";
import { LETTERS, MARKS } from "../text/letters.table";

/** A paragraph of a transcript, after its label. Without a speaker it is a question or nobody's. */
export interface Turn extends Span {
  readonly speaker?: AttributedSpeaker;
}

interface Labelled {
  readonly block: Block;
  readonly label: string;
  /** Where the words begin. */
  readonly start: number;
}

const labelPattern = new RegExp(
  String.raw`^\s*([${LETTERS}][${LETTERS}${MARKS}.’'& -]{0,40}?)\s*(?:\([^)]{1,40}\))?\s*[:：](?:\s+|$)`,
  "u",
);
const letterPattern = /^\s*([\p{Lu}])[.)]\s+(?=\p{Lu}|["“‘])/u;
const labelWordsAtMost = 5;
const labelledAtLeast = 3;
const shareOfBlocks = 0.34;
const shareOfQuestions = 0.5;

/**
 * The turns of an interview or a debate in which labels ("Q:", "Jane Doe:", "JD:") stand before the paragraphs: at least
 * two labels, one of them twice or one that asks. A paragraph without a label goes on with the turn before. Undefined for other texts.
 */
export function findTurns(input: TranscriptInput, rules: Lexicon): readonly Turn[] | undefined {
  const { text, blocks, segment } = input;
  const body = blocks.filter(
    (block) => block.start >= segment.bodyStart && block.end <= segment.end && !isFurniture(block),
  );
  const labelled = body.flatMap((block) => readLabel(text, block, rules) ?? []);
  const labels = new Map<string, Labelled[]>();
  for (const one of labelled) labels.set(one.label, [...(labels.get(one.label) ?? []), one]);
  const recurs = [...labels].some(([label, turns]) => turns.length > 1 || rules.questionLabels.has(label));
  if (labels.size < 2 || !recurs || labelled.length < labelledAtLeast) return undefined;
  const first = body.indexOf(labelled[0]!.block);
  const range = body.slice(first, body.indexOf(labelled.at(-1)!.block) + 1);
  if (labelled.length < range.length * shareOfBlocks) return undefined;
  const asking = findAsking(text, labels, rules);
  const speakers = new Map<string, AttributedSpeaker | undefined>();
  for (const [label, [one]] of labels) {
    const speaker = asking.has(label) ? undefined : speakerOf(input, one!, body.slice(0, first), rules);
    speakers.set(label, speaker);
  }
  return layOut(text, body.slice(first), { labelled, speakers, rules });
}

const isFurniture = ({ kind }: Block): boolean =>
  kind === "headline" || kind === "heading" || kind === "caption";

function readLabel(text: string, block: Block, rules: Lexicon): Labelled | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + 90));
  const match = labelPattern.exec(head) ?? letterPattern.exec(head);
  if (!match) return undefined;
  const label = match[1]!.trim();
  const lower = label.toLowerCase();
  const words = splitWords(label);
  const isKnown = rules.questionLabels.has(lower) || rules.answerLabels.has(lower);
  if (match[0].search(/[:：]/u) < 0 && !isKnown) return undefined;
  const isName =
    words.length <= labelWordsAtMost &&
    words.every((word) => /^\p{Lu}/u.test(word) || rules.nameParticles.has(word.toLowerCase())) &&
    !rules.pointers.has(lower);
  return isKnown || isName ? { block, label: lower, start: block.start + match[0].length } : undefined;
}

/** The labels of those who ask: told by the label itself, or one whose turns mostly end in a question. */
function findAsking(
  text: string,
  labels: ReadonlyMap<string, readonly Labelled[]>,
  rules: Lexicon,
): ReadonlySet<string> {
  const known = [...labels.keys()].filter((label) => rules.questionLabels.has(label));
  if (known.length > 0) return new Set(known);
  const shares = [...labels].map(([label, turns]) => {
    const questions = turns.filter(({ block }) =>
      /[?؟]["”’»)\]]*\s*$/u.test(text.slice(block.start, block.end)),
    );
    return { label, share: questions.length / turns.length };
  });
  const most = shares.toSorted((a, b) => b.share - a.share)[0]!;
  return new Set(most.share > shareOfQuestions ? [most.label] : []);
}

function speakerOf(
  input: TranscriptInput,
  { block, label }: Labelled,
  intro: readonly Block[],
  rules: Lexicon,
): AttributedSpeaker | undefined {
  const { text, mentions, segment } = input;
  const start = text.indexOf(text.slice(block.start, block.end).trimStart(), block.start);
  if (rules.answerLabels.has(label)) return introducedSpeaker(input, intro, rules);
  const end = start + label.length;
  const printed = text.slice(start, end);
  const mention = mentions.find((m) => m.kind === "person" && m.start >= start && m.end <= end);
  const place = { asPrinted: printed, start, end };
  if (mention) {
    const known = mentions.find((m) => m.figureId === mention.figureId && m.form === "full");
    const name = known?.text ?? mention.text;
    return { figureId: mention.figureId, name, ...place, resolution: "transcript-header" };
  }
  const before = text.slice(segment.start, start);
  const initials = /^\p{Lu}{2,3}$/u.test(printed) ? namedByInitials(before, printed) : undefined;
  const full = initials ?? fullNameIn(before, printed);
  const known = full === undefined ? undefined : mentions.find((m) => m.kind === "person" && m.text === full);
  return {
    ...(known ? { figureId: known.figureId } : {}),
    name: full ?? withoutTitle(input, { start, end }, rules),
    ...place,
    resolution: "transcript-header",
  };
}

function withoutTitle({ text }: TranscriptInput, label: Span, rules: Lexicon): string {
  const tokens = readTokens(text, label, { quotations: [], mentions: [], rules });
  const name = tokens.at(-1);
  const isTitled = tokens.slice(0, -1).every((token) => token.text === "." || isTitleToken(token, rules));
  return isTitled && name?.kind === "name" ? bareName(name, rules) : text.slice(label.start, label.end);
}

const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'-]+";

/** "Odile Castellane" for "Castellane" or "CASTELLANE". */
function fullNameIn(before: string, printed: string): string | undefined {
  const last = lastWord(printed);
  const written = last === last.toUpperCase() ? last[0]! + last.slice(1).toLowerCase() : last;
  const safe = written.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const match = new RegExp(`(?:${nameWord}\\s+){1,3}${safe}(?![\\p{L}’'-])`, "u").exec(before);
  return match?.[0];
}

function namedByInitials(before: string, initials: string): string | undefined {
  const names = before.match(new RegExp(`${nameWord}(?:\\s+${nameWord}){1,2}`, "gu")) ?? [];
  return names.find((name) => name.replace(/(\p{Lu})\S*\s*/gu, "$1") === initials);
}

/** The person an introduction names most often, whoever asks ("by …") left out. */
export function introducedSpeaker(
  { text, mentions, segment }: TranscriptInput,
  intro: readonly Block[],
  rules: Lexicon,
): AttributedSpeaker | undefined {
  const headline = segment.headline ? [{ ...segment.headline, kind: "headline" as const }] : [];
  const named = [...headline, ...intro].flatMap((block) => {
    const tokens = readTokens(text, block, { quotations: [], mentions, rules });
    return tokens.filter((token, i) => isIntroduced(token, tokens[i - 1], rules));
  });
  const keyOf = (token: Token): string =>
    token.mention?.figureId ?? lastWord(bareName(token, rules)).toLowerCase();
  const counts = new Map<string, number>();
  for (const token of named) counts.set(keyOf(token), (counts.get(keyOf(token)) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const own = named.filter((token) => keyOf(token) === most?.[0]);
  const token = own.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (!token) return undefined;
  const name = token.mention?.text ?? bareName(token, rules);
  const start = token.mention?.start ?? token.start + token.text.indexOf(name);
  return {
    ...(token.mention ? { figureId: token.mention.figureId } : {}),
    name,
    asPrinted: name,
    start,
    end: start + name.length,
    resolution: "transcript-header",
  };
}

function isIntroduced(token: Token, before: Token | undefined, rules: Lexicon): boolean {
  if (before?.kind === "word" && rules.agentPrepositions.has(before.lower)) return false;
  if (token.mention) return token.mention.kind === "person";
  return token.kind === "name" && bareName(token, rules).includes(" ") && !isBodyName(token.text, rules);
}

interface Layout {
  readonly labelled: readonly Labelled[];
  readonly speakers: ReadonlyMap<string, AttributedSpeaker | undefined>;
  readonly rules: Lexicon;
}

/** Turn by turn; after the last label only paragraphs in the first person still belong to it. */
function layOut(
  text: string,
  blocks: readonly Block[],
  { labelled, speakers, rules }: Layout,
): readonly Turn[] {
  const byBlock = new Map(labelled.map((one) => [one.block, one]));
  const last = labelled.at(-1)!.block.start;
  const turns: Turn[] = [];
  let speaker: AttributedSpeaker | undefined;
  for (const block of blocks) {
    const own = byBlock.get(block);
    if (own) speaker = speakers.get(own.label);
    else if (block.start > last && !isFirstPerson(text.slice(block.start, block.end), rules)) break;
    turns.push({ start: own?.start ?? block.start, end: block.end, ...(speaker ? { speaker } : {}) });
  }
  return turns;
}

/** Whether words outside quotation marks are in the first person. */
export function isFirstPerson(words: string, rules: Lexicon): boolean {
  return firstPersonIn(withoutQuotations(words), rules) > 0;
}

/** The words outside quotation marks. */
export function withoutQuotations(words: string): string {
  return words.replace(/[“"«][^”"»]*[”"»]/gu, " ");
}

/** How many words are in the first person, contractions among them ("I’ve"). */
export function firstPersonIn(words: string, rules: Lexicon): number {
  const list = words.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const { first } = rules.pronouns;
  return list.filter((word) => first.has(/[’']/u.test(word) ? word.split(/[’']/u)[0]! : word)).length;
}
