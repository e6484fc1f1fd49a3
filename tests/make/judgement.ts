import { Judgement, type JudgementScope, type JudgementTarget } from "../../lib/domain/judgement";

/** A judgement everywhere, as the store has it; `day` puts it in order among others. */
export function makeJudgement(
  target: object,
  verdict: Judgement["verdict"],
  {
    day = 1,
    scope = { kind: "everywhere" },
  }: { readonly day?: number; readonly scope?: JudgementScope } = {},
): Judgement {
  const number = String(day).padStart(2, "0");
  const id = `00000000-0000-7000-8000-0000000000${number}`;
  return Judgement.parse({ id, target, scope, verdict, at: `2026-05-${number}T09:00:00.000Z` });
}

/** The spelling of a figure's name as a target. */
export const spelling = (figureId: string, printed: string): JudgementTarget =>
  ({ kind: "mention", figureId, spelling: printed }) as JudgementTarget;

/** The article at an address as a scope. */
export const onArticle = (url: string): JudgementScope => ({ kind: "article", url });

/** A host as a scope. */
export const onOutlet = (host: string): JudgementScope => ({ kind: "outlet", host });
