/** Puts a block together of rows and of parts of other blocks. */
export type BlockWriter<Block, Row> = {
  readonly add: (row: Row) => void;
  /** Takes what stands at a place of another block. */
  readonly copy: (block: Block, at: number) => void;
  readonly finish: () => Block;
};

/** How one kind of blocks is kept. */
export type BlockKind<Block, Row> = {
  /** Most rows a block has. */
  readonly most: number;
  readonly sizeOf: (block: Block) => number;
  /** The places of a block that have one of these ids. */
  readonly placesOf: (block: Block, ids: ReadonlySet<string>) => readonly number[];
  readonly write: () => BlockWriter<Block, Row>;
};

/** The rows of some ids as they are now; an id without a row is one that was taken out. */
export type Touched<Row> = { readonly ids: ReadonlySet<string>; readonly rows: readonly Row[] };

/**
 * Blocks with the touched rows in place of what they had of them. A block that holds none of them, and is not the last,
 * stays the same object; rows go to the end.
 */
export function updateBlocks<Block, Row>(
  blocks: readonly Block[],
  kind: BlockKind<Block, Row>,
  { ids, rows }: Touched<Row>,
): readonly Block[] {
  const updated = blocks.map((block) => without(block, kind, ids));
  const last = updated.at(-1);
  const room = last === undefined ? 0 : Math.max(0, kind.most - kind.sizeOf(last));
  if (last !== undefined && room > 0 && rows.length > 0) {
    updated[updated.length - 1] = addTo(copyOf(last, kind), rows.slice(0, room));
  }
  for (let from = room; from < rows.length; from += kind.most) {
    updated.push(addTo(kind.write(), rows.slice(from, from + kind.most)));
  }
  return updated;
}

function addTo<Block, Row>(writer: BlockWriter<Block, Row>, rows: readonly Row[]): Block {
  for (const row of rows) writer.add(row);
  return writer.finish();
}

function without<Block, Row>(block: Block, kind: BlockKind<Block, Row>, ids: ReadonlySet<string>): Block {
  const gone = new Set(ids.size === 0 ? [] : kind.placesOf(block, ids));
  return gone.size === 0 ? block : copyOf(block, kind, gone).finish();
}

function copyOf<Block, Row>(
  block: Block,
  kind: BlockKind<Block, Row>,
  gone: ReadonlySet<number> = new Set(),
): BlockWriter<Block, Row> {
  const writer = kind.write();
  const size = kind.sizeOf(block);
  for (let at = 0; at < size; at++) if (!gone.has(at)) writer.copy(block, at);
  return writer;
}
