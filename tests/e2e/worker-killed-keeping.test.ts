import { expect, test } from "vitest";

import { killBrowsers } from "../soak/kill-browsers";
import { killWorkers } from "../soak/kill-workers";
import { SOAKED_HOST } from "../soak/open-hands";
import { useBrowser } from "./harness";

const session = useBrowser({ hosts: [`http://${SOAKED_HOST}/*`] });
const seed = 20171023;

test("killed 20 times while it keeps, annotates and judges, the worker loses, doubles and tears nothing", async () => {
  const { kills, acknowledged, interrupted, problems } = await killWorkers(session(), { kills: 20, seed });
  expect(problems).toEqual([]);
  expect(kills).toBe(20);
  expect(acknowledged).toBeGreaterThanOrEqual(60);
  expect(interrupted).toBeGreaterThan(0);
});

test("killed as a whole 6 times, the browser finds all that was acknowledged, once and whole", async () => {
  const { acknowledged, interrupted, problems } = await killBrowsers({ kills: 6, seed });
  expect(problems).toEqual([]);
  expect(acknowledged).toBeGreaterThan(6);
  expect(interrupted).toBeGreaterThan(0);
});
