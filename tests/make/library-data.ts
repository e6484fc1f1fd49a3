import { describeQuote } from "../../lib/annotation/describe-quote";
import { matchQuote } from "../../lib/annotation/match-quote";
import { aliasKey } from "../../lib/collection/alias-key";
import { summarise, summariseReport } from "../../lib/collection/summarise";
import type { Anchor, Annotation, AnnotationColour } from "../../lib/domain/annotation";
import type { ArticleVersion } from "../../lib/domain/article-version";
import type { Collection, Membership } from "../../lib/domain/collection";
import type { CorpusRows } from "../../lib/domain/corpus";
import type { AnnotationId, ArticleId, CollectionId, VersionId } from "../../lib/domain/ids";
import type { ArticleRow, TextRow, VersionRow } from "../../lib/store/rows";
import { type DraftedArticle, draftArticle } from "./library-article";
import { type Dice, makeDice } from "./dice";

/** One article as it is kept, with everything that belongs to it. */
export type KeptRows = Readonly<{
  article: ArticleRow;
  versions: readonly VersionRow[];
  texts: readonly TextRow[];
  memberships: readonly Membership[];
  annotations: readonly Annotation[];
  anchors: readonly Anchor[];
}>;

/** How large the articles are, and which library of its kind it is. */
export type LibraryOptions = Readonly<{
  /** The same seed gives the same library. */
  seed?: number;
  /** Paragraphs of an article; about 300 characters each. By default four to ten. */
  paragraphs?: number;
}>;

const FIRST_DAY = Date.UTC(2026, 0, 5, 8);
const HOUR = 3_600_000;

const names = ["Reconciliation", "Elections", "PLO membership", "Prisoners", "المصالحة", "الانتخابات"];

/** The collections that the made articles are put into, in English and Arabic. */
export const madeCollections: readonly Collection[] = names.map((name, at) => ({
  id: idOf("c", at) as CollectionId,
  name,
  description: "",
  createdAt: instant(at),
  editedAt: instant(at),
  rev: 1,
}));

/**
 * The article of a number: of any number at any time the same one, so that a large library can be made in parts. One in
 * four is Arabic, one in ten has two versions, one in three has notes, of which some have lost their words.
 */
export async function makeKept(
  corpus: CorpusRows,
  number: number,
  { seed = 1, paragraphs }: LibraryOptions = {},
): Promise<KeptRows> {
  const dice = makeDice(seed * 1_000_003 + number);
  const first = draftArticle(corpus, dice, { number, paragraphs: paragraphs ?? 4 + dice.below(7) });
  const articleId = idOf("a", number) as ArticleId;
  const drafts = dice.chance(0.1) ? [first, shortened(first)] : [first];
  const versions = await Promise.all(drafts.map((draft, at) => versionOf(draft, articleId, number, at)));
  const latest = versions.at(-1)!;
  const tags = dice.some(first.language === "ar" ? arabicTags : englishTags, 0.25);
  const { url } = latest;
  const summary = summarise({ corrections: {} }, versions, summariseReport(latest.report));
  const notes = dice.chance(0.34) ? makeNotes(dice, versions, number) : [];
  return {
    article: {
      id: articleId,
      aliases: [{ url, kind: "final" }],
      aliasKeys: [aliasKey(url)],
      tags,
      corrections: {},
      latestVersion: latest.id,
      createdAt: versions[0]!.capturedAt,
      editedAt: latest.capturedAt,
      rev: versions.length,
      summary,
    },
    versions: versions.map(headOf),
    texts: versions.map(({ id, text, blocks, segments, report }) => ({
      versionId: id,
      text,
      blocks,
      segments,
      report,
    })),
    memberships: dice.some(madeCollections, 0.25).map((collection) => ({
      collectionId: collection.id,
      articleId,
      addedAt: latest.capturedAt,
    })),
    annotations: notes,
    anchors: notes.flatMap((note) => versions.map((version) => anchorOf(note, version))),
  };
}

const englishTags = ["unity", "elections", "talks", "to check", "Cairo"];
const arabicTags = ["وحدة", "انتخابات", "حوار", "للمراجعة"];
const colours: readonly AnnotationColour[] = ["yellow", "blue", "red", "green"];
const remarks = [
  "Compare with what was said in October 2017.",
  "Who is meant here is not said.",
  "Ask the desk for the recording.",
  "The day is missing in the other report.",
  "قارن مع تصريح 2017.",
  "من المقصود هنا؟",
];

