import { expect, test } from "vitest";

import type { VersionChange } from "../../../lib/domain/article-version";
import { groupVersions } from "../../../lib/services/list-versions";
import { makeVersionRow } from "../../make/library-rows";

const shaOf = (seq: number) => String(seq).padStart(64, "0");
const version = (seq: number, kind?: VersionChange["kind"], since = shaOf(seq - 1)) =>
  makeVersionRow("a", seq, kind && { change: { kind, since } });
const shown = (versions: Parameters<typeof groupVersions>[0]) =>
  groupVersions(versions).map(
    ({ isBoring, versions: own }) =>
      `${isBoring ? "boring " : ""}${own.map(({ row, before, change }) => `${row.seq}<${before?.seq ?? ""} ${change?.kind ?? "?"}`).join(", ")}`,
  );

test("each version stands with what changed since the one before it, boring ones in a row together", () => {
  const versions = [
    version(5, "boring"),
    version(4, "boring"),
    version(3, "words"),
    version(2, "boring"),
    version(1),
  ];
  expect(shown(versions)).toEqual([
    "boring 5<4 boring, 4<3 boring",
    "3<2 words",
    "boring 2<1 boring",
    "1< ?",
  ]);
});

test("what changed since a version that stands there no more is not known", () => {
  expect(shown([version(3, "boring", shaOf(9)), version(2), version(1)])).toEqual(["3<2 ?", "2<1 ?", "1< ?"]);
});
