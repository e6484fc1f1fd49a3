import { expect, test } from "vitest";

import { findSentences } from "../../../lib/text/sentences";

const abbreviations = new Set(["dr", "gen", "u.s"]);
const split = (text: string, opaque: { start: number; end: number }[] = []) =>
  findSentences(text, { start: 0, end: text.length }, { abbreviations, opaque }).map((s) =>
    text.slice(s.start, s.end),
  );

const cases: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  ["full stops", "One came. Two went.", ["One came.", "Two went."]],
  ["questions and exclamations", "Who? Me! Yes.", ["Who?", "Me!", "Yes."]],
  ["abbreviations", "Dr. Smith met Gen. Lee. They left.", ["Dr. Smith met Gen. Lee.", "They left."]],
  ["initials", "John F. Kennedy spoke. It rained.", ["John F. Kennedy spoke.", "It rained."]],
  ["figures with stops", "It rose 2.5 points. Good.", ["It rose 2.5 points.", "Good."]],
  ["a small letter goes on", "He came. and went.", ["He came. and went."]],
  ["closing marks belong to the sentence", "“He came.” She left.", ["“He came.”", "She left."]],
  ["line breaks end a sentence", "A headline\nThe text.", ["A headline", "The text."]],
  ["Arabic", "ذهب الرجل. عاد الولد؟ نعم.", ["ذهب الرجل.", "عاد الولد؟", "نعم."]],
  ["no end", "The text", ["The text"]],
];

test.each(cases)("sentences: %s", (_name, text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test("inside an opaque quotation no sentence ends, after one that stops it does, even without a space", () => {
  const text = "He said “One. Two.”Then he left.";
  const start = text.indexOf("“");
  expect(split(text, [{ start, end: text.indexOf("”") + 1 }])).toEqual([
    "He said “One. Two.”",
    "Then he left.",
  ]);
});
