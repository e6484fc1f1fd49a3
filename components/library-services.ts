import type { MarkedArticle } from "../lib/collection/mark-hits";
import type { Annotation } from "../lib/domain/annotation";
import type { ArticleId, VersionId } from "../lib/domain/ids";
import type { LibraryChange } from "../lib/domain/library-change";
import type { ArticleView } from "../lib/services/article-view";
import type { VersionComparison } from "../lib/services/compare-versions";
import type { ChangedSince } from "../lib/services/find-changed-words";
import type { SearchOutcome, SearchRequest } from "../lib/services/search-library";
import type { LibrarySnapshot } from "../lib/services/library-snapshot";
import type { LibraryCorpus } from "../lib/services/statement-lines";
import type { StoreCondition } from "../lib/services/corpus-facts";
import type { TrashEntry } from "../lib/services/trash-view";
import type { CopyServices } from "./copy-services";
import type { NotesServices } from "./notes-services";

/** What came of a change: done, with the change that takes it back if there is one, or refused and nothing is written. */
export type ChangeResult =
  | { readonly kind: "done"; readonly undo?: LibraryChange }
  /** `quota`: the disk is full; `read-only`: the store is damaged or newer; `changed`: another window wrote there meanwhile; `failed`: anything else, as `detail` says. */
  | {
      readonly kind: "refused";
      readonly why: "quota" | "read-only" | "changed" | "failed";
      readonly detail: string;
    };

/** Who is told of something that is followed, and that it cannot be followed any more. */
export interface Listener<Value> {
  readonly onValue: (value: Value) => void;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Everything the library asks of the world around it. What is followed is handed over at once and again after every
 * change, also one made in another tab; following returns the way to stop.
 */
export interface LibraryServices extends CopyServices {
  /** Whether the store can be written to. */
  readonly condition: () => Promise<StoreCondition>;
  readonly watchLibrary: (listener: Listener<LibrarySnapshot>) => () => void;
  /** The whole corpus; what it holds of each table is shown beside the navigation. */
  readonly watchCorpus: (listener: Listener<LibraryCorpus>) => () => void;
  /** How many things are in the trash. */
  readonly watchTrashCount: (listener: Listener<number>) => () => void;
  readonly watchTrash: (listener: Listener<readonly TrashEntry[]>) => () => void;
  /** An article in one of its versions, the latest by default; undefined once it is gone for good. */
  readonly watchArticle: (
    which: { readonly id: ArticleId; readonly versionId?: VersionId | undefined },
    listener: Listener<ArticleView | undefined>,
  ) => () => void;
  /** Two of its versions laid over each other; undefined where one of them is not there, or has lost its text. */
  readonly watchComparison: (
    which: { readonly id: ArticleId; readonly since: VersionId; readonly version: VersionId },
    listener: Listener<VersionComparison | undefined>,
  ) => () => void;
  /** The statements and notes of earlier versions whose words the latest one has no more. */
  readonly watchChangedWords: (id: ArticleId, listener: Listener<ChangedSince | undefined>) => () => void;
  /** Every note that is not in the trash. */
  readonly watchNotes: (listener: Listener<readonly Annotation[]>) => () => void;
  /**
   * Finds the articles among these that have the words, in title, text, note, tags or annotations: those with the words
   * in their title first, else in the order given. Undefined where there is no word to look for.
   */
  readonly search: (words: string, request: SearchRequest) => Promise<SearchOutcome | undefined>;
  /** Marks the words in articles that are about to be shown. */
  readonly mark: (words: string, ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, MarkedArticle>>;
  /** Brings the search up to date, and tells how many articles wait; ends early if aborted. */
  readonly catchUp: (onWaiting: (waiting: number) => void, signal: AbortSignal) => Promise<void>;
  /** Carries out a change under a request of its own. Never rejects. */
  readonly change: (change: LibraryChange) => Promise<ChangeResult>;
  /** What the form of a note needs: the tags in use, and a place for what is typed and not kept yet. */
  readonly notes: Pick<NotesServices, "findTags" | "getDraft" | "keepDraft">;
  /** A new id for something made here. */
  readonly newId: () => string;
  readonly openOptions: () => Promise<void>;
}
