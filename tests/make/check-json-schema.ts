type Schema = Readonly<Record<string, unknown>>;

/**
 * What a value has wrong by a JSON Schema (draft 2020-12), as far as the published schema of an export goes: a keyword
 * that is not known here throws, so that nothing is passed over.
 */
export function findSchemaErrors(root: Schema, value: unknown): readonly string[] {
  return check(root, root, value, "");
}

type Rule = (
  argument: never,
  value: never,
  at: { root: Schema; schema: Schema; path: string },
) => readonly string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

const fails = (isWrong: boolean, path: string, rule: string) => (isWrong ? [`${path}: ${rule}`] : []);
const lengthOf = (value: string) => Array.from(value).length;

const rules: Readonly<Record<string, Rule>> = {
  $ref: (ref: string, value: unknown, { root, path }) => {
    const name = ref.replace("#/$defs/", "");
    const schema = (root["$defs"] as Record<string, Schema>)[name];
    if (schema === undefined) throw new Error(`no definition ${ref}`);
    return check(root, schema, value, path);
  },
  type: (type: string, value: unknown, { path }) => {
    const test = types[type];
    if (test === undefined) throw new Error(`no type ${type}`);
    return fails(!test(value), path, `is no ${type}`);
  },
  const: (expected: unknown, value: unknown, { path }) =>
    fails(value !== expected, path, `is not ${String(expected)}`),
  enum: (allowed: readonly unknown[], value: unknown, { path }) =>
    fails(!allowed.includes(value), path, "is none of them"),
  pattern: (pattern: string, value: unknown, { path }) =>
    fails(
      typeof value === "string" && !new RegExp(pattern, "u").test(value),
      path,
      `does not match ${pattern}`,
    ),
  minLength: (least: number, value: unknown, { path }) =>
    fails(typeof value === "string" && lengthOf(value) < least, path, "is too short"),
  maxLength: (most: number, value: unknown, { path }) =>
    fails(typeof value === "string" && lengthOf(value) > most, path, "is too long"),
  minimum: (least: number, value: unknown, { path }) =>
    fails(typeof value === "number" && value < least, path, "is too small"),
  maximum: (most: number, value: unknown, { path }) =>
    fails(typeof value === "number" && value > most, path, "is too large"),
  exclusiveMinimum: (least: number, value: unknown, { path }) =>
    fails(typeof value === "number" && value <= least, path, "is too small"),
  minItems: (least: number, value: unknown, { path }) =>
    fails(Array.isArray(value) && value.length < least, path, "has too few items"),
  maxItems: (most: number, value: unknown, { path }) =>
    fails(Array.isArray(value) && value.length > most, path, "has too many items"),
  required: (names: readonly string[], value: unknown, { path }) =>
    isObject(value) ? names.flatMap((name) => fails(!Object.hasOwn(value, name), path, `lacks ${name}`)) : [],
  properties: (properties: Record<string, Schema>, value: unknown, { root, path }) =>
    isObject(value)
      ? Object.entries(properties).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? check(root, schema, value[name], `${path}/${name}`) : [],
        )
      : [],
  additionalProperties: (rest: false | Schema, value: unknown, { root, schema, path }) => {
    const known = schema["properties"] ?? {};
    const others = isObject(value)
      ? Object.entries(value).filter(([name]) => !Object.hasOwn(known, name))
      : [];
    return others.flatMap(([name, item]) =>
      rest === false ? [`${path}/${name}: is not known`] : check(root, rest, item, `${path}/${name}`),
    );
  },
  propertyNames: (names: Schema, value: unknown, { root, path }) =>
    isObject(value) ? Object.keys(value).flatMap((name) => check(root, names, name, `${path}/${name}`)) : [],
  prefixItems: (items: readonly Schema[], value: unknown, { root, path }) =>
    Array.isArray(value)
      ? items.flatMap((schema, index) =>
          index in value ? check(root, schema, value[index], `${path}/${index}`) : [],
        )
      : [],
  items: (items: false | Schema, value: unknown, { root, schema, path }) => {
    const rest = Array.isArray(value) ? value.slice(((schema["prefixItems"] ?? []) as unknown[]).length) : [];
    return rest.flatMap((item, index) =>
      items === false ? [`${path}: has too many items`] : check(root, items, item, `${path}/${index}`),
    );
  },
  anyOf: (schemas: readonly Schema[], value: unknown, { root, path }) =>
    fails(!schemas.some((schema) => check(root, schema, value, path).length === 0), path, "fits none"),
  oneOf: (schemas: readonly Schema[], value: unknown, { root, path }) =>
    fails(
      schemas.filter((schema) => check(root, schema, value, path).length === 0).length !== 1,
      path,
      "fits not one",
    ),
};

const SAY_NOTHING = new Set(["$schema", "$defs", "title", "description", "id"]);

function check(root: Schema, schema: Schema, value: unknown, path: string): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    if (SAY_NOTHING.has(keyword)) return [];
    const rule = rules[keyword];
    if (rule === undefined) throw new Error(`unknown keyword ${keyword}`);
    return rule(argument as never, value as never, { root, schema, path });
  });
}
