import { attachRaw, type RawTarget } from "../run/raw-target";
import type { Session } from "../run/session";
import { pause } from "../run/toolbar";

/** Closes the worker and waits until it is gone; one that has just been started does not always heed the first time. */
export async function killWorker(session: Session): Promise<void> {
  for (
    let targetId = await findWorker(session);
    targetId !== undefined;
    targetId = await findWorker(session)
  ) {
    await session.browser.cdp.send("Target.closeTarget", { targetId }).catch(() => undefined);
    // Asked again too soon, it begins anew with going.
    for (let asked = 0; asked < 20 && (await findWorker(session)) !== undefined; asked++) await pause(100);
  }
}

/** Closes the page without a window, and the matcher's thread with it; from the popup, which wakes no worker. */
export async function closeThread(session: Session, popup: RawTarget): Promise<void> {
  await popup.evaluate("chrome.offscreen.closeDocument().then(() => true)");
  while ((await findThreads(session)).length > 0) await pause(20);
}

async function findWorker({ browser }: Session): Promise<string | undefined> {
  const { targetInfos } = await browser.cdp.send("Target.getTargets");
  return targetInfos.find(({ type, url }) => type === "service_worker" && new URL(url).host === browser.id)
    ?.targetId;
}

export async function requireWorker(session: Session): Promise<string> {
  const targetId = await findWorker(session);
  if (targetId === undefined) throw new Error("The worker is gone.");
  return targetId;
}

/** The matcher's is the only dedicated worker there is. It answers once who asks is attached to what its page starts. */
export async function requireThread(session: Session): Promise<string> {
  const { cdp } = session.browser;
  const thread = await findThreads(session);
  const page = await findTargets(session, "background_page");
  if (page.length !== 1 || thread.length !== 1) throw new Error("There is not one thread in one page.");
  const attached = await attachRaw(cdp, page[0]!.targetId);
  const startsAlone = { waitForDebuggerOnStart: false };
  await attached.send("Target.setAutoAttach", { autoAttach: true, flatten: false, ...startsAlone });
  return thread[0]!.targetId;
}

const findThreads = (session: Session) => findTargets(session, "worker");

async function findTargets({ browser }: Session, type: string) {
  return (await browser.cdp.send("Target.getTargets", { filter: [{ type }] })).targetInfos;
}

/** What a thread holds after a collection of garbage, buffers included, in megabytes. */
export async function heapOf({ browser }: Session, targetId: string): Promise<number> {
  const target = await attachRaw(browser.cdp, targetId);
  try {
    await target.send("HeapProfiler.enable");
    await target.send("HeapProfiler.collectGarbage");
    await target.send("HeapProfiler.collectGarbage");
    const usage = await target.send<{ usedSize: number; backingStorageSize?: number }>(
      "Runtime.getHeapUsage",
    );
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
  } finally {
    await target.detach();
  }
}
