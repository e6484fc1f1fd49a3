import type { I18n } from "./i18n";

const units = [
  [1_000_000_000, "GB"],
  [1_000_000, "MB"],
  [1_000, "kB"],
] as const;

/**
 * Bytes as a person reads them, "4.2 MB": Latin digits and unit in every language, held together left to right inside a
 * line of the other direction.
 */
export function fileSize(i18n: Pick<I18n, "number">, bytes: number): string {
  const [size, unit] = units.find(([least]) => bytes >= least) ?? [1_000, "kB"];
  const tenths = Math.ceil((bytes / size) * 10) / 10;
  return `\u2066${i18n.number(tenths)} ${unit}\u2069`;
}
