import type { Attribution } from "../domain/attribution";
import type { ExtractedArticle } from "../domain/article";
import type { Figure } from "../domain/figure";
import type { Match, MatchReason } from "../domain/page-report";
import type { Span } from "../domain/span";
import type { Sighting } from "../domain/statement";

import type { CorpusIndex } from "./corpus-index";
import { type FigureNames, namesOf } from "./figure-name";
import type { RecordView, WordsView } from "./record-view";
import { wordsOf } from "./sighting-view";
import { type SourceView, sourceOf } from "./source-view";

/** A text with what it shares with the other one marked. `marks` are offsets into `words.text`. */
export interface MarkedWords {
  readonly words: WordsView;
  readonly marks: readonly Span[];
}

/** Why a statement on record stands under a statement of the page: both texts and what ties them to each other. */
export interface EvidenceView {
  readonly here: MarkedWords;
  /** The report on record whose words are closest, which need not be the one that is shown first. */
  readonly there: MarkedWords & { readonly source: SourceView; readonly printed: string };
  /** The words that point to the claim both take up, as each side prints them. */
  readonly claimWords: { readonly here: readonly string[]; readonly there: readonly string[] };
  /** As this page prints them, each once, in page order. */
  readonly sharedWords: readonly string[];
  /** Names, places and numbers in both, as this page prints them. */
  readonly sharedNames: readonly string[];
  readonly sameFigure: boolean;
  /** Organisations that both speakers, if different, belong to or speak as; only if they counted for the match. */
  readonly organisations: readonly FigureNames[];
}

/** What the evidence for one record is drawn from. */
export interface EvidenceSources {
  readonly match: Match;
  readonly record: RecordView;
  readonly attribution: Attribution;
  readonly article: ExtractedArticle;
  readonly corpus: CorpusIndex;
}

/** The evidence for one record under one attribution of the page. */
export function evidenceOf({ match, record, attribution, article, corpus }: EvidenceSources): EvidenceView {
  const { sighting, isCompared } = sightingOf(match, corpus);
  const shared = record.reasons.filter(({ kind }) => kind === "shared-words" || kind === "shared-slots");
  const hereSpans = shared.flatMap((reason) => reason.here);
  const here = pageWords(attribution, article, hereSpans);
  const names = textsOf(record.reasons, "shared-slots", article.text);
  const words = textsOf(record.reasons, "shared-words", article.text);
  return {
    here: { words: here.words, marks: mergeSpans(shift(hereSpans, here.start), here.words.text) },
    there: thereOf(record, isCompared ? shared : [], corpus, sighting),
    claimWords: {
      here: textsOf(record.reasons, "same-claim", article.text),
      there: textsOf(record.reasons, "same-claim", (isCompared && sighting?.text) || "", "there"),
    },
    sharedWords: words,
    sharedNames: names.filter((name) => !words.includes(name)),
    sameFigure: isSameFigure(attribution, record, corpus),
    organisations: commonOrganisations(record, attribution, corpus),
  };
}

/** A figure that is gone from the corpus keeps its id on both sides. */
function isSameFigure({ speaker }: Attribution, record: RecordView, corpus: CorpusIndex): boolean {
  if (speaker.figureId === undefined) return false;
  return (corpus.figures.get(speaker.figureId)?.id ?? speaker.figureId) === record.speaker.figureId;
}

/**
 * The report a match points at, and whether the reasons speak of its words; the first of the statement, of whose words
 * they say nothing, where the one they were found in is gone.
 */
function sightingOf(
  { statementId, sightingId }: Match,
  corpus: CorpusIndex,
): { readonly sighting: Sighting | undefined; readonly isCompared: boolean } {
  const sightings = corpus.statements.get(statementId)?.sightings ?? [];
  const compared = sightingId === undefined ? sightings[0] : sightings.find(({ id }) => id === sightingId);
  return { sighting: compared ?? sightings[0], isCompared: compared !== undefined };
}

