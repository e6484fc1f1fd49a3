import type { Attribution } from "../domain/attribution";
import type { ClaimId, StatementId } from "../domain/ids";
import type { Judgement, JudgementScope, JudgementTarget } from "../domain/judgement";
import type { PageReport } from "../domain/page-report";
import { namingOf } from "../reading/apply-judgements";
import { outletHost, type PageVerdicts } from "../reading/judged-page";

/** The link between a printed spelling and a figure. */
export type MentionLink = Extract<JudgementTarget, { kind: "mention" }>;

/** The links of a statement of the page that can be judged. */
export interface StatementLinks {
  /** That its words are a statement. */
  readonly words: JudgementTarget;
  /** That the one who says them is the figure; absent where no figure is known to speak. */
  readonly person?: MentionLink;
}

/** The links of a record under a statement of the page that can be judged. */
export interface RecordLinks {
  /** That it bears on the words of the page. */
  readonly match: JudgementTarget;
  /** That it takes up the claim it is shown for; absent where it is shown for its words. */
  readonly claim?: JudgementTarget;
  /** That it is a statement. */
  readonly statement: JudgementTarget;
  /** That the one who speaks on the page is the figure whose record it is; absent where somebody else's is shown. */
  readonly person?: MentionLink;
}

/** Where a judgement made on this page may hold: from the article up to everywhere. */
export interface PageScopes {
  readonly article: JudgementScope;
  /** With its host; absent for a page that has none. */
  readonly outlet?: Extract<JudgementScope, { kind: "outlet" }>;
}

/** The scopes a page offers. */
export function scopesOf(url: string): PageScopes {
  const host = outletHost(url);
  return {
    article: { kind: "article", url },
    ...(host === undefined ? {} : { outlet: { kind: "outlet", host } }),
  };
}

/** Words of so few say nothing of the same words on another page ("Yes."). */
const FEW_WORDS = 4;

/** Where the user's word on a link holds unless they say more: a spelling and a few words on the article only. */
export function usualScope(target: JudgementTarget, scopes: PageScopes): JudgementScope {
  if (target.kind === "mention") return scopes.article;
  const words = "words" in target ? target.words.trim().split(/\s+/).length : FEW_WORDS;
  return words < FEW_WORDS ? scopes.article : { kind: "everywhere" };
}

/** What of a statement of the page can be judged. */
export function linksOfStatement(report: PageReport, index: number): StatementLinks {
  const attribution = report.attributions[index]!;
  const person = mentionLink(attribution, report);
  return { words: { kind: "attribution", words: attribution.text }, ...(person && { person }) };
}

/** What of a record can be judged; `sameFigure`: its speaker is the one who speaks on the page. */
export function linksOfRecord(
  { statementId, claimId, sameFigure }: RecordOnPage,
  statement: StatementLinks,
): RecordLinks {
  const words = statement.words.kind === "attribution" ? statement.words.words : "";
  return {
    match: { kind: "match", statementId, words },
    ...(claimId === undefined ? {} : { claim: { kind: "claim", statementId, claimId } }),
    statement: { kind: "statement", statementId },
    ...(sameFigure && statement.person ? { person: statement.person } : {}),
  };
}

/** What tells a record's links. */
export interface RecordOnPage {
  readonly statementId: StatementId;
  readonly claimId: ClaimId | undefined;
  readonly sameFigure: boolean;
}

/** The judgement by which one of these links was confirmed, if the last word on it was that. */
export function confirmationOf(
  links: readonly (JudgementTarget | undefined)[],
  verdicts: PageVerdicts,
): Judgement | undefined {
  const holding = links.flatMap((link) => (link && verdicts.holding(link)) ?? []);
  return holding.find(({ verdict }) => verdict === "confirmed");
}

function mentionLink(attribution: Attribution, report: PageReport): MentionLink | undefined {
  const { figureId, name } = attribution.speaker;
  if (figureId === undefined) return undefined;
  const segment = report.segments[attribution.segment] ?? { start: 0, end: report.article.text.length };
  const spelling = namingOf(attribution, report.mentions, segment)?.text ?? name;
  return { kind: "mention", figureId, spelling };
}
