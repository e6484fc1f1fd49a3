import fc from "fast-check";
import { expect, test } from "vitest";

import { bytesAt, packBytes, packTexts } from "../../lib/figures/packed-texts";

const text = fc.string({ unit: fc.constantFrom("a", "7", "é", "ש", "ع", "𐤀", "\ufeff", "") });

test("texts packed as bytes are taken out as they were", () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const packed = packBytes(packTexts(texts));
      expect(texts.map((_, at) => bytesAt(packed, at))).toEqual(texts);
    }),
  );
});
