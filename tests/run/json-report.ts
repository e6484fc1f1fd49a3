import type { Segment } from "../../lib/domain/article";
import type { Attribution } from "../../lib/domain/attribution";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { MentionTier } from "../../lib/domain/mention";
import type { Match, MatchReason, PageReport } from "../../lib/domain/page-report";
import type { SightingForm } from "../../lib/domain/statement";
import type { DateOrder, UncertainDate } from "../../lib/domain/uncertain-date";
import { indexRows } from "../../lib/services/corpus-index";
import type { CorpusIndex } from "../../lib/services/corpus-index";
import { nameIn, namesOf } from "../../lib/services/figure-name";
import { sourceOf } from "../../lib/services/source-view";

type Form = Attribution["form"];
type Person = Readonly<{ id: string | null; name: string }>;

/** A statement on record under an attribution, as `--json` prints it. Offsets of `source` are into the seed file. */
export type PrintedMatch = Readonly<{
  statementId: string;
  tier: Match["tier"];
  order: DateOrder;
  probability: number;
  speaker: Person;
  text: string;
  form: Form;
  saidOn: UncertainDate | null;
  publishedOn: UncertainDate | null;
  outlet: string | null;
  headline: string | null;
  url: string | null;
  source: Readonly<{ file: string; start: number; end: number }> | null;
  reasons: readonly MatchReason[];
}>;

/** A statement the page reports, as `--json` prints it; [start, end) is its content in the article's text. */
export type PrintedAttribution = Readonly<{
  speaker: Person & Readonly<{ asPrinted: string; resolution: Attribution["speaker"]["resolution"] }>;
  form: Form;
  cue: Readonly<{ text: string; start: number; end: number }> | null;
  start: number;
  end: number;
  text: string;
  claimIds: readonly string[];
  matches: readonly PrintedMatch[];
}>;

/** What `npm start -- --json` prints of one page. `error` is there where the page could not be read. */
export type PrintedReport = Readonly<{
  article: Readonly<{
    url: string;
    title: string;
    byline: readonly string[];
    outlet: string | null;
    publishedOn: UncertainDate | null;
    language: string;
    direction: "ltr" | "rtl";
    isArticle: boolean;
    text: string;
    segments: readonly Readonly<{
      headline: string | null;
      outlet: string | null;
      publishedOn: UncertainDate | null;
      start: number;
      end: number;
    }>[];
  }>;
  figures: readonly Readonly<{
    id: string;
    name: string;
    mentions: readonly Readonly<{ start: number; end: number; text: string; tier: MentionTier }>[];
  }>[];
  attributions: readonly PrintedAttribution[];
  popup: string;
  timings: Readonly<{
    extractMs: number | null;
    matchMs: number | null;
    clickToPopupMs: number | null;
  }>;
  error?: string;
}>;

/** What the browser saw besides the report: the popup's text and the time from click to settled popup. */
export type Seen = Readonly<{ popup: string; clickToPopupMs: number | null }>;

/** A page report joined to the corpus rows it refers to, in the printed shape. */
export function printReport(report: PageReport, rows: CorpusRows, seen: Seen): PrintedReport {
  const corpus = indexRows(rows);
  const { article } = report;
  return {
    article: {
      url: article.url,
      title: article.title,
      byline: article.byline,
      outlet: article.outlet ?? null,
      publishedOn: article.publishedOn ?? null,
      language: article.language,
      direction: article.direction,
      isArticle: article.isArticle,
      text: article.text,
      segments: printSegments(report),
    },
    figures: printFigures(report, corpus),
    attributions: report.attributions.map((attribution, index) =>
      printAttribution(attribution, {
        matches: report.matches.filter((match) => match.attribution === index),
        corpus,
      }),
    ),
    popup: seen.popup,
    timings: {
      extractMs: article.extractMs,
      matchMs: report.matchMs,
      clickToPopupMs: seen.clickToPopupMs,
    },
  };
}

