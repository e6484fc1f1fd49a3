/**
 * Do two rows say the same, the fields named left out on both sides? Fields that are `undefined` count as absent, lists
 * have an order.
 */
export function sameContent(one: object, other: object, but: readonly string[] = []): boolean {
  const [fields, others] = [definedFields(one, but), definedFields(other, but)];
  return (
    fields.length === others.length &&
    fields.every(([key, value]) => sameValue(value, (other as Record<string, unknown>)[key]))
  );
}

function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  return Array.isArray(one) === Array.isArray(other) && sameContent(one, other);
}

/**
 * Does `over` say all that `under` says, field by field? Of a list it must have every item, in the same order, with
 * whatever else in between; an empty text says nothing, and any other value must be the same.
 */
export function holdsContent(over: object, under: object): boolean {
  return definedFields(under, []).every(([key, value]) =>
    holdsValue((over as Record<string, unknown>)[key], value),
  );
}

function holdsValue(over: unknown, under: unknown): boolean {
  if (under === "") return over === undefined || typeof over === "string";
  if (Array.isArray(under)) return Array.isArray(over) && holdsItems(over, under);
  if (typeof under !== "object" || under === null) return Object.is(over, under);
  return typeof over === "object" && over !== null && !Array.isArray(over) && holdsContent(over, under);
}

/** Items are taken as a whole: one that has become another is no longer there. */
function holdsItems(over: readonly unknown[], under: readonly unknown[]): boolean {
  let next = 0;
  for (const item of over) if (next < under.length && sameValue(item, under[next])) next++;
  return next === under.length;
}

const definedFields = (value: object, but: readonly string[]) =>
  Object.entries(value).filter(([key, field]) => field !== undefined && !but.includes(key));
