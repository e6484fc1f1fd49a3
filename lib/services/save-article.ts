import type { CollectionId } from "../domain/ids";
import type { LibraryChange } from "../domain/library-change";
import type { Request, Response } from "../messaging/contract";
import type { OnRecordDatabase } from "../store/database";
import { getDoneRequest } from "../store/done-request";
import { changeMemberships, putCollection } from "../store/updates/collection-updates";
import { write } from "../store/write";
import { KEEP_TABLES, keepPage, type KeptPage, preparePage } from "./keep-page";
import { type PageWorld, readPageAnew } from "./page-at-hand";
import { requireSamePage } from "./require-same-page";

type SaveRequest = Request<"article.save">;
type Saved = Response<"article.save">;

/**
 * Keeps the article of a tab as its page is now, in the collections given besides those it is in already: article,
 * version, places and a new collection in one transaction. Asked again under the same request it answers the same, even
 * where the page is gone by then.
 * @throws UnreadPageError if the page cannot be read; StoreError as `write` does
 */
export async function saveArticle(
  db: OnRecordDatabase,
  world: PageWorld,
  request: SaveRequest,
): Promise<Saved> {
  const done = await getDoneRequest(db, request.requestId);
  if (done !== undefined) return done.result as Saved;
  const report = requireSamePage(await readPageAnew(world, request.tabId), request.url);
  const page = await preparePage(db, report);
  const tables = [...KEEP_TABLES, "collections", "memberships"] as const;
  const action = { requestId: request.requestId, tables, isUserChange: true };
  const { result } = await write(db, action, () =>
    keepPage(db, page, { wanted: request.corrections, was: request.correctionsWere }).then((kept) =>
      putIntoCollections(db, kept, request).then((places): Saved => {
        const { outcome, articleId, latestVersion: versionId, versions } = kept;
        const undo = findUndo(kept, places);
        return { articleId, versionId, outcome, versions, ...(undo && { undo }) };
      }),
    ),
  );
  return result;
}

/** Part of the write; gives the change that puts the article back into the collections it was in before. */
function putIntoCollections(
  db: OnRecordDatabase,
  { articleId }: KeptPage,
  { requestId, collectionIds, leaveIds = [], collectionName }: SaveRequest,
): PromiseLike<LibraryChange | undefined> {
  const made = collectionName === undefined ? [] : [requestId as CollectionId];
  const placesIn = (ids: readonly CollectionId[]) => ids.map((collectionId) => ({ collectionId, articleId }));
  const places = changeMemberships(placesIn([...collectionIds, ...made]), placesIn(leaveIds));
  if (collectionName === undefined) return places.apply(db);
  const collection = putCollection({ id: requestId as CollectionId, name: collectionName, description: "" });
  return collection.apply(db).then(() => places.apply(db));
}

/** A version stays kept once it is; an article that was not there before goes to the trash. */
function findUndo(kept: KeptPage, places: LibraryChange | undefined): LibraryChange | undefined {
  if (kept.outcome !== "new" && !kept.restored) return places;
  return { kind: "articles.delete", ids: [kept.articleId] };
}