/** The printed shape of a page that is no article (no `error`) or could not be read (`error`: a machine word). */
export function printNothing(url: string, seen: Seen, error?: string): PrintedReport {
  return {
    article: {
      url,
      title: "",
      byline: [],
      outlet: null,
      publishedOn: null,
      language: "und",
      direction: "ltr",
      isArticle: false,
      text: "",
      segments: [],
    },
    figures: [],
    attributions: [],
    popup: seen.popup,
    timings: { extractMs: null, matchMs: null, clickToPopupMs: seen.clickToPopupMs },
    ...(error ? { error } : {}),
  };
}

/** The source documents in the page; the words a compiler wrote around them are none. */
function printSegments({ article, segments }: PageReport): PrintedReport["article"]["segments"] {
  return segments
    .filter((segment) => segment.kind !== "compiler")
    .map((segment: Segment) => ({
      headline: segment.headline ? article.text.slice(segment.headline.start, segment.headline.end) : null,
      outlet: segment.outlet ?? null,
      publishedOn: segment.publishedOn ?? null,
      start: segment.start,
      end: segment.end,
    }));
}

function printFigures({ mentions }: PageReport, corpus: CorpusIndex): PrintedReport["figures"] {
  const ids = [...new Set(mentions.map((mention) => mention.figureId))];
  return ids.map((id) => ({
    id,
    name: nameOf(id, corpus),
    mentions: mentions
      .filter((mention) => mention.figureId === id)
      .map(({ start, end, text, tier }) => ({ start, end, text, tier })),
  }));
}

function printAttribution(
  attribution: Attribution,
  { matches, corpus }: { matches: readonly Match[]; corpus: CorpusIndex },
): PrintedAttribution {
  const { speaker } = attribution;
  return {
    speaker: {
      id: speaker.figureId ?? null,
      name: speaker.figureId ? nameOf(speaker.figureId, corpus) : speaker.name,
      asPrinted: speaker.asPrinted,
      resolution: speaker.resolution,
    },
    form: attribution.form,
    cue: attribution.cue ?? null,
    start: attribution.start,
    end: attribution.end,
    text: attribution.text,
    claimIds: attribution.claimIds,
    matches: matches.map((match) => printMatch(match, corpus)),
  };
}

function printMatch(match: Match, corpus: CorpusIndex): PrintedMatch {
  const statement = corpus.statements.get(match.statementId);
  const sighting = statement?.sightings[0];
  if (!statement || !sighting) throw new Error(`The corpus has no statement ${match.statementId}.`);
  const { speaker } = statement;
  const document = corpus.documents.get(sighting.documentId);
  const source = sourceOf(sighting, corpus);
  const { start, end } = sighting.locator;
  return {
    statementId: statement.id,
    tier: match.tier,
    order: match.order,
    probability: match.probability,
    speaker:
      typeof speaker === "string"
        ? { id: speaker, name: nameOf(speaker, corpus) }
        : { id: null, name: speaker.unnamed },
    text: sighting.text,
    form: printForm(sighting.form),
    saidOn: statement.saidOn,
    publishedOn: document?.publishedOn ?? null,
    outlet: (document && corpus.outlets.get(document.outletId)?.names[0]) ?? null,
    headline: document?.headline ?? null,
    url: source.url ?? null,
    source: document?.seed ? { file: document.seed.file, start, end } : null,
    reasons: match.reasons,
  };
}

// The output has one word per form; the corpus says "verbatim" and "paraphrase" of what a page says "direct" and "indirect".
function printForm(form: SightingForm): Form {
  if (form === "verbatim") return "direct";
  return form === "paraphrase" ? "indirect" : form;
}

function nameOf(id: string, corpus: CorpusIndex): string {
  const figure = corpus.figures.get(id);
  return figure ? nameIn(namesOf(figure), "Latn").full : id;
}
