import * as z from "zod/mini";

import { ArticleId, CollectionId } from "./ids";
import { Instant } from "./instant";

/** The user's named set of kept articles. */
export const Collection = z.readonly(
  z.object({
    id: CollectionId,
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    description: z.string().check(z.maxLength(2000)),
    createdAt: Instant,
    editedAt: Instant,
    rev: z.int().check(z.positive()),
    deletedAt: z.optional(Instant),
  }),
);
export type Collection = z.infer<typeof Collection>;

/** That an article is in a collection; it may be in several, or in none. */
export const Membership = z.readonly(
  z.object({ collectionId: CollectionId, articleId: ArticleId, addedAt: Instant }),
);
export type Membership = z.infer<typeof Membership>;
