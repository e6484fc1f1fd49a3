import type { CorpusRows } from "../../lib/domain/corpus";
import type { Span } from "../../lib/domain/span";
import type { Statement } from "../../lib/domain/statement";

/** A place in a file of the record, with the month of its document. */
export type Place = Span & { readonly file: string; readonly month: string | undefined };

/** Where in the files of a record its statements stand, by their ids. */
export function placesOf({ documents, statements }: CorpusRows): ReadonlyMap<string, readonly Place[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return new Map(
    statements.map((statement) => [
      statement.id,
      statement.sightings.map(({ documentId, locator: { start, end } }) => {
        const { seed, publishedOn } = byId.get(documentId) ?? {};
        const month = /^\d{4}-\d\d(?!.*\/)/.exec(publishedOn?.value ?? "")?.[0];
        return { file: seed?.file ?? "", start, end, month };
      }),
    ]),
  );
}

/** The record without one file; a statement that other files report too keeps those reports. */
export function withoutFile(record: CorpusRows, file: string): CorpusRows {
  const left = new Set(record.documents.filter(({ seed }) => seed?.file === file).map(({ id }) => id));
  const statements = record.statements.flatMap((statement): Statement[] => {
    const sightings = statement.sightings.filter(({ documentId }) => !left.has(documentId));
    return sightings.length === 0 ? [] : [{ ...statement, sightings }];
  });
  return { ...record, documents: record.documents.filter(({ id }) => !left.has(id)), statements };
}
