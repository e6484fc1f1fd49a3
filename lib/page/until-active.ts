/**
 * Resolves once the user sees the page. A page that the browser renders ahead of a click on its link (speculation
 * rules) runs scripts behind the page in view, under the same tab: what is read of it must wait until it takes its place.
 */
export function untilActive(document: Document): Promise<void> {
  // Not in the types yet, and absent where the browser renders nothing ahead.
  const isAhead: unknown = Reflect.get(document, "prerendering");
  if (isAhead !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("prerenderingchange", () => resolve(), { once: true });
  });
}
