import * as fc from "fast-check";

import type { LibraryChange } from "../../lib/domain/library-change";
import type { OnRecordDatabase } from "../../lib/store/database";
import { makeFigure } from "./corpus-rows";
import { makeCollection, makeKept, makeMembership, putRows } from "./library-rows";
import { openContext, type StoreProfile } from "./store-profile";

const articleId = fc.constantFrom("a1", "a2", "a3", "gone");
const annotationId = fc.constantFrom("a1-note", "a2-note", "gone");
const collectionId = fc.constantFrom("c1", "c2", "c3", "gone");
const editId = fc.constantFrom("e1", "e2", "e3");
const figureId = fc.constantFrom("ada", "bo", "cy");
const tag = fc.constantFrom("gaza", "talks", "وحدة");
const line = fc.constantFrom("", "one", "two");
const place = fc.record({ collectionId, articleId });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const date = { value: "2017-10", precision: "month", basis: "user" };
const correction = <Value>(value: Value) =>
  fc.constantFrom(undefined, { value, at: "2024-05-01T11:00:00.000Z" });
const corrections = fc
  .record({ title: correction("Better title"), outlet: correction(""), publishedOn: correction(date) })
  .map((all) => JSON.parse(JSON.stringify(all)) as unknown);
const figures = some(fc.tuple(figureId, line)).map((all) =>
  all.map(([id, description]) => makeFigure(id, "Ada Example", { description })),
);
const noRows = { figures: [], outlets: [], documents: [], claims: [], statements: [] };
const kind = <Kind extends LibraryChange["kind"]>(name: Kind) => fc.constant(name);
const ids = <Kind extends LibraryChange["kind"]>(name: Kind, id: fc.Arbitrary<string>) =>
  fc.record({ kind: kind(name), ids: some(id) });
const scope = fc.constantFrom({ kind: "everywhere" }, { kind: "outlet", host: "news.example" });
const verdict = fc.constantFrom("confirmed", "rejected", "withdrawn");
const target = fc.constantFrom({ kind: "attribution", words: "one" }, { kind: "attribution", words: "two" });

const editAnnotation = fc.record(
  {
    kind: kind("annotation.edit"),
    id: annotationId,
    body: fc.constantFrom(null, "one", "two"),
    tags: some(tag),
    colour: fc.constantFrom(null, "yellow", "blue"),
    statementId: fc.constantFrom(null, "said-one", "said-two"),
  },
  { requiredKeys: ["kind", "id"] },
);
const putCorpus = fc.record({
  kind: kind("corpus.put"),
  rows: figures.map((rows) => ({ ...noRows, figures: rows })),
});

/** Every kind of change that can be taken back, on few things, so that changes meet. */
export const libraryChange = fc.oneof(
  fc.record({
    kind: kind("collection.put"),
    collection: fc.record({ id: collectionId, name: tag, description: line }),
  }),
  ids("collections.delete", collectionId),
  ids("collections.restore", collectionId),
  fc.record({ kind: kind("memberships.change"), add: some(place), remove: some(place) }),
  ids("articles.delete", articleId),
  ids("articles.restore", articleId),
  fc.record({ kind: kind("articles.tag"), tags: some(fc.record({ id: articleId, tags: some(tag) })) }),
  fc.record({ kind: kind("article.note"), id: articleId, note: fc.constantFrom(null, "one", "two") }),
  fc.record({ kind: kind("article.correct"), id: articleId, corrections }),
  editAnnotation,
  fc.record({
    kind: kind("annotation.place"),
    id: annotationId,
    versionId: fc.constantFrom("a1.1", "a2.1", "gone"),
    place: fc.constantFrom(
      null,
      { state: "orphan", score: 0 },
      { state: "manual", score: 1, start: 2, end: 6 },
      { state: "exact", score: 1, start: 0, end: 4 },
    ),
  }),
  fc.record({ kind: kind("annotation.detach"), id: annotationId }),
  ids("annotations.delete", annotationId),
  ids("annotations.restore", annotationId),
  fc.record({
    kind: kind("judgement.add"),
    judgement: fc.record({ id: fc.uuid(), target, scope, verdict }),
  }),
  fc.record({
    kind: kind("edits.add"),
    edits: some(
      fc.record({
        id: editId,
        target: fc.constant({ table: "figures", id: "ada" }),
        field: fc.constant("description"),
        op: fc.constant("set"),
        value: line,
      }),
    ),
  }),
  ids("edits.remove", editId),
  putCorpus,
  fc.record({
    kind: kind("together"),
    changes: fc.array(fc.oneof(editAnnotation, putCorpus), { maxLength: 4 }),
  }),
  fc.record({ kind: kind("corpus.remove"), ids: some(figureId).map((all) => ({ ...noRows, figures: all })) }),
) as fc.Arbitrary<unknown> as fc.Arbitrary<LibraryChange>;

/** A store with the articles, notes and collections that {@link libraryChange} is about; one article lies in the trash. */
export async function openFilled(profile: StoreProfile): Promise<OnRecordDatabase> {
  const db = await openContext(profile);
  const [one, other] = [makeKept("a1"), makeKept("a2", { deletedAt: "2024-05-01T10:30:00.000Z" })];
  const tables = Object.keys(one) as (keyof typeof one)[];
  await putRows(db, "fill", {
    ...Object.fromEntries(tables.map((name) => [name, [...one[name], ...other[name]]])),
    collections: [makeCollection("c1"), makeCollection("c2")],
    memberships: [makeMembership("c1", "a1"), makeMembership("c1", "a2")],
  });
  return db;
}
