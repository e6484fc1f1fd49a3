import type { Migration } from "./migration";

/**
 * What the user keeps: articles with their versions, collections, annotations, judgements and edits, and the index that
 * searches them. A version's heavy parts stand in `texts`, so that lists read small rows only.
 */
export const library: Migration = {
  number: 2,
  stores: {
    articles: "id, *aliasKeys, deletedAt",
    versions: "id, articleId, textSha256",
    texts: "versionId",
    collections: "id, deletedAt",
    memberships: "[collectionId+articleId], articleId",
    annotations: "id, articleId, deletedAt",
    anchors: "[annotationId+versionId], versionId",
    judgements: "id, at",
    edits: "id",
    jobs: "id",
    searchBlocks: "id",
    searchDocs: "articleId, blockId",
  },
};
