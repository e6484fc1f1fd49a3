import * as z from "zod/mini";

import { Anchor, AnnotationColour } from "./annotation";
import { Collection, Membership } from "./collection";
import { CorpusRows } from "./corpus";
import { Edit } from "./edit";
import { AnnotationId, ArticleId, CollectionId, EditId, StatementId, VersionId } from "./ids";
import { Instant } from "./instant";
import { Judgement } from "./judgement";
import { ArticleCorrections } from "./library-article";
import { Tags } from "./tags";

const some = <Id extends z.ZodMiniType>(id: Id) => z.readonly(z.array(id).check(z.maxLength(100_000)));
const place = z.extend(z.pick(Membership.def.innerType, { collectionId: true, articleId: true }), {
  /** Since when; given where it was in the collection before. */
  addedAt: z.optional(Instant),
});
const wordsPlace = z.readonly(z.omit(Anchor.def.innerType, { annotationId: true, versionId: true }));
const note = z.string().check(z.maxLength(100_000));

/** Ids of corpus rows of the user's own part, by table. */
const CorpusIds = z.readonly(
  z.object({
    figures: z.readonly(z.array(z.string())),
    outlets: z.readonly(z.array(z.string())),
    documents: z.readonly(z.array(z.string())),
    claims: z.readonly(z.array(z.string())),
    statements: z.readonly(z.array(z.string())),
  }),
);

/** A change of one kind of thing. */
const SingleChange = z.discriminatedUnion("kind", [
  /** Makes a collection, or gives an existing one another name and description. */
  z.object({
    kind: z.literal("collection.put"),
    collection: z.pick(Collection.def.innerType, { id: true, name: true, description: true }),
  }),
  z.object({ kind: z.literal("collections.delete"), ids: some(CollectionId) }),
  z.object({ kind: z.literal("collections.restore"), ids: some(CollectionId) }),
  /** Puts articles into collections and takes them out of others: adding, moving and removing are all this. */
  z.object({
    kind: z.literal("memberships.change"),
    add: some(z.readonly(place)),
    remove: some(z.pick(Membership.def.innerType, { collectionId: true, articleId: true })),
  }),
  z.object({ kind: z.literal("articles.delete"), ids: some(ArticleId) }),
  z.object({ kind: z.literal("articles.restore"), ids: some(ArticleId) }),
  z.object({
    kind: z.literal("articles.tag"),
    tags: some(z.readonly(z.object({ id: ArticleId, tags: Tags, was: z.optional(Tags) }))),
  }),
  z.object({
    kind: z.literal("article.note"),
    id: ArticleId,
    note: z.nullable(note),
    was: z.optional(z.nullable(note)),
  }),
  /** Replaces all corrections of an article. */
  z.object({
    kind: z.literal("article.correct"),
    id: ArticleId,
    corrections: ArticleCorrections,
    was: z.optional(ArticleCorrections),
  }),
  z.object({
    kind: z.literal("annotation.edit"),
    id: AnnotationId,
    body: z.optional(z.nullable(note)),
    tags: z.optional(Tags),
    colour: z.optional(z.nullable(AnnotationColour)),
    /** The statement of the user's corpus that it stands for from now on; `null`: none, it is a note again. */
    statementId: z.optional(z.nullable(StatementId)),
    was: z.optional(z.readonly(z.object({ body: z.optional(z.nullable(note)), tags: z.optional(Tags) }))),
  }),
  /** Says where an annotation's words stand in a version, in place of what was said before; `null`: nothing is said. */
  z.object({
    kind: z.literal("annotation.place"),
    id: AnnotationId,
    versionId: VersionId,
    place: z.nullable(wordsPlace),
    was: z.optional(z.nullable(wordsPlace)),
  }),
  /**
   * Has an annotation stand where its own words are found, in every version in which it was attached to others by hand;
   * `was` are those it was attached to last, as the asker saw them.
   */
  z.object({
    kind: z.literal("annotation.detach"),
    id: AnnotationId,
    was: z.optional(z.string().check(z.maxLength(100_000))),
  }),
  z.object({ kind: z.literal("annotations.delete"), ids: some(AnnotationId) }),
  z.object({ kind: z.literal("annotations.restore"), ids: some(AnnotationId) }),
  /** Says something on a link. Taken back by a judgement that withdraws it. */
  z.object({ kind: z.literal("judgement.add"), judgement: z.omit(Judgement.def.innerType, { at: true }) }),
  /** Lays edits over the corpus; with a time `at` where they were there before, so that they come back in their place. */
  z.object({
    kind: z.literal("edits.add"),
    edits: some(z.readonly(z.extend(Edit.def.innerType, { at: z.optional(Instant) }))),
  }),
  z.object({ kind: z.literal("edits.remove"), ids: some(EditId) }),
  /** Adds or replaces rows of the user's own part of the corpus, and takes others out of it at once. */
  z.object({ kind: z.literal("corpus.put"), rows: CorpusRows, remove: z.optional(CorpusIds) }),
  z.object({ kind: z.literal("corpus.remove"), ids: CorpusIds }),
  /** Empties the trash for good of what was deleted; the one change that cannot be taken back. */
  z.object({
    kind: z.literal("trash.empty"),
    articles: some(ArticleId),
    annotations: some(AnnotationId),
    collections: some(CollectionId),
  }),
]);

/**
 * One action of the user's on what is kept, as data: sent to the worker, which carries it out in one transaction and
 * answers with the change that takes it back. Ids of new rows come with it, so that asking twice does it once.
 * `undefined` fields of an edit stay as they are; `null` empties them. `was` tells what the asker took to be there: what
 * another window changed meanwhile is then left as it is, or the change refused where both wrote a text or chose a place.
 */
export const LibraryChange = z.discriminatedUnion("kind", [
  SingleChange,
  /** Several changes that are one action: all of them or none, in this order. */
  z.object({
    kind: z.literal("together"),
    changes: z.readonly(z.array(SingleChange).check(z.maxLength(1000))),
  }),
]);
export type LibraryChange = z.infer<typeof LibraryChange>;
