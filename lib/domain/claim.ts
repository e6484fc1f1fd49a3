import * as z from "zod/mini";

import { ClaimId } from "./ids";

const line = z.string().check(z.minLength(1), z.maxLength(500));

/**
 * A recurring proposition, worded neutrally in one or more languages. `cueTerms` are words and short phrases that
 * point to it, written from the claim's meaning, in any language.
 */
export const Claim = z.readonly(
  z.object({
    id: ClaimId,
    wording: z.readonly(z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), line)),
    topic: line,
    related: z.readonly(z.array(ClaimId)),
    cueTerms: z.optional(z.readonly(z.array(line))),
  }),
);
export type Claim = z.infer<typeof Claim>;
