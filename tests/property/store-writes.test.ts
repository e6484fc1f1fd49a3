import { Dexie } from "dexie";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Figure } from "../../lib/domain/figure";
import type { OnRecordDatabase } from "../../lib/store/database";
import type { Stored } from "../../lib/store/rows";
import { getState } from "../../lib/store/state";
import { write } from "../../lib/store/write";
import { figureJson } from "../make/corpus-pack";
import { makeProfile, openContext, type StoreProfile } from "../make/store-profile";

/** What may end a write before it is done. */
type Fault = "none" | "throws" | "aborted" | "context-closed" | "canary-lost";

/** One request sent by one of two contexts; the request says what is written, so that a repeat is a true repeat. */
type Step = { readonly context: 0 | 1; readonly request: number; readonly fault: Fault };

const REQUESTS = 5;
const step: fc.Arbitrary<Step> = fc.record({
  context: fc.constantFrom(0, 1),
  request: fc.integer({ min: 0, max: REQUESTS - 1 }),
  fault: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Fault>("none") },
    { weight: 1, arbitrary: fc.constantFrom<Fault>("throws", "aborted", "context-closed", "canary-lost") },
  ),
});
/** Rounds follow one another; the steps of a round are under way at once. */
const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

const figure = (id: string) => ({ ...figureJson(id, id), origin: "user" }) as unknown as Stored<Figure>;

/** Request n adds two rows of its own and takes away one of those of request n - 1, if it is there. */
const rowsOf = (request: number) => [`r${request}-a`, `r${request}-b`];
const takenBy = (request: number) => `r${request - 1}-b`;

async function send(db: OnRecordDatabase, { request, fault }: Step): Promise<number | undefined> {
  try {
    const result = await write(db, { requestId: `request-${request}`, tables: ["figures"] }, async () => {
      const [one, other] = rowsOf(request);
      await db.figures.add(figure(one!));
      if (fault === "throws") throw new Error("killed");
      if (fault === "aborted") Dexie.currentTransaction.abort();
      if (fault === "context-closed") db.close();
      await db.figures.add(figure(other!));
      await db.figures.delete(["user", figure(takenBy(request)).id]);
    });
    return result.sequence;
  } catch {
    return undefined;
  }
}

/** Two contexts of the profile, and for a step whose canary is to be lost one whose canary cannot be set. */
async function openContexts(profile: StoreProfile) {
  const contexts = [await openContext(profile), await openContext(profile)] as const;
  const deaf = { ...profile.canaryStorage, set: () => Promise.reject(new Error("killed")) };
  const dying = await openContext({ ...profile, canaryStorage: deaf });
  const close = () => [...contexts, dying].forEach((db) => db.close());
  return { of: ({ context, fault }: Step) => (fault === "canary-lost" ? dying : contexts[context]), close };
}

async function expectConsistent(profile: StoreProfile, acknowledged: ReadonlyMap<number, number>) {
  const db = await openContext(profile); // throws if the canary finds damage
  const [state, done] = [await getState(db), await db.requests.orderBy("id").toArray()];
  const ids = (await db.figures.toArray()).map((row) => String(row.id));
  db.close();
  const inOrder = done.toSorted((one, other) => one.sequence - other.sequence);
  expect(inOrder.map(({ sequence }) => sequence)).toEqual(done.map((_, index) => index + 1));
  expect(state?.sequence ?? 0).toBe(done.length);
  expect(state?.corpusRevision ?? 0).toBe(done.length);
  for (const [request, sequence] of acknowledged) {
    expect(done.find(({ id }) => id === `request-${request}`)?.sequence).toBe(sequence);
  }
  const expected = new Set<string>();
  for (const { id } of inOrder) {
    const request = Number(id.slice("request-".length));
    for (const row of rowsOf(request)) expected.add(row);
    expected.delete(takenBy(request));
  }
  expect(ids).toEqual([...expected].sort());
  expect(state?.counts["figures"] ?? 0).toBe(expected.size);
  const canary = profile.kept.canary as { sequence: number } | undefined;
  expect(canary?.sequence ?? 0).toBeLessThanOrEqual(done.length);
}

test("writes, repeats and kills in any order leave whole actions, each once, and none that was acknowledged is lost", async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (rounds) => {
      const profile = makeProfile();
      const acknowledged = new Map<number, number>();
      for (const steps of rounds) {
        const contexts = await openContexts(profile);
        const answers = await Promise.all(steps.map((step) => send(contexts.of(step), step)));
        contexts.close();
        for (const [index, sequence] of answers.entries()) {
          const { request } = steps[index]!;
          if (sequence === undefined) continue;
          expect(acknowledged.get(request) ?? sequence).toBe(sequence);
          acknowledged.set(request, sequence);
        }
        await expectConsistent(profile, acknowledged);
      }
    }),
    { numRuns: 20, seed: 20171023 },
  );
});
