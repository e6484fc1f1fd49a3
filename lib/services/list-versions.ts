import type { VersionChange } from "../domain/article-version";
import type { VersionRow } from "../store/rows";

/** A version as a list shows it. */
export interface ListedVersion {
  readonly row: VersionRow;
  /** The version before it; absent for the first. */
  readonly before?: VersionRow;
  /** What changed since then; absent where it was not found out, or another version stood before it then. */
  readonly change?: VersionChange;
}

/** Versions that stand together in a list: one by itself, or some in a row in which nothing but the form changed. */
export interface VersionGroup {
  readonly isBoring: boolean;
  readonly versions: readonly ListedVersion[];
}

/** The versions of an article in groups, in the order given: the latest first. */
export function groupVersions(versions: readonly VersionRow[]): readonly VersionGroup[] {
  const groups: { isBoring: boolean; versions: ListedVersion[] }[] = [];
  for (const [at, row] of versions.entries()) {
    const before = versions[at + 1];
    const change = row.change?.since === before?.textSha256 ? row.change : undefined;
    const listed = { row, ...(before && { before }), ...(change && { change }) };
    const isBoring = change?.kind === "boring";
    const last = groups.at(-1);
    if (isBoring && last?.isBoring) last.versions.push(listed);
    else groups.push({ isBoring, versions: [listed] });
  }
  return groups;
}
