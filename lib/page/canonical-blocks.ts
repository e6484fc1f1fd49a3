import type { Block } from "../domain/article";
import { foldLine } from "./metadata/clean-line";
import type { TextBlock } from "./text-blocks";

/** The canonical text of an article and where its blocks stand in it. */
export interface CanonicalText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** So many blocks from the top are looked at for the headline's own heading. */
const HEAD_BLOCKS = 6;

/**
 * Joins headline and blocks by "\n"; each block's [start, end) is its exact place. The heading at the
 * top of the body that is the headline stands only once; without a headline the text begins with the first block.
 */
export function joinBlocks(title: string, blocks: readonly TextBlock[]): CanonicalText {
  const repeated = repeatOf(title, blocks);
  const body = blocks.filter((_, index) => index !== repeated);
  const lines: { readonly kind: Block["kind"]; readonly text: string }[] =
    title === "" ? [...body] : [{ kind: "headline", text: title }, ...body];
  let start = 0;
  const placed = lines.map(({ kind, text }) => {
    const block: Block = { kind, start, end: start + text.length };
    start = block.end + 1;
    return block;
  });
  return { text: lines.map(({ text }) => text).join("\n"), blocks: placed };
}

function repeatOf(title: string, blocks: readonly TextBlock[]): number {
  const folded = foldLine(title);
  if (folded === "") return -1;
  return blocks
    .slice(0, HEAD_BLOCKS)
    .findIndex(({ kind, text }) => kind === "heading" && foldLine(text) === folded);
}
