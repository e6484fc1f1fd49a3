import { expect, test } from "vitest";

import { takePage } from "../../../lib/services/take-page";

const reading = Symbol("reading");
const alive = () => true;

test("the first script of a kind gets the page, the next does not, and one of another kind does", () => {
  const world = {};
  expect(takePage(world, reading, alive)).toBeInstanceOf(AbortController);
  expect(takePage(world, reading, alive)).toBeUndefined();
  expect(takePage(world, Symbol("drawing"), alive)).toBeInstanceOf(AbortController);
});

test("a leftover is told to stop", () => {
  const world = {};
  let isAlive = true;
  const first = takePage(world, reading, () => isAlive);
  isAlive = false;
  expect(takePage(world, reading, alive)).toBeInstanceOf(AbortController);
  expect(first?.signal.aborted).toBe(true);
});

test("a script that has stopped leaves the page free", () => {
  const world = {};
  takePage(world, reading, alive)?.abort();
  expect(takePage(world, reading, alive)).toBeInstanceOf(AbortController);
});
