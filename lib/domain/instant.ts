import * as z from "zod/mini";

/** A moment of our own clock: RFC 3339, UTC, milliseconds ("2026-05-04T09:30:00.000Z"). Texts compare as times do. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export type Instant = z.infer<typeof Instant>;
