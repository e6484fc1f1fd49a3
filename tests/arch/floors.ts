import { posix } from "node:path";

import type { Import, SourceFile } from "./source-files";
import { findImports } from "./source-files";

/** The floor of each folder: a file imports from its own folder or a strictly lower floor. */
const floors: Readonly<Record<string, number>> = {
  "lib/domain": 0,
  "lib/text": 0,
  "lib/figures": 1,
  "lib/statements": 1,
  "lib/claims": 1,
  "lib/annotation": 1,
  "lib/collection": 1,
  "lib/corpus": 2,
  "lib/reading": 3,
  "lib/exchange": 3,
  "lib/page": 4,
  "lib/store": 4,
  "lib/messaging": 4,
  "lib/platform": 4,
  "lib/services": 5,
  components: 6,
  entrypoints: 7,
};

/** The packages a folder may use; every other folder uses none. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "lib/domain": ["zod"],
  "lib/text": ["diff"],
  "lib/claims": ["stemmer"],
  "lib/annotation": ["approx-string-match"],
  "lib/exchange": ["zod"],
  "lib/page": ["@mozilla/readability"],
  "lib/store": ["dexie", "zod"],
  "lib/messaging": ["zod", "wxt"],
  "lib/platform": ["wxt", "comlink"],
  components: ["preact", "@tanstack/virtual-core"],
  entrypoints: ["preact", "wxt"],
};

/** Folders whose code runs inside web pages: of the words of the field they import types only, so that zod stays out. */
const inPages: readonly string[] = ["lib/page"];

/** The texts of the interface: the screens take the names of the texts from the English ones, as types. */
const messages = "public/_locales/";

/** What is wrong with the imports of these files, one sentence each; empty if nothing is. */
export function checkFloors(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const home = folderOf(file.path);
    if (home === undefined || floors[home] === undefined) return [`${file.path} stands on no floor`];
    return findImports(file).flatMap((item) => {
      const problem = item.from.startsWith(".") ? checkOwn(file.path, item) : checkPackage(home, item);
      return problem ? [`${file.path} ${problem}`] : [];
    });
  });
}

function checkOwn(path: string, { from, typeOnly }: Import): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const home = folderOf(path) ?? "";
  const other = folderOf(target);
  const floor = other === undefined ? undefined : floors[other];
  if (typeOnly && home === "components" && target.startsWith(messages)) return undefined;
  if (other === undefined || floor === undefined) return `imports ${target}, which stands on no floor`;
  if (inPages.includes(home) && other === "lib/domain" && !typeOnly) {
    return `imports more than types from ${target}`;
  }
  if (other === home || floor < (floors[home] ?? -1)) return undefined;
  return floor === floors[home]
    ? `imports ${target} from a sibling folder`
    : `imports ${target} from a higher floor`;
}

function checkPackage(home: string, { from }: Import): string | undefined {
  const name = from.split("/", from.startsWith("@") ? 2 : 1).join("/");
  if (name === "zod" && from !== "zod/mini") return `imports ${from} instead of zod/mini`;
  return packages[home]?.includes(name) ? undefined : `imports ${from}, which ${home} may not use`;
}

/** "lib/domain" for a file below it, "components" and "entrypoints" for theirs; undefined elsewhere. */
function folderOf(path: string): string | undefined {
  const [first, second, third] = path.split("/");
  if (first === "components" || first === "entrypoints") return first;
  return first === "lib" && second && third ? `lib/${second}` : undefined;
}
