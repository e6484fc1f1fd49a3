import { expect, test } from "vitest";

import { MessageError } from "../../../lib/messaging/errors";
import { refusalOf } from "../../../lib/services/change-outcome";

test.each([
  ["a full disk, whose sentence need not say so", "StoreError: Transaction aborted", "quota", "quota"],
  ["a store that is only read", "StoreError: the store is damaged", "read-only", "read-only"],
  ["a text changed in another window", "StoreError: changed", "changed", "changed"],
  ["anything else", "StoreError: over quota-like words", "failed", "failed"],
  ["no answer", "nobody answers", undefined, "failed"],
])("why a change was refused is told by the code: %s", (_name, message, reason, why) => {
  expect(refusalOf(new MessageError("failed", message, { reason }))).toBe(why);
});
