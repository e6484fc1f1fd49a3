import { describeQuote, type QuoteSelector } from "../../lib/annotation/describe-quote";
import { matchQuote } from "../../lib/annotation/match-quote";
import { type Dice, makeDice } from "../make/dice";
import type { AnnotatedText, TextScript } from "./annotation-texts";
import { type MarkedText, newsroomEdits, type NewsroomEdit, type QuoteKind } from "./newsroom-edits";
import { type Anchored, findByAcceptingAnything, findByPlainSearch } from "./peer-anchors";

/** Of so many marked quotes, how many were found in their place, in a wrong one, or not. */
export interface AnchorScore {
  readonly count: number;
  /** In their place; where the words were taken out: not found. */
  readonly right: number;
  readonly wrong: number;
  readonly notFound: number;
  /** Right and with both ends on the unit. */
  readonly sharp: number;
}

/** Who looks for the quotes. */
export type Finder = "ours" | "plain search" | "accept anything";

/** The scores under one edit. */
export interface EditReport {
  readonly edit: string;
  readonly scores: Readonly<Record<Finder, AnchorScore>>;
}

/** The scores on texts of one kind. */
export interface AnnotationReport {
  readonly of: TextScript | "all";
  readonly texts: number;
  readonly edits: readonly EditReport[];
}

/** One quote under one edit. */
export interface Trial {
  readonly text: AnnotatedText;
  readonly edit: string;
  readonly kind: QuoteKind;
  readonly selector: QuoteSelector;
  readonly edited: string;
  /** Undefined where the words were taken out. */
  readonly truth: Anchored;
  readonly start: number;
}

/** With so much of both in common, two places are the same: intersection over union. */
const SAME = 0.75;

/**
 * Marks sentences, phrases, three words and paragraphs of each text, edits the text as newsrooms do, and looks for the
 * marked words in what has become of it. Chance comes from a dice whose seed is the text's number: every run is the same.
 */
export function measureAnnotations(texts: readonly AnnotatedText[]): readonly AnnotationReport[] {
  const trials = texts.flatMap((text, at) => makeTrials(texts, text, makeDice(at + 1)));
  const results = trials.map((trial) => ({ trial, outcomes: tryFinders(trial) }));
  const kinds = [...new Set(texts.map(({ script }) => script))];
  return (["all", ...kinds] as const).map((of) => {
    const inKind = results.filter(({ trial }) => of === "all" || trial.text.script === of);
    const edits = newsroomEdits.map(({ name }) => {
      const outcomes = inKind.filter(({ trial }) => trial.edit === name).map((result) => result.outcomes);
      return { edit: name, scores: scoreFinders(outcomes) };
    });
    return { of, texts: texts.filter(({ script }) => of === "all" || script === of).length, edits };
  });
}

/** The quotes marked in a text under every edit. */
export function makeTrials(
  texts: readonly AnnotatedText[],
  text: AnnotatedText,
  dice: Dice,
): readonly Trial[] {
  const others = texts.filter(({ id, script }) => id !== text.id && script === text.script);
  const other = others.length === 0 ? text.text : dice.one(others).text;
  return newsroomEdits.flatMap((edit) =>
    edit.marks.flatMap((kind) => makeTrial(text, { edit, kind, other }, dice)),
  );
}

interface Plan {
  readonly edit: NewsroomEdit;
  readonly kind: QuoteKind;
  readonly other: string;
}

function makeTrial(text: AnnotatedText, { edit, kind, other }: Plan, dice: Dice): readonly Trial[] {
  const marked = mark(text.text, kind, dice);
  const edited = marked && edit.make(marked, dice, other);
  if (marked === undefined || edited === undefined) return [];
  const { before, quote, after } = edited;
  const start = marked.before.length;
  return [
    {
      text,
      edit: edit.name,
      kind,
      selector: describeQuote(text.text, start, start + marked.quote.length),
      edited: before + quote + after,
      truth: quote === "" ? undefined : { start: before.length, end: before.length + quote.length },
      start,
    },
  ];
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function mark(text: string, kind: QuoteKind, dice: Dice): MarkedText | undefined {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ 0: block, index }) => ({ text: block, index }));
  const long = blocks.filter((block) => block.text.length >= 60);
  if (long.length === 0) return undefined;
  const block = dice.one(long);
  const span = pick(block.text, kind, dice);
  if (span === undefined) return undefined;
  const [start, end] = [block.index + span.start, block.index + span.end];
  return { before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) };
}

function pick(block: string, kind: QuoteKind, dice: Dice): Anchored {
  if (kind === "paragraph") return { start: 0, end: block.length };
  if (kind === "sentence") {
    const sentences = Array.from(segmenter.segment(block)).filter(({ segment }) => segment.length >= 20);
    if (sentences.length === 0) return undefined;
    const { segment, index } = dice.one(sentences);
    return { start: index, end: index + segment.trimEnd().length };
  }
  const count = kind === "three words" ? 3 : 5 + dice.below(8);
  return pickWords(block, count, dice);
}

const words = new Intl.Segmenter("en", { granularity: "word" });

function pickWords(block: string, count: number, dice: Dice): Anchored {
  const all = Array.from(words.segment(block)).filter(({ isWordLike }) => isWordLike);
  if (all.length < count) return undefined;
  const first = dice.below(all.length - count + 1);
  const last = all[first + count - 1]!;
  return { start: all[first]!.index, end: last.index + last.segment.length };
}

type Outcome = "right" | "sharp" | "wrong" | "notFound";

function tryFinders({ selector, edited, truth, start }: Trial): Readonly<Record<Finder, Outcome>> {
  return {
    ours: judge(findByUs(selector, edited), truth),
    "plain search": judge(findByPlainSearch(selector, edited), truth),
    "accept anything": judge(findByAcceptingAnything(selector, edited, start), truth),
  };
}

/** What we find. */
export function findByUs(selector: QuoteSelector, text: string): Anchored {
  const match = matchQuote(selector, text);
  return match.kind === "placed" ? match : undefined;
}

/** Whether what was found is the place; `sharp` if it is to the unit. */
export function judge(found: Anchored, truth: Anchored): Outcome {
  if (found === undefined) return truth === undefined ? "sharp" : "notFound";
  if (truth === undefined) return "wrong";
  if (found.start === truth.start && found.end === truth.end) return "sharp";
  const both = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const either = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  return both / either >= SAME ? "right" : "wrong";
}

function scoreFinders(outcomes: readonly Readonly<Record<Finder, Outcome>>[]): EditReport["scores"] {
  const score = (finder: Finder): AnchorScore => {
    const of = (...kinds: Outcome[]) => outcomes.filter((outcome) => kinds.includes(outcome[finder])).length;
    return {
      count: outcomes.length,
      right: of("right", "sharp"),
      wrong: of("wrong"),
      notFound: of("notFound"),
      sharp: of("sharp"),
    };
  };
  return {
    ours: score("ours"),
    "plain search": score("plain search"),
    "accept anything": score("accept anything"),
  };
}
