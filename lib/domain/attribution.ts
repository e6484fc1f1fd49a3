import * as z from "zod/mini";

import { ClaimId, FigureId } from "./ids";
import { Span } from "./span";
import { UncertainDate } from "./uncertain-date";

const offset = z.int().check(z.nonnegative());

/** How the page's words give the statement. */
export const AttributionForm = z.enum(["direct", "indirect", "mixed", "transcript"]);
export type AttributionForm = z.infer<typeof AttributionForm>;

/** By which words the speaker was found. `unnamed` speakers keep the printed words and get no figure. */
export const Resolution = z.enum(["name", "surname", "title", "pronoun", "transcript-header", "unnamed"]);
export type Resolution = z.infer<typeof Resolution>;

/** Who speaks, in the page's words and, if it could be told, as a figure of the corpus. */
export const AttributedSpeaker = z.readonly(
  z.object({
    figureId: z.optional(FigureId),
    /** The fullest name the segment prints for this speaker, or the printed description of an unnamed one. */
    name: z.string(),
    asPrinted: z.string(),
    start: offset,
    end: offset,
    resolution: Resolution,
  }),
);
export type AttributedSpeaker = z.infer<typeof AttributedSpeaker>;

/**
 * {speaker, cue, content} found in a text. [start, end) is the content: strictly inside the marks if `direct`, after
 * "that" if `indirect`, with balanced marks if `mixed`.
 */
export const Attribution = z.readonly(
  z.object({
    speaker: AttributedSpeaker,
    cue: z.optional(z.readonly(z.object({ text: z.string(), start: offset, end: offset }))),
    form: AttributionForm,
    start: offset,
    end: offset,
    text: z.string(),
    /** The speaker's own words inside the content. */
    quotations: z.readonly(z.array(Span)),
    /** Index into the report's segments. */
    segment: z.int(),
    saidOn: z.optional(UncertainDate),
    occasion: z.optional(z.string()),
    place: z.optional(z.string()),
    saidTo: z.optional(z.string()),
    /** Printed names from the first reporter on, the publisher left out. */
    relay: z.readonly(z.array(z.string())),
    /** The headline echoes this statement. */
    inHeadline: z.optional(z.boolean()),
    /** The page reports the same words of this speaker before: index of the first such attribution of the report. */
    repeats: z.optional(offset),
    /** The speaker denies or refuses what the words say ("denied that …"): they are never shown as assent. */
    refused: z.optional(z.boolean()),
    /** Found by a weaker rule: shown with a "possible" mark. */
    possible: z.optional(z.boolean()),
    claimIds: z.readonly(z.array(ClaimId)),
  }),
);
export type Attribution = z.infer<typeof Attribution>;
