import type { SightingId } from "../domain/ids";
import type { Match } from "../domain/page-report";
import type { Sighting, Statement } from "../domain/statement";
import type { CorpusIndex } from "./corpus-index";
import type { SpeakerView, WhenView, WordsView } from "./record-view";
import { speakerOf, whenOf, wordsOf } from "./sighting-view";
import { type SourceView, sourceOf } from "./source-view";

/** Another report of words that are on record: what it prints, when, and where it stands. */
export interface OtherReport {
  readonly sightingId: SightingId;
  readonly speaker: SpeakerView;
  readonly words: WordsView;
  readonly when: WhenView;
  readonly source: SourceView;
  /** Its words are none but those shown already. */
  readonly isRepetition: boolean;
}

/** The reports of a statement besides its first, in the order of the record. */
export function reportsOf(statement: Statement, corpus: CorpusIndex): readonly OtherReport[] {
  const [shown, ...others] = statement.sightings;
  return others.map((sighting) => reportOf(statement, sighting, corpus, shown?.text));
}

/** Statements of their own that seem to report the same words of the same time, each by its first report. */
export function alikeOf({ alike = [] }: Match, corpus: CorpusIndex): readonly OtherReport[] {
  return alike.flatMap((id) => {
    const statement = corpus.statements.get(id);
    const sighting = statement?.sightings[0];
    return statement && sighting ? [reportOf(statement, sighting, corpus)] : [];
  });
}

function reportOf(
  statement: Statement,
  sighting: Sighting,
  corpus: CorpusIndex,
  shown?: string,
): OtherReport {
  return {
    sightingId: sighting.id,
    speaker: speakerOf(statement, sighting, corpus),
    words: wordsOf(sighting),
    when: whenOf(statement, sighting, corpus),
    source: sourceOf(sighting, corpus),
    isRepetition: sighting.text === shown,
  };
}
