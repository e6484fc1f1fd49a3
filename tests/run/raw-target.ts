import type { CDPSession } from "playwright-core";

import { PATIENCE_MS } from "./patience";

/** A page of the browser spoken to directly: popups and side panels are not among Playwright's pages. */
export type RawTarget = Readonly<{
  targetId: string;
  send: <T = unknown>(method: string, params?: object, timeoutMs?: number) => Promise<T>;
  /** Runs an expression in the page, awaiting a promise, and answers its value as JSON. */
  evaluate: <T>(expression: string, timeoutMs?: number) => Promise<T>;
  /** What the page shows, as text. */
  text: () => Promise<string>;
  /** The page as PNG. */
  screenshot: () => Promise<Buffer>;
  /** Presses the middle of the first visible element that matches, as a real mouse click. */
  click: (target: ClickTarget) => Promise<void>;
  /** Presses and releases a key, for instance "Tab" or "Enter". */
  press: (key: string) => Promise<void>;
  detach: () => Promise<void>;
}>;

/** What to click: a CSS selector, or a role with (part of) its accessible name. */
export type ClickTarget = string | Readonly<{ role: string; name: string | RegExp }>;

type Answer = Readonly<{ id?: number; result?: unknown; error?: { message: string }; closed?: true }>;
type Evaluated = Readonly<{
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}>;
type Point = Readonly<{ x: number; y: number }>;

/**
 * Attaches to a target in the way that finds popups every time: a session of its own whose messages travel inside
 * `Target.sendMessageToTarget`.
 */
export async function attachRaw(cdp: CDPSession, targetId: string): Promise<RawTarget> {
  const { sessionId } = await cdp.send("Target.attachToTarget", { targetId, flatten: false });
  const send = sender(cdp, sessionId);
  const evaluate = async <T>(expression: string, timeoutMs?: number): Promise<T> => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answer = await send<Evaluated>("Runtime.evaluate", params, timeoutMs);
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result.value as T;
  };
  return {
    targetId,
    send,
    evaluate,
    text: () => evaluate<string>("document.body.innerText"),
    screenshot: async () => {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
    click: (target) => click({ send, evaluate }, target),
    press: (key) => press(send, key),
    detach: async () => {
      await cdp.send("Target.detachFromTarget", { sessionId });
    },
  };
}

/** The page was closed before it answered. */
class PageClosed extends Error {
  override readonly name = "PageClosed";
}

function sender(cdp: CDPSession, sessionId: string): RawTarget["send"] {
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  cdp.on("Target.detachedFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ closed: true });
    waiting.clear();
  });
  cdp.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return async <T>(method: string, params: object = {}, timeoutMs = PATIENCE_MS): Promise<T> => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered.`)), timeoutMs);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
    });
    const message = JSON.stringify({ id, method, params });
    await cdp.send("Target.sendMessageToTarget", { sessionId, message });
    const answer = await answered;
    if (answer.closed) throw new PageClosed(`${method}: the page was closed.`);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as T;
  };
}

async function click(page: Pick<RawTarget, "send" | "evaluate">, target: ClickTarget): Promise<void> {
  const point = await page.evaluate<Point | null>(locate(target));
  if (!point) throw new Error(`Nothing to click: ${describe(target)}`);
  const mouse = { ...point, button: "left", clickCount: 1 };
  await page.send("Input.dispatchMouseEvent", { ...mouse, type: "mousePressed", buttons: 1 });
  try {
    await page.send("Input.dispatchMouseEvent", { ...mouse, type: "mouseReleased" });
  } catch (error) {
    // A popup closes by what was clicked in it, before or after it says that it was clicked.
    if (!(error instanceof PageClosed)) throw error;
  }
}

const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  " ": 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

async function press(send: RawTarget["send"], key: string): Promise<void> {
  const code = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === "Enter" ? "\r" : key.length === 1 ? key : undefined;
  const event = { key, code: key, windowsVirtualKeyCode: code, ...(text ? { text } : {}) };
  await send("Input.dispatchKeyEvent", { ...event, type: text ? "keyDown" : "rawKeyDown" });
  await send("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
}

function describe(target: ClickTarget): string {
  return typeof target === "string" ? target : `${target.role} “${String(target.name)}”`;
}

function locate(target: ClickTarget): string {
  const wanted =
    typeof target === "string"
      ? { selector: target }
      : {
          role: target.role,
          source: typeof target.name === "string" ? escapePattern(target.name) : target.name.source,
          flags: typeof target.name === "string" ? "i" : target.name.flags,
        };
  return `(${findVisible.toString()})(${JSON.stringify(wanted)})`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

type Wanted = Readonly<{ selector?: string; role?: string; source?: string; flags?: string }>;

/** Runs inside the page: scrolls the first visible match into view and answers its middle. */
function findVisible(wanted: Wanted): Point | null {
  const implied: Record<string, string> = {
    button: "button, summary, input[type=button], [role=button]",
    link: "a[href], [role=link]",
    checkbox: "input[type=checkbox], [role=checkbox]",
    menuitem: "[role=menuitem]",
    tab: "[role=tab]",
  };
  const selector = wanted.selector ?? implied[wanted.role ?? ""] ?? `[role=${wanted.role}]`;
  const pattern = new RegExp(wanted.source ?? "", wanted.flags ?? "");
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const label = element.getAttribute("aria-label") ?? element.textContent ?? "";
    if (!pattern.test(label.replace(/\s+/g, " ").trim()) || !element.checkVisibility()) continue;
    element.scrollIntoView({ block: "center" });
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
