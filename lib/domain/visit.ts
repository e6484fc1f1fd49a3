import * as z from "zod/mini";

import { PageReport } from "./page-report";
import { UncertainDate } from "./uncertain-date";

/** Why a page could not be read or matched; the screens turn the code into words. */
export const VisitFailure = z.enum([
  "unreadable",
  "too-large",
  "no-text",
  "in-frame",
  "no-selection",
  "extract-failed",
  "match-failed",
]);
export type VisitFailure = z.infer<typeof VisitFailure>;

/**
 * What is known of the page a tab shows, kept in `storage.session` under the tab's id and nowhere else. It goes
 * through reading → matching → done, or ends in failed; `none` is a watched page that the gate holds to be no article.
 */
export const Visit = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("reading"), url: z.string() }),
  z.object({
    stage: z.literal("matching"),
    url: z.string(),
    title: z.string(),
    outlet: z.optional(z.string()),
    publishedOn: z.optional(UncertainDate),
    characters: z.int(),
  }),
  z.object({ stage: z.literal("done"), url: z.string(), report: PageReport }),
  z.object({ stage: z.literal("none"), url: z.string() }),
  z.object({ stage: z.literal("failed"), url: z.string(), code: VisitFailure, detail: z.string() }),
]);
export type Visit = z.infer<typeof Visit>;
