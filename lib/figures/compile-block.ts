import type { Name } from "../domain/figure";
import { type FigureBlock, IN_OFFICE, type IndexedFigure, ORGANISATION } from "./figure-tables";
import { hashText } from "./hash-chains";
import type { NameToken, WordDescriber } from "./name-tokens";
import { packName } from "./pack-flags";
import { packTexts } from "./packed-texts";
import { hashNextWord, readNameTokens, readPersonUnits } from "./read-name";
import { collectUnits, type UnitCollector } from "./stored-units";

/**
 * The tables of some figures. A name without words, or stored twice in one form, is left out. `describe` may remember
 * words between calls.
 */
export function compileBlock(figures: readonly IndexedFigure[], describe?: WordDescriber): FigureBlock {
  const units = collectUnits();
  const spellings: Spelling[] = [];
  const spellingEnds = figures.map((figure) => {
    for (const { name, tokens } of findSpellings(figure, describe)) {
      spellings.push({ name, tokens, partEnd: addParts(figure, name, tokens, units) });
    }
    return spellings.length;
  });
  return {
    ...packFigures(figures),
    spellingEnds: Uint32Array.from(spellingEnds),
    ...packSpellings(spellings),
    ...units.toTables(),
  };
}

interface Spelling {
  readonly name: Name;
  readonly tokens: readonly NameToken[];
  readonly partEnd: number;
}

function findSpellings(
  { names }: IndexedFigure,
  describe: WordDescriber | undefined,
): readonly Pick<Spelling, "name" | "tokens">[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = `${name.form} ${name.text}`;
    const tokens = readNameTokens(name.text, describe);
    if (tokens.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ name, tokens }];
  });
}

function addParts(
  { kind }: IndexedFigure,
  name: Name,
  tokens: readonly NameToken[],
  units: UnitCollector,
): number {
  return units.add(kind === "person" ? readPersonUnits(name, tokens) : []);
}

function packFigures(figures: readonly IndexedFigure[]) {
  return {
    ids: packTexts(figures.map(({ id }) => id)),
    figureFlags: Uint8Array.from(
      figures,
      ({ kind, inOffice }) => (kind === "organisation" ? ORGANISATION : 0) | (inOffice ? IN_OFFICE : 0),
    ),
    mergedInto: packTexts(figures.map(({ mergedInto }) => mergedInto ?? "")),
    affiliations: packTexts(figures.map(({ affiliations }) => affiliations.join("\n"))),
    nations: packTexts(figures.map(({ nations }) => nations.join("\n"))),
  };
}

function packSpellings(spellings: readonly Spelling[]) {
  return {
    names: packTexts(spellings.map(({ name }) => name.text)),
    nameFlags: Uint8Array.from(spellings, ({ name, tokens }) => packName(name, tokens[0]!.script)),
    wordCounts: Uint8Array.from(spellings, ({ tokens }) => tokens.length),
    wordHashes: Uint32Array.from(spellings, ({ tokens }) =>
      tokens.slice(1).reduce(addWord, hashText(tokens[0]!.folded)),
    ),
    firstWordHashes: Uint32Array.from(spellings, ({ tokens }) => hashText(tokens[0]!.folded)),
    partEnds: Uint32Array.from(spellings, ({ partEnd }) => partEnd),
  };
}

function addWord(hash: number, { folded }: NameToken): number {
  return hashNextWord(folded, hash);
}
