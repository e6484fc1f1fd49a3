import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { makeDice } from "../make/dice";
import { copyBuild } from "../run/build";
import { type Browser, launchBrowser } from "../run/launch";
import { type PageServer, startPageServer } from "../run/page-server";
import { pause } from "../run/toolbar";
import { checkStore, checkWhole } from "./check-store";
import type { SoakOptions, SoakReport } from "./kill-workers";
import { act, type Lane, makeLane, setWords, wordsOf } from "./lane";
import { openHands, SOAKED_HOST } from "./open-hands";
import { readStore } from "./own-page";

/** The longest wait before a kill, in milliseconds: time for several actions. */
const LONGEST_WAIT = 400;

type Soaked = { readonly server: PageServer; readonly start: () => Promise<Browser> };

/**
 * Two lanes work while the whole browser is killed at random moments of it and started again in the same profile. What
 * is found there must be whole and have all that was acknowledged; what was in doubt is asked for again, and then the
 * store must hold exactly what was asked for.
 */
export async function killBrowsers(options: SoakOptions): Promise<SoakReport> {
  const profile = mkdtempSync(join(tmpdir(), "on-record-soak-"));
  const build = copyBuild({ hosts: [`http://${SOAKED_HOST}/*`] });
  const server = await startPageServer();
  const start = () => launchBrowser({ extension: build.path, pagePort: server.port, profile });
  try {
    return await soak({ server, start }, options);
  } finally {
    await server.close();
    build.remove();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function soak({ server, start }: Soaked, { kills, seed }: SoakOptions): Promise<SoakReport> {
  const dice = makeDice(seed);
  const lanes: Lane[] = [];
  const problems: string[] = [];
  let inDoubt = 0;
  for (let killed = 0; killed <= kills && problems.length === 0; killed++) {
    const browser = await start();
    await takeUp(lanes, { browser, server });
    const { own } = lanes[0]!.hands;
    problems.push(...(killed === 0 ? [] : checkWhole(await readStore(own), lanes)));
    const doubtful = lanes.filter((lane) => lane.pending !== undefined);
    inDoubt += doubtful.length;
    await Promise.all(doubtful.map((lane) => act(lane, dice)));
    problems.push(...(killed === 0 ? [] : checkStore(await readStore(own), lanes)));
    const working = lanes.map((lane) => workUntilKilled(lane, () => act(lane, dice)));
    await pause(dice.below(LONGEST_WAIT));
    await browser.kill();
    await Promise.all(working);
  }
  const acknowledged = lanes.reduce((sum, lane) => sum + lane.requests.length, 0);
  return { kills, interrupted: inDoubt, acknowledged, problems };
}

/** Gives each lane its pages in a browser that has just started, saying what they said when the last one was killed. */
async function takeUp(
  lanes: Lane[],
  world: { readonly browser: Browser; readonly server: PageServer },
): Promise<void> {
  for (const [index, name] of ["one", "two"].entries()) {
    const hands = await openHands(world, name);
    const lane = lanes[index];
    if (lane === undefined) lanes.push(makeLane(name, hands));
    else {
      lane.hands = hands;
      if (lane.versions > 0) await setWords(lane, wordsOf(lane));
    }
  }
}

/** One action after the other, until one is not answered because the browser is gone. */
async function workUntilKilled(lane: Lane, work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work();
  } catch (error) {
    if (!lane.hands.own.isClosed()) throw error;
  }
}
