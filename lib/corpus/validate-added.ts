import type { CorpusRows } from "../domain/corpus";
import type { CorpusProblem } from "./corpus-problem";
import { validateCorpus } from "./validate-corpus";

const tables = ["figures", "outlets", "documents", "claims", "statements"] as const;

/**
 * What would be wrong with new rows in a corpus, and with nothing else in it: the rules of {@link validateCorpus}, the
 * rest of the corpus taken as it is. Paths count from the new rows. A row that takes the id of one that is there
 * counts as a problem.
 */
export function validateAdded(added: CorpusRows, corpus: CorpusRows): CorpusProblem[] {
  const first = {
    figures: corpus.figures.length,
    outlets: corpus.outlets.length,
    documents: corpus.documents.length,
    claims: corpus.claims.length,
    // A statement refers to none but itself: those on record, which may be many, are left out.
    statements: 0,
  };
  const rows: CorpusRows = {
    figures: [...corpus.figures, ...added.figures],
    outlets: [...corpus.outlets, ...added.outlets],
    documents: [...corpus.documents, ...added.documents],
    claims: [...corpus.claims, ...added.claims],
    statements: added.statements,
  };
  return validateCorpus(rows).flatMap(({ path, reason }) => {
    const [, table = "", index = "", ...rest] = path.split("/");
    const name = tables.find((each) => each === table);
    const at = Number(index) - (name === undefined ? 0 : first[name]);
    return name === undefined || at < 0 ? [] : [{ path: ["", table, at, ...rest].join("/"), reason }];
  });
}