async function versionOf(
  draft: DraftedArticle,
  articleId: ArticleId,
  number: number,
  at: number,
): Promise<ArticleVersion> {
  const { language, article, report } = draft;
  return {
    id: idOf("d", number * 2 + at) as VersionId,
    articleId,
    seq: at + 1,
    capturedAt: instant(number + at * 24),
    url: article.url,
    title: article.title,
    byline: article.byline,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.publishedOn === undefined ? {} : { publishedOn: article.publishedOn }),
    language,
    direction: article.direction,
    isPreview: false,
    scope: "page",
    text: article.text,
    blocks: article.blocks,
    segments: [{ kind: "article", mode: "news", start: 0, bodyStart: 0, end: article.text.length }],
    textSha256: await sha256(article.text),
    extractor: { name: "on-record", version: "1" },
    fieldSources: article.fieldSources,
    report,
  };
}

/** The same article as it was before its last paragraph was taken out: what only stood there is gone. */
function shortened(draft: DraftedArticle): DraftedArticle {
  const { article, report } = draft;
  const last = article.blocks.at(-1)!;
  const inside = <Part extends { readonly end: number }>(parts: readonly Part[]) =>
    parts.filter((part) => part.end < last.start);
  const attributions = inside(report.attributions);
  return {
    ...draft,
    article: { ...article, text: article.text.slice(0, last.start - 1), blocks: article.blocks.slice(0, -1) },
    report: {
      ...report,
      attributions,
      mentions: inside(report.mentions),
      matches: report.matches.filter((match) => match.attribution < attributions.length),
    },
  };
}

function makeNotes(dice: Dice, versions: readonly ArticleVersion[], number: number): readonly Annotation[] {
  const [version] = versions;
  if (!version) return [];
  return Array.from({ length: 1 + dice.below(4) }, (_, at): Annotation => {
    const block = version.blocks[1 + dice.below(version.blocks.length - 1)]!;
    const words = [...version.text.slice(block.start, block.end).matchAll(/\S+/gu)];
    const from = dice.below(Math.max(1, words.length - 4));
    const to = Math.min(words.length - 1, from + 1 + dice.below(7));
    const start = block.start + words[from]!.index;
    const end = block.start + words[to]!.index + words[to]![0].length;
    const quote = describeQuote(version.text, start, end);
    const made = instant(number + at);
    const body = dice.chance(0.8) ? dice.one(remarks) : undefined;
    return {
      id: idOf("e", number * 8 + at) as AnnotationId,
      articleId: version.articleId,
      versionId: version.id,
      kind: body === undefined ? "highlight" : "note",
      quote: quote.exact,
      selectors: [
        { type: "TextQuoteSelector", ...quote },
        { type: "TextPositionSelector", start, end },
      ],
      ...(body === undefined ? {} : { body }),
      tags: dice.some(version.language === "ar" ? arabicTags : englishTags, 0.2),
      colour: dice.one(colours),
      createdAt: made,
      editedAt: made,
      rev: 1,
    };
  });
}

function anchorOf(
  { id, versionId, selectors: [quote, position] }: Annotation,
  version: ArticleVersion,
): Anchor {
  const hint = position && version.id === versionId ? { start: position.start } : undefined;
  const match = matchQuote(quote, version.text, hint);
  const found = { annotationId: id, versionId: version.id };
  if (match.kind === "orphan") return { ...found, state: "orphan", score: 0 };
  return { ...found, state: match.state, score: match.score, start: match.start, end: match.end };
}

function headOf({
  text: _text,
  blocks: _blocks,
  segments: _segments,
  report: _report,
  ...head
}: ArticleVersion): VersionRow {
  return head;
}

/** A UUIDv7 of a kind and a number, so that a library made twice has the same ids. */
function idOf(kind: string, number: number): string {
  const digits = (FIRST_DAY + number * HOUR).toString(16).padStart(12, "0");
  const tail = number.toString(16).padStart(11, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-${kind}${tail}`;
}

/** So many hours after the first one. */
function instant(hours: number): string {
  return new Date(FIRST_DAY + hours * HOUR).toISOString();
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
