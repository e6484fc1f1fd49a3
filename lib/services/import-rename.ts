import type { AnnotationId, ArticleId, CollectionId } from "../domain/ids";
import { canonicalJson } from "../exchange/canonical-json";
import type { ExchangeRow } from "../exchange/collection-format";
import { createSha256 } from "../exchange/sha256";

/** Ids of a file that go by another one in the library. */
export interface RenamedIds {
  readonly articles: Map<string, ArticleId>;
  readonly collections: Map<string, CollectionId>;
  readonly annotations: Map<string, AnnotationId>;
}

/** No id goes by another one yet. */
export const noRenamedIds = (): RenamedIds => ({
  articles: new Map(),
  collections: new Map(),
  annotations: new Map(),
});

/** A row of a file as it stands in the library: what it refers to by the names that has there. Its own id stays. */
export function renameReferences(item: ExchangeRow, renamed: RenamedIds): ExchangeRow {
  const articleOf = (id: ArticleId) => renamed.articles.get(id) ?? id;
  switch (item.table) {
    case "memberships": {
      const { collectionId, articleId } = item.row;
      const collection = renamed.collections.get(collectionId) ?? collectionId;
      return { ...item, row: { ...item.row, collectionId: collection, articleId: articleOf(articleId) } };
    }
    case "versions":
      return { ...item, row: { ...item.row, articleId: articleOf(item.row.articleId) } };
    case "annotations":
      return { ...item, row: { ...item.row, articleId: articleOf(item.row.articleId) } };
    case "anchors": {
      const { annotationId } = item.row;
      return {
        ...item,
        row: { ...item.row, annotationId: renamed.annotations.get(annotationId) ?? annotationId },
      };
    }
    default:
      return item;
  }
}

/**
 * The id of theirs where both are kept: made of its content (a UUID of version 8, RFC 9562), so that importing the file
 * once more finds it and keeps no third one.
 */
export function secondId(item: ExchangeRow): string {
  const sha256 = createSha256();
  sha256.update(new TextEncoder().encode(`${item.table} ${canonicalJson(item.row)}`));
  const hex = sha256.digest();
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const third = `8${hex.slice(13, 16)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), third, variant + hex.slice(17, 20), hex.slice(20, 32)].join("-");
}
