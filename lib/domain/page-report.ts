import * as z from "zod/mini";

import { ExtractedArticle, Segment } from "./article";
import { Attribution } from "./attribution";
import { ClaimId, SightingId, StatementId } from "./ids";
import { Mention } from "./mention";
import { Span } from "./span";
import { DateOrder } from "./uncertain-date";

/**
 * One part of why a statement is shown: `weight` in [0, 1], `here` spans of the page's text, `there` spans of what
 * `thereIn` names of the match's sighting: its text, unless said, or its printed words for the speaker.
 */
export const MatchReason = z.readonly(
  z.object({
    kind: z.enum([
      "same-claim",
      "shared-words",
      "same-figure",
      "same-organisation",
      "shared-slots",
      "clear-attribution",
      "recent",
    ]),
    weight: z.number(),
    here: z.readonly(z.array(Span)),
    there: z.readonly(z.array(Span)),
    thereIn: z.optional(z.enum(["text", "speaker"])),
  }),
);
export type MatchReason = z.infer<typeof MatchReason>;

/** A statement on record that bears on an attribution of the page. */
export const Match = z.readonly(
  z.object({
    /** Index into the report's attributions. */
    attribution: z.int(),
    statementId: StatementId,
    /** The sighting whose words the reasons point at: the one closest to the page's words. Absent: the first. */
    sightingId: z.optional(SightingId),
    /** The likeliest claim that both take up. */
    claimId: z.optional(ClaimId),
    /** Other statements on record that seem to report the same words of the same time; not matches of their own. */
    alike: z.optional(z.readonly(z.array(StatementId))),
    tier: z.enum(["related", "possible"]),
    order: DateOrder,
    probability: z.number().check(z.gte(0), z.lte(1)),
    reasons: z.readonly(z.array(MatchReason)),
  }),
);
export type Match = z.infer<typeof Match>;

/**
 * What one page contains. The same article, corpus revision and engine version give the same report, but for the
 * timings. Matches stand in the order the screens show them. Kept in `storage.session` only.
 */
export const PageReport = z.readonly(
  z.object({
    article: ExtractedArticle,
    segments: z.readonly(z.array(Segment)),
    mentions: z.readonly(z.array(Mention)),
    attributions: z.readonly(z.array(Attribution)),
    matches: z.readonly(z.array(Match)),
    corpusRevision: z.int(),
    /** How many statements were on record then; absent in a report that was kept with an article. */
    statementsOnRecord: z.optional(z.int()),
    engine: z.string(),
    matchMs: z.number(),
  }),
);
export type PageReport = z.infer<typeof PageReport>;
