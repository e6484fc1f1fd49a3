/**
 * The one way a JSON value is written, so that equal values have equal bytes: the JSON Canonicalization Scheme
 * (RFC 8785), keys sorted by UTF-16 code units, no spaces. A lone surrogate, which that scheme leaves out, is written as
 * its escape, as JSON.stringify does. Fields that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const fields: string[] = [];
  for (const key of Object.keys(object).sort()) {
    if (object[key] !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  }
  return `{${fields.join(",")}}`;
}

/** How many keys the objects inside a JSON value have in all. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const items: readonly unknown[] = Object.values(value);
  let keys = Array.isArray(value) ? 0 : items.length;
  for (const item of items) keys += countKeys(item);
  return keys;
}
