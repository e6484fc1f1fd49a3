import * as z from "zod/mini";

import { ArticleId, OutletId, VersionId } from "./ids";
import { Instant } from "./instant";
import { Tags } from "./tags";
import { UncertainDate } from "./uncertain-date";

const line = z.string().check(z.maxLength(2000));

/** Days that something stays in the trash at least, before it goes for good. */
export const DAYS_IN_TRASH = 30;

/** One address of an article and how it is known: asked for, arrived at, named by the page, or given by the user. */
export const ArticleAlias = z.readonly(
  z.object({
    url: z.string().check(z.minLength(1), z.maxLength(4000)),
    kind: z.enum(["requested", "final", "canonical", "og", "amp", "user"]),
  }),
);
export type ArticleAlias = z.infer<typeof ArticleAlias>;

const corrected = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.readonly(z.object({ value, at: Instant })));

/**
 * What the user put right of what the page says. Shown over every version, each value with the source "user"; an empty
 * text or list says that there is none ("no byline").
 */
export const ArticleCorrections = z.readonly(
  z.object({
    title: corrected(line),
    byline: corrected(z.readonly(z.array(line).check(z.maxLength(50)))),
    outlet: corrected(line),
    publishedOn: corrected(UncertainDate),
    modifiedOn: corrected(UncertainDate),
    language: corrected(z.string().check(z.maxLength(35))),
  }),
);
export type ArticleCorrections = z.infer<typeof ArticleCorrections>;

/** The name of a field the user can put right. */
export type CorrectableField = keyof ArticleCorrections;

/**
 * An article the user keeps. It is the same one wherever one of its addresses is met again, never because of an equal
 * text. What a page said of it stands in its versions; `rev` counts the changes of this row.
 */
export const LibraryArticle = z.readonly(
  z.object({
    id: ArticleId,
    aliases: z.readonly(z.array(ArticleAlias).check(z.minLength(1), z.maxLength(100))),
    outletId: z.optional(OutletId),
    tags: Tags,
    note: z.optional(z.string().check(z.maxLength(100_000))),
    corrections: ArticleCorrections,
    latestVersion: VersionId,
    createdAt: Instant,
    editedAt: Instant,
    rev: z.int().check(z.positive()),
    /** In the trash since then; gone for good 30 days later. */
    deletedAt: z.optional(Instant),
  }),
);
export type LibraryArticle = z.infer<typeof LibraryArticle>;
