import { describe, expect, test } from "vitest";

import { readImport } from "../../../lib/services/import-dry-run";
import { brokenBytes, brokenFiles } from "../../make/broken-files";
import { brokenRows } from "../../make/broken-rows";
import { contentOf, importRows } from "../../make/exchange-world";
import { makeExportRows } from "../../make/kept-articles";
import { oddExports } from "../../make/odd-exports";
import { makeProfile, openContext } from "../../make/store-profile";

const profile = makeProfile();
const db = await openContext(profile);
await importRows(db, makeExportRows());
const before = await contentOf(profile.options.indexedDB);

describe("a file is refused, and the library stays as it is, if it has", () => {
  const cases = [
    ...[...brokenFiles, ...brokenRows].map(([name, code, text]) => ({ name, code, file: new Blob([text]) })),
    ...brokenBytes.map(([name, bytes]) => ({
      name,
      code: "not-text",
      file: new Blob([new Uint8Array(bytes)]),
    })),
  ];
  test.each(cases)("$name", async ({ code, file }) => {
    const outcome = await readImport(db, file);
    expect(outcome).toMatchObject({ kind: "refused" });
    const problems = outcome.kind === "refused" ? outcome.problems : [];
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const problem of problems) {
      expect(problem.reason).not.toBe("");
      expect(problem.value?.length ?? 0).toBeLessThanOrEqual(80);
    }
    expect(await contentOf(profile.options.indexedDB)).toBe(before);
  });
});

describe("a file is read all the same if it has", () => {
  test.each(oddExports)("$name", async ({ text }) => {
    expect(await readImport(db, new Blob([text]))).toMatchObject({ kind: "ready" });
  });
});
