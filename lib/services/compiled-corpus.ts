import { type CompiledCorpus, compileCorpus } from "../reading/compile-corpus";
import { corpusRevision, readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";

/** The one thing a context keeps in memory; a killed worker makes it anew. */
let compiled: CompiledCorpus | undefined;

/** The corpus ready for reading, compiled again only when its revision has moved on. */
export async function compiledCorpus(db: OnRecordDatabase): Promise<CompiledCorpus> {
  if (compiled?.revision === (await corpusRevision(db))) return compiled;
  const { rows, revision } = await readCorpusRows(db);
  compiled = compileCorpus(rows, revision);
  return compiled;
}
