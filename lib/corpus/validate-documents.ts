import type { Claim } from "../domain/claim";
import type { Outlet } from "../domain/outlet";
import type { SourceDocument } from "../domain/source-document";
import { findRepeats, problemsUnder, type CorpusProblem } from "./corpus-problem";
import { findSourceProblems, isFigure, type CorpusTables } from "./corpus-tables";
import { findDateProblems } from "./validate-dates";

/** What is wrong with the outlets: facts about ownership without a source, and an affiliation that leads nowhere. */
export function findOutletProblems(outlets: readonly Outlet[], tables: CorpusTables): CorpusProblem[] {
  return outlets.flatMap((outlet, at) => {
    const problems = outlet.ownership.flatMap((fact, nth) =>
      findSourceProblems(fact.source, `/ownership/${nth}/source`, tables),
    );
    const { affiliatedWith } = outlet;
    if (affiliatedWith !== undefined && !isFigure(affiliatedWith, tables)) {
      problems.push({ path: "/affiliatedWith", reason: `"${affiliatedWith}" is no figure of the corpus` });
    }
    return problemsUnder(`/${at}`, problems);
  });
}

/** What is wrong with the claims: no wording, and related claims that are none of the corpus or the claim itself. */
export function findClaimProblems(claims: readonly Claim[], tables: CorpusTables): CorpusProblem[] {
  return claims.flatMap((claim, at) => {
    const problems = findRepeats(
      claim.related,
      (id) => id,
      (id) => `"${id}" stands twice`,
    );
    claim.related.forEach((id, nth) => {
      if (id !== claim.id && tables.claims.has(id)) return;
      problems.push({ path: `/${nth}`, reason: `"${id}" is no other claim of the corpus` });
    });
    const wording = Object.keys(claim.wording).length > 0;
    return problemsUnder(`/${at}`, [
      ...problemsUnder("/related", problems),
      ...(wording ? [] : [{ path: "/wording", reason: "the claim is worded in no language" }]),
    ]);
  });
}

/**
 * What is wrong with the source documents: outlets and round-ups that are not in the corpus, round-ups inside
 * round-ups, two parts with one number, and slices of seed files that are empty, outside the round-up's or overlapping.
 */
export function findDocumentProblems(
  documents: readonly SourceDocument[],
  tables: CorpusTables,
): CorpusProblem[] {
  const segments = findRepeats(
    documents,
    ({ partOf }) => partOf && `${partOf.documentId} ${partOf.segment}`,
    (key) => `another document is this part already: ${key}`,
  );
  return [
    ...documents.flatMap((document, at) => problemsUnder(`/${at}`, findOwnProblems(document, tables))),
    ...segments,
    ...findOverlaps(documents),
  ];
}

function findOwnProblems(document: SourceDocument, tables: CorpusTables): CorpusProblem[] {
  const { outletId, partOf, publishedOn, seed } = document;
  const problems = problemsUnder("/publishedOn", findDateProblems(publishedOn));
  if (!tables.outlets.has(outletId)) {
    problems.push({ path: "/outletId", reason: `"${outletId}" is no outlet of the corpus` });
  }
  if (seed && seed.from >= seed.to) problems.push({ path: "/seed", reason: "the slice is empty" });
  if (!partOf) return problems;
  const parent = tables.documents.get(partOf.documentId);
  if (!parent || parent.partOf) {
    problems.push({
      path: "/partOf/documentId",
      reason: `"${partOf.documentId}" is no round-up of the corpus`,
    });
  }
  if (partOf.segment < 1) problems.push({ path: "/partOf/segment", reason: "parts are counted from 1" });
  const outer = parent?.seed;
  const inside =
    !outer || !seed || (outer.file === seed.file && outer.from <= seed.from && seed.to <= outer.to);
  if (!inside) problems.push({ path: "/seed", reason: "the slice lies outside its round-up's" });
  return problems;
}

function findOverlaps(documents: readonly SourceDocument[]): CorpusProblem[] {
  return documents.flatMap((document, at) => {
    const clash = documents.slice(0, at).find((other) => areOverlappingParts(document, other));
    return clash ? [{ path: `/${at}/seed`, reason: `the slice overlaps that of "${clash.id}"` }] : [];
  });
}

function areOverlappingParts(one: SourceDocument, other: SourceDocument): boolean {
  if (!one.seed || !other.seed || !one.partOf || one.partOf.documentId !== other.partOf?.documentId)
    return false;
  return one.seed.from < other.seed.to && other.seed.from < one.seed.to;
}
