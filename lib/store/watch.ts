import { liveQuery } from "dexie";

import { asStoreError, type StoreError } from "./errors";

/**
 * Calls back with the answer of `query` now and after every write, in any context of the extension, to the rows it
 * read, until the returned function is called. Watching ends with an error; ask anew to try again.
 */
export function watchQuery<Result>(
  query: () => PromiseLike<Result>,
  onResult: (result: Result) => void,
  onError: (error: StoreError) => void,
): () => void {
  const subscription = liveQuery(async () => await query()).subscribe({
    next: onResult,
    error: (error) => onError(asStoreError(error)),
  });
  return () => subscription.unsubscribe();
}
