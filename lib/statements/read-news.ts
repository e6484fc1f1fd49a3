import type { Attribution } from "../domain/attribution";
import type { Span } from "../domain/span";
import { holdsSpace, splitWords } from "../text/split-words";
import { frameFor } from "./carry-frame";
import { findFocus } from "./find-focus";
import { findFrame, type Frame } from "./find-frame";
import { withAddressee } from "./frame-addressee";
import { findIntroduced } from "./find-introduced";
import { findSentenceSubject } from "./sentence-subject";
import type { Subject } from "./subject";
import { giveOpenQuotes, type NewsSources, pushAttribution, type Reader, resolve } from "./news-reader";
import { type NewsState, remember } from "./news-state";
import { identifyLead } from "./identify-lead";
import { findNamed } from "./people";
import type { ProseSentence } from "./prose";
import type { FoundStatement } from "./found-statement";
import { announces, bringOn, paperSpeaker, readAfterColon, readQuoteAlone } from "./read-quotations";
import { findActor } from "./find-actor";
import { readSentence, readSourced } from "./read-sentence";
import { wholeSentence } from "./sentence-scope";
import { speaksOfRemarks, withLaterFrame } from "./remarks";
import type { Token } from "./token";
import { speakerPhrase } from "./speaker-phrase";
import type { ResolvedSpeaker } from "./resolve-speaker";

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
    onStage: undefined,
    carried: new Map(),
    openQuotes: [],
  };
  const introduced = findIntroduced(
    sources.sentences.map((sentence) => sentence.tokens),
    sources.rules,
  );
  const reader: Reader = { ...sources, named, introduced, state };
  const awaiting = findAwaiting(sources.sentences);
  for (const sentence of sources.sentences) readOne(reader, sentence, awaiting.has(sentence));
  return identifyLead(state.attributions, { ...sources, named });
}

/** Whom a sentence brings on stage can speak a quotation of its own paragraph or the ones right after. */
const stageReaches = 2;

/** The sentences after which a quotation follows so soon that it may be spoken by whom they are about. */
function findAwaiting(sentences: readonly ProseSentence[]): ReadonlySet<ProseSentence> {
  const awaiting = new Set<ProseSentence>();
  let ahead = Infinity;
  for (const sentence of sentences.toReversed()) {
    if (ahead - sentence.paragraph <= stageReaches) awaiting.add(sentence);
    if (sentence.tokens.some(({ kind }) => kind === "quote")) ahead = sentence.paragraph;
  }
  return awaiting;
}

function readOne(reader: Reader, sentence: ProseSentence, isAwaiting: boolean): void {
  const { state, text, rules, mentions } = reader;
  const scope = wholeSentence({ text, tokens: sentence.tokens, rules, mentions });
  const { statements, relay } = readSentence(scope);
  const add = (all: readonly FoundStatement[], relayed: readonly string[]) => {
    let read: Frame | undefined;
    const frame = () => (read ??= frameAround(reader, sentence, all));
    return all.filter((one) => addStatement(reader, sentence, one, { frame, relay: relayed })).length > 0;
  };
  const isTold =
    add(statements, relay) ||
    (statements.length > 0 && add(readSourced(scope), [])) ||
    readAfterColon(reader, sentence) ||
    announces(reader, sentence) ||
    readQuoteAlone(reader, sentence);
  if (isTold) return;
  state.announced = false;
  const focus =
    isAwaiting || !rules.reported ? findFocus(scope, rules.reported ? undefined : scope.cues) : undefined;
  if (isAwaiting) bringOn(reader, sentence, focus);
  state.openQuotes = [];
  if (speaksOfRemarks(scope)) noteRemarks(reader, sentence);
  const subject = rules.reported ? findActor(scope) : focus;
  if (subject) focusOn(reader, sentence, subject);
}

/** What the statements of a sentence share. */
interface Together {
  readonly frame: () => Frame;
  readonly relay: readonly string[];
}

