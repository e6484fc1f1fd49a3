import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { isAlive, send } from "../lib/messaging/send";
import { anchorQuotes, type AnchoringWorld } from "../lib/page/anchor-quotes";
import { describeSelection } from "../lib/page/describe-selection";
import { areHighlightsStyled, drawHighlights, showRange } from "../lib/page/highlights";
import { keepLiveText } from "../lib/page/keep-live-text";
import { watchLiveText } from "../lib/page/live-text-changes";
import { watchNavigation } from "../lib/page/navigation";
import { runInSlices } from "../lib/page/steps";
import { watchClicks } from "../lib/page/watch-clicks";
import { startAnnotating } from "../lib/services/start-annotating";

/** Milliseconds of work between two looks at what the page itself has to do: half of what a frame may take. */
const SLICE = 8;

// An unlisted script for the same reason as the reading script: the page must not notice that it starts.
export default defineUnlistedScript(() => {
  const readText = keepLiveText(window);
  const lookCloser: AnchoringWorld["lookCloser"] = async (text, quotes) =>
    (await send("quotes.find", { text, quotes })).places;
  startAnnotating({
    describe: () => runInSlices(describeSelection(document, readText), { slice: SLICE }),
    find: (quotes, signal) => anchorQuotes({ read: readText, lookCloser, slice: SLICE }, quotes, signal),
    draw: (marked) => drawHighlights(window, marked),
    isStyled: () => areHighlightsStyled(document),
    show: (range) => showRange(window, range),
    watchClicks: (clickable, onClick, signal) => watchClicks(window, clickable, onClick, signal),
    tellClicked: (clicked) => void send("drawing.open", clicked).catch(() => undefined),
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
