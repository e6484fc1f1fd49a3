import type { Segment } from "../domain/article";
import type { Attribution } from "../domain/attribution";
import type { Figure } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { Lexicon } from "./lexicon";
import { floatingSpeaker, readFloating } from "./floating-quote";
import type { Content } from "./content-span";
import { frameFor } from "./carry-frame";
import { findFocus } from "./find-focus";
import { findFrame, isOutlet } from "./find-frame";
import { findIntroduced, type Introduced } from "./find-introduced";
import { findSentenceSubject, findSubjectBefore } from "./find-subject";
import type { Subject } from "./noun-phrase";
import { focusOf, type NewsState, remember } from "./news-state";
import { identifyLead } from "./identify-lead";
import { findCues } from "./match-cues";
import { findNamed, type Named } from "./people";
import type { ProseSentence } from "./prose";
import type { FoundStatement } from "./found-statement";
import { readSentence, readSourced } from "./read-sentence";
import { resolveInSentence } from "./resolve-in-sentence";
import { speaksOfRemarks, withLaterFrame } from "./remarks";
import { speakerPhrase } from "./speaker-phrase";
import type { ResolvedSpeaker } from "./resolve-speaker";

/** A segment of news, its prose read already. */
export interface NewsSources {
  readonly text: string;
  readonly sentences: readonly ProseSentence[];
  readonly segment: Segment;
  readonly segmentIndex: number;
  readonly mentions: readonly Mention[];
  readonly figures: Pick<ReadonlyMap<FigureId, Figure>, "get">;
  readonly rules: Lexicon;
}

interface Reader extends NewsSources {
  readonly named: readonly Named[];
  readonly introduced: readonly Introduced[];
  readonly state: NewsState;
}

/** The statements of a segment of news, in page order. */
export function readNews(sources: NewsSources): readonly Attribution[] {
  const named = findNamed(
    sources.sentences.map((sentence) => sentence.tokens),
    sources.figures,
    sources.rules,
  );
  const state: NewsState = {
    attributions: [],
    recent: [],
    lastParagraph: -9,
    announced: false,
    carried: new Map(),
    openQuotes: [],
  };
  const introduced = findIntroduced(
    sources.sentences.map((sentence) => sentence.tokens),
    sources.rules,
  );
  const reader: Reader = { ...sources, named, introduced, state };
  for (const sentence of sources.sentences) readOne(reader, sentence);
  return identifyLead(state.attributions, { ...sources, named });
}

function readOne(reader: Reader, sentence: ProseSentence): void {
  const { state, text, rules } = reader;
  const scope = { text, tokens: sentence.tokens, rules, mentions: reader.mentions };
  const { statements, relay } = readSentence(scope);
  const add = (all: readonly FoundStatement[], relayed: readonly string[]) =>
    all.filter((one) => addStatement(reader, sentence, one, { all, relay: relayed })).length > 0;
  const isTold =
    add(statements, relay) ||
    (statements.length > 0 && add(readSourced(scope), [])) ||
    announces(reader, sentence) ||
    readQuoteAlone(reader, sentence);
  if (isTold) return;
  state.announced = false;
  state.openQuotes = [];
  if (speaksOfRemarks(scope)) noteRemarks(reader, sentence);
  const subject = findFocus(scope);
  if (subject) focusOn(reader, sentence, subject);
}

/** A floating quotation: kept until its last paragraph if it is open, else given to whoever goes on speaking. */
function readQuoteAlone(reader: Reader, { tokens, paragraph }: ProseSentence): boolean {
  const { state, text, rules } = reader;
  const floating = readFloating({ text, tokens, rules });
  if (!floating) return false;
  const { content } = floating;
  if (floating.isOpen && state.lastParagraph !== paragraph) {
    state.openQuotes.push(content);
    return true;
  }
  const speaker = floatingSpeaker(paragraph - state.openQuotes.length, state);
  if (!speaker) return false;
  giveOpenQuotes(reader, speaker);
  pushQuote(reader, speaker, content, speaker.isDoubtful || (content.isUnbalanced && !floating.isOpen));
  state.lastParagraph = paragraph;
  state.announced = false;
  return true;
}

/** The paragraphs before belong to the speaker whom the last paragraph of the quotation names. */
function giveOpenQuotes(reader: Reader, speaker: ResolvedSpeaker): void {
  for (const content of reader.state.openQuotes) pushQuote(reader, speaker, content, speaker.isDoubtful);
  reader.state.openQuotes = [];
}

function pushQuote(reader: Reader, speaker: ResolvedSpeaker, content: Content, isDoubtful: boolean): void {
  const frame = frameFor(reader.state.carried, speaker, { relay: [] }, true);
  pushAttribution(reader, { speaker, content, frame, relay: [], isDoubtful });
}

interface Together {
  readonly all: readonly FoundStatement[];
  readonly relay: readonly string[];
}

