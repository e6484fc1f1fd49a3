import { browser } from "wxt/browser";

import { answer, originOf, type Handlers, type RuntimeSender } from "./answer";

/**
 * Listens for every message of the contract. Call once and synchronously when the worker starts, or the message that
 * woke it is lost.
 */
export function serve(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: originOf(browser.runtime.getURL("/")) ?? "" };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: RuntimeSender, respond: (reply: unknown) => void) => {
      void answer(handlers, message, sender, self).then(respond);
      return true;
    },
  );
}
