import { send } from "../messaging/send";
import { canaryStorage } from "../platform/canary-storage";
import { checkMark } from "../platform/check-mark";
import type { Damage } from "../store/canary";
import { corpusRevision } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { openStore } from "../store/open-store";
import type { StoreCondition } from "./corpus-facts";

/** A store a screen reads from. */
export interface ScreenStore {
  readonly db: OnRecordDatabase;
  readonly condition: StoreCondition;
  /** What is wrong with a damaged store. */
  readonly damage?: Damage;
}

/**
 * The store for a screen, which reads the rows it shows by itself. Right after the installation there may be none yet:
 * then the worker, whose task it is, is asked to install the shipped corpus first.
 * @throws StoreError if there is no store; MessageError if the worker could not install
 */
export async function openScreenStore(): Promise<ScreenStore> {
  const outcome = await openStore(canaryStorage, { checkMark });
  if (outcome.kind === "failed") throw outcome.error;
  const { db } = outcome;
  if (outcome.kind === "damaged") return { db, condition: "damaged", damage: outcome.damage };
  if (outcome.kind === "newer") return { db, condition: "newer" };
  if ((await corpusRevision(db)) === 0) await send("corpus.install", {});
  return { db, condition: "sound" };
}
