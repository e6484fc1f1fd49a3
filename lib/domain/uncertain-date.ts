import * as z from "zod/mini";

/** Where a date came from: what the text prints, what follows from it, or which part of a page carries it. */
export const DateBasis = z.enum([
  "stated",
  "relative",
  "inferred",
  "dateline",
  "json-ld",
  "meta",
  "url",
  "visible",
  "publisher-page",
  "other-report",
  "user",
  "unknown",
]);
export type DateBasis = z.infer<typeof DateBasis>;

/** How finely a date is known. `interval` holds two bounds, `unknown` holds nothing. */
export const DatePrecision = z.enum(["year", "month", "day", "minute", "interval", "unknown"]);
export type DatePrecision = z.infer<typeof DatePrecision>;

const edtf =
  /^(|\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?~?|[\d-]*~?\/[\d-]*~?)$/;

/**
 * A date with what is known about it. `value` is EDTF level 1 ("2017", "2017-10", "2017-10-23", "2017-10-23~",
 * "2017-10-20/2017-10-24"), the publisher's calendar day, never shifted to another time zone; empty exactly if
 * `precision` is `unknown`. `evidence` is the printed words or the URL it rests on.
 */
export const UncertainDate = z.readonly(
  z
    .object({
      value: z.string().check(z.maxLength(64), z.regex(edtf)),
      precision: DatePrecision,
      basis: DateBasis,
      evidence: z.optional(z.string().check(z.maxLength(500))),
    })
    .check(z.refine((date) => (date.value === "") === (date.precision === "unknown"))),
);
export type UncertainDate = z.infer<typeof UncertainDate>;

/** How two uncertain dates stand to each other; `unknown` wherever the intervals leave it open. */
export const DateOrder = z.enum(["earlier", "same-day", "later", "unknown"]);
export type DateOrder = z.infer<typeof DateOrder>;
