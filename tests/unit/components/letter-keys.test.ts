import { afterEach, expect, test } from "vitest";

import { areLetterKeysOn, setLetterKeys } from "../../../components/letter-keys";
import { letterOf } from "../../../components/use-lines";

afterEach(() => setLetterKeys({ letterKeys: true }));

test.each(["j", "Z", "?"])("the key %s is a shortcut only while such keys are on", (key) => {
  const letter = () => letterOf(new KeyboardEvent("keydown", { key }));
  expect(letter()).toBe(key.toLowerCase());
  setLetterKeys({ letterKeys: false });
  expect([letter(), areLetterKeysOn()]).toEqual([undefined, false]);
  setLetterKeys({ letterKeys: true });
  expect([letter(), areLetterKeysOn()]).toEqual([key.toLowerCase(), true]);
});
