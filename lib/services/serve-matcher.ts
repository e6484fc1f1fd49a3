import { answerWorkers, type MatcherTerms } from "../platform/matcher-port";
import type { OnRecordDatabase } from "../store/database";
import { accessAsFound, openUncheckedStore } from "../store/open-store";
import { makeMatcher } from "./matcher";

let opening: Promise<OnRecordDatabase> | undefined;

/** Matches for every worker that connects, in this thread, by one store. */
export function serveMatcher(): void {
  answerWorkers((terms) => makeMatcher(() => openAs(terms)));
}

/** The store; opened again where the browser has closed it, as when its data were cleared. */
async function openAs(terms: MatcherTerms): Promise<OnRecordDatabase> {
  const before = opening ?? openUncheckedStore();
  opening = before.then(
    (db) => (db.isOpen() ? db : openUncheckedStore()),
    () => openUncheckedStore(),
  );
  const db = await opening;
  db.access = accessAsFound(terms);
  return db;
}
