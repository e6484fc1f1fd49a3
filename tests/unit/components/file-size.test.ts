import { expect, test } from "vitest";

import { fileSize } from "../../../components/file-size";
import { makeI18n } from "../../make/screen";

test.each([
  [0, "0 kB"],
  [1, "0.1 kB"],
  [1_500, "1.5 kB"],
  [4_200_000, "4.2 MB"],
  [1_250_000_000, "1.3 GB"],
])("%d bytes are %s, left to right in either language", (bytes, expected) => {
  for (const language of ["en", "ar"] as const) {
    expect(fileSize(makeI18n(language), bytes)).toBe(`\u2066${expected}\u2069`);
  }
});
