import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import type { UncertainDate } from "../domain/uncertain-date";
import type { Lexicon } from "./lexicon";
import { findRelativeDate } from "../text/relative-date";
import { splitWords } from "../text/split-words";

/** When, where, on which occasion and to whom a sentence says its statements were made. */
export interface Frame {
  readonly saidOn?: UncertainDate;
  readonly occasion?: string;
  readonly place?: string;
  readonly saidTo?: string;
  /** Outlets the words were said to, who reported them first. */
  readonly relay: readonly string[];
}

/** What a frame is read against. */
export interface FrameSources {
  readonly rules: Lexicon;
  readonly mentions: readonly Mention[];
  readonly publishedOn?: UncertainDate;
}

const blank = "\n";

/**
 * Reads the frame off a sentence, without the words said and the speaker's own description (`covered`), in which a
 * day or a place means something else.
 */
export function findFrame(
  text: string,
  sentence: Span,
  covered: readonly Span[],
  sources: FrameSources,
): Frame {
  const visible = cover(text, sentence, covered, sources.rules);
  const occasion = findOccasion(visible, sentence.start, sources);
  const date = findRelativeDate(visible, sources.publishedOn, sources.rules.dates);
  const rest = occasion ? blankOut(visible, occasion) : visible;
  const place = findPlace(rest, sentence.start, sources);
  return {
    relay: occasion?.outlet ? [occasion.outlet] : [],
    ...(date ? { saidOn: date.date } : {}),
    ...(occasion ? { occasion: occasion.words } : {}),
    ...(occasion?.saidTo ? { saidTo: occasion.saidTo } : {}),
    ...(place === undefined ? {} : { place }),
  };
}

function cover(text: string, sentence: Span, covered: readonly Span[], rules: Lexicon): string {
  const order = covered.toSorted((a, b) => a.start - b.start);
  let visible = "";
  let at = sentence.start;
  for (const span of order) {
    const start = Math.max(at, span.start);
    const end = Math.min(sentence.end, span.end);
    if (end <= start) continue;
    visible += text.slice(at, start) + blank.repeat(end - start);
    at = end;
  }
  visible += text.slice(at, sentence.end);
  return withoutMatter(visible, rules).replace(rules.relativeClause, (clause) => blank.repeat(clause.length));
}

/** Without "Referring to the talks in Cairo," and without what follows "that": both tell of the matter. */
function withoutMatter(visible: string, rules: Lexicon): string {
  const opening = /^([^\s,]+ing)\s[^,\n]*/u.exec(visible);
  const isMatter =
    opening !== null &&
    /^\p{Lu}\p{Ll}+ing$/u.test(opening[1]!) &&
    !rules.speakingParticiples.has(opening[1]!.toLowerCase());
  const rest = isMatter ? blankOut(visible, { start: 0, end: opening[0].length }) : visible;
  return rest.replace(rules.subordinateClause, (clause) => blank.repeat(clause.length));
}

function blankOut(text: string, span: Span): string {
  const start = Math.max(0, span.start);
  const end = Math.min(text.length, Math.max(start, span.end));
  return text.slice(0, start) + blank.repeat(end - start) + text.slice(end);
}

interface Occasion extends Span {
  readonly words: string;
  readonly saidTo?: string;
  readonly outlet?: string;
}

/** "in a meeting with the trade unions", "in an exclusive statement to Arabi21". */
function findOccasion(
  visible: string,
  offset: number,
  { rules, mentions }: FrameSources,
): Occasion | undefined {
  const match = rules.occasionPattern?.exec(visible);
  if (!match) return undefined;
  const [whole, all = "", noun = "", rest = ""] = match;
  const words = withoutDate(all, rules);
  const tail = rest.slice(0, Math.max(0, rest.length - (all.length - words.length)));
  const addressed = addressee(tail, rules);
  if (addressed === undefined && rules.remarkNouns.has(noun.toLowerCase())) return undefined;
  const start = match.index + whole.indexOf(words);
  const tailStart = start + words.length - tail.length;
  const person = mentions.find(
    (m) => m.kind === "person" && m.start >= offset + tailStart && m.end <= offset + start + words.length,
  );
  const saidTo = addressed === undefined ? undefined : (person?.text ?? addressed);
  const outlet = saidTo !== undefined && !person && isOutlet(saidTo, rules) ? saidTo : undefined;
  return {
    start: match.index,
    end: match.index + whole.length,
    words: words.trim(),
    ...(saidTo === undefined ? {} : { saidTo }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** "news conference on Friday": the day at the end is no part of the occasion. */
function withoutDate(words: string, rules: Lexicon): string {
  const date = findRelativeDate(words, undefined, rules.dates);
  return date && date.end >= words.trimEnd().length ? words.slice(0, date.start).trimEnd() : words;
}

function addressee(tail: string, rules: Lexicon): string | undefined {
  const [link = "", ...rest] = splitWords(tail.trim());
  if (!rules.addresseePrepositions.has(link.toLowerCase()) || rest.length === 0) return undefined;
  if (rules.definite.has(rest[0]!.toLowerCase()) || rules.indefinite.has(rest[0]!.toLowerCase()))
    rest.shift();
  return rest.length === 0 ? undefined : rest.join(" ");
}

/** Whether a name is an outlet's, by its words or its shape ("CNN", "Arabi21"). */
export function isOutlet(name: string, rules: Lexicon): boolean {
  if (!/^\p{Lu}|^al-\p{Lu}/u.test(name)) return false;
  const words = name.split(/[\s-]+/);
  return words.some((word) => rules.outletWords.has(word.toLowerCase()) || /^\p{Lu}\p{L}*\d+$/u.test(word));
}

/** "in Tehran": a capitalised place that names no figure. */
function findPlace(visible: string, offset: number, { rules, mentions }: FrameSources): string | undefined {
  // Of most sentences nothing that could be a place is left.
  if (!rules.placePattern || visible.search(rules.placePattern) < 0) return undefined;
  for (const match of visible.matchAll(rules.placePattern)) {
    const name = match[1]!.replace(/[.’']+$|[’']s$/u, "");
    const start = offset + match.index + match[0].length - match[1]!.length;
    const isFigure = mentions.some((m) => m.start < start + name.length && m.end > start);
    const { weekdays, months } = rules.calendar;
    const isTime = [...weekdays, ...months].some((forms) => forms.includes(name.toLowerCase()));
    if (!isFigure && !isTime && !isOutlet(name, rules) && !isMembership(visible, match.index, rules))
      return name;
  }
  return undefined;
}

/** "a leader in Hamas": behind an office the name is what its holder belongs to. */
function isMembership(visible: string, at: number, rules: Lexicon): boolean {
  const before = /(\p{L}+)\s+$/u.exec(visible.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase() ?? "";
  return rules.roles.has(before) || rules.collectives.has(before);
}
