import type { FieldSource, PageReading, TextBlock } from "../domain/article";
import { pageAddress } from "../text/page-address";
import { textLength } from "../text/text-length";
import { isArticlePage } from "./article-gate";
import { readByline } from "./metadata/byline";
import { findStatedLanguages, readStatedDirection } from "./metadata/language";
import { readOutlet } from "./metadata/outlet";
import { readPageFacts, type PageFacts } from "./metadata/page-facts";
import { readModifiedOn, readPublishedOn } from "./metadata/published-on";
import { findStatedEntries } from "./metadata/stated-entries";
import { readShownHeadline, readTitle } from "./metadata/title";
import { hasClosedFrame } from "./page-frames";
import { isPreviewPage } from "./preview-page";
import { markEntries } from "./mark-entries";
import { findReadableBody } from "./readable-body";
import { clonePage, cloneHead, PAGE_CAPS } from "./safe-clone";
import { findSelectedBlocks } from "./selection";
import { runInSlices, type Steps, TooMuchWorkError } from "./steps";

/** What is read off a page, or why nothing is. `detail` is for a log, never for a screen. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly page: PageReading }
  | {
      readonly kind: "failed";
      readonly code: "unreadable" | "too-large" | "no-text" | "in-frame" | "no-selection" | "extract-failed";
      readonly detail: string;
    };

interface Options {
  /** `selection`: only the words the user has selected are the text; works on pages of any size. */
  readonly scope?: PageReading["scope"];
}

/** A page with less text than this around a frame of another site shows what is in the frame. */
const SCANT = 300;

type Scope = PageReading["scope"];
type Failure = Extract<ReadOutcome, { kind: "failed" }>;

/**
 * Reads the article off a page: the blocks of its text, metadata with the source of each field, and whether it is an
 * article at all. Works on an inert copy: the page's DOM stays unchanged, nothing in it is run, loaded or announced, and
 * nothing a page contains makes this throw. The copy is made in one task, the work on it is done in slices between which
 * the page goes on. `location` is the page's address, without a fragment that only names a place in it.
 */
export async function readPage(
  document: Document,
  location: { readonly href: string },
  options: Options = {},
): Promise<ReadOutcome> {
  try {
    return await runInSlices(read(document, location.href, options.scope ?? "page"));
  } catch (error) {
    const code = error instanceof TooMuchWorkError ? "too-large" : "extract-failed";
    return failed(code, String(error).slice(0, 500));
  }
}

function* read(document: Document, href: string, scope: Scope): Steps<ReadOutcome> {
  const started = performance.now();
  const source = yield* readSource(document, scope);
  if ("code" in source) return source;
  const facts = readPageFacts(source.page, pageAddress(href).slice(0, 4000));
  yield;
  const outcome = yield* describe(facts, source.selected, scope, started);
  const isScant = outcome.kind === "failed" || textLength(outcome.page.body) < SCANT;
  if (scope === "selection" || !isScant || !hasClosedFrame(document)) return outcome;
  return failed("in-frame", "a frame of another site");
}

function failed(code: Failure["code"], detail: string): Failure {
  return { kind: "failed", code, detail };
}

interface Source {
  readonly page: Document;
  /** The selected blocks if only the selection is read. */
  readonly selected?: readonly TextBlock[];
}

function* readSource(document: Document, scope: Scope): Steps<Source | Failure> {
  // The browser's own viewer stands in the document then, and its text is not in it.
  if (document.contentType === "application/pdf") return failed("unreadable", "a PDF");
  const selected = scope === "selection" ? findSelectedBlocks(document) : undefined;
  if (selected?.length === 0) return failed("no-selection", "nothing is selected");
  const clone = yield* clonePage(document);
  if (clone.kind === "clone") return { page: clone.document, ...(selected && { selected }) };
  if (selected) return { page: cloneHead(document), selected };
  return failed("too-large", clone.detail);
}

function* describe(
  facts: PageFacts,
  selected: readonly TextBlock[] | undefined,
  scope: Scope,
  started: number,
): Steps<ReadOutcome> {
  const fields = yield* readFields(facts);
  const title = fields.title?.value ?? "";
  // The text has the headline that the page shows, also where the page calls itself something else for others.
  const headline = readShownHeadline(facts, fields.outlet?.value) ?? title;
  const { blocks, hasFurniture } = yield* readBody(facts, selected);
  if (blocks.length === 0) return failed("no-text", "the page has no text");
  // Between the lines of the article's text there is a character more.
  const characters = headline.length + textLength(blocks) + blocks.length;
  if (characters > PAGE_CAPS.characters) return failed("too-large", `${characters} characters of text`);
  yield;
  const statedDirection = readStatedDirection(facts);
  const isTitled = (fields.title?.source ?? "document") !== "document";
  const gate = { facts, blocks, isDated: fields.publishedOn !== undefined, isTitled };
  const page: PageReading = {
    url: facts.url,
    title,
    byline: fields.byline?.value ?? [],
    ...statedOf(fields),
    statedLanguages: findStatedLanguages(facts),
    ...(statedDirection && { statedDirection }),
    isArticle: isArticlePage(gate),
    isPreview: isPreviewPage(gate),
    scope,
    headline,
    body: blocks,
    statedEntries: findStatedEntries(facts),
    hasFurniture,
    fieldSources: sourcesOf(fields, selected ? "selection" : "visible"),
    extractMs: performance.now() - started,
  };
  return { kind: "read", page };
}

function* readFields(facts: PageFacts) {
  const outlet = readOutlet(facts);
  yield;
  const title = readTitle(facts, outlet?.value);
  yield;
  const byline = readByline(facts, outlet?.value);
  yield;
  const publishedOn = readPublishedOn(facts);
  yield;
  const modifiedOn = readModifiedOn(facts);
  yield;
  return { title, byline, outlet, publishedOn, modifiedOn, canonicalUrl: facts.canonicalUrl };
}

function* readBody(
  { document }: PageFacts,
  selected: readonly TextBlock[] | undefined,
): Steps<Pick<PageReading, "hasFurniture"> & Blocks> {
  if (selected) return { blocks: selected, hasFurniture: false };
  const body = document.body as Element | null;
  if (body) yield* markEntries(body);
  const { blocks, method } = yield* findReadableBody(document);
  return { blocks, hasFurniture: method !== "plain" };
}

/** The fields that are left out where the page does not tell them. */
function statedOf({ canonicalUrl, outlet, publishedOn, modifiedOn }: Fields) {
  return {
    ...(canonicalUrl && { canonicalUrl: canonicalUrl.value }),
    ...(outlet && { outlet: outlet.value }),
    ...(publishedOn && { publishedOn: publishedOn.value }),
    ...(modifiedOn && { modifiedOn: modifiedOn.value }),
  };
}

type Fields = ReturnType<typeof readFields> extends Generator<unknown, infer Read> ? Read : never;

interface Blocks {
  readonly blocks: readonly TextBlock[];
}

function sourcesOf(
  fields: Readonly<Record<string, { readonly source: FieldSource } | undefined>>,
  text: FieldSource,
): PageReading["fieldSources"] {
  const found = Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.source]] : []));
  return { ...Object.fromEntries(found), text };
}
