import type { ArticleId, CollectionId, VersionId } from "../lib/domain/ids";
import type { ArticleCorrections } from "../lib/domain/library-article";
import type { PageArticle } from "../lib/services/page-article";

/** A collection an article can be saved in; `isLast`: the last one was. */
export interface CollectionChoice {
  readonly id: CollectionId;
  readonly name: string;
  readonly isLast: boolean;
}

/** Where and as what the article of the active tab is to be kept. */
export interface SaveRequest {
  /** The page's address; nothing is saved if the tab has gone on to another one. */
  readonly url: string;
  readonly collectionIds: readonly CollectionId[];
  /** Collections it is in and is to be taken out of. */
  readonly leaveIds: readonly CollectionId[];
  /** Makes one of this name. */
  readonly collectionName?: string;
  /** All of them; absent: those it has stay as they are. */
  readonly corrections?: ArticleCorrections;
  /** What the user had put right when the card was opened: fields left as they were then stay as they are now. */
  readonly correctionsWere?: ArticleCorrections;
}

/** Why nothing was saved. `unread`: the page cannot be read, or the tab went on to another one. */
export type SaveRefusal = "quota" | "read-only" | "unread" | "failed";

/** What came of saving, with the way to take it back, if there is one. A refusal means that nothing was written. */
export type SaveOutcome =
  | {
      readonly kind: "saved";
      readonly outcome: "new" | "new-version" | "same";
      readonly articleId: ArticleId;
      /** Its latest version now. */
      readonly versionId: VersionId;
      readonly versions: number;
      readonly undo?: () => Promise<unknown>;
    }
  | { readonly kind: "refused"; readonly why: SaveRefusal };

/**
 * Everything that saving an article asks of the world around it. The entrypoints hand in the real one, the tests a plain
 * object. A rejected promise is a fault.
 */
export interface KeepingServices {
  /**
   * Follows the article of the active tab's page and what the library has of it, live; `undefined` while no page is
   * read. Returns the way to stop.
   */
  watchArticle(onArticle: (article: PageArticle | undefined) => void): () => void;
  /** The user's collections by name, without those in the trash. */
  findCollections(): Promise<readonly CollectionChoice[]>;
  /** Reads the page anew and keeps it. */
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** Opens the library, at an article if one is given, and there at two versions laid over each other. */
  openLibrary(
    articleId?: ArticleId,
    compared?: { readonly since: VersionId; readonly version: VersionId },
  ): Promise<void>;
}
