import * as z from "zod/mini";

const offset = z.int().check(z.nonnegative());

/** A place in a text: UTF-16 offsets, half-open [start, end). */
export const Span = z.readonly(
  z.object({ start: offset, end: offset }).check(z.refine((s) => s.start <= s.end)),
);
export type Span = z.infer<typeof Span>;
