import type { Figure, Script } from "../domain/figure";
import type { FigureId } from "../domain/ids";
import { type FigureBlock, ORGANISATION } from "./figure-tables";
import { scriptBit, writtenScriptBit } from "./pack-flags";
import { textAt } from "./packed-texts";
import { findIdsOfBlock, linesAt } from "./read-block";

/** The figures of an index, and which of them each spelling names. */
export interface Owners {
  readonly ids: readonly FigureId[];
  /** By spelling: the number of its figure, or of the one that figure was merged into. */
  readonly figureOf: Uint32Array;
  readonly kindOf: (figure: number) => Figure["kind"];
  /** Is it a person that the spelling names? Names of organisations are not taken apart. */
  readonly hasUnits: (spelling: number) => boolean;
  readonly isStoredIn: (figureId: FigureId, script: Script) => boolean;
  readonly affiliationsOf: (figureId: FigureId) => readonly FigureId[];
  readonly nationsOf: (figureId: FigureId) => ReadonlySet<string>;
}

/** Reads the figures of joined tables. */
export function openOwners(block: FigureBlock): Owners {
  const ids = findIdsOfBlock(block);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const figureOf = findOwners(block, followMerges(block, numbers));
  const scripts = collectScripts(block, figureOf);
  const isPerson = (figure: number) => (block.figureFlags[figure]! & ORGANISATION) === 0;
  const linesOf = (column: "affiliations" | "nations", figureId: FigureId) => {
    const figure = numbers.get(figureId);
    return figure === undefined ? [] : linesAt(block[column], figure);
  };
  return {
    ids,
    figureOf,
    kindOf: (figure) => (isPerson(figure) ? "person" : "organisation"),
    hasUnits: (spelling) => isPerson(figureOf[spelling]!),
    isStoredIn: (figureId, script) => {
      const figure = numbers.get(figureId);
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
