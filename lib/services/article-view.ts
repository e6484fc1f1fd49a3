import { matchQuote } from "../annotation/match-quote";
import { indexQuotes, type QuoteIndex } from "../annotation/quote-index";
import type { Anchor, AnchorState, Annotation } from "../domain/annotation";
import type { Block, FieldSource } from "../domain/article";
import type { Collection } from "../domain/collection";
import type { CorpusRows } from "../domain/corpus";
import type { VersionId } from "../domain/ids";
import type { CorrectableField, LibraryArticle } from "../domain/library-article";
import type { PageReport } from "../domain/page-report";
import type { UncertainDate } from "../domain/uncertain-date";
import type { TextRow, VersionRow } from "../store/rows";
import type { PageStatementView } from "./page-statement-view";
import { buildReportView, type ReportView } from "./report-view";
import { safeLink } from "./source-view";

/** All rows one article's reading view is made of. `version` is the one shown, `versions` all of them, the latest first. */
export interface ArticleRows {
  readonly article: LibraryArticle;
  readonly version: VersionRow;
  readonly text: TextRow;
  readonly versions: readonly VersionRow[];
  /** Without those in the trash. */
  readonly annotations: readonly Annotation[];
  /** Those of the version shown. */
  readonly anchors: readonly Anchor[];
  readonly collections: readonly Collection[];
  readonly corpus: CorpusRows;
}

/** A field of the article with where it comes from: a part of the page, or the user. */
export interface SourcedField<Value> {
  readonly value: Value;
  readonly source?: FieldSource;
}

/** A note of the article as it stands in the version shown. */
export interface PlacedNote {
  readonly annotation: Annotation;
  readonly state: AnchorState;
}

/** A stretch of a block that is drawn in one way. */
export interface TextRun {
  readonly text: string;
  /** Reported as somebody's statement. */
  readonly spoken: boolean;
  /** The notes on these words, the latest last. */
  readonly notes: readonly Annotation[];
}

/** A block of the text, with what stands beside it: the notes and the statements that begin in it. */
export interface BlockView {
  readonly kind: Block["kind"];
  /** What begins from here on, up to `end`, stands beside this block; UTF-16 units of the text. */
  readonly from: number;
  readonly end: number;
  readonly runs: readonly TextRun[];
  readonly notes: readonly PlacedNote[];
  readonly statements: readonly PageStatementView[];
}

/** An article as it is read in the library, in no language yet. */
export interface ArticleView {
  readonly article: LibraryArticle;
  readonly version: VersionRow;
  readonly versions: readonly VersionRow[];
  readonly collections: readonly Collection[];
  readonly title: SourcedField<string>;
  readonly outlet: SourcedField<string | undefined>;
  readonly byline: SourcedField<readonly string[]>;
  readonly publishedOn: SourcedField<UncertainDate | undefined>;
  readonly modifiedOn: SourcedField<UncertainDate | undefined>;
  readonly language: SourcedField<string>;
  /** An http or https address without credentials; absent if none was kept. */
  readonly url?: string;
  readonly blocks: readonly BlockView[];
  /** Notes whose words are not in this version, in the order they were made. */
  readonly orphans: readonly PlacedNote[];
  readonly report: ReportView;
}

/** Joins the rows of an article. The headline stands in the text only if it is not the title or carries a note. */
export function buildArticleView(rows: ArticleRows): ArticleView {
  const { article, version, versions, collections } = rows;
  const report = buildReportView(reportOf(version, rows.text), rows.corpus);
  const fields = fieldsOf(article, version);
  const placed = placeNotes(rows);
  const ends = rows.text.blocks.map((block) => block.end);
  const url = safeLink(version.canonicalUrl) ?? safeLink(version.url);
  const blocks = rows.text.blocks.map((block, at) =>
    blockView({ block, after: ends[at - 1] ?? 0 }, rows.text, placed, report),
  );
  return {
    article,
    version,
    versions,
    collections,
    ...fields,
    ...(url === undefined ? {} : { url }),
    blocks: blocks.filter((block, at) => at > 0 || isWorthShowing(block, fields.title.value)),
    orphans: placed.filter(({ span }) => span === undefined),
    report,
  };
}

/** The report kept with a version, as one of the page it was read from. */
export function reportOf(version: VersionRow, text: TextRow): PageReport {
  return {
    article: {
      ...version,
      isArticle: true,
      text: text.text,
      blocks: text.blocks,
      extractMs: 0,
    },
    segments: text.segments,
    ...text.report,
    matchMs: 0,
  };
}

