import * as z from "zod/mini";

import { ClaimId, FigureId, JudgementId, StatementId } from "./ids";
import { Instant } from "./instant";

const words = z.string().check(z.minLength(1), z.maxLength(100_000));

/**
 * The link that is judged: that a printed spelling names a figure, that a statement on record takes up a claim, that a
 * statement on record bears on words of a page, that words of a page are a statement at all, or that what is on record
 * is one. Spellings and words are kept as printed and compared folded.
 */
export const JudgementTarget = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("mention"), figureId: FigureId, spelling: words }),
  z.object({ kind: z.literal("claim"), statementId: StatementId, claimId: ClaimId }),
  z.object({ kind: z.literal("match"), statementId: StatementId, words }),
  z.object({ kind: z.literal("attribution"), words }),
  z.object({ kind: z.literal("statement"), statementId: StatementId }),
]);
export type JudgementTarget = Readonly<z.infer<typeof JudgementTarget>>;

/** Where a judgement holds: on one article (any of its addresses), on every page of a host, or everywhere. */
export const JudgementScope = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article"), url: z.string().check(z.maxLength(4000)) }),
  z.object({ kind: z.literal("outlet"), host: z.string().check(z.maxLength(255)) }),
  z.object({ kind: z.literal("everywhere") }),
]);
export type JudgementScope = Readonly<z.infer<typeof JudgementScope>>;

/**
 * The user's word on a link. Only ever added: the newest that holds on a page wins, and `withdrawn` takes back what was
 * said before on the same target in the same scope.
 */
export const Judgement = z.readonly(
  z.object({
    id: JudgementId,
    target: JudgementTarget,
    scope: JudgementScope,
    verdict: z.enum(["confirmed", "rejected", "withdrawn"]),
    at: Instant,
    reason: z.optional(z.string().check(z.maxLength(1000))),
  }),
);
export type Judgement = z.infer<typeof Judgement>;
