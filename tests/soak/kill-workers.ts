import { makeDice } from "../make/dice";
import type { Browser } from "../run/launch";
import type { Session } from "../run/session";
import { pause } from "../run/toolbar";
import { checkStore } from "./check-store";
import { act, makeLane, type Lane } from "./lane";
import { openHands } from "./open-hands";
import { readStore } from "./own-page";

/** What a soak came to; `problems` is empty if all is well. */
export type SoakReport = {
  readonly kills: number;
  /** Messages that were sent again because the worker went away under them. */
  readonly interrupted: number;
  readonly acknowledged: number;
  readonly problems: readonly string[];
};

/** How often to kill, and the number that the chances follow from. */
export type SoakOptions = { readonly kills: number; readonly seed: number };

/** The longest wait before a kill, in milliseconds: about what the slowest action takes. */
const LONGEST_WAIT = 120;
const ROUNDS_PER_CHECK = 25;

/**
 * Three lanes annotate, keep, judge and sort, while the worker is killed at random moments of it. Afterwards all that was
 * acknowledged must be in the store, once, and nothing in part.
 */
export async function killWorkers(session: Session, { kills, seed }: SoakOptions): Promise<SoakReport> {
  const dice = makeDice(seed);
  const lanes: Lane[] = [];
  for (const name of ["one", "two", "three"]) lanes.push(makeLane(name, await openHands(session, name)));
  const problems: string[] = [];
  let killed = 0;
  while (killed < kills && problems.length === 0) {
    const acting = lanes.map((lane) => act(lane, dice));
    // The shorter of two: early moments are tried more often, when most is going on.
    await pause(Math.min(dice.below(LONGEST_WAIT), dice.below(LONGEST_WAIT)));
    if (await killWorker(session.browser)) killed += 1;
    await Promise.all(acting);
    if (killed % ROUNDS_PER_CHECK === 0 || killed === kills) {
      problems.push(...checkStore(await readStore(lanes[0]!.hands.own), lanes));
    }
  }
  return {
    kills: killed,
    interrupted: lanes.reduce((sum, lane) => sum + lane.resent, 0),
    acknowledged: lanes.reduce((sum, lane) => sum + lane.requests.length, 0),
    problems,
  };
}

/** Ends the extension's worker, as the browser does with an idle one. Answers whether there was one to end. */
async function killWorker({ cdp, id }: Browser): Promise<boolean> {
  const { targetInfos } = await cdp.send("Target.getTargets");
  const worker = targetInfos.find(
    (target) => target.type === "service_worker" && new URL(target.url).host === id,
  );
  if (worker === undefined) return false;
  await cdp.send("Target.closeTarget", { targetId: worker.targetId });
  return true;
}
