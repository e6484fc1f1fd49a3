import type { Figure, Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { type FigureBlock, ORGANISATION } from "./figure-tables";
import { firstRow, hashText, nextRow } from "./hash-chains";
import type { JoinedFigures } from "./join-figures";
import { scriptBit, writtenScriptBit } from "./pack-flags";
import { isTextAt, textAt } from "./packed-texts";
import { findIdsOfBlock, linesAt } from "./read-block";

/** The figures of an index, and which of them each spelling names. */
export interface Owners {
  readonly idAt: (figure: number) => FigureId;
  /** The number of a figure; undefined if the index has none of this id. */
  readonly numberOf: (id: FigureId) => number | undefined;
  readonly figureOf: Uint32Array;
  readonly kindOf: (figure: number) => Figure["kind"];
  readonly isStoredIn: (figureId: FigureId, script: Script) => boolean;
  readonly affiliationsOf: (figureId: FigureId) => readonly FigureId[];
  readonly nationsOf: (figureId: FigureId) => ReadonlySet<string>;
}

/** What joined blocks come to once merges are followed; `hasUnits` tells whether a spelling names a person: only their names are taken apart. */
export function joinOwners(block: FigureBlock): Pick<JoinedFigures, "figureOf" | "scripts"> & {
  readonly hasUnits: (spelling: number) => boolean;
} {
  const numbers = new Map(findIdsOfBlock(block).map((id, at) => [id, at]));
  const figureOf = findOwners(block, followMerges(block, numbers));
  const hasUnits = (spelling: number) => (block.figureFlags[figureOf[spelling]!]! & ORGANISATION) === 0;
  return { figureOf, scripts: collectScripts(block, figureOf), hasUnits };
}

/** Reads the figures of joined tables. */
export function openOwners(block: JoinedFigures): Owners {
  const { figureOf, scripts, ids, idChains } = block;
  const numberOf = (id: FigureId) => {
    let figure = firstRow(idChains, hashText(id));
    while (figure >= 0 && !isTextAt(ids, figure, id)) figure = nextRow(idChains, figure);
    return figure < 0 ? undefined : figure;
  };
  const isPerson = (figure: number) => (block.figureFlags[figure]! & ORGANISATION) === 0;
  const linesOf = (column: "affiliations" | "nations", figureId: FigureId) => {
    const figure = numberOf(figureId);
    return figure === undefined ? [] : linesAt(block[column], figure);
  };
  return {
    idAt: (figure) => textAt(ids, figure) as FigureId,
    numberOf,
    figureOf,
    kindOf: (figure) => (isPerson(figure) ? "person" : "organisation"),
    isStoredIn: (figureId, script) => {
      const figure = numberOf(figureId);
      return figure !== undefined && (scripts[figure]! & scriptBit(script)) !== 0;
    },
    affiliationsOf: (figureId) => linesOf("affiliations", figureId) as readonly FigureId[],
    nationsOf: (figureId) => new Set(linesOf("nations", figureId)),
  };
}

/** By figure: itself, or the figure that it was merged into in the end, as far as that is there. */
function followMerges({ ids, mergedInto }: FigureBlock, numbers: ReadonlyMap<FigureId, number>): Uint32Array {
  const nextOf = (figure: number) => numbers.get(textAt(mergedInto, figure) as FigureId);
  return Uint32Array.from(ids.ends, (_, figure) => {
    if (mergedInto.ends[figure] === (mergedInto.ends[figure - 1] ?? 0)) return figure;
    const seen = new Set<number>();
    let target = figure;
    for (let next = nextOf(target); next !== undefined && !seen.has(target); next = nextOf(target)) {
      seen.add(target);
      target = next;
    }
    return target;
  });
}

function findOwners({ nameFlags, spellingEnds }: FigureBlock, targets: Uint32Array): Uint32Array {
  const owners = new Uint32Array(nameFlags.length);
  let spelling = 0;
  spellingEnds.forEach((end, figure) => {
    owners.fill(targets[figure]!, spelling, end);
    spelling = end;
  });
  return owners;
}

function collectScripts({ nameFlags, figureFlags }: FigureBlock, figureOf: Uint32Array): Uint8Array {
  const scripts = new Uint8Array(figureFlags.length);
  figureOf.forEach((figure, spelling) => (scripts[figure]! |= writtenScriptBit(nameFlags[spelling]!)));
  return scripts;
}