type Place = Pick<Anchor, "state" | "start" | "end">;
type Placed = PlacedNote & { readonly span?: { readonly start: number; readonly end: number } };

/**
 * Where each note's words stand, as its anchor says; a note nobody has looked for in this version is looked for now.
 * Without a place found in the text of this version the words stand nowhere.
 */
function placeNotes({ annotations, anchors, text, version }: ArticleRows): readonly Placed[] {
  const anchorOf = new Map(anchors.map((anchor) => [anchor.annotationId, anchor]));
  const search = finderIn(text.text);
  const inOrder = annotations.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return inOrder.map((annotation): Placed => {
    const { start, end, state } = anchorOf.get(annotation.id) ?? search(annotation, version.id);
    if (state === "orphan" || start === undefined || end === undefined)
      return { annotation, state: "orphan" };
    const isInText = text.blocks.some((block) => start < block.end && block.start < end);
    return isInText ? { annotation, state, span: { start, end } } : { annotation, state: "orphan" };
  });
}

/** Finds notes by their words and what stood around them; the text is made ready for that only if there is a need. */
function finderIn(text: string): (annotation: Annotation, versionId: VersionId) => Place {
  let index: QuoteIndex | undefined;
  return ({ selectors: [quote, position], versionId: marked }, versionId) => {
    index ??= indexQuotes(text);
    const hint = position && marked === versionId ? { start: position.start } : undefined;
    const match = matchQuote(quote, index, hint);
    return match.kind === "placed" ? match : { state: "orphan" };
  };
}

/** `after` is where the block before ends: what begins on the line break between them stands beside this one. */
interface BlockPlace {
  readonly block: Block;
  readonly after: number;
}

function blockView(
  { block, after }: BlockPlace,
  { text, report }: TextRow,
  placed: readonly Placed[],
  view: ReportView,
): BlockView {
  const touches = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < block.end && block.start < end;
  const here = placed.filter(({ span }) => span !== undefined && touches(span));
  const spoken = report.attributions.filter(touches);
  const startsHere = (start: number) => after <= start && start < block.end;
  const all = view.sections.flatMap((section) => section.statements);
  return {
    kind: block.kind,
    from: after,
    end: block.end,
    runs: cutRuns(block, text, here, spoken),
    notes: here
      .filter(({ span }) => startsHere(span!.start))
      .toSorted((a, b) => a.span!.start - b.span!.start),
    statements: all.filter(({ number }) => startsHere(report.attributions[number - 1]!.start)),
  };
}

/** Cuts a block wherever a note or a statement begins or ends; the runs joined are the block's text. */
function cutRuns(
  block: Block,
  text: string,
  notes: readonly Placed[],
  spoken: readonly { readonly start: number; readonly end: number }[],
): readonly TextRun[] {
  const spans = [...notes.map(({ span }) => span!), ...spoken];
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => block.start < edge && edge < block.end);
  const cuts = [...new Set([block.start, ...inside, block.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    text: text.slice(start, cuts[at + 1]),
    spoken: spoken.some((span) => span.start <= start && start < span.end),
    notes: notes
      .filter(({ span }) => span!.start <= start && start < span!.end)
      .map(({ annotation }) => annotation),
  }));
}

function isWorthShowing(block: BlockView, title: string): boolean {
  const text = block.runs.map((run) => run.text).join("");
  return text !== title || block.notes.length > 0;
}

/** What a page says of an article, or the user in its place, each with where it comes from. */
export function fieldsOf(
  { corrections }: Pick<LibraryArticle, "corrections">,
  version: Pick<VersionRow, CorrectableField | "fieldSources">,
) {
  const field = <Value>(name: CorrectableField, own: Value): SourcedField<Value> => {
    const corrected = corrections[name];
    if (corrected) return { value: corrected.value as Value, source: "user" };
    const source = version.fieldSources[name];
    return source === undefined ? { value: own } : { value: own, source };
  };
  return {
    title: field("title", version.title),
    outlet: field("outlet", version.outlet),
    byline: field("byline", version.byline),
    publishedOn: field("publishedOn", version.publishedOn),
    modifiedOn: field("modifiedOn", version.modifiedOn),
    language: field("language", version.language),
  };
}
