import * as z from "zod/mini";

import { AnnotationId, ArticleId, StatementId, VersionId } from "./ids";
import { Instant } from "./instant";
import { Tags } from "./tags";

const offset = z.int().check(z.nonnegative());

/** The words themselves and up to 64 characters of the text on either side (W3C Web Annotation). */
export const TextQuoteSelector = z.readonly(
  z.object({
    type: z.literal("TextQuoteSelector"),
    exact: z.string().check(z.minLength(1), z.maxLength(100_000)),
    prefix: z.string().check(z.maxLength(64)),
    suffix: z.string().check(z.maxLength(64)),
  }),
);
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** Where they stood in the canonical text of the version they were marked in (W3C Web Annotation); UTF-16, half-open. */
export const TextPositionSelector = z.readonly(
  z.object({ type: z.literal("TextPositionSelector"), start: offset, end: offset }),
);
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** The quote, and its position where the words are part of the article's text and not only of the page around it. */
export const Selectors = z.union([
  z.readonly(z.tuple([TextQuoteSelector, TextPositionSelector])),
  z.readonly(z.tuple([TextQuoteSelector])),
]);
export type Selectors = z.infer<typeof Selectors>;

/** The underline a highlight is drawn with: solid, dashed, dotted, double; each has its own colour besides. */
export const AnnotationColour = z.enum(["yellow", "blue", "red", "green"]);
export type AnnotationColour = z.infer<typeof AnnotationColour>;

/**
 * Words the user marked, with what they noted. `quote` is what was marked, verbatim, and never changes. `statement`
 * annotations stand for a statement of the user's corpus. `rev` counts the changes of this row.
 */
export const Annotation = z.readonly(
  z.object({
    id: AnnotationId,
    articleId: ArticleId,
    versionId: VersionId,
    kind: z.enum(["highlight", "note", "statement"]),
    quote: z.string().check(z.minLength(1), z.maxLength(100_000)),
    selectors: Selectors,
    body: z.optional(z.string().check(z.maxLength(100_000))),
    tags: Tags,
    colour: z.optional(AnnotationColour),
    statementId: z.optional(StatementId),
    createdAt: Instant,
    editedAt: Instant,
    rev: z.int().check(z.positive()),
    deletedAt: z.optional(Instant),
  }),
);
export type Annotation = z.infer<typeof Annotation>;

/** How an annotation's words were found in a text; an `orphan` was not, and is never drawn. */
export const AnchorState = z.enum(["exact", "moved", "changed", "orphan", "manual"]);
export type AnchorState = z.infer<typeof AnchorState>;

/**
 * Where an annotation's words stand in one version, kept apart from the annotation, so that finding and editing never
 * fight over a row. `score` in [0, 1]; no `start` and `end` for an orphan.
 */
export const Anchor = z.readonly(
  z.object({
    annotationId: AnnotationId,
    versionId: VersionId,
    state: AnchorState,
    score: z.number().check(z.gte(0), z.lte(1)),
    start: z.optional(offset),
    end: z.optional(offset),
  }),
);
export type Anchor = z.infer<typeof Anchor>;
