/** A value inside a row, or that the path to it leads nowhere. */
export type Found = { readonly kind: "found"; readonly value: unknown } | { readonly kind: "gone" };

const gone: Found = { kind: "gone" };

/**
 * What stands at a path of a row ("saidOn", "sightings/s-12.1/text"). A step into a list is the id of one of its rows or,
 * where that has none, its place. A field that an object does not have is found, as undefined; all else that is not
 * there is gone.
 */
export function getField(row: unknown, field: string): Found {
  let value = row;
  for (const step of field.split("/")) {
    if (Array.isArray(value)) {
      const at = placeOf(value, step);
      if (at === undefined) return gone;
      value = value[at] as unknown;
    } else if (isPlain(value)) {
      value = Object.hasOwn(value, step) ? value[step] : undefined;
    } else return gone;
  }
  return { kind: "found", value };
}

/** The row with another value at a path that {@link getField} finds; the row itself is not changed. */
export function withField(row: unknown, field: string, value: unknown): unknown {
  const [step = "", ...rest] = field.split("/");
  const put = (old: unknown) => (rest.length === 0 ? value : withField(old, rest.join("/"), value));
  if (Array.isArray(row)) {
    const at = placeOf(row, step);
    return row.map((item: unknown, place) => (place === at ? put(item) : item));
  }
  const object = isPlain(row) ? row : {};
  const old = Object.hasOwn(object, step) ? object[step] : undefined;
  return Object.fromEntries([...Object.entries(object).filter(([key]) => key !== step), [step, put(old)]]);
}

function placeOf(list: readonly unknown[], step: string): number | undefined {
  const byId = list.findIndex((item) => isPlain(item) && item["id"] === step);
  if (byId >= 0) return byId;
  const place = /^\d{1,4}$/.test(step) ? Number(step) : undefined;
  const item = place === undefined ? undefined : list[place];
  return item === undefined || (isPlain(item) && Object.hasOwn(item, "id")) ? undefined : place;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
