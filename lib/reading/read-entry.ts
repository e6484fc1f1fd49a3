import type { ClaimId, FigureId, SightingId, StatementId } from "../domain/ids";
import type { Stance } from "../domain/statement";
import { bytesAt, textAt } from "../figures/packed-texts";
import { startAt } from "./block-ranges";
import type { JoinedIndex } from "./joined-index";
import type { DocumentTable } from "./open-documents";
import { type DateReader, rememberDates, type SpokenDate } from "./prior-dates";
import type { IndexedStatement } from "./prior-index";
import { FORMS, STANCES, usualId } from "./statement-block";
import type { StatementTable } from "./statement-table";

/** Makes a reader of single statements of an index. */
export function makeEntryReader(
  { figureIds, claimIds, dates, statements }: JoinedIndex,
  documents: DocumentTable,
): (number: number) => IndexedStatement {
  const claimOf = (claim: number) => textAt(claimIds.names, claim);
  const readDate = rememberDates((number) => textAt(dates, number - 1));
  return (number) => {
    const id = bytesAt(statements.ids, number) as StatementId;
    const speaker = statements.speakers[number]!;
    const start = startAt(statements.sightingEnds, number);
    const reports = statements.documents.subarray(start, statements.sightingEnds[number]);
    const own = Array.from(reports).filter(documents.isKnown);
    return {
      number,
      id,
      speaker: speaker === 0 ? undefined : (textAt(figureIds.names, speaker - 1) as FigureId),
      claims: readClaims(statements, number, claimOf),
      sightings: readSightings(statements, number, id),
      spoken: readDate("said", statements.said[number]!) ?? earliest(own, documents, readDate),
      outlet: own[0] === undefined ? "" : documents.outletOf(own[0]),
      documents: own.flatMap((document) => {
        const parent = documents.parents[document]!;
        return [document, ...(parent > 0 ? [parent - 1] : [])].map(documents.idOf);
      }),
    };
  };
}

function readClaims(
  { claims, claimEnds, stances }: StatementTable,
  number: number,
  claimOf: (claim: number) => string,
): IndexedStatement["claims"] {
  const read: { id: ClaimId; how: Stance }[] = [];
  for (let at = startAt(claimEnds, number); at < claimEnds[number]!; at++) {
    read.push({ id: claimOf(claims[at]!) as ClaimId, how: STANCES[stances[at]!]! });
  }
  return read;
}

function readSightings(
  { sightingEnds, sightingIds, sightingTexts, forms, printed }: StatementTable,
  number: number,
  id: StatementId,
): IndexedStatement["sightings"] {
  const start = startAt(sightingEnds, number);
  return Array.from(forms.subarray(start, sightingEnds[number]), (form, place) => ({
    id: (textAt(sightingIds, start + place) || usualId(id, place)) as SightingId,
    form: FORMS[form]!,
    text: sightingTexts[start + place]!,
    printed: printed[start + place]!,
  }));
}

function earliest(
  documents: readonly number[],
  { published }: DocumentTable,
  readDate: DateReader,
): SpokenDate | undefined {
  let first: SpokenDate | undefined;
  for (const document of documents) {
    const date = readDate("published", published[document]!);
    if (date && (!first || date.days.to < first.days.to)) first = date;
  }
  return first;
}
