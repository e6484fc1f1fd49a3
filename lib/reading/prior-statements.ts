import type { CalibrationWeights } from "../claims/calibration-weights";
import type { CompiledClaim } from "../claims/compile-claims";
import { findClaims } from "../claims/find-claims";
import { chooseDiverse } from "../claims/rank-prior";
import { readSurroundings } from "../claims/setting";
import { readQuery } from "../claims/read-query";
import { weighQuery } from "../claims/term-weights";
import type { Attribution } from "../domain/attribution";
import type { ClaimId, FigureId } from "../domain/ids";
import type { Mention } from "../domain/mention";
import type { Match } from "../domain/page-report";
import type { UncertainDate } from "../domain/uncertain-date";
import { type Group, groupAlike } from "./group-alike";
import type { PageVerdicts } from "./judged-page";
import { makePageReader, type PageReader } from "./page-reader";
import type { PreparedAttribution } from "./prior-attribution";
import { judgeCandidates } from "./prior-candidates";
import { spokenDate } from "./prior-dates";
import type { StatementIndex } from "./prior-index";
import { sortForScreens } from "./prior-order";
import { explainMatch } from "./prior-reasons";
import { DIGITS, LETTERS, MARKS } from "../text/letters.table";

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

/**
 * What else is known of the page. Without `mentions` the attribution's figure is taken as confirmed; what `verdicts`
 * reject is not found, a match they confirm is related.
 */
export type PriorContext = {
  readonly language?: string;
  /** Reads the page, for one of several attributions, in its language; it is read anew if this is left out. */
  readonly page?: PageReader;
  readonly mentions?: readonly Mention[];
  readonly verdicts?: PageVerdicts;
  /** Other weights than the trained ones, for training and for measuring without what was trained on. */
  readonly weights?: CalibrationWeights;
};

/** The claims an attribution takes up and the statements on record that bear on it, in the order of the screens. */
export type PriorStatements = { readonly claimIds: readonly ClaimId[]; readonly matches: readonly Match[] };

const MOST_MATCHES = 12;

/** Attributions of fewer words are never more than possibly related to anything. */
const SHORT_TEXT_WORDS = 8;

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
  const here = prepareAttribution(query, index, context);
  const chosen = chooseDiverse(judgeCandidates(here, index), MOST_MATCHES);
  const groups = groupAlike(chosen, index);
  const matches = groups.map((group) => ({ match: toMatch(here, group, index), day: group.candidate.day }));
  return {
    claimIds: here.claims.slice(0, MOST_NAMED).map(({ claimId }) => claimId),
    matches: sortForScreens(matches),
  };
}

/** Printed words, for counting them. */
const WORDS = new RegExp(`[${LETTERS}${DIGITS}][${LETTERS}${DIGITS}${MARKS}'’-]*`, "gu");

/** Reads what of an attribution the record is searched by. */
export function prepareAttribution(
  { attribution, attributionIndex, text, documentUrls, publishedOn }: PriorQuery,
  index: StatementIndex,
  {
    language,
    page = makePageReader({ text, documentUrls, language }, index),
    mentions,
    verdicts,
    weights,
  }: PriorContext,
): PreparedAttribution {
  const { start, end } = attribution;
  const query = readQuery(text, index.texts, { start, end, termOf: page.termOf });
  const speaker = confirmedSpeaker(attribution, index, mentions);
  const words = attribution.text.match(WORDS) ?? [];
  return {
    attribution,
    attributionIndex,
    words: weighQuery(query, index.weights),
    isShort: words.length < SHORT_TEXT_WORDS,
    isDoubtful: attribution.possible === true,
    claims: findClaims(query, index.claims, {
      admits: settingGate(attribution, index, speaker, page.words),
      weights: weights?.claim,
    }),
    speaker,
    spoken: spokenDate(attribution.saidOn, publishedOn),
    pageDocuments: page.documents(),
    verdicts: verdicts?.isEmpty === false ? verdicts : undefined,
    weights,
  };
}

/**
 * Tells of a claim whether the passage is in its setting: it, its surroundings or the headline name something the
 * claim's wording names (and where that names several, a second name of the claims on record), or the speaker is on
 * record on the claim. The same words about another world are another matter ("the council takes its decisions after
 * consultation").
 */
export function settingGate(
  attribution: Pick<Attribution, "start" | "end">,
  index: StatementIndex,
  speaker: FigureId | undefined,
  wordsOf: PageReader["words"],
): (claim: CompiledClaim) => boolean {
  let surroundings: ReturnType<typeof readSurroundings> | "unread" = "unread";
  const number = speaker && index.speakerNumber(speaker);
  return ({ id, setting }) => {
    // Reading them takes as long as all the rest, and for most passages no claim is asked about.
    if (surroundings === "unread") surroundings = readSurroundings(wordsOf(), attribution);
    if (!surroundings || isInSetting(setting, surroundings, index.claims.settings)) return true;
    return number !== undefined && isOnRecord(number, id, index);
  };
}

/** Has the figure said anything on the claim? */
function isOnRecord(speaker: number, claimId: ClaimId, index: StatementIndex): boolean {
  return index.byClaim.get(claimId)?.some((number) => index.statements.speakers[number] === speaker) === true;
}

/** One shared name may be any country's; with a second one of the claims' world it is a setting. */
const ENOUGH_NAMES = 2;

function isInSetting(
  own: ReadonlySet<number>,
  surroundings: ReadonlySet<number>,
  ofClaims: Uint8Array,
): boolean {
  if (own.size === 0) return true;
  const enough = Math.min(ENOUGH_NAMES, own.size);
  return (
    holdsSo(1, own, (name) => surroundings.has(name)) &&
    holdsSo(enough, surroundings, (name) => ofClaims[name] === 1)
  );
}

/** Does a condition hold for so many names? */
function holdsSo(many: number, names: ReadonlySet<number>, isMeant: (name: number) => boolean): boolean {
  let count = 0;
  for (const name of names) {
    if (isMeant(name)) count++;
    if (count >= many) return true;
  }
  return false;
}

function toMatch(here: PreparedAttribution, { candidate, alike }: Group, index: StatementIndex): Match {
  const { entry, sighting, tier, order, probability, claim } = candidate;
  return {
    attribution: here.attributionIndex,
    statementId: entry.id,
    sightingId: sighting.id,
    ...(claim && { claimId: claim.claimId }),
    ...(alike.length > 0 && { alike }),
    tier,
    order,
    probability,
    reasons: explainMatch(here, candidate, index),
  };
}

/** So many claims an attribution is said to take up; more only help to find statements. */
const MOST_NAMED = 2;

/** A figure nobody confirmed is only possibly the speaker, and does not draw on what that figure said. */
function confirmedSpeaker(
  attribution: Attribution,
  index: StatementIndex,
  mentions: readonly Mention[] | undefined,
): FigureId | undefined {
  const { figureId, resolution } = attribution.speaker;
  if (!figureId || resolution === "unnamed" || attribution.possible === true) return undefined;
  const tiers = mentions?.filter((mention) => mention.figureId === figureId).map((mention) => mention.tier);
  if (tiers && !tiers.includes("certain") && !tiers.includes("probable")) return undefined;
  return index.figures.get(figureId)?.root ?? figureId;
}