function addStatement(
  reader: Reader,
  sentence: ProseSentence,
  statement: FoundStatement,
  together: Together,
): boolean {
  const { state, text, rules, mentions, segment } = reader;
  const resolved = resolve(reader, sentence, statement.subject, statement.addressee);
  if (!resolved || (statement.isEvidence && resolved.isGuess)) return false;
  const covered = together.all.flatMap((one) => [one.content, speakerPhrase(sentence, text, one)]);
  const quotes = sentence.tokens.filter((token) => token.kind === "quote");
  const found = findFrame(text, sentence, [...covered, ...quotes], {
    rules,
    mentions,
    ...(segment.publishedOn ? { publishedOn: segment.publishedOn } : {}),
  });
  const between = text
    .slice(statement.subject.end, statement.cue?.start ?? statement.subject.end)
    .toLowerCase();
  const isHabitual = between.split(/\s+/).some((word) => rules.habitual.has(word));
  const continues = statement.content.form === "direct" && statement.content.start <= sentence.start + 1;
  if (continues) giveOpenQuotes(reader, resolved);
  state.openQuotes = [];
  state.announced = false;
  state.lastParagraph = sentence.paragraph;
  const frame = frameFor(state.carried, resolved, withAddressee(reader, found, statement), !isHabitual);
  const isAct = statement.isWeak && resolved.kind !== "person";
  const isDoubtful = resolved.isDoubtful || isHabitual || isAct || statement.content.isUnbalanced;
  pushAttribution(reader, { ...statement, speaker: resolved, frame, relay: together.relay, isDoubtful });
  remember(state, resolved);
  return true;
}

function withAddressee(
  { text, mentions, rules }: Reader,
  frame: ReturnType<typeof findFrame>,
  { addressee }: FoundStatement,
): ReturnType<typeof findFrame> {
  if (!addressee) return frame;
  const person = mentions.find(
    (m) => m.kind === "person" && m.start >= addressee.start && m.end <= addressee.end,
  );
  const saidTo = person?.text ?? text.slice(addressee.start, addressee.end);
  const outlet = !person && isOutlet(saidTo, rules) && !frame.relay.includes(saidTo) ? [saidTo] : [];
  return { ...frame, saidTo, relay: [...outlet, ...frame.relay] };
}

function resolve(
  { named, introduced, rules, mentions, state, text }: Reader,
  sentence: ProseSentence,
  subject: Subject,
  addressee?: Span,
): ResolvedSpeaker | undefined {
  const around = { text, named, introduced, rules, mentions, focus: focusOf(state) };
  return resolveInSentence(around, sentence, subject, addressee);
}

interface NewAttribution {
  readonly speaker: ResolvedSpeaker;
  readonly content: FoundStatement["content"];
  readonly cue?: FoundStatement["cue"];
  readonly frame: ReturnType<typeof findFrame>;
  readonly relay: readonly string[];
  readonly isDoubtful: boolean;
}

function pushAttribution(
  { state, text, segmentIndex }: Reader,
  { speaker, content, cue, frame, relay, isDoubtful }: NewAttribution,
): void {
  const { relay: firstRelay, ...told } = frame;
  state.attributions.push({
    speaker: speaker.speaker,
    ...(cue ? { cue: { ...cue, text: text.slice(cue.start, cue.end) } } : {}),
    form: content.form,
    start: content.start,
    end: content.end,
    text: text.slice(content.start, content.end),
    quotations: content.quotations,
    segment: segmentIndex,
    ...told,
    relay: [...firstRelay, ...relay.filter((name) => !firstRelay.includes(name))],
    ...(isDoubtful ? { possible: true } : {}),
    claimIds: [],
  });
}

/** "Smith said:" at the end of a paragraph: the next one quotes. */
function announces(reader: Reader, sentence: ProseSentence): boolean {
  const { tokens } = sentence;
  const { text, rules, state } = reader;
  if (tokens.at(-1)?.text !== ":") return false;
  const cue = findCues(tokens, rules).at(-1);
  const subject = cue && findSubjectBefore({ text, tokens, rules }, cue.from, 0);
  const resolved = subject && resolve(reader, sentence, subject);
  if (!resolved) return false;
  remember(state, resolved);
  state.announced = true;
  state.lastParagraph = sentence.paragraph;
  return true;
}

function noteRemarks(reader: Reader, sentence: ProseSentence): void {
  const { state, text, rules, mentions, segment } = reader;
  const subject = findSentenceSubject({ text, tokens: sentence.tokens, rules }, 0);
  const isNamed = subject?.kind === "mention" || subject?.kind === "name" || subject?.kind === "pronoun";
  const speaker = isNamed ? resolve(reader, sentence, subject) : state.recent[0];
  if (!speaker) return;
  const frame = findFrame(text, sentence, [], {
    rules,
    mentions,
    ...(segment.publishedOn ? { publishedOn: segment.publishedOn } : {}),
  });
  frameFor(state.carried, speaker, frame, true);
  withLaterFrame(state.attributions, speaker, frame);
}

function focusOn(reader: Reader, sentence: ProseSentence, subject: Subject): void {
  const resolved = resolve(reader, sentence, subject);
  if (resolved && isSomebody(resolved, subject)) remember(reader.state, resolved);
}

/** Plain enough for pronouns to go back to: a full name, or whoever else the words leave no doubt about. */
function isSomebody(resolved: ResolvedSpeaker, { kind }: Subject): boolean {
  if (kind === "pronoun") return !resolved.isDoubtful;
  if (resolved.kind === "unnamed") return resolved.isGuess !== true;
  if (resolved.kind === "organisation") return true;
  return resolved.speaker.figureId !== undefined || /\s/u.test(resolved.speaker.name) || kind === "name";
}
