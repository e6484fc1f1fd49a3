import { expect, test } from "vitest";

import { findWords, termOf } from "../../../lib/claims/analyse";
import { isSlot } from "../../../lib/claims/slots";

test.each([
  ["numbers", "a cut of 12,500 jobs", ["12,500"]],
  ["names inside a sentence", "The council met Lund Transit in Malmo.", ["Lund", "Transit", "Malmo"]],
  ["names of any script that has capitals", "the visit to Łódź and Žilina", ["Łódź", "Žilina"]],
  ["no word that only opens a sentence", "Trams run. Buses stop.", []],
  ["names after an opening quotation mark inside a sentence", "he said “Lund pays”", ["Lund"]],
])("slots are %s", (_, text, expected) => {
  const slots = findWords(text).filter((word) => isSlot(text, word, termOf(word.text) ?? ""));
  expect(slots.map((word) => word.text)).toEqual(expected);
});
