import { aliasKey, parseWebAddress } from "../collection/alias-key";
import { type AddressedArticle, findAliases } from "../collection/identity";
import type { ClaimId, FigureId, StatementId } from "../domain/ids";
import type { Judgement, JudgementScope, JudgementTarget } from "../domain/judgement";
import { foldSpelling } from "../figures/fold-spelling";
import { foldWords } from "../text/fold-words";

/** What the user's word on a link comes to. */
export type Verdict = "confirmed" | "rejected";

/** As a {@link Verdict}; `confirmed-widely`: of an outlet or everywhere, and never of this article itself. */
export type NameVerdict = Verdict | "confirmed-widely";

/** The user's word on each link as it holds on one page: undefined where nothing holds. */
export interface PageVerdicts {
  /** Nothing the user said can bear on this page. */
  readonly isEmpty: boolean;
  /** The user confirmed a name of this very article. */
  readonly confirmsNames: boolean;
  /** Does a spelling, as printed, name a figure? */
  readonly onMention: (figureId: FigureId, printed: string) => NameVerdict | undefined;
  /** Does a statement on record take up a claim? */
  readonly onClaim: (statementId: StatementId, claimId: ClaimId) => Verdict | undefined;
  /** Does a statement on record bear on these words of the page? */
  readonly onMatch: (statementId: StatementId, words: string) => Verdict | undefined;
  /** Are these words of the page a statement? */
  readonly onWords: (words: string) => Verdict | undefined;
  /** Is what is on record a statement? */
  readonly onStatement: (statementId: StatementId) => Verdict | undefined;
  /** The judgement that decides on a link, for showing where it holds and taking it back. */
  readonly holding: (target: JudgementTarget) => Judgement | undefined;
}

/** The page that is judged, and who a figure is after merges; by default everybody is who they are. */
export interface JudgedPage {
  readonly article: AddressedArticle;
  readonly rootOf?: (figureId: FigureId) => FigureId;
}

const itself = (figureId: FigureId) => figureId;

/**
 * What the user's judgements come to on one page. Of those on the same link the newest counts that holds here, whatever
 * its scope; a withdrawal takes back only what was said before in its own scope. An article is known by any of its own
 * addresses, an outlet by its host with or without "www.".
 */
export function judgePage(judgements: readonly Judgement[], page: JudgedPage): PageVerdicts {
  const rootOf = page.rootOf ?? itself;
  const byLink = new Map<string, Judgement>();
  const confirmedHere = new Set<string>();
  const holds = makeScopeTest(page.article);
  for (const judgement of newestInScope(judgements, rootOf)) {
    if (!holds(judgement.scope)) continue;
    // In order of time, so that a later one takes the place of an earlier.
    const key = linkKey(judgement.target, rootOf);
    byLink.set(key, judgement);
    if (judgement.scope.kind === "article" && judgement.verdict === "confirmed") confirmedHere.add(key);
  }
  const holding = (target: JudgementTarget) => byLink.get(linkKey(target, rootOf));
  const verdictOn = (target: JudgementTarget) => holding(target)?.verdict as Verdict | undefined;
  return {
    isEmpty: byLink.size === 0,
    confirmsNames: [...confirmedHere].some((key) => key.startsWith("mention ")),
    onMention: (figureId, spelling) => {
      const target = { kind: "mention", figureId, spelling } as const;
      const verdict = verdictOn(target);
      const isHere = verdict !== "confirmed" || confirmedHere.has(linkKey(target, rootOf));
      return isHere ? verdict : "confirmed-widely";
    },
    onClaim: (statementId, claimId) => verdictOn({ kind: "claim", statementId, claimId }),
    onMatch: (statementId, words) => verdictOn({ kind: "match", statementId, words }),
    onWords: (words) => verdictOn({ kind: "attribution", words }),
    onStatement: (statementId) => verdictOn({ kind: "statement", statementId }),
    holding,
  };
}

/** The last word on each link in each scope, in order of time; what was withdrawn last is left out. */
export function newestInScope(
  judgements: readonly Judgement[],
  rootOf: (figureId: FigureId) => FigureId = itself,
): readonly Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of judgements.toSorted(byTime)) {
    last.set(`${scopeKey(judgement.scope)}\n${linkKey(judgement.target, rootOf)}`, judgement);
  }
  return [...last.values()].filter(({ verdict }) => verdict !== "withdrawn").toSorted(byTime);
}

/** The host an outlet scope names for an address; undefined where a page has none. */
export function outletHost(url: string): string | undefined {
  return parseWebAddress(url)?.host;
}

function byTime(one: Judgement, other: Judgement): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function makeScopeTest(article: AddressedArticle): (scope: JudgementScope) => boolean {
  const keys = new Set(findAliases(article).map(({ url }) => aliasKey(url)));
  const host = outletHost(article.url);
  return (scope) => {
    if (scope.kind === "everywhere") return true;
    return scope.kind === "outlet" ? host === scope.host : keys.has(aliasKey(scope.url));
  };
}

function scopeKey(scope: JudgementScope): string {
  if (scope.kind === "article") return `article ${aliasKey(scope.url)}`;
  return scope.kind === "outlet" ? `outlet ${scope.host}` : "everywhere";
}

function linkKey(target: JudgementTarget, rootOf: (figureId: FigureId) => FigureId): string {
  switch (target.kind) {
    case "mention":
      return `mention ${rootOf(target.figureId)} ${foldSpelling(target.spelling)}`;
    case "claim":
      return `claim ${target.statementId} ${target.claimId}`;
    case "match":
      return `match ${target.statementId} ${foldWords(target.words)}`;
    case "attribution":
      return `attribution ${foldWords(target.words)}`;
    case "statement":
      return `statement ${target.statementId}`;
  }
  return target satisfies never;
}
