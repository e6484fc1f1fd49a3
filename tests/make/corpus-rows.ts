import type { Claim } from "../../lib/domain/claim";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import type { ClaimId, DocumentId, FigureId, OutletId, SightingId, StatementId } from "../../lib/domain/ids";
import type { Outlet } from "../../lib/domain/outlet";
import type { SourceDocument } from "../../lib/domain/source-document";
import type { Sighting, Statement } from "../../lib/domain/statement";
import { makeDay, noDate } from "./page-report";

/** A person of one full name. */
export function makeFigure(id: string, full: string, over: Partial<Figure> = {}): Figure {
  return {
    id: id as FigureId,
    kind: "person",
    names: [{ text: full, script: "Latn", form: "full" }],
    roles: [],
    affiliations: [],
    description: "",
    ...over,
  };
}

/** An outlet of one name. */
export function makeOutlet(id: string, name: string): Outlet {
  return { id: id as OutletId, names: [name], domains: [], ownership: [] };
}

/** A document of the Daily Example, published on 5 January 2020. */
export function makeDocument(id: string, over: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: id as DocumentId,
    outletId: "daily-example" as OutletId,
    headline: `Headline of ${id}`,
    byline: [],
    publishedOn: makeDay("2020-01-05"),
    language: "en",
    url: `https://daily.example/${id}`,
    ...over,
  };
}

/** A paraphrase of Bo Sample's in document `d1`, on an unknown day, asserting that the bridge opens. */
export function makeStatement(
  id: string,
  over: Partial<Statement> = {},
  sighting: Partial<Sighting> = {},
): Statement {
  return {
    id: id as StatementId,
    speaker: "bo-sample" as FigureId,
    saidOn: noDate,
    claims: [{ id: "bridge-opens" as ClaimId, how: "asserts", basis: "curated" }],
    sightings: [
      {
        id: `${id}.1` as SightingId,
        documentId: "d1" as DocumentId,
        form: "paraphrase",
        text: "The bridge will open soon.",
        quotations: [],
        asPrinted: "Sample",
        language: "en",
        relay: [],
        locator: { start: 0, end: 1, sha256: "0".repeat(64) },
        ...sighting,
      },
    ],
    ...over,
  };
}

const claim: Claim = {
  id: "bridge-opens" as ClaimId,
  wording: { en: "The bridge opens", ar: "الجسر يُفتح" },
  topic: "bridge",
  related: [],
};

/** Two persons who belong to one organisation, two outlets, one document, one claim and the statements given. */
export function makeRows(statements: readonly Statement[], over: Partial<CorpusRows> = {}): CorpusRows {
  const city = ["city-works"] as FigureId[];
  return {
    figures: [
      makeFigure("ada-example", "Ada Example", {
        affiliations: city,
        names: [
          { text: "Ada Example", script: "Latn", form: "full" },
          { text: "Example", script: "Latn", form: "surname" },
          { text: "آدا المثال", script: "Arab", form: "full" },
        ],
      }),
      makeFigure("bo-sample", "Bo Sample", { affiliations: city }),
      makeFigure("city-works", "City Works", { kind: "organisation" }),
    ],
    outlets: [makeOutlet("daily-example", "Daily Example"), makeOutlet("wire", "The Wire")],
    documents: [makeDocument("d1")],
    claims: [claim],
    statements,
    ...over,
  };
}
