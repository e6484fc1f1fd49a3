import type { Migration } from "./migration";

/**
 * The corpus, its packs, and what the store keeps of itself. A corpus row's key is its origin and its id, since two
 * origins may both have the figure "hamas"; the index on `id` finds it by its id alone.
 */
export const corpus: Migration = {
  number: 1,
  stores: {
    figures: "[origin+id], id",
    outlets: "[origin+id], id",
    documents: "[origin+id], id",
    claims: "[origin+id], id",
    statements: "[origin+id], id",
    packs: "origin",
    meta: "key",
    requests: "id, at",
  },
};
