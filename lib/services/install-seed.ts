import { CorpusPack, type CorpusRows } from "../domain/corpus";
import { replaceOrigin } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readPack } from "../store/pack-repository";

/** Something that does not hold in a corpus, and where: a JSON Pointer into the pack, "/statements/3/speaker". */
export type SeedProblem = { readonly path: string; readonly reason: string };

/** The shipped corpus as this build has it. */
export type ShippedSeed = {
  /** Names the exact content, known without loading it: the SHA-256 of the file, say. */
  readonly contentHash: string;
  /** The parsed JSON of the file; called only if the store has not got this content. */
  readonly loadPack: () => Promise<unknown>;
  /** What does not hold between the rows of a well-formed corpus; empty if all is well. */
  readonly validate: (rows: CorpusRows) => readonly SeedProblem[];
};

/** The shipped corpus is not what a corpus must be. The store keeps what it had. */
export class SeedError extends Error {
  override readonly name = "SeedError";

  constructor(
    readonly code: "malformed" | "inconsistent",
    readonly problems: readonly SeedProblem[],
  ) {
    const [first] = problems;
    super(`shipped corpus ${code}: ${problems.length} problems, first ${first?.path}: ${first?.reason}`);
  }
}

/**
 * Sees to it that the store has the shipped corpus of this build, and gives the revision of the corpus. It is asked at
 * every start of the worker and by our pages, at once if need be: one of them installs, the others find it done. Rows
 * of other origins are left alone. A build with an older corpus puts that one back: what is shipped is what counts.
 * @throws SeedError, or StoreError as `write` does; whatever `loadPack` throws.
 */
export async function installSeed(
  db: OnRecordDatabase,
  shipped: ShippedSeed,
): Promise<{ readonly revision: number; readonly installed: boolean }> {
  const { contentHash } = shipped;
  const { pack: present, revision } = await readPack(db, "seed");
  if (present?.contentHash === contentHash) return { revision, installed: false };
  const pack = await requireValidPack(shipped);
  // The same content laid over the same revision is the same action, whoever asks; a later return to it is another.
  const requestId = `install-seed:${contentHash}:${revision}`;
  const result = await replaceOrigin(db, { origin: "seed", pack, contentHash }, requestId);
  return { revision: result.corpusRevision, installed: !result.repeated };
}

async function requireValidPack({ loadPack, validate }: ShippedSeed): Promise<CorpusPack> {
  const parsed = CorpusPack.safeParse(await loadPack());
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: issue.path.map((key) => `/${String(key)}`).join(""),
      reason: issue.message,
    }));
    throw new SeedError("malformed", problems);
  }
  const problems = validate(parsed.data);
  if (problems.length > 0) throw new SeedError("inconsistent", problems);
  return parsed.data;
}
