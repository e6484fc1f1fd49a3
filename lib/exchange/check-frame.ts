import {
  COLLECTION_FORMAT,
  COLLECTION_VERSION,
  CollectionManifest,
  EXCHANGE_TABLES,
  ExchangeCounts,
  Integrity,
} from "./collection-format";
import { ExchangeFault } from "./exchange-fault";
import { type ImportProblem, jsonPointer, shownValue } from "./import-problem";

/** The fields of a file that are no lists of rows. */
export const FRAME_FIELDS: ReadonlySet<string> = new Set([
  ...Object.keys(CollectionManifest.def.innerType.shape),
  "counts",
  "integrity",
]);

type Fields = ReadonlyMap<string, unknown>;

/**
 * Looks at `format` and, once it is there, at `version`, before anything else of the file is: a newer release may have
 * changed all the rest.
 * @throws ExchangeFault `foreign`, `newer-version` or `unknown-version`
 */
export function parseVersion(fields: Fields): void {
  if (fields.get("format") !== COLLECTION_FORMAT) throw new ExchangeFault("foreign", 1);
  const version = fields.get("version");
  if (!fields.has("version") || version === COLLECTION_VERSION) return;
  const isNewer = typeof version === "number" && Number.isInteger(version) && version > COLLECTION_VERSION;
  throw new ExchangeFault(isNewer ? "newer-version" : "unknown-version", 1);
}

/**
 * What the file says of itself.
 * @throws ExchangeFault `unknown-version` if it does not say, `invalid` if it says it wrongly
 */
export function parseManifest(fields: Fields): CollectionManifest {
  parseVersion(fields);
  if (!fields.has("version")) throw new ExchangeFault("unknown-version", 1);
  const manifest = CollectionManifest.safeParse(Object.fromEntries(fields));
  if (!manifest.success) throw new ExchangeFault("invalid", 1, { cause: manifest.error });
  return manifest.data;
}

/** What does not hold between what a file says of its rows and the rows that were read. */
export function checkEnd(fields: Fields, counts: ExchangeCounts, sha256: string): readonly ImportProblem[] {
  const integrity = Integrity.safeParse(fields.get("integrity"));
  if (!fields.has("integrity")) return [{ code: "no-hash", path: "/integrity", reason: "there is no hash" }];
  if (!integrity.success) return [{ code: "invalid", path: "/integrity", reason: "is no SHA-256 in hex" }];
  const problems: ImportProblem[] = [];
  const stated = ExchangeCounts.safeParse(fields.get("counts"));
  if (!stated.success)
    problems.push({ code: "invalid", path: "/counts", reason: "does not count every table" });
  for (const table of EXCHANGE_TABLES) {
    if (!stated.success || stated.data[table] === counts[table]) continue;
    const reason = `the file has ${counts[table]}`;
    problems.push({
      code: "counts",
      path: jsonPointer(["counts", table]),
      reason,
      value: shownValue(stated.data[table]),
    });
  }
  if (integrity.data.value !== sha256) {
    problems.push({ code: "altered", path: "/integrity/value", reason: `the content has ${sha256}` });
  }
  return problems;
}
