/** Are two values of plain data (as JSON has it, undefined fields taken for absent) the same? */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [definedFields(one), definedFields(other)];
  return (
    fields.size === others.size &&
    [...fields].every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  );
}

const definedFields = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, field]) => field !== undefined));
