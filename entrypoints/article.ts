import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { isAlive, send } from "../lib/messaging/send";
import { readPage } from "../lib/page/read-page";
import { watchNavigation } from "../lib/page/navigation";
import { untilActive } from "../lib/page/until-active";
import { untilChanged } from "../lib/page/until-changed";
import { startReading } from "../lib/services/start-reading";

// An unlisted script, not a WXT content script: the wrapper of those dispatches an event that the page can see.
export default defineUnlistedScript(() => {
  startReading({
    extract: (scope) => readPage(document, location, { scope }),
    send,
    isAlive,
    onMessage: browser.runtime.onMessage,
    untilChanged: (signal) => untilChanged(window, signal),
    watchNavigation: (onChange, signal) => watchNavigation(window, onChange, signal),
    untilActive: () => untilActive(document),
    url: () => location.href,
    world: globalThis,
  });
});
