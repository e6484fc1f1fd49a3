import type { OnRecordDatabase } from "./database";

/** What an action came to that has been carried out before under this request; undefined where it has not been. */
export async function getDoneRequest(
  db: OnRecordDatabase,
  requestId: string,
): Promise<{ readonly result: unknown } | undefined> {
  const row = await db.requests.get(requestId);
  return row && { result: row.result };
}
