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

const definedFields = (value: object, but: readonly string[]) =>
  Object.entries(value).filter(([key, field]) => field !== undefined && !but.includes(key));
