import type { Judgement } from "../domain/judgement";
import type { OnRecordDatabase } from "./database";
import { read } from "./read";

/** Everything the user has said on links, withdrawn or not, in the order it was said. */
export function readJudgements(db: OnRecordDatabase): Promise<readonly Judgement[]> {
  return read(db, ["judgements"], () => db.judgements.orderBy("at").toArray());
}
