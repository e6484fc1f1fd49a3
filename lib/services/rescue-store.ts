import type { Damage } from "../store/canary";
import type { OnRecordDatabase } from "../store/database";
import { countRest, goOnWithRest, type Rest } from "../store/rescue";
import { repairSearchIndex } from "../store/search-repository";
import { newId } from "./new-id";
import type { ScreenStore } from "./open-screen-store";

/** What a screen says of a damaged store: what is wrong, and how much can be exported before the user goes on. */
export type RescueFacts = Rest & { readonly damage: Damage };

/**
 * What is left of the store of a screen; undefined if it is not damaged.
 * @throws StoreError if it cannot be read
 */
export async function readRescueFacts({ db, damage }: ScreenStore): Promise<RescueFacts | undefined> {
  return damage && { damage, ...(await countRest(db)) };
}

/**
 * Goes on with what is left: the user has been told what is missing and was offered the export. Nothing is deleted, and
 * every context can write again; the worker lays missing rows of the shipped corpus anew when it next starts, and what
 * the search index has lost waits to be read. To be asked for again if it fails.
 * @throws StoreError
 */
export async function rescueStore(db: OnRecordDatabase): Promise<void> {
  await goOnWithRest(db);
  await repairSearchIndex(db, newId());
}
