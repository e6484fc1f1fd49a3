import type { Attribution, Resolution } from "../domain/attribution";
import type { FigureId } from "../domain/ids";
import type { Judgement } from "../domain/judgement";
import type { PageReport } from "../domain/page-report";
import type { Span } from "../domain/span";
import type { UncertainDate } from "../domain/uncertain-date";
import type { PageVerdicts } from "../reading/judged-page";
import type { CorpusIndex } from "./corpus-index";
import { type EvidenceView, evidenceOf, wordsOfAttribution } from "./evidence-view";
import { namesOf, printedName } from "./figure-name";
import type { FigureView } from "./figures-of-page";
import { flagFirst } from "./first-on-record";
import type { ReportRows } from "./load-report-rows";
import {
  confirmationOf,
  linksOfRecord,
  linksOfStatement,
  type RecordLinks,
  type StatementLinks,
} from "./page-links";
import { type RecordView, recordOf, type SpeakerView, type WhenView, type WordsView } from "./record-view";
import { whenHere } from "./when-here";

/** A record with the evidence that ties it to the statement of the page it stands under. */
export interface EvidencedRecord extends RecordView {
  readonly evidence: EvidenceView;
  /** How surely it bears on the statement, in [0, 1]; decides what stays unfolded and is never shown. */
  readonly probability: number;
  readonly links: RecordLinks;
  /** By which the user confirmed that it bears on the statement. */
  readonly confirmed?: Judgement;
}

/** The records under one statement of the page, each group in the report's order. */
export interface RecordGroups {
  readonly earlier: readonly EvidencedRecord[];
  readonly sameDay: readonly EvidencedRecord[];
  readonly unknown: readonly EvidencedRecord[];
  readonly later: readonly EvidencedRecord[];
  /** Of any order in time, the likeliest first. */
  readonly possible: readonly EvidencedRecord[];
}

/** A statement the page reports, with what is on record. */
export interface PageStatementView {
  /** Place among the statements of the page, from 1. */
  readonly number: number;
  /** Names it on this page, whatever is found or judged besides: the place of its words. */
  readonly key: string;
  /** Its words in the page's canonical text. */
  readonly span: Span;
  readonly links: StatementLinks;
  /** By which the user confirmed it, its speaker or its words. */
  readonly confirmed?: Judgement;
  /** A figure that is only possibly meant is not named as the speaker: the printed name is. */
  readonly speaker: SpeakerView;
  /** The figure that the printed name possibly means, until the user says whether it does. */
  readonly supposed?: FigureView;
  /** The text does not say who it is. */
  readonly isUnnamed: boolean;
  readonly resolution: Resolution;
  readonly words: WordsView;
  readonly possible: boolean;
  /** The speaker denies or refuses what the words say. */
  readonly refused: boolean;
  readonly inHeadline: boolean;
  readonly saidOn?: UncertainDate;
  /** When the page has it said, or else when the page or its part was published. */
  readonly when: WhenView;
  /** The number of the statement of this page whose words it repeats. */
  readonly repeats?: number;
  readonly occasion?: string;
  readonly place?: string;
  readonly saidTo?: string;
  readonly relay: readonly string[];
  /** Who says it and who is named in it; what a press on a figure's chip keeps. */
  readonly figureIds: readonly FigureId[];
  readonly groups: RecordGroups;
}

/** A report with what it is joined to. */
export interface JoinedReport {
  readonly report: PageReport;
  readonly figures: readonly FigureView[];
  /** The figures by the part of the page that names them: a name that is sure in one says nothing of another. */
  readonly parts: readonly (readonly FigureView[])[];
  readonly unnamed: ReadonlySet<Attribution>;
  readonly corpus: CorpusIndex;
  readonly rows: ReportRows;
  readonly verdicts: PageVerdicts;
}

/** What a screen shows of the statement that stands at `index` among the attributions of the report. */
export function pageStatement(joined: JoinedReport, index: number): PageStatementView {
  const { report, verdicts } = joined;
  const attribution = report.attributions[index]!;
  const links = linksOfStatement(report, index);
  const confirmed = confirmationOf([links.words, links.person], verdicts);
  const { saidOn, occasion, place, saidTo } = attribution;
  return {
    number: index + 1,
    key: `${attribution.start}-${attribution.end}`,
    span: { start: attribution.start, end: attribution.end },
    links,
    ...(confirmed ? { confirmed } : {}),
    ...whoIn(attribution, joined),
    words: wordsOfAttribution(attribution, report.article),
    possible: attribution.possible === true,
    refused: attribution.refused === true,
    inHeadline: attribution.inHeadline === true,
    ...(saidOn ? { saidOn } : {}),
    when: whenHere(report, attribution),
    ...(attribution.repeats === undefined ? {} : { repeats: attribution.repeats + 1 }),
    ...(occasion ? { occasion } : {}),
    ...(place ? { place } : {}),
    ...(saidTo ? { saidTo } : {}),
    relay: attribution.relay,
    groups: groupsOf(joined, index, links),
  };
}

function whoIn(
  attribution: Attribution,
  { report, figures, parts, unnamed, corpus }: JoinedReport,
): Pick<PageStatementView, "speaker" | "supposed" | "isUnnamed" | "resolution" | "figureIds"> {
  const { speaker, start, end } = attribution;
  const figure = speaker.figureId && corpus.figures.get(speaker.figureId);
  const isSpeaker = ({ figureId }: FigureView) => figureId === speaker.figureId;
  const inPart = parts[attribution.segment]?.find(isSpeaker) ?? figures.find(isSpeaker);
  const supposed = inPart?.possible ? inPart : undefined;
  const named = report.mentions.filter((mention) => start <= mention.start && mention.end <= end);
  const ids = named.map((mention) => mention.figureId);
  return {
    speaker: {
      ...(speaker.figureId ? { figureId: speaker.figureId } : {}),
      names: figure && !supposed ? namesOf(figure) : printedName(speaker.name),
      printed: speaker.asPrinted,
    },
    ...(supposed ? { supposed } : {}),
    isUnnamed: unnamed.has(attribution),
    resolution: speaker.resolution,
    figureIds: [...new Set(speaker.figureId ? [speaker.figureId, ...ids] : ids)],
  };
}

function groupsOf(joined: JoinedReport, index: number, statement: StatementLinks): RecordGroups {
  const { report, corpus, rows, verdicts } = joined;
  const attribution = report.attributions[index]!;
  const records = report.matches
    .filter((match) => match.attribution === index)
    .flatMap((match): EvidencedRecord[] => {
      const record = recordOf(match, corpus, rows.notes?.get(match.statementId));
      if (!record) return [];
      const evidence = evidenceOf({ match, record, attribution, article: report.article, corpus });
      const { statementId, claim } = record;
      const on = { statementId, claimId: claim?.id, sameFigure: evidence.sameFigure };
      const links = linksOfRecord(on, statement);
      const confirmed = confirmationOf([links.match], verdicts);
      const { probability } = match;
      return [{ ...record, evidence, probability, links, ...(confirmed ? { confirmed } : {}) }];
    });
  const related = records.filter((record) => record.tier === "related");
  const ordered = (order: RecordView["order"]) => related.filter((record) => record.order === order);
  return {
    earlier: flagFirst(ordered("earlier")),
    sameDay: ordered("same-day"),
    unknown: ordered("unknown"),
    later: ordered("later"),
    possible: records.filter((record) => record.tier === "possible"),
  };
}
