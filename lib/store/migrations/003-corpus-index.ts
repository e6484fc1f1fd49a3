import type { Migration } from "./migration";

/**
 * The index that pages are matched by, made of the corpus, and marks of the rows that it has yet to follow. Both can be
 * made anew at any time.
 */
export const corpusIndex: Migration = {
  number: 3,
  stores: { indexBlocks: "id", indexMarks: "[table+id]" },
};
