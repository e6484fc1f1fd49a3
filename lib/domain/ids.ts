import * as z from "zod/mini";

/** Readable slug of what we ship ("hussam-badran") or UUIDv7 of what users make; both fit this pattern. */
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,119}$/));

/** Names one {@link Figure}; never reused. */
export const FigureId = id.brand<"FigureId">();
export type FigureId = z.infer<typeof FigureId>;

/** Names one {@link Outlet}; never reused. */
export const OutletId = id.brand<"OutletId">();
export type OutletId = z.infer<typeof OutletId>;

/** Names one {@link SourceDocument}; never reused. */
export const DocumentId = id.brand<"DocumentId">();
export type DocumentId = z.infer<typeof DocumentId>;

/** Names one {@link Claim}; never reused. */
export const ClaimId = id.brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;

/** Names one {@link Statement}; never reused. */
export const StatementId = id.brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;

/** Names one {@link Sighting}; never reused. */
export const SightingId = id.brand<"SightingId">();
export type SightingId = z.infer<typeof SightingId>;

/** Names one {@link Article} of the library; never reused. */
export const ArticleId = id.brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;

/** Names one {@link ArticleVersion}; never reused. */
export const VersionId = id.brand<"VersionId">();
export type VersionId = z.infer<typeof VersionId>;

/** Names one {@link Annotation}; never reused. */
export const AnnotationId = id.brand<"AnnotationId">();
export type AnnotationId = z.infer<typeof AnnotationId>;

/** Names one {@link Collection}; never reused. */
export const CollectionId = id.brand<"CollectionId">();
export type CollectionId = z.infer<typeof CollectionId>;

/** Names one {@link Judgement}; never reused. */
export const JudgementId = id.brand<"JudgementId">();
export type JudgementId = z.infer<typeof JudgementId>;

/** Names one {@link Edit}; never reused. */
export const EditId = id.brand<"EditId">();
export type EditId = z.infer<typeof EditId>;
