import { expect, test } from "vitest";

import { analyse } from "../../../lib/claims/analyse";
import { findSlots } from "../../../lib/claims/slots";

test.each([
  ["numbers", "a cut of 12,500 jobs", ["12500"]],
  ["names inside a sentence", "The council met Lund Transit in Malmo.", ["lund", "malmo", "transit"]],
  ["no word that only opens a sentence", "Trams run. Buses stop.", []],
  ["names after an opening quotation mark inside a sentence", "he said “Lund pays”", ["lund"]],
])("findSlots gives %s", (_, text, expected) => {
  expect([...findSlots(text, analyse(text))].toSorted()).toEqual(expected);
});
