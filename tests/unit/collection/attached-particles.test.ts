import { expect, test } from "vitest";

import { withParticles } from "../../../lib/collection/attached-particles";

test.each([
  ["القدس", "القدس والقدس بالقدس للقدس كالقدس فالقدس وبالقدس وللقدس"],
  ["قدس", "قدس القدس والقدس بالقدس للقدس وقدس لقدس بقدس"],
  ["ירושלים", "ירושלים בירושלים לירושלים ומירושלים שבירושלים"],
])("%s is looked for as it stands in a text with particles written onto it", (typed, expected) => {
  expect(withParticles(typed)).toEqual(expect.arrayContaining(expected.split(" ")));
  expect(withParticles(typed)[0]).toBe(typed);
});

test.each([
  ["a definite word is not looked for without its article", "القدس", "قدس"],
  ["a word typed with its particle is not looked for without it", "والقدس", "القدس"],
  ["a Hebrew word is not looked for without its first letter", "בירושלים", "ירושלים"],
])("%s", (_, typed, spelling) => {
  expect(withParticles(typed)).not.toContain(spelling);
});

test.each(["في", "של", "gaza", "2017", "東"])("%s is looked for as it is", (typed) => {
  expect(withParticles(typed)).toEqual([typed]);
});

test("no spelling is looked for twice", () => {
  for (const word of ["القدس", "قدس", "الله", "לבנון", "ولد"]) {
    expect(new Set(withParticles(word)).size).toBe(withParticles(word).length);
  }
});
