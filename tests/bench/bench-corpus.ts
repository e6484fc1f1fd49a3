import { readFileSync } from "node:fs";

import { CorpusPack } from "../../lib/domain/corpus";

/** The shipped corpus, parsed and checked. */
export function readShippedCorpus(): CorpusPack {
  const file = new URL("../../public/corpus/seed.corpus.json", import.meta.url);
  return CorpusPack.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Numbers in [0, 1), always the same for the same seed (Marsaglia's xorshift, 32 bits). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
