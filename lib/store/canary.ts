import * as z from "zod/mini";

import type { OnRecordDatabase } from "./database";
import { asStoreError } from "./errors";
import { countRows, getState, META, type StoreState } from "./state";

const count = z.int().check(z.nonnegative());

/** A copy of the store's state as it was after some write, kept where damage to the database does not reach it. */
export const Canary = z.readonly(
  z.object({ epoch: z.string(), sequence: count, counts: z.readonly(z.record(z.string(), count)) }),
);
export type Canary = z.infer<typeof Canary>;

/** The canary as it was kept; undefined if there is none or it is garbled. */
export function parseCanary(kept: unknown): Canary | undefined {
  return Canary.safeParse(kept).data;
}

/**
 * What is wrong with a store: it has nothing although it was written to (`emptied`), it is another one (`replaced`), it
 * has lost its latest writes (`behind`), or a table has fewer rows than were counted at its last write.
 */
export type Damage =
  | { readonly kind: "emptied" }
  | { readonly kind: "replaced" }
  | { readonly kind: "behind"; readonly sequence: number; readonly canarySequence: number }
  | {
      readonly kind: "rows-missing";
      readonly table: string;
      readonly expected: number;
      readonly found: number;
    };

/** Which store, by its epoch, has been counted whole in this session of the browser; `get` gives what was `set` last. */
export type CheckMark = {
  readonly get: () => Promise<unknown>;
  readonly set: (epoch: string) => Promise<void>;
};

/**
 * Whether the store still has what was written to it; undefined if it has. Asked before a context's first write. A
 * canary that lags is no damage: the context may have died between the commit and the canary. Without a canary, or with
 * a garbled one, the store's own counts are all there is to check.
 *
 * Counting takes a quarter of a second for every 60,000 rows, so a store that is marked is not counted again in the same
 * session: then only its epoch and sequence are compared, which notices a store that was emptied, replaced or set back.
 * Rows that vanish under a running browser without that wait for the next session, and nothing is spoiled until then:
 * a write changes only the rows it means to and adds what it changed to the counts (see `write`), so that what is
 * missing stays missing in them.
 * @throws StoreError if the canary's storage or the database cannot be read.
 */
export async function checkCanary(db: OnRecordDatabase, mark?: CheckMark): Promise<Damage | undefined> {
  try {
    const marked = await mark?.get();
    // The canary first: it only ever names writes that the store already has, whoever writes in between.
    const kept = await db.canaryStorage.get();
    const state = await db.transaction("r", META, () => getState(db));
    if (state === undefined || state.epoch !== marked) return await checkWhole(db, kept, mark);
    const canary = parseCanary(kept);
    return canary && findRegress(canary, state);
  } catch (error) {
    throw asStoreError(error);
  }
}

async function checkWhole(
  db: OnRecordDatabase,
  kept: unknown,
  mark: CheckMark | undefined,
): Promise<Damage | undefined> {
  const { state, counts } = await db.transaction("r", db.tables, async () => ({
    state: await getState(db),
    counts: await countRows(db, db.countedTables),
  }));
  if (state === undefined) return findLoss(kept, counts);
  const canary = parseCanary(kept);
  const damage = (canary && findRegress(canary, state)) ?? findMissingRows(canary, state, counts);
  if (damage === undefined && mark !== undefined) await tryMark(mark, state.epoch);
  return damage;
}

async function tryMark(mark: CheckMark, epoch: string): Promise<void> {
  try {
    await mark.set(epoch);
  } catch {
    // The session storage is full, say. The store is sound all the same; the next context counts once more.
  }
}

/**
 * Brings the canary up to a committed state. It never goes back: two contexts that write at once may come here in
 * either order, and what is left between reading and setting is a lag, which the check allows.
 */
export async function updateCanary(db: OnRecordDatabase, state: StoreState): Promise<void> {
  const current = parseCanary(await db.canaryStorage.get());
  if (current?.epoch === state.epoch && current.sequence >= state.sequence) return;
  const canary: Canary = { epoch: state.epoch, sequence: state.sequence, counts: state.counts };
  await db.canaryStorage.set(canary);
}

/** A store without a state is a new one only if nothing else says that there was one. */
function findLoss(kept: unknown, counts: StoreState["counts"]): Damage | undefined {
  const hasRows = Object.values(counts).some((rows) => rows > 0);
  return kept !== undefined || hasRows ? { kind: "emptied" } : undefined;
}

function findRegress(canary: Canary, state: StoreState): Damage | undefined {
  if (canary.epoch !== state.epoch) return { kind: "replaced" };
  if (state.sequence >= canary.sequence) return undefined;
  return { kind: "behind", sequence: state.sequence, canarySequence: canary.sequence };
}

function findMissingRows(
  canary: Canary | undefined,
  state: StoreState,
  counts: StoreState["counts"],
): Damage | undefined {
  // Counts of a canary that lags are of another moment: rows may have been deleted since.
  const known = canary?.sequence === state.sequence ? canary.counts : {};
  for (const [table, found] of Object.entries(counts)) {
    const expected = Math.max(state.counts[table] ?? 0, known[table] ?? 0);
    if (found < expected) return { kind: "rows-missing", table, expected, found };
  }
  return undefined;
}
