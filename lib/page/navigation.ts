import { liveAttribute, liveBody, liveElements, liveText } from "./live-dom";
import { waitUntilSettled } from "./wait-until-settled";

const TIMES = { poll: 1000, longest: 5000, apart: 3000 } as const;

/** The part of the Navigation API that tells of navigations inside a page; not in all supported browsers. */
interface NavigationEvents {
  addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * Calls back after each navigation inside a single-page app, with the new address, once the new article stands in the
 * page: headline or canonical address are others than before and the DOM has been quiet for half a second, at the
 * latest five seconds after the address changed. A change of the fragment alone is no navigation. A navigation during
 * the wait begins it anew; two calls are at least three seconds apart, however often a page changes its address. A
 * page that comes back out of the back/forward cache is told of at once. Ends with the signal. Nothing of it can be seen by the page: it only listens, or, where
 * the browser tells of no navigation, looks at the address once a second while the page is in view.
 */
export function watchNavigation(
  window: Window & typeof globalThis,
  onChange: (href: string) => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let address = pageAddress(window);
  let shown = fingerprint(document);
  let waiting: AbortController | undefined;
  let last = -Infinity;
  const tell = () => {
    shown = fingerprint(document);
    last = performance.now();
    onChange(window.location.href);
  };
  const look = () => {
    const now = pageAddress(window);
    if (signal.aborted || now === address) return;
    address = now;
    waiting?.abort();
    waiting = new AbortController();
    const isNew = () => fingerprint(document) !== shown;
    const both = AbortSignal.any([signal, waiting.signal]);
    waitUntilSettled(window, { isNew, longest: TIMES.longest, signal: both }, () => {
      const early = last + TIMES.apart - performance.now();
      if (early <= 0) return tell();
      const timer = window.setTimeout(tell, early);
      both.addEventListener("abort", () => window.clearTimeout(timer), { once: true });
    });
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    address = pageAddress(window);
    waiting?.abort();
    tell();
  };
  window.addEventListener("pageshow", onShown, { signal });
  if (!listen(window, look, signal)) poll(window, look, signal);
}

function listen(window: Window, look: () => void, signal: AbortSignal): boolean {
  // An own property only: where the browser has none, an element of that id or a frame of that name answers to it.
  if (!Object.hasOwn(window, "navigation")) return false;
  const navigation = (window as { navigation?: NavigationEvents }).navigation;
  if (typeof navigation?.addEventListener !== "function") return false;
  navigation.addEventListener("currententrychange", look, { signal });
  navigation.addEventListener("navigatesuccess", look, { signal });
  return true;
}

function poll(window: Window, look: () => void, signal: AbortSignal): void {
  const timer = window.setInterval(() => {
    if (window.document.visibilityState !== "hidden") look();
  }, TIMES.poll);
  signal.addEventListener("abort", () => window.clearInterval(timer), { once: true });
}

function pageAddress(window: Window): string {
  return window.location.href.replace(/#(?![!/]).*$/s, "");
}

/** What tells one article of an app from the next: headlines, canonical address, window title. */
function fingerprint(document: Document): string {
  const body = liveBody(document);
  const headlines = body ? liveElements(body, "h1").slice(0, 3).map(liveText) : [];
  const canonical = liveElements(document, "link[rel~='canonical' i]")
    .slice(0, 1)
    .map((link) => liveAttribute(link, "href") ?? "");
  return JSON.stringify([headlines, canonical]);
}
