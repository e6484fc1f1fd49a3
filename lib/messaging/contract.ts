import * as z from "zod/mini";

import { AnnotationColour, TextQuoteSelector } from "../domain/annotation";
import { PageReading } from "../domain/article";
import { CorpusRows } from "../domain/corpus";
import { AnnotationId, ArticleId, CollectionId, StatementId, VersionId } from "../domain/ids";
import { LibraryChange } from "../domain/library-change";
import { ArticleCorrections } from "../domain/library-article";
import { Tags } from "../domain/tags";

/** Who may send a message: a content script in a web page, or one of our own pages. */
export type SenderKind = "page" | "extension";

/** Names one action of the user's through all its retries: a UUID, made by who asks. */
const requestId = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const tabId = z.int();

/**
 * What came of keeping the article of a tab: it is new, it has a new version, or its text is the one kept before. `undo`
 * takes back what can be: a version stays kept.
 */
export const SavedArticle = z.object({
  articleId: ArticleId,
  versionId: VersionId,
  outcome: z.enum(["new", "new-version", "same"]),
  versions: z.int(),
  undo: z.optional(LibraryChange),
});
export type SavedArticle = z.infer<typeof SavedArticle>;

const url = z.string().check(z.maxLength(4000));
const quote = z.pick(TextQuoteSelector.def.innerType, { exact: true, prefix: true, suffix: true });

/** Every message to the worker: who may send it, what it carries, what comes back. Anything else is refused. */
export const contract = {
  /** A page is there (after injection and after each navigation inside it): may it be read unasked? */
  "page.ready": { from: ["page"], request: z.object({ url }), response: z.object({ read: z.boolean() }) },
  /** What was read off a page. `asked`: the user clicked, so it is matched whatever the gate says. */
  "article.match": {
    from: ["page"],
    request: z.object({ page: PageReading, asked: z.boolean() }),
    response: z.object({ related: z.int() }),
  },
  /**
   * A drawing in the page was clicked; still the user's gesture, on which the browser opens the side panel. `id`: an
   * annotation's, or the place in the article's text ("12-30") of words that were matched.
   */
  "drawing.open": {
    from: ["page"],
    request: z.object({
      kind: z.enum(["annotation", "statement", "figure"]),
      id: z.string().check(z.maxLength(100)),
    }),
    response: z.object({}),
  },
  /**
   * Where do words that were marked stand in the text a page shows now, which does not have them as they stood? In the
   * order given; an `orphan` has no certain place there.
   */
  "quotes.find": {
    from: ["page"],
    request: z.object({
      text: z.string().check(z.maxLength(2_000_000)),
      quotes: z.readonly(z.array(quote)).check(z.maxLength(10_000)),
    }),
    response: z.object({
      places: z.array(
        z.union([
          z.object({ state: z.literal("orphan") }),
          z.object({ state: z.enum(["exact", "moved", "changed"]), start: z.int(), end: z.int() }),
        ]),
      ),
    }),
  },
  /** Make sure the shipped corpus is in the store; asked by our pages when they find it empty. */
  "corpus.install": { from: ["extension"], request: z.object({}), response: z.object({ revision: z.int() }) },
  /**
   * Keep the article of a tab, read anew, in these collections besides those it is in, and take it out of `leaveIds`.
   * `collectionName` makes a collection on the spot, its id being the request's. `corrections`, if given, take the place
   * of those the article has, but for fields that they leave as in `correctionsWere`. Nothing is kept if the tab does not show the page at `url` any more.
   */
  "article.save": {
    from: ["extension"],
    request: z.object({
      requestId,
      tabId,
      url: z.optional(url),
      collectionIds: z.readonly(z.array(CollectionId).check(z.maxLength(1000))),
      leaveIds: z.optional(z.readonly(z.array(CollectionId).check(z.maxLength(1000)))),
      collectionName: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
      corrections: z.optional(ArticleCorrections),
      correctionsWere: z.optional(ArticleCorrections),
    }),
    response: SavedArticle,
  },
  /**
   * Annotate words of a tab's page; keeps its article if it is not kept yet. The annotation's id is the request's. With a
   * `statement` it stands for that one of the rows, which become part of the user's corpus in the same step. Nothing is
   * kept if the tab does not show the page at `url` any more.
   */
  "annotation.add": {
    from: ["extension"],
    request: z.object({
      requestId,
      tabId,
      url: z.optional(url),
      quote,
      body: z.optional(z.string().check(z.maxLength(100_000))),
      tags: Tags,
      colour: AnnotationColour,
      statement: z.optional(z.object({ id: StatementId, rows: CorpusRows })),
    }),
    response: z.object({ annotationId: AnnotationId, articleId: ArticleId }),
  },
  /**
   * Attach an annotation to words of a tab's page in place of its own, which it keeps; the page's article is kept anew
   * if it says something new. `undo` gives it back the place it had.
   */
  "annotation.attach": {
    from: ["extension"],
    request: z.object({
      requestId,
      tabId,
      url: z.optional(url),
      id: AnnotationId,
      quote,
    }),
    response: z.object({ undo: z.optional(LibraryChange) }),
  },
  /** Change what is kept. Answers with the change that takes it back, if it can be. */
  "library.change": {
    from: ["extension"],
    request: z.object({ requestId, change: LibraryChange }),
    response: z.object({ undo: z.optional(LibraryChange) }),
  },
  /** A page of ours changed at once much of what is kept (an import, a deletion): open pages and backups follow. */
  "pages.follow": { from: ["extension"], request: z.object({}), response: z.object({}) },
  /** Write a backup of everything now; what became of it stands in the backup record. */
  "backup.run": { from: ["extension"], request: z.object({}), response: z.object({}) },
} as const satisfies Record<
  string,
  { from: readonly SenderKind[]; request: z.ZodMiniType; response: z.ZodMiniType }
>;

/** The table's type, from which the types of bodies and handlers follow. */
export type Contract = typeof contract;

/** The name of a message, `noun.verb`. */
export type MessageName = keyof Contract;

/** What a message carries. */
export type Request<N extends MessageName> = z.infer<Contract[N]["request"]>;

/** What comes back. */
export type Response<N extends MessageName> = z.infer<Contract[N]["response"]>;
