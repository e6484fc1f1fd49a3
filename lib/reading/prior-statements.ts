import { analyse, type Term } from "../claims/analyse";
import { CLAIM_THRESHOLD, findClaims, type FoundClaim } from "../claims/find-claims";
import { chooseDiverse } from "../claims/rank-prior";
import type { Attribution } from "../domain/attribution";
import type { ClaimId, FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Match } from "../domain/page-report";
import type { UncertainDate } from "../domain/uncertain-date";
import { judgeCandidates } from "./prior-candidates";
import { spokenDate } from "./prior-dates";
import type { StatementIndex } from "./prior-index";
import { sortForScreens } from "./prior-order";
import { identifyPage } from "./prior-utterance";

export { compileStatements, type StatementIndex } from "./prior-index";

/** An attribution of a page, with what of the page bears on it. */
export type PriorQuery = {
  readonly attribution: Attribution;
  /** Its place among the page report's attributions. */
  readonly attributionIndex: number;
  /** The date of the segment it stands in. */
  readonly publishedOn?: UncertainDate;
  /** Every address the page is known by. */
  readonly documentUrls: readonly string[];
  /** The canonical text, into which the attribution's offsets count; its first line is the headline. */
  readonly text: string;
};

/** What else is known of the page. Without `mentions` the attribution's figure is taken as confirmed. */
export type PriorContext = {
  readonly language?: string;
  readonly mentions?: readonly Mention[];
};

/** The claims an attribution takes up and the statements on record that bear on it, in the order of the screens. */
export type PriorStatements = { readonly claimIds: readonly ClaimId[]; readonly matches: readonly Match[] };

const MOST_MATCHES = 12;

/**
 * Which statements on record bear on an attribution: those on a claim it takes up, whoever spoke, and those of the
 * same figure in close words; never the utterance itself. Each with its tier, its order in time, its calibrated
 * probability and its reasons. The oldest and the newest are always among them.
 */
export function findPriorStatements(
  query: PriorQuery,
  index: StatementIndex,
  context: PriorContext = {},
): PriorStatements {
  const { attribution } = query;
  const terms = analyseContent(query, context.language);
  const claims = findClaims(terms, index.claims);
  const candidates = judgeCandidates(
    {
      attribution,
      attributionIndex: query.attributionIndex,
      text: query.text,
      terms,
      claims,
      speaker: confirmedSpeaker(attribution, index, context.mentions),
      spoken: spokenDate(attribution.saidOn, query.publishedOn),
      page: identifyPage(query.documentUrls, query.text),
    },
    index,
  );
  return {
    claimIds: certainClaims(claims),
    matches: sortForScreens(chooseDiverse(candidates, MOST_MATCHES)),
  };
}

function analyseContent({ attribution, text }: PriorQuery, language: string | undefined): readonly Term[] {
  return analyse(text.slice(attribution.start, attribution.end), language).map((term) => ({
    term: term.term,
    start: term.start + attribution.start,
    end: term.end + attribution.start,
  }));
}

function certainClaims(claims: readonly FoundClaim[]): readonly ClaimId[] {
  return claims.filter((claim) => claim.probability >= CLAIM_THRESHOLD).map((claim) => claim.claimId);
}

/** A figure nobody confirmed is only possibly the speaker, and does not draw on what that figure said. */
function confirmedSpeaker(
  attribution: Attribution,
  index: StatementIndex,
  mentions: readonly Mention[] | undefined,
): FigureId | undefined {
  const { figureId, resolution } = attribution.speaker;
  if (!figureId || resolution === "unnamed") return undefined;
  const tiers = mentions?.filter((mention) => mention.figureId === figureId).map((mention) => mention.tier);
  if (tiers && !tiers.includes("certain") && !tiers.includes("probable")) return undefined;
  return index.figures.get(figureId)?.root ?? figureId;
}
