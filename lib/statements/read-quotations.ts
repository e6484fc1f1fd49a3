import { readContent } from "./content-span";
import { findFocus } from "./find-focus";
import { findSubjectAfter } from "./subject-after";
import { findSubjectBefore } from "./subject-before";
import { floatingSpeaker, readFloating } from "./floating-quote";
import type { FoundStatement } from "./found-statement";
import { findCues } from "./match-cues";
import { giveOpenQuotes, pushQuote, type Reader, resolve } from "./news-reader";
import { remember } from "./news-state";
import { isPersonal, isPreposition } from "./kinds-of-token";
import { namedSubject, type Subject } from "./subject";
import type { ProseSentence } from "./prose";
import type { ResolvedSpeaker } from "./resolve-speaker";
import type { SentenceScope } from "./sentence-scope";

/** A floating quotation: kept until its last paragraph if it is open, else given to whoever goes on speaking. */
export function readQuoteAlone(reader: Reader, { tokens, paragraph }: ProseSentence): boolean {
  const { state, text, rules } = reader;
  const floating = readFloating({ text, tokens, rules });
  if (!floating) return false;
  const { content } = floating;
  const onStage = stageSpeaker(reader, paragraph - state.openQuotes.length);
  if (floating.isOpen && state.lastParagraph !== paragraph && !onStage) {
    state.openQuotes.push(content);
    return true;
  }
  const speaker = onStage ?? floatingSpeaker(paragraph - state.openQuotes.length, state);
  if (!speaker) return false;
  giveOpenQuotes(reader, speaker);
  pushQuote(reader, speaker, content, speaker.isDoubtful || (content.isUnbalanced && !floating.isOpen));
  if (onStage) remember(state, onStage);
  state.onStage = undefined;
  state.lastParagraph = paragraph;
  state.announced = false;
  return true;
}

/** Who was brought on right before; with doubt where other sentences or a paragraph's end stand between. */
function stageSpeaker({ state }: Reader, paragraph: number): ResolvedSpeaker | undefined {
  const { onStage } = state;
  if (!onStage || paragraph - onStage.paragraph > 1) return undefined;
  const isNear = onStage.isLast && onStage.paragraph === paragraph;
  // "Her father wound the clock.": nobody without a name stays on stage.
  if (!isNear && onStage.speaker.kind === "unnamed") return undefined;
  return isNear ? onStage.speaker : { ...onStage.speaker, isDoubtful: true };
}

/**
 * "Holm took another view. “…”": a sentence that reports nothing brings on whom it is about, and a quotation that
 * follows is theirs. `focus` is whom {@link findFocus} says it is about. A sentence about nobody leaves the one before
 * on stage.
 */
export function bringOn(reader: Reader, sentence: ProseSentence, focus: Subject | undefined): void {
  const { state } = reader;
  const speaker = speakerOf(reader, sentence, focus);
  if (speaker) state.onStage = { speaker, paragraph: sentence.paragraph, isLast: true };
  else if (state.onStage) state.onStage = { ...state.onStage, isLast: false };
}

/** "Holm shrugged: “…”", "His message was plain: “…”": a colon with a quotation that ends the sentence. */
export function readAfterColon(reader: Reader, sentence: ProseSentence): boolean {
  const { state, text, rules } = reader;
  const { tokens } = sentence;
  const quote = tokens.findIndex(({ kind }) => kind === "quote");
  if (quote < 2 || tokens[quote - 1]!.text !== ":") return false;
  if (!tokens.slice(quote).every(({ kind }) => kind === "quote" || kind === "mark")) return false;
  const content = readContent({ text, tokens, rules }, quote, tokens.length);
  const speaker = content && speakerBefore(reader, sentence, quote - 1);
  if (!speaker) return false;
  giveOpenQuotes(reader, speaker);
  pushQuote(reader, speaker, content, speaker.isDoubtful || content.isUnbalanced);
  remember(state, speaker);
  state.onStage = undefined;
  state.lastParagraph = sentence.paragraph;
  state.announced = false;
  return true;
}

/** "Smith said:" at the end of a paragraph: the next one quotes. */
export function announces(reader: Reader, sentence: ProseSentence): boolean {
  const { tokens } = sentence;
  const { text, rules, state } = reader;
  if (tokens.at(-1)?.text !== ":") return false;
  const cue = findCues(tokens, rules).at(-1);
  const subject = cue && findSubjectBefore({ text, tokens, rules }, cue.from, 0);
  const resolved = subject
    ? resolve(reader, sentence, subject)
    : speakerBefore(reader, sentence, tokens.length);
  if (!resolved) return false;
  remember(state, resolved);
  state.announced = true;
  state.lastParagraph = sentence.paragraph;
  return true;
}

/** "She issued a statement. “…,” it read.": the paper speaks for whoever was brought on with it. */
export function paperSpeaker(
  { state, rules }: Reader,
  { subject, content }: FoundStatement,
): ResolvedSpeaker | undefined {
  const isPaper = subject.kind === "pronoun" && rules.pronouns.neuter.has(subject.text.toLowerCase());
  return isPaper && content.form === "direct" && state.onStage?.isLast ? state.onStage.speaker : undefined;
}

/** Whom the first tokens of a sentence are about. */
function speakerBefore(reader: Reader, sentence: ProseSentence, to: number): ResolvedSpeaker | undefined {
  const { text, rules } = reader;
  const tokens = sentence.tokens.slice(0, to);
  return speakerOf(reader, { ...sentence, tokens }, findFocus({ text, tokens, rules }));
}

/** Whom a sentence without a verb of saying is about, if that is a person or a known office. */
function speakerOf(reader: Reader, sentence: ProseSentence, focus?: Subject): ResolvedSpeaker | undefined {
  const { text, rules } = reader;
  const scope = { text, tokens: sentence.tokens, rules };
  const subject = soDid(scope) ?? focus;
  const resolved = subject && resolve(reader, sentence, subject);
  if (resolved && isSomebody(resolved)) return resolved;
  const only = onlyPerson(scope);
  const person = only && resolve(reader, sentence, only);
  return person && isSomebody(person) ? { ...person, isDoubtful: true } : undefined;
}

function isSomebody({ kind, isGuess, isPlural }: ResolvedSpeaker): boolean {
  return kind === "person" || (kind === "unnamed" && isGuess !== true && !isPlural);
}

/** "So did Holm, who …" */
function soDid(scope: SentenceScope): Subject | undefined {
  const [first, second] = scope.tokens;
  const isSo = first?.kind === "word" && scope.rules.echoWords.has(first.lower);
  if (!isSo || second?.kind !== "word" || !scope.rules.finiteVerbs.has(second.lower)) return undefined;
  const name = scope.tokens[2];
  return name && isPersonal(name, scope.rules)
    ? namedSubject(name, 2, scope.rules)
    : findSubjectAfter(scope, 2);
}

/** The one person a sentence names, who depends on no preposition. */
function onlyPerson(scope: SentenceScope): Subject | undefined {
  const { tokens, rules } = scope;
  const at = tokens.flatMap((token, i) => (isPersonal(token, rules) ? [i] : []));
  const [only] = at;
  if (only === undefined || at.length > 1) return undefined;
  const before = tokens[only - 1];
  if (before && isPreposition(before, rules)) return undefined;
  return namedSubject(tokens[only]!, only, rules);
}
