import { expect, test } from "vitest";

import { untilActive } from "../../../lib/page/until-active";

test("a page in view is active at once, also where the browser renders nothing ahead", async () => {
  await untilActive(document);
  Object.defineProperty(document, "prerendering", { value: false, configurable: true });
  expect(await untilActive(document)).toBeUndefined();
});

test("a page rendered ahead is active when it takes its place", async () => {
  Object.defineProperty(document, "prerendering", { value: true, configurable: true });
  let active = false;
  const waiting = untilActive(document).then(() => (active = true));
  await Promise.resolve();
  expect(active).toBe(false);
  document.dispatchEvent(new Event("prerenderingchange"));
  await waiting;
  expect(active).toBe(true);
});
