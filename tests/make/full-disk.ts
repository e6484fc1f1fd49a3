/** Aborts a transaction as a browser does that finds no room: the quota is the transaction's own error. */
export function abortAsFull(transaction: object): void {
  (transaction as { [method: string]: (reason: string) => void })["_abort"]?.("QuotaExceededError");
}
