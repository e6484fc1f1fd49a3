import { describe, expect, it } from "vitest";
import type { FigureId } from "../../../lib/domain/ids";
import { IN_OFFICE, ORGANISATION } from "../../../lib/figures/figure-tables";
import { openFigures } from "../../../lib/figures/open-figures";
import { readBlock } from "../../../lib/figures/read-block";
import { compileTables, updateTables } from "../../../lib/figures/update-tables";
import { figure, SAMPLE_FIGURES } from "./sample-figures";

const idsOf = (tables: ReturnType<typeof compileTables>) =>
  tables.blocks.map((block) => readBlock(block).map(({ id }) => id));
const people = ["a", "b", "c", "d", "e"].map((id) => figure(id, "person", [`Farid ${id}zz`]));

describe("updateTables", () => {
  it("keeps a changed figure in its block and puts new ones into the last", () => {
    const tables = compileTables(people, 2);
    const changed = [figure("b", "person", ["Nabil Bzz"]), figure("f", "person", ["Farid Fzz"])];
    const after = updateTables(tables, { put: changed, removed: [] }, 2);
    expect(idsOf(after)).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
    expect(readBlock(after.blocks[0]!)[1]!.names[0]!.text).toBe("Nabil Bzz");
  });

  it("drops a block whose figures are no more", () => {
    const removed = ["c", "d", "unknown"] as FigureId[];
    expect(idsOf(updateTables(compileTables(people, 2), { put: [], removed }, 2))).toEqual([
      ["a", "b"],
      ["e"],
    ]);
  });

  it("puts a figure that is removed and put in one change", () => {
    const change = { put: people.slice(0, 1), removed: ["a" as FigureId] };
    expect(idsOf(updateTables(compileTables(people, 9), change, 9))).toEqual([["a", "b", "c", "d", "e"]]);
  });

  it("gives the same object back for blocks without a change", () => {
    const tables = compileTables(people, 2);
    expect(updateTables(tables, { put: [], removed: [] }, 2).blocks).toEqual(tables.blocks);
    expect(updateTables(tables, { put: [people[4]!], removed: [] }, 2).blocks[0]).toBe(tables.blocks[0]);
  });
});

describe("a block", () => {
  it("holds all that the index keeps of a figure", () => {
    const party = {
      ...figure("party", "organisation", ["The Lebanese Front", "LF|acronym", "Front|alias|weak"]),
      affiliations: ["red-front" as FigureId],
      mergedInto: "other" as FigureId,
      roles: [{ title: "member", source: "https://example.org" }],
    };
    const [block] = compileTables([party]).blocks;
    expect([...block!.figureFlags]).toEqual([ORGANISATION | IN_OFFICE]);
    expect(readBlock(block!)).toEqual([
      {
        id: "party",
        kind: "organisation",
        names: party.names,
        inOffice: true,
        mergedInto: "other",
        affiliations: ["red-front"],
        nations: ["lebanese"],
      },
    ]);
  });

  it("leaves names without words and names stored twice out", () => {
    const twice = figure("twice", "person", ["Farid Qasmi", "–", "Farid Qasmi", "Farid Qasmi|misspelling"]);
    expect(readBlock(compileTables([twice]).blocks[0]!)[0]!.names.map(({ form }) => form)).toEqual([
      "full",
      "misspelling",
    ]);
  });
});

describe("openFigures", () => {
  it("opens tables without figures", () => {
    const index = openFigures({ blocks: [] });
    expect([index.spellingCount, index.findUnits(["FRD"]), index.findSpellings("farid", () => "x")]).toEqual([
      0,
      [],
      [],
    ]);
  });

  it("finds spellings word by word, the longest first", () => {
    const names = ["Red", "Red Front", "Red Front of Ulster", "Red Brigade"];
    const index = openFigures(compileTables([figure("red", "organisation", names)]));
    const words = ["red", "front", "of", "ulster", "said"];
    const found = index.findSpellings("red", (distance) => words[distance]);
    expect(found.map(({ name }) => name.text)).toEqual(["Red Front of Ulster", "Red Front", "Red"]);
  });

  it("makes one unit of the same part in several blocks", () => {
    const index = openFigures(compileTables(SAMPLE_FIGURES, 1));
    const units = Array.from({ length: index.spellingCount }, (_, id) => index.spellingAt(id));
    const qasmi = units
      .filter(({ name }) => name.text.endsWith("al-Qasmi"))
      .map((spelling) => spelling.units[1]);
    expect(qasmi).toHaveLength(2);
    expect(qasmi[0]).toBe(qasmi[1]);
  });
});
