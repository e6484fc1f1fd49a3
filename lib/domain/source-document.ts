import * as z from "zod/mini";

import { DocumentId, OutletId } from "./ids";
import { UncertainDate } from "./uncertain-date";

const link = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\//));

/** What was published: a page of its own or, with `partOf`, one segment of a round-up. */
export const SourceDocument = z.readonly(
  z.object({
    id: DocumentId,
    url: z.optional(link),
    canonicalUrl: z.optional(link),
    archiveUrl: z.optional(link),
    outletId: OutletId,
    headline: z.string().check(z.minLength(1), z.maxLength(500)),
    byline: z.readonly(z.array(z.string())),
    publishedOn: UncertainDate,
    accessedAt: z.optional(z.string()),
    language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
    /** `segment` counts the parts of the parent from 1. */
    partOf: z.optional(z.readonly(z.object({ documentId: DocumentId, segment: z.int() }))),
    /** The seed file this document was curated from and its slice [from, to) in UTF-16 offsets. */
    seed: z.optional(z.readonly(z.object({ file: z.string(), from: z.int(), to: z.int() }))),
  }),
);
export type SourceDocument = z.infer<typeof SourceDocument>;
