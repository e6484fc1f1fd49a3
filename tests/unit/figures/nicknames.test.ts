import { describe, expect, it } from "vitest";

import { encodePhonemes, scriptOf } from "../../../lib/figures/encode-phonemes";
import { compareNicknames } from "../../../lib/figures/nicknames";

function compare(one: string, other: string): number {
  const [script, otherScript] = [scriptOf(one), scriptOf(other)];
  return compareNicknames(
    encodePhonemes(one, script),
    script,
    encodePhonemes(other, otherScript),
    otherScript,
  );
}

describe("short forms of given names", () => {
  it.each([
    ["Bob", "Robert"],
    ["Roberto", "Bob"],
    ["Роберт", "Bob"],
    ["Bill", "Billy"],
    ["ויליאם", "Bill"],
  ])("%s is %s", (one, other) => expect(compare(one, other)).toBeGreaterThan(0.7));

  it.each([
    ["Bob", "Richard"],
    ["Ted", "Bill"],
    ["Mahmoud", "Mohammed"],
  ])("%s is not %s", (one, other) => expect(compare(one, other)).toBe(0));
});
