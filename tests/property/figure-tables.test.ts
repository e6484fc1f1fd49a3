import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, Name } from "../../lib/domain/figure";
import type { FigureId } from "../../lib/domain/ids";
import { compileFigures } from "../../lib/figures/alias-index";
import type { FigureTables } from "../../lib/figures/figure-tables";
import { findMentions } from "../../lib/figures/find-mentions";
import { openFigures } from "../../lib/figures/open-figures";
import { compileTables, type FigureChanges, updateTables } from "../../lib/figures/update-tables";
import { EVERYBODY, SAMPLE_FIGURES } from "../unit/figures/sample-figures";

const PER_BLOCK = 3;
const ids = [...EVERYBODY];
const stored = SAMPLE_FIGURES.flatMap((figure) => figure.names);
const names = stored.flatMap((name): Name[] => [name, { ...name, form: "misspelling" }]);
const texts = [
  stored.map((name) => name.text).join(". "),
  "Farid Qasmi met N. al-Qasmi and Muhammad Darwish; Qasmi left. Ahmadi-Nejad of the Press Office, Red Front.",
  "قال القاسمي ومحمود درويش وابو رحمة. Malenkov, Shuqayr and Abu Tarik said the Authority had left.",
];

/** A figure of the sample with the names, organisations and merges of others. */
const figure: fc.Arbitrary<Figure> = fc
  .record({
    own: fc.constantFrom(...SAMPLE_FIGURES),
    names: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    affiliations: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
    mergedInto: fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 4 }),
    description: fc.constantFrom("", "A party in Lebanon", "An Iranian office"),
  })
  .map(({ own, mergedInto, ...rest }) => ({
    ...own,
    ...rest,
    ...(mergedInto === undefined ? {} : { mergedInto }),
  }));

const changes: fc.Arbitrary<FigureChanges> = fc.record({
  put: fc.uniqueArray(figure, { selector: ({ id }) => id, maxLength: 5 }),
  removed: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
});

/** The figures as they are after the changes. */
function apply(
  figures: ReadonlyMap<FigureId, Figure>,
  { put, removed }: FigureChanges,
): Map<FigureId, Figure> {
  const left = new Map(figures);
  for (const id of removed) left.delete(id);
  for (const each of put) left.set(each.id, each);
  return left;
}

function sizesOf(tables: FigureTables): number[] {
  return tables.blocks.map((block) => block.figureFlags.length);
}

describe("tables of figures", () => {
  it("find the same after any changes as when compiled anew, also out of a store", () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 8 }), (sequence) => {
        let figures: ReadonlyMap<FigureId, Figure> = new Map(SAMPLE_FIGURES.map((each) => [each.id, each]));
        let tables = compileTables(SAMPLE_FIGURES, PER_BLOCK);
        for (const change of sequence) {
          figures = apply(figures, change);
          tables = structuredClone(updateTables(tables, change, PER_BLOCK));
        }
        const updated = openFigures(tables, { onRecord: EVERYBODY });
        const anew = compileFigures([...figures.values()], { onRecord: EVERYBODY });
        for (const text of texts) {
          expect(findMentions(text, updated, [])).toEqual(findMentions(text, anew, []));
        }
      }),
    );
  });

  it("hold every figure once, in blocks that are neither empty nor too large", () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 8 }), (sequence) => {
        let figures: ReadonlyMap<FigureId, Figure> = new Map();
        let tables: FigureTables = { blocks: [] };
        for (const change of sequence) {
          figures = apply(figures, change);
          tables = updateTables(tables, change, PER_BLOCK);
        }
        const sizes = sizesOf(tables);
        expect(sizes.every((size) => size > 0 && size <= PER_BLOCK)).toBe(true);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(figures.size);
      }),
    );
  });

  it("keep the blocks of figures that did not change as they are", () => {
    const changed = fc.uniqueArray(fc.constantFrom(...SAMPLE_FIGURES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changed, (figures) => {
        const before = compileTables(SAMPLE_FIGURES, PER_BLOCK);
        const after = updateTables(before, { put: figures, removed: [] }, PER_BLOCK);
        const touched = new Set(figures.map((each) => Math.floor(SAMPLE_FIGURES.indexOf(each) / PER_BLOCK)));
        after.blocks.forEach((block, at) => {
          if (touched.has(at)) expect(block).toEqual(before.blocks[at]);
          else expect(block).toBe(before.blocks[at]);
        });
      }),
    );
  });
});
