import { intervalOf } from "../domain/date-order";
import type { Sighting, Statement } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";
import { findRepeats, problemsUnder, type CorpusProblem } from "./corpus-problem";
import { isFigure, type CorpusTables } from "./corpus-tables";
import { findDateProblems } from "./validate-dates";
import { findWordingProblems } from "./validate-sighting-words";

/**
 * What is wrong with the statements: speakers, claims, documents and outlets that are not in the corpus, a claim taken
 * up twice, two sightings in one document, words said after they were published, a relay that does not end with the
 * document's outlet, and words that are not kept as {@link findWordingProblems} asks.
 */
export function findStatementProblems(
  statements: readonly Statement[],
  tables: CorpusTables,
): CorpusProblem[] {
  return statements.flatMap((statement, at) => [
    ...problemsUnder(`/${at}`, findOwnProblems(statement, tables)),
    ...statement.sightings.flatMap((sighting, nth) =>
      problemsUnder(`/${at}/sightings/${nth}`, [
        ...findSightingProblems(sighting, statement.saidOn, tables),
        ...findWordingProblems(sighting, tables.documents.get(sighting.documentId)?.seed),
      ]),
    ),
  ]);
}

function findOwnProblems(statement: Statement, tables: CorpusTables): CorpusProblem[] {
  const { speaker, claims, sightings } = statement;
  const problems = problemsUnder("/saidOn", findDateProblems(statement.saidOn));
  if (typeof speaker === "string" && !isFigure(speaker, tables)) {
    problems.push({ path: "/speaker", reason: `"${speaker}" is no figure of the corpus` });
  }
  claims.forEach(({ id }, at) => {
    if (tables.claims.has(id)) return;
    problems.push({ path: `/claims/${at}/id`, reason: `"${id}" is no claim of the corpus` });
  });
  const claimTwice = findRepeats(
    claims,
    (claim) => claim.id,
    (id) => `the claim "${id}" is taken up twice`,
  );
  const documentTwice = findRepeats(
    sightings,
    (sighting) => sighting.documentId,
    (id) => `another sighting is in "${id}" already`,
  );
  return [
    ...problems,
    ...problemsUnder("/claims", claimTwice),
    ...problemsUnder("/sightings", documentTwice),
  ];
}

function findSightingProblems(
  sighting: Sighting,
  saidOn: UncertainDate,
  tables: CorpusTables,
): CorpusProblem[] {
  const { documentId, relay, translationOf, asPrinted } = sighting;
  const document = tables.documents.get(documentId);
  const problems: CorpusProblem[] = [];
  if (!document)
    problems.push({ path: "/documentId", reason: `"${documentId}" is no document of the corpus` });
  if (asPrinted.trim() === "")
    problems.push({ path: "/asPrinted", reason: "the speaker's printed words are missing" });
  relay.forEach((id, at) => {
    if (tables.outlets.has(id)) return;
    problems.push({ path: `/relay/${at}`, reason: `"${id}" is no outlet of the corpus` });
  });
  const publisher = relay.at(-1);
  if (document && publisher !== undefined && publisher !== document.outletId) {
    problems.push({
      path: "/relay",
      reason: `it does not end with the document's outlet "${document.outletId}"`,
    });
  }
  if (
    translationOf !== undefined &&
    (translationOf === sighting.id || !tables.sightings.has(translationOf))
  ) {
    problems.push({
      path: "/translationOf",
      reason: `"${translationOf}" is no other sighting of the corpus`,
    });
  }
  if (document && isSaidAfter(saidOn, document.publishedOn)) {
    problems.push({
      path: "/documentId",
      reason: `"${documentId}" was published before the words were said`,
    });
  }
  return problems;
}

function isSaidAfter(saidOn: UncertainDate, publishedOn: UncertainDate): boolean {
  const said = intervalOf(saidOn);
  const published = intervalOf(publishedOn);
  return said !== undefined && published !== undefined && said.from > published.to;
}
