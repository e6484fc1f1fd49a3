import { browser } from "wxt/browser";

/**
 * Answers messages of our own worker and pages, those that `parse` takes for its own; the others are left to whoever
 * listens besides. Web pages and other extensions cannot reach this listener. `answer` never rejects: a failure is a
 * reply too, or who asked would wait for ever.
 */
export function listenToOwnMessages<Request, Reply>(
  parse: (message: unknown) => Request | undefined,
  answer: (request: Request) => Promise<Reply>,
): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { readonly id?: string | undefined; readonly tab?: unknown }, respond) => {
      const request = parse(message);
      if (request === undefined || sender.id !== browser.runtime.id || sender.tab !== undefined) return false;
      void answer(request).then(respond);
      return true;
    },
  );
}