/** The frame of a sentence's statements, read beside their words and speakers. */
function frameAround(reader: Reader, sentence: ProseSentence, all: readonly FoundStatement[]): Frame {
  const { text, rules } = reader;
  const covered = all.flatMap((one) => [one.content, speakerPhrase(sentence, text, one, rules)]);
  const quotes = sentence.tokens.filter((token) => token.kind === "quote");
  return readFrame(reader, sentence, [...covered, ...quotes]);
}

function readFrame(
  { text, rules, mentions, segment: { publishedOn } }: Reader,
  sentence: ProseSentence,
  covered: readonly Span[],
): Frame {
  return findFrame(text, sentence, covered, { rules, mentions, ...(publishedOn ? { publishedOn } : {}) });
}

function addStatement(
  reader: Reader,
  sentence: ProseSentence,
  statement: FoundStatement,
  together: Together,
): boolean {
  const { state, text, rules } = reader;
  const resolved =
    resolve(reader, sentence, statement.subject, statement.addressee) ?? paperSpeaker(reader, statement);
  if (!resolved || (statement.isEvidence && resolved.isGuess)) return false;
  const between = text
    .slice(statement.subject.end, statement.cue?.start ?? statement.subject.end)
    .toLowerCase();
  const isHabitual = splitWords(between).some((word) => rules.habitual.has(word));
  const continues = statement.content.form === "direct" && statement.content.start <= sentence.start + 1;
  if (continues) giveOpenQuotes(reader, resolved);
  state.openQuotes = [];
  state.announced = false;
  state.onStage = undefined;
  state.lastParagraph = sentence.paragraph;
  const frame = frameFor(
    state.carried,
    resolved,
    withAddressee(together.frame(), statement.addressee, reader),
    !isHabitual,
  );
  const isAct = statement.isWeak && resolved.kind !== "person";
  const isDoubtful = resolved.isDoubtful || isHabitual || isAct || statement.content.isUnbalanced;
  const { content, cue, isRefused } = statement;
  const { relay } = together;
  pushAttribution(reader, { speaker: resolved, content, cue, frame, relay, isDoubtful, isRefused });
  remember(state, resolved);
  return true;
}

function noteRemarks(reader: Reader, sentence: ProseSentence): void {
  const { state, text, rules } = reader;
  const subject = findSentenceSubject({ text, tokens: sentence.tokens, rules }, 0);
  const isNamed = subject?.kind === "mention" || subject?.kind === "name" || subject?.kind === "pronoun";
  const speaker = isNamed ? resolve(reader, sentence, subject) : state.recent[0];
  if (!speaker) return;
  const frame = readFrame(reader, sentence, []);
  frameFor(state.carried, speaker, frame, true);
  withLaterFrame(state.attributions, speaker, frame);
}

function focusOn(reader: Reader, sentence: ProseSentence, subject: Subject): void {
  const resolved = resolve(reader, sentence, subject);
  if (resolved && isSomebody(reader, resolved, subject)) remember(reader.state, resolved);
}

/** Plain enough for pronouns to go back to: a full name, or whoever else the words leave no doubt about. */
function isSomebody(reader: Reader, resolved: ResolvedSpeaker, { kind, text }: Subject): boolean {
  if (kind === "pronoun") return !resolved.isDoubtful;
  // "Her father wound the clock.": it goes on about her.
  const isOwned = reader.rules.ownerPronouns.has(text.toLowerCase().split(/\s/u)[0]!);
  if (resolved.kind === "unnamed") return resolved.isGuess !== true && !isOwned;
  if (resolved.kind === "organisation") return true;
  if (resolved.speaker.figureId !== undefined || holdsSpace(resolved.speaker.name)) return true;
  // "Braun has denied this.": a word of a sentence's beginning is a name if it is one elsewhere, too.
  const isName = ({ kind: is, start, end }: Token, at: number) =>
    at > 0 && is === "name" && reader.text.slice(start, end).startsWith(text);
  return kind === "name" && reader.sentences.some(({ tokens }) => tokens.some(isName));
}
