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
