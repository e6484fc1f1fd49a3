import type { LibraryChange } from "../domain/library-change";
import type { Visit } from "../domain/visit";
import { sameValue } from "../store/updates/same-value";
import type { MatchWorld } from "./match-page";

/** What matching the open pages again needs of the world around it. */
export interface RematchWorld extends Omit<MatchWorld, "removeVisit"> {
  readonly findVisits: () => Promise<readonly { readonly tabId: number; readonly visit: Visit }[]>;
  /** Does something with a tab's visit while nobody else puts it right or forgets it. */
  readonly withVisit: (tabId: number, work: () => Promise<void>) => Promise<void>;
  /** Outlives the worker: are open pages to be matched again? */
  readonly isRematchDue: () => Promise<boolean>;
  readonly setRematchDue: (due: boolean) => Promise<void>;
}

/**
 * Matches the article of every open page that has a report again, under the corpus and the judgements of now, so that
 * badge, popup and side panel follow. A page that was left or read anew in the meantime keeps what it has.
 */
export async function rematchOpenPages(world: RematchWorld): Promise<void> {
  for (const { tabId, visit } of await world.findVisits()) {
    if (visit.stage === "done") await rematchPage(world, tabId, visit);
  }
}

async function rematchPage(
  world: RematchWorld,
  tabId: number,
  before: Extract<Visit, { stage: "done" }>,
): Promise<void> {
  const { article } = before.report;
  const report = await world.report(article);
  if (!(await world.isShowing(tabId, article.url))) return;
  await world.withVisit(tabId, async () => {
    // A page that was read anew at the same address keeps what it says now, and one that was left stays forgotten.
    const now = await world.getVisit(tabId);
    if (now?.stage !== "done" || !sameValue(now.report.article, article)) return;
    await world.setVisit(tabId, { ...now, report });
    world.showButton(tabId);
  });
}

/** Sees to it that open pages follow what the user changes. */
export interface Rematcher {
  /**
   * Does some work that may change what pages are matched by, and answers as soon as that is done; the pages follow.
   * They follow later, at the next start or change, if the worker is killed before.
   */
  readonly around: <Result>(change: LibraryChange, work: () => Promise<Result>) => Promise<Result>;
  /**
   * Matches a page for the first time, and again where something changed meanwhile: pages that are being matched are not
   * among those that follow a change, and what is matched by was read before.
   */
  readonly matching: <Result>(match: () => Promise<Result>) => Promise<Result>;
  /** After a change that was made elsewhere, whatever it was: answers as soon as it is noted, the pages follow. */
  readonly all: () => Promise<void>;
  /** At the start of a worker: makes up for what the one before did not come to. */
  readonly resume: () => Promise<void>;
}

/** Matches open pages again one run at a time: whatever changes during a run is followed by another one. */
export function makeRematcher(world: RematchWorld): Rematcher {
  const state = { wanted: 0, done: 0, running: false };
  const run = () => runWanted(world, state);
  const all = async () => {
    await world.setRematchDue(true);
    run().catch(() => undefined);
  };
  return {
    around: async (change, work) => {
      if (!bearsOnMatching(change)) return work();
      await world.setRematchDue(true);
      const result = await work();
      // The change is on disk, whatever becomes of the pages; the flag stands until they have followed.
      run().catch(() => undefined);
      return result;
    },
    matching: async (match) => {
      const before = state.wanted;
      const result = await match();
      if (state.wanted !== before) await all();
      return result;
    },
    all,
    resume: async () => {
      if (await world.isRematchDue()) await run();
    },
  };
}

/** Runs that were wanted so far, and which of them the pages have followed. */
interface Runs {
  wanted: number;
  done: number;
  running: boolean;
}

async function runWanted(world: RematchWorld, runs: Runs): Promise<void> {
  runs.wanted++;
  if (runs.running) return;
  runs.running = true;
  try {
    while (runs.done < runs.wanted) {
      const aim = runs.wanted;
      await rematchOpenPages(world);
      runs.done = aim;
    }
    await world.setRematchDue(false);
  } finally {
    runs.running = false;
  }
}

function bearsOnMatching(change: LibraryChange): boolean {
  if (change.kind === "together") return change.changes.some(bearsOnMatching);
  return /^(judgement|edits|corpus)\./.test(change.kind);
}
