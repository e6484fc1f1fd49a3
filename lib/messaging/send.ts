import { browser } from "wxt/browser";

import type { MessageName, Request, Response } from "./contract";
import type { Reply } from "./envelope";
import { MessageError } from "./errors";

const tries = 4;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks the worker. The worker may be killed at any moment, and the browser then rejects the promise: the message is
 * sent again (0.1, 0.2, 0.4 s later), so every handler must bear being asked twice. Rejects with {@link MessageError},
 * never with a browser's own error; "no-listener" also means that this extension was updated or removed.
 */
export async function send<N extends MessageName>(name: N, body: Request<N>): Promise<Response<N>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await sendOnce(name, body);
    if (reply?.ok) return reply.body as Response<N>;
    if (reply) throw new MessageError(reply.code, reply.message, { reason: reply.reason });
    if (!isAlive() || attempt === tries) throw new MessageError("no-listener", `${name}: nobody answers`);
    await pause(50 * 2 ** attempt);
  }
}

/** False once the extension was updated, reloaded or removed and this script is a leftover of the old one. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

async function sendOnce(name: MessageName, body: unknown): Promise<Reply | undefined> {
  if (!isAlive()) return undefined;
  try {
    return (await browser.runtime.sendMessage({ name, body })) as Reply | undefined;
  } catch {
    // A killed worker, an absent one and an invalidated context all end here; `send` tells them apart.
    return undefined;
  }
}
