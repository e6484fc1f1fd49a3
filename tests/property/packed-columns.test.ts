import fc from "fast-check";
import { expect, test } from "vitest";

import { isPacked, packColumns, unpackColumns } from "../../lib/store/packed-columns";

const columns = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float32Array({ noNaN: true }),
  fc.float64Array({ noNaN: true }),
);
/** Also parts of a larger buffer, which begin at any byte of it. */
const anyColumn = fc.oneof(
  columns,
  columns.map((column) => column.subarray(Math.min(1, column.length))),
);

/** Long ones stand among the columns, in one of two encodings, unless they have half a surrogate pair. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary-ascii", minLength: 256, maxLength: 600 }),
  fc.string({ unit: "binary", minLength: 256, maxLength: 600 }),
  fc.string({ unit: "grapheme", minLength: 256, maxLength: 600 }).map((text) => `\ufeff${text}\ud83d`),
);

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    anyColumn,
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
    fc.constant(null),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie("data"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test("what is packed and kept is read as it was", async () => {
  await fc.assert(
    fc.asyncProperty(data, async (given) => {
      const packed = structuredClone(packColumns(given));
      expect(isPacked(packed)).toBe(true);
      expect(await unpackColumns(packed)).toEqual(given);
    }),
  );
});

test("columns that end too early are not read", async () => {
  const withColumn = anyColumn.filter(({ length }) => length > 0);
  await fc.assert(
    fc.asyncProperty(withColumn, fc.nat(), async (column, at) => {
      const { shape, columns: whole } = packColumns({ column });
      const cut = whole.slice(0, at % whole.size);
      expect(await unpackColumns({ shape, columns: cut })).toBeUndefined();
    }),
  );
});

test("a typed array of another kind is refused", () => {
  expect(() => packColumns({ wide: new BigUint64Array(1) })).toThrow(TypeError);
});