function thereOf(
  record: RecordView,
  shared: readonly MatchReason[],
  corpus: CorpusIndex,
  sighting: Sighting | undefined,
): EvidenceView["there"] {
  const words = sighting ? wordsOf(sighting) : record.words;
  const inText = shared.filter(({ thereIn }) => thereIn !== "speaker");
  return {
    words,
    marks: mergeSpans(
      inText.flatMap((reason) => reason.there),
      words.text,
    ),
    source: sighting ? sourceOf(sighting, corpus) : record.source,
    printed: sighting?.asPrinted ?? record.speaker.printed,
  };
}

/** What an attribution reports, as words to show. Marks printed inside a `mixed` content count as the speaker's words. */
export function wordsOfAttribution(attribution: Attribution, article: ExtractedArticle): WordsView {
  const { start, end, form } = attribution;
  const text = article.text.slice(start, end);
  const own = form === "mixed" ? attribution.quotations.map((span) => withMarks(span, article.text)) : [];
  return { text, form: formOf[form], language: article.language, own: clip(shift(own, start), text.length) };
}

/** Sorted spans inside the text, joined where they overlap or only blanks lie between them. */
export function mergeSpans(spans: readonly Span[], text: string): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of clip(spans, text.length).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === "")) {
      last.end = Math.max(last.end, span.end);
    } else {
      merged.push({ ...span });
    }
  }
  return merged;
}

/** As which form of a sighting the words of an attribution are shown. */
export const formOf = {
  direct: "verbatim",
  indirect: "paraphrase",
  mixed: "mixed",
  transcript: "transcript",
} as const;

/** The content and, if a shared word of the same block stands beside it (in "…, X said in Cairo"), the text up to there. */
function pageWords(
  attribution: Attribution,
  article: ExtractedArticle,
  spans: readonly Span[],
): { readonly words: WordsView; readonly start: number } {
  const { start, end } = attribution;
  const plain = wordsOfAttribution(attribution, article);
  const block = article.blocks.find((each) => each.start <= start && end <= each.end);
  const beside = block ? spans.filter((span) => block.start <= span.start && span.end <= block.end) : [];
  const from = Math.min(start, ...beside.map((span) => span.start));
  const to = Math.max(end, ...beside.map((span) => span.end));
  if (from === start && to === end) return { words: plain, start };
  const text = article.text.slice(from, to);
  const spoken =
    plain.form === "verbatim" ? [withMarks({ start, end }, article.text)] : shift(plain.own, -start);
  const form = plain.form === "verbatim" ? "mixed" : plain.form;
  return { words: { ...plain, text, form, own: clip(shift(spoken, from), text.length) }, start: from };
}

function commonOrganisations(
  record: RecordView,
  attribution: Attribution,
  corpus: CorpusIndex,
): readonly FigureNames[] {
  if (!record.reasons.some((reason) => reason.kind === "same-organisation")) return [];
  const one = organisationsOf(corpus.figures.get(attribution.speaker.figureId ?? ""));
  const other = organisationsOf(corpus.figures.get(record.speaker.figureId ?? ""));
  return one.filter((id) => other.includes(id)).flatMap((id) => namesOfKnown(corpus.figures.get(id)));
}

function organisationsOf(figure: Figure | undefined): readonly string[] {
  if (!figure) return [];
  return figure.kind === "organisation" ? [figure.id, ...figure.affiliations] : figure.affiliations;
}

function namesOfKnown(figure: Figure | undefined): readonly FigureNames[] {
  return figure ? [namesOf(figure)] : [];
}

function textsOf(
  reasons: readonly MatchReason[],
  kind: MatchReason["kind"],
  text: string,
  side: "here" | "there" = "here",
): readonly string[] {
  const spans = reasons
    .filter((reason) => reason.kind === kind && (side === "here" || reason.thereIn !== "speaker"))
    .flatMap((reason) => reason[side]);
  const seen = new Map(
    mergeSpans(spans, text).map(({ start, end }) => [
      text.slice(start, end).toLowerCase(),
      text.slice(start, end),
    ]),
  );
  return [...seen.values()];
}

const OPENING = /[“„«‹‘"]/;
const CLOSING = /[”“»›’"]/;

function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: OPENING.test(text.charAt(start - 1)) ? start - 1 : start,
    end: CLOSING.test(text.charAt(end)) ? end + 1 : end,
  };
}

function shift(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start: start - by, end: end - by }));
}

function clip(spans: readonly Span[], length: number): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end);
}
