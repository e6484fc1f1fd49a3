import { readCorpusRows } from "../store/corpus-repository";
import type { OnRecordDatabase } from "../store/database";
import { readUserCorpus } from "../store/user-corpus";
import { indexRows } from "./corpus-index";
import type { LibraryCorpus } from "./statement-lines";

/** The whole corpus by id, and what of it the user recorded or put right. */
export async function loadLibraryCorpus(db: OnRecordDatabase): Promise<LibraryCorpus> {
  const [{ rows, revision }, user] = await Promise.all([readCorpusRows(db), readUserCorpus(db)]);
  return { index: indexRows(rows), user, revision };
}
