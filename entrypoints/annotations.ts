import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { isAlive } from "../lib/messaging/send";
import { anchorQuotes } from "../lib/page/anchor-quotes";
import { describeSelection } from "../lib/page/describe-selection";
import { drawHighlights, showRange } from "../lib/page/highlights";
import { readLiveText } from "../lib/page/live-text";
import { watchLiveText } from "../lib/page/live-text-changes";
import { watchNavigation } from "../lib/page/navigation";
import { startAnnotating } from "../lib/services/start-annotating";

// An unlisted script for the same reason as the reading script: the page must not notice that it starts.
export default defineUnlistedScript(() => {
  startAnnotating({
    describe: () => describeSelection(document),
    find: (quotes) => {
      const live = readLiveText(document);
      return live && anchorQuotes(live, quotes);
    },
    draw: (marked) => drawHighlights(window, marked),
    show: (range) => showRange(window, range),
    watchText: (onChange, signal) => watchLiveText(window, onChange, signal),
    watchNavigation: (onChange, signal) => watchNavigation(window, onChange, signal),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => performance.now(),
    url: () => location.href,
    isAlive,
    onMessage: browser.runtime.onMessage,
    world: globalThis,
  });
});
