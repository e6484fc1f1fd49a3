import * as z from "zod/mini";

import { FigureId } from "./ids";

const offset = z.int().check(z.nonnegative());

/** How sure a link to a figure is: `certain` and `probable` count, `possible` waits for the user. */
export const MentionTier = z.enum(["certain", "probable", "possible"]);
export type MentionTier = z.infer<typeof MentionTier>;

/** A place in a text that names a figure. */
export const Mention = z.readonly(
  z.object({
    start: offset,
    end: offset,
    text: z.string(),
    figureId: FigureId,
    kind: z.enum(["person", "organisation"]),
    /** `partial`: a part of a name given in full elsewhere in the segment; `lone`: a surname nobody introduced. */
    form: z.enum(["full", "variant", "partial", "lone", "acronym"]),
    tier: MentionTier,
    /** Machine words for the screens to put into a language: "stored-spelling", "spelling-variant", "surname-of-named" … */
    reasons: z.readonly(z.array(z.string())),
  }),
);
export type Mention = z.infer<typeof Mention>;
