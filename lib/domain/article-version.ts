import * as z from "zod/mini";

import { ExtractedArticle, Segment } from "./article";
import { ArticleId, VersionId } from "./ids";
import { Instant } from "./instant";
import { PageReport } from "./page-report";

const article = ExtractedArticle.def.innerType.shape;
const report = PageReport.def.innerType.shape;

/** What the page was found to contain when it was kept: figures, statements and the records shown under them. */
export const KeptReport = z.readonly(
  z.object({
    mentions: report.mentions,
    attributions: report.attributions,
    matches: report.matches,
    corpusRevision: report.corpusRevision,
    engine: report.engine,
  }),
);
export type KeptReport = z.infer<typeof KeptReport>;

/**
 * What is known to have changed since the version before, whose text has the hash `since`: where another version stands
 * before it by now, nothing is. `words`: other words, with how many (absent: too many to tell them apart); `boring`:
 * only the form; `extent`: another part of the page was read. `otherReader`: the two were read by different versions
 * of what reads pages, which may be the cause.
 */
export const VersionChange = z.readonly(
  z.object({
    kind: z.enum(["words", "boring", "extent"]),
    since: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    words: z.optional(z.int().check(z.nonnegative())),
    otherReader: z.optional(z.literal(true)),
  }),
);
export type VersionChange = z.infer<typeof VersionChange>;

/**
 * One captured state of an article, never changed. All offsets are UTF-16 into `text`; `textSha256` (hex) is of its
 * UTF-8 bytes and tells whether a later capture says anything else. `seq` counts the versions from 1.
 */
export const ArticleVersion = z.readonly(
  z.object({
    id: VersionId,
    articleId: ArticleId,
    seq: z.int().check(z.positive()),
    capturedAt: Instant,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    publishedOn: article.publishedOn,
    modifiedOn: article.modifiedOn,
    language: article.language,
    direction: article.direction,
    isPreview: article.isPreview,
    scope: article.scope,
    text: article.text,
    blocks: article.blocks,
    segments: z.readonly(z.array(Segment)),
    textSha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    extractor: z.readonly(z.object({ name: z.string(), version: z.string() })),
    fieldSources: article.fieldSources,
    /** Absent for the first version, and where it was not found out. */
    change: z.optional(VersionChange),
    report: KeptReport,
  }),
);
export type ArticleVersion = z.infer<typeof ArticleVersion>;
