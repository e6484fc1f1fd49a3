import { analyse, type Term } from "../claims/analyse";
import { type ClaimIndex, type ClaimText, compileClaims } from "../claims/compile-claims";
import { compilePostings } from "../claims/postings";
import { createBm25Scorer, type Scorer } from "../claims/score";
import type { CorpusRows } from "../domain/corpus";
import { intervalOf } from "../domain/date-order";
import type { Figure } from "../domain/figure";
import type { ClaimId, FigureId } from "../domain/ids";
import type { SourceDocument } from "../domain/source-document";
import type { Sighting, Statement } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";
import { type SpokenDate, spokenDate } from "./prior-dates";
import { addressesOf, headlineKey, normaliseUrl } from "./prior-document";

/** A report of a statement with the terms of its text; offsets of the terms are into that text. */
export type IndexedSighting = { readonly sighting: Sighting; readonly terms: readonly Term[] };

/** A statement on record, ready to be compared. */
export type IndexedStatement = {
  readonly statement: Statement;
  /** The figure that speaks, after merges; undefined for an unnamed speaker. */
  readonly speaker: FigureId | undefined;
  readonly sightings: readonly IndexedSighting[];
  /** When it was said, else published first; undefined if neither is known. */
  readonly spoken: SpokenDate | undefined;
  /** Outlet of the first sighting. */
  readonly outlet: string;
  /** Addresses of its documents and of the round-ups they are part of, normalised. */
  readonly urls: ReadonlySet<string>;
  /** Headlines of the same documents, folded. */
  readonly headlines: ReadonlySet<string>;
};

/** What of a figure matters here: who it is after merges, and the organisations it belongs to. */
export type IndexedFigure = { readonly root: FigureId; readonly organisations: ReadonlySet<FigureId> };

/** A compiled corpus of statements; the number of a statement is its place in `entries`, which are in order of id. */
export type StatementIndex = {
  readonly entries: readonly IndexedStatement[];
  /** Over one document a statement: its texts, its claims' wordings and cue terms, its occasion and place. */
  readonly scorer: Scorer;
  readonly claims: ClaimIndex;
  readonly byClaim: ReadonlyMap<ClaimId, readonly number[]>;
  readonly bySpeaker: ReadonlyMap<FigureId, readonly number[]>;
  readonly figures: ReadonlyMap<FigureId, IndexedFigure>;
};

/** Compiles the statements of a corpus for {@link findPriorStatements}; once for each corpus revision. */
export function compileStatements(rows: CorpusRows): StatementIndex {
  const figures = compileFigures(rows.figures);
  const documents = new Map(rows.documents.map((document) => [document.id, document]));
  const entries = rows.statements
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((statement) => compileStatement(statement, documents, figures));
  const claims = compileClaims(rows.claims, entries.flatMap(claimTexts));
  const claimTerms = new Map(
    claims.claims.map(({ id, wordings, cues }) => [id, [...wordings.flat(), ...cues.flat()]]),
  );
  return {
    entries,
    scorer: createBm25Scorer(compilePostings(entries.map((entry) => documentTerms(entry, claimTerms)))),
    claims,
    byClaim: groupBy(entries, (entry) => entry.statement.claims.map((claim) => claim.id)),
    bySpeaker: groupBy(entries, (entry) => (entry.speaker ? [entry.speaker] : [])),
    figures,
  };
}

function compileStatement(
  statement: Statement,
  documents: ReadonlyMap<string, SourceDocument>,
  figures: ReadonlyMap<FigureId, IndexedFigure>,
): IndexedStatement {
  const own = statement.sightings.flatMap((sighting) => documents.get(sighting.documentId) ?? []);
  const parents = own.flatMap((document) => documents.get(document.partOf?.documentId ?? "") ?? []);
  const speaker = typeof statement.speaker === "string" ? statement.speaker : undefined;
  return {
    statement,
    speaker: speaker && (figures.get(speaker)?.root ?? speaker),
    sightings: statement.sightings.map((sighting) => ({
      sighting,
      terms: analyse(sighting.text, sighting.language),
    })),
    spoken: spokenDate(statement.saidOn, earliest(own.map((document) => document.publishedOn))),
    outlet: own[0]?.outletId ?? "",
    urls: new Set([...own, ...parents].flatMap(addressesOf).map(normaliseUrl)),
    headlines: new Set([...own, ...parents].map((document) => headlineKey(document.headline))),
  };
}

/** Texts that show how a claim is worded; a mere mention of it is mostly about something else. */
function claimTexts({ statement, sightings }: IndexedStatement): readonly ClaimText[] {
  return statement.claims
    .filter((claim) => claim.how !== "mentions")
    .flatMap(({ id }) =>
      sightings.map(({ terms }) => ({ claimId: id, terms: terms.map((term) => term.term) })),
    );
}

function documentTerms(
  { statement, sightings }: IndexedStatement,
  claims: ReadonlyMap<ClaimId, readonly string[]>,
): readonly string[] {
  const context = [statement.occasion, statement.place, statement.saidTo].filter(
    (text) => text !== undefined,
  );
  return [
    ...sightings.flatMap((sighting) => sighting.terms.map((term) => term.term)),
    ...statement.claims.flatMap((claim) => claims.get(claim.id) ?? []),
    ...context.flatMap(termsOf),
  ];
}

function termsOf(text: string): readonly string[] {
  return analyse(text).map((term) => term.term);
}

function compileFigures(figures: readonly Figure[]): ReadonlyMap<FigureId, IndexedFigure> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rootOf = (id: FigureId): FigureId => {
    const seen = new Set<FigureId>();
    let root = id;
    for (let next = byId.get(id)?.mergedInto; next && !seen.has(next); next = byId.get(next)?.mergedInto) {
      seen.add(next);
      root = next;
    }
    return root;
  };
  return new Map(
    figures.map((figure) => {
      const self = figure.kind === "organisation" ? [figure.id] : [];
      const roles = figure.roles.flatMap((role) => role.organisation ?? []);
      const organisations = new Set([...self, ...figure.affiliations, ...roles].map(rootOf));
      return [figure.id, { root: rootOf(figure.id), organisations }];
    }),
  );
}

function groupBy<Key>(
  entries: readonly IndexedStatement[],
  keysOf: (entry: IndexedStatement) => readonly Key[],
): ReadonlyMap<Key, readonly number[]> {
  const groups = new Map<Key, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key) ?? [];
      group.push(number);
      groups.set(key, group);
    }
  }
  return groups;
}

function earliest(dates: readonly UncertainDate[]): UncertainDate | undefined {
  const known = dates.flatMap((date) => {
    const interval = intervalOf(date);
    return interval ? [{ date, to: interval.to }] : [];
  });
  return (
    known.toSorted((one, other) => (one.to < other.to ? -1 : Number(one.to > other.to)))[0]?.date ?? dates[0]
  );
}
