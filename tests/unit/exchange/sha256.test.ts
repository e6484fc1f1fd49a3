import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createSha256 } from "../../../lib/exchange/sha256";

const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("every length around the ends of blocks is hashed as by another implementation", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31 + length) & 255);
    const sha256 = createSha256();
    sha256.update(bytes);
    expect(sha256.digest(), `${length} bytes`).toBe(expected(bytes));
  }
});

test("pieces of any lengths give the hash of the whole", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (pieces) => {
      const sha256 = createSha256();
      for (const piece of pieces) sha256.update(piece);
      expect(sha256.digest()).toBe(expected(Buffer.concat(pieces)));
    }),
    { numRuns: 200, seed: 1 },
  );
});
