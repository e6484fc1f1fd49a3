import * as z from "zod/mini";

import { ExtractedArticle } from "../domain/article";

/** Who may send a message: a content script in a web page, or one of our own pages. */
export type SenderKind = "page" | "extension";

/** An article whose blocks stand in its text, one after the other: what reads it relies on that and checks nothing. */
const FittingArticle = ExtractedArticle.check(
  z.refine(({ text, blocks }) => {
    let before = 0;
    return blocks.every(({ start, end }) => {
      const fits = before <= start && start <= end && end <= text.length;
      before = end;
      return fits;
    });
  }),
);

const url = z.string().check(z.maxLength(4000));

/** Every message to the worker: who may send it, what it carries, what comes back. Anything else is refused. */
export const contract = {
  /** A page is there (after injection and after each navigation inside it): may it be read unasked? */
  "page.ready": { from: ["page"], request: z.object({ url }), response: z.object({ read: z.boolean() }) },
  /** The article of a page. `asked`: the user clicked, so it is matched whatever the gate says. */
  "article.match": {
    from: ["page"],
    request: z.object({ article: FittingArticle, asked: z.boolean() }),
    response: z.object({ related: z.int() }),
  },
  /** Make sure the shipped corpus is in the store; asked by our pages when they find it empty. */
  "corpus.install": { from: ["extension"], request: z.object({}), response: z.object({ revision: z.int() }) },
} as const satisfies Record<
  string,
  { from: readonly SenderKind[]; request: z.ZodMiniType; response: z.ZodMiniType }
>;

/** The table's type, from which the types of bodies and handlers follow. */
export type Contract = typeof contract;

/** The name of a message, `noun.verb`. */
export type MessageName = keyof Contract;

/** What a message carries. */
export type Request<N extends MessageName> = z.infer<Contract[N]["request"]>;

/** What comes back. */
export type Response<N extends MessageName> = z.infer<Contract[N]["response"]>;
