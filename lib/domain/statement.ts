import * as z from "zod/mini";

import { ClaimId, DocumentId, FigureId, OutletId, SightingId, StatementId } from "./ids";
import { UncertainDate } from "./uncertain-date";

const line = z.string().check(z.minLength(1), z.maxLength(1000));
const offset = z.int().check(z.nonnegative());

/** What a sighting gives: the speaker's words, partly, a paraphrase in other words, or a transcript. */
export const SightingForm = z.enum(["verbatim", "mixed", "paraphrase", "transcript"]);
export type SightingForm = z.infer<typeof SightingForm>;

/**
 * One document's report of a statement. `text` is what the screens show: the speaker's own words for `verbatim` and
 * `transcript` (without quotation marks), else a paraphrase in our own words in which, for `mixed`, the speaker's
 * words stand between “ and ”. All offsets are UTF-16 into the whole source file that `locator` points at.
 */
export const Sighting = z.readonly(
  z.object({
    id: SightingId,
    documentId: DocumentId,
    form: SightingForm,
    text: line,
    /** Set where the document's headline echoes the statement. */
    inHeadline: z.optional(z.boolean()),
    /** The verbatim parts, character for character, each at its place in the source. */
    quotations: z.readonly(z.array(z.readonly(z.object({ text: line, start: offset, end: offset })))),
    /** The article's own verb of saying, kept as data and never shown. */
    cue: z.optional(z.string().check(z.maxLength(100))),
    /** How the document names the speaker at this place ("the top Hamas official"). */
    asPrinted: z.string().check(z.maxLength(300)),
    language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
    translationOf: z.optional(SightingId),
    /** From the first reporter to the publisher. */
    relay: z.readonly(z.array(OutletId)),
    /** The reported passage; `sha256` (hex) is of its exact characters as UTF-8. `exact` only for the speaker's own words. */
    locator: z.readonly(
      z.object({
        start: offset,
        end: offset,
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        exact: z.optional(line),
      }),
    ),
  }),
);
export type Sighting = z.infer<typeof Sighting>;

/** How a statement takes a claim up; a denial or a mention is never shown as assent. */
export const Stance = z.enum(["asserts", "denies", "mentions"]);
export type Stance = z.infer<typeof Stance>;

/** What a figure said once, with every report of it that is on record. */
export const Statement = z.readonly(
  z.object({
    id: StatementId,
    speaker: z.union([FigureId, z.readonly(z.object({ unnamed: line }))]),
    saidOn: UncertainDate,
    place: z.optional(z.string()),
    occasion: z.optional(z.string()),
    saidTo: z.optional(z.string()),
    claims: z.readonly(
      z.array(
        z.readonly(z.object({ id: ClaimId, how: Stance, basis: z.enum(["curated", "user", "engine"]) })),
      ),
    ),
    sightings: z.readonly(z.array(Sighting).check(z.minLength(1))),
  }),
);
export type Statement = z.infer<typeof Statement>;
