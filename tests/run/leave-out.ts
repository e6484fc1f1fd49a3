import { basename } from "node:path";

import type { CorpusPack } from "../../lib/domain/corpus";
import type { Figure } from "../../lib/domain/figure";
import type { Outlet } from "../../lib/domain/outlet";
import type { SourceDocument } from "../../lib/domain/source-document";
import type { Statement } from "../../lib/domain/statement";

/**
 * A corpus without one document and without what was learned from it: its sightings, statements that nothing else
 * reports, claims that no other statement takes up, roles and ownership facts that rest on it, and outlets that only
 * it names. A round-up takes its dispatches along. `which` is a document's id or a seed file's name, with or without
 * a folder or ".txt". Throws where there is no such document.
 */
export function leaveOutDocument(corpus: CorpusPack, which: string): CorpusPack {
  const gone = new Set(findDocuments(corpus.documents, which).map((document) => document.id as string));
  if (gone.size === 0) throw new Error(`The corpus has no document “${which}”.`);
  const documents = corpus.documents.filter((document) => !gone.has(document.id));
  const statements = withoutSightings(corpus.statements, gone);
  const claims = claimsTakenUp(corpus, statements);
  const outlets = outletsNamed(corpus, { documents, statements });
  return {
    ...corpus,
    documents,
    statements,
    claims,
    outlets: outlets.map((outlet) => withoutFacts(outlet, gone)),
    figures: corpus.figures.map((figure) => withoutRoles(figure, gone)),
  };
}

/** The documents a name stands for: by id or seed file, and every dispatch of a round-up among them. */
export function findDocuments(
  documents: readonly SourceDocument[],
  which: string,
): readonly SourceDocument[] {
  const stem = (name: string) => basename(name).replace(/\.txt$/, "");
  const named = documents.filter((document) => document.id === which);
  const found =
    named.length > 0
      ? named
      : documents.filter((document) => document.seed && stem(document.seed.file) === stem(which));
  const ids = new Set(found.map((document) => document.id));
  return documents.filter(
    (document) => ids.has(document.id) || (document.partOf && ids.has(document.partOf.documentId)),
  );
}

function withoutSightings(statements: readonly Statement[], gone: ReadonlySet<string>): readonly Statement[] {
  const kept = statements.map((statement) => ({
    ...statement,
    sightings: statement.sightings.filter((sighting) => !gone.has(sighting.documentId)),
  }));
  const ids = new Set(kept.flatMap((statement) => statement.sightings.map((sighting) => sighting.id)));
  return kept
    .filter((statement) => statement.sightings.length > 0)
    .map((statement) => ({
      ...statement,
      sightings: statement.sightings.map(({ translationOf, ...sighting }) =>
        translationOf && ids.has(translationOf) ? { ...sighting, translationOf } : sighting,
      ),
    }));
}

// Only claims that lose their last statement go: one that never had any was not learned from this document.
function claimsTakenUp(corpus: CorpusPack, statements: readonly Statement[]): CorpusPack["claims"] {
  const before = claimIds(corpus.statements);
  const after = claimIds(statements);
  const claims = corpus.claims.filter((claim) => after.has(claim.id) || !before.has(claim.id));
  const ids = new Set(claims.map((claim) => claim.id));
  return claims.map((claim) => ({ ...claim, related: claim.related.filter((id) => ids.has(id)) }));
}

function claimIds(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap((statement) => statement.claims.map((claim) => claim.id)));
}

type Rows = Pick<CorpusPack, "documents" | "statements">;

function outletsNamed(corpus: CorpusPack, rest: Rows): readonly Outlet[] {
  const before = outletIds(corpus);
  const after = outletIds(rest);
  return corpus.outlets.filter((outlet) => after.has(outlet.id) || !before.has(outlet.id));
}

function outletIds({ documents, statements }: Rows): ReadonlySet<string> {
  const relays = statements.flatMap((statement) => statement.sightings.flatMap((sighting) => sighting.relay));
  return new Set([...documents.map((document) => document.outletId), ...relays]);
}

function withoutFacts(outlet: Outlet, gone: ReadonlySet<string>): Outlet {
  return { ...outlet, ownership: outlet.ownership.filter((fact) => !gone.has(fact.source)) };
}

function withoutRoles(figure: Figure, gone: ReadonlySet<string>): Figure {
  return { ...figure, roles: figure.roles.filter((role) => !gone.has(role.source)) };
}
