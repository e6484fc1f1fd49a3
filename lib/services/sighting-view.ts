import type { Sighting, Statement } from "../domain/statement";
import type { Span } from "../domain/span";

import type { CorpusIndex } from "./corpus-index";
import { namesOf, printedName } from "./figure-name";
import type { SpeakerView, WhenView, WordsView } from "./record-view";

/** The parts of a text that stand between “ and ”, marks included. */
export function markedParts(text: string): readonly Span[] {
  return [...text.matchAll(/“[^”]*”/g)].map((part) => ({
    start: part.index,
    end: part.index + part[0].length,
  }));
}

/** The words a sighting gives, as they are shown. */
export function wordsOf(sighting: Sighting): WordsView {
  const { text, form, language } = sighting;
  return { text, form, language, own: form === "mixed" ? markedParts(text) : [] };
}

/** Who speaks a statement on record. */
export function speakerOf(statement: Statement, sighting: Sighting, corpus: CorpusIndex): SpeakerView {
  const { speaker } = statement;
  if (typeof speaker !== "string") return { names: printedName(speaker.unnamed), printed: speaker.unnamed };
  const figure = corpus.figures.get(speaker);
  const names = figure ? namesOf(figure) : printedName(sighting.asPrinted);
  return { figureId: figure?.id ?? speaker, names, printed: sighting.asPrinted };
}

/** The date a statement on record is shown under. */
export function whenOf(statement: Statement, sighting: Sighting, corpus: CorpusIndex): WhenView {
  if (statement.saidOn.precision !== "unknown") return { label: "said", date: statement.saidOn };
  const published = corpus.documents.get(sighting.documentId)?.publishedOn;
  if (published && published.precision !== "unknown") return { label: "published", date: published };
  return { label: "unknown" };
}
