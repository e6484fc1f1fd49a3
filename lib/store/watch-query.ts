import { liveQuery } from "dexie";

import { asStoreError, type StoreError } from "./errors";

/** Who is told what a query gives, and why it gives nothing any more. */
export interface QueryListener<Result> {
  readonly onResult: (result: Result) => void;
  readonly onFault: (fault: StoreError) => void;
}

/**
 * Follows what a query gives: at once, and again whenever rows it read have changed, in this context or another one.
 * `ask` awaits nothing but the database. Returns the way to stop.
 */
export function watchQuery<Result>(
  ask: () => Promise<Result>,
  { onResult, onFault }: QueryListener<Result>,
): () => void {
  const subscription = liveQuery(ask).subscribe({
    next: onResult,
    error: (fault: unknown) => onFault(asStoreError(fault)),
  });
  return () => subscription.unsubscribe();
}
