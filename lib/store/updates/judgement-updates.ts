import type { JudgementId } from "../../domain/ids";
import type { Judgement } from "../../domain/judgement";
import type { LibraryUpdate } from "./library-update";
import { sameValue } from "./same-value";
import { stampAfter } from "./stamps";

/**
 * Adds the user's word on a link, later than all before it. Nothing is added where it is the last word on that link
 * already. It is taken back by another judgement, which says again what held in the same scope before, if anything did.
 */
export function addJudgement(judgement: Omit<Judgement, "at">): LibraryUpdate {
  return {
    tables: ["judgements"],
    apply: async (db) => {
      if ((await db.judgements.get(judgement.id)) !== undefined) return undefined;
      const inOrder = await db.judgements.orderBy("at").toArray();
      const onLink = inOrder.filter(({ target }) => sameValue(target, judgement.target)).toReversed();
      const before = onLink.find(({ scope }) => sameValue(scope, judgement.scope));
      if (before === onLink[0] && saysTheSame(before, judgement)) return undefined;
      await db.judgements.add({ ...judgement, at: stampAfter(db.now(), inOrder.at(-1)?.at) });
      return { kind: "judgement.add", judgement: answerTo(judgement, before) };
    },
  };
}

function saysTheSame(before: Judgement | undefined, judgement: Omit<Judgement, "at">): boolean {
  if (before === undefined) return judgement.verdict === "withdrawn";
  return before.verdict === judgement.verdict && before.reason === judgement.reason;
}

function answerTo(
  { target, scope }: Omit<Judgement, "at">,
  before: Judgement | undefined,
): Omit<Judgement, "at"> {
  const { verdict = "withdrawn" as const, reason } = before ?? {};
  const id = crypto.randomUUID() as JudgementId;
  return { id, target, scope, verdict, ...(reason !== undefined && { reason }) };
}
