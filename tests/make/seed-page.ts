import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A seed document as a web page, and where each of its lines stands in the page's text. */
export type SeedPage = Readonly<{
  /** The seed file's name without ".txt". */
  doc: string;
  /** The name the page is served under. */
  fileName: string;
  html: string;
  headline: string;
  /** "2021-01-02", or as coarse as it is known: "2020-12". */
  publishedOn: string;
  /** The file the page was made of, as it is. */
  source: string;
  /** One entry per block of the page, headline first: its text and its place [start, end) in the source file. */
  blocks: readonly SeedBlock[];
}>;

/** A line of a seed file that became a block of the page. */
export type SeedBlock = Readonly<{ text: string; start: number; end: number }>;

/** One row of `segments.jsonl`; only what the pages need. */
type Segment = Readonly<{ doc: string; segment: string; headline: string | null }>;

/** Where the development data and the seed documents lie. */
export type SeedFolders = Readonly<{ seeds: string; data: string }>;

/** The five seed documents as pages, in the order of their file names. */
export function makeSeedPages(folders: SeedFolders): readonly SeedPage[] {
  const published = readPublishedDates(readFileSync(join(folders.seeds, "PROVENANCE.md"), "utf8"));
  return readHeadlines(folders.data).map(({ doc, headline }) => {
    const publishedOn = published.get(doc.slice(0, 3));
    if (!publishedOn) throw new Error(`PROVENANCE.md gives no date of publication for ${doc}.`);
    return makeSeedPage(join(folders.seeds, `${doc}.txt`), { headline, publishedOn });
  });
}

/**
 * One seed document as a page: the headline as title and h1, every other line that is not empty as one paragraph, the
 * date of publication as `article:published_time`.
 */
export function makeSeedPage(
  file: string,
  { headline, publishedOn }: Readonly<{ headline: string; publishedOn: string }>,
): SeedPage {
  const source = readFileSync(file, "utf8");
  const lines = readLines(source);
  const at = lines.findIndex((line) => line.text.replace(/^#\s*|\*+/g, "") === headline);
  const found = lines[at];
  if (!found) throw new Error(`${basename(file)} does not have the headline “${headline}”.`);
  const start = source.indexOf(headline, found.start);
  const blocks = [
    { text: headline, start, end: start + headline.length },
    ...lines.filter((_line, index) => index !== at),
  ];
  const doc = basename(file, ".txt");
  const html = pageHtml(blocks, publishedOn);
  return { doc, fileName: `${doc}.html`, html, headline, publishedOn, source, blocks };
}

/** Where [start, end) of a seed file's text stands in another text made of the same blocks. */
export type SeedAligner = (start: number, end: number) => { start: number; end: number } | undefined;

/**
 * Maps offsets of a seed file to offsets of an article's text, line by line; inside a line a run of white space counts
 * as one blank. Undefined where the article
 * leaves a line out.
 */
export function alignSeed(page: SeedPage, articleText: string): SeedAligner {
  const places = locateBlocks(page.blocks, articleText);
  return (start, end) => {
    const index = page.blocks.findIndex((block) => start >= block.start && end <= block.end);
    const block = page.blocks[index];
    const at = places[index];
    if (!block || at === undefined) return undefined;
    const move = (offset: number) => at + lengthBefore(block, page.source, offset);
    return { start: move(start), end: move(end) };
  };
}

/**
 * Where each block stands as a line of the text: the longest common subsequence of both, so that a line that stands
 * twice in the document and once in the article does not draw the lines after it along.
 */
function locateBlocks(blocks: readonly SeedBlock[], text: string): readonly (number | undefined)[] {
  const lines = readLines(text);
  const same = (b: number, l: number) => blocks[b]?.text === lines[l]?.text;
  const rest = Array.from({ length: blocks.length + 1 }, () => new Uint32Array(lines.length + 1));
  const restAt = (b: number, l: number) => rest[b]?.[l] ?? 0;
  for (let b = blocks.length - 1; b >= 0; b--) {
    for (let l = lines.length - 1; l >= 0; l--) {
      const best = same(b, l) ? restAt(b + 1, l + 1) + 1 : Math.max(restAt(b + 1, l), restAt(b, l + 1));
      rest[b]?.fill(best, l, l + 1);
    }
  }
  const places: (number | undefined)[] = blocks.map(() => undefined);
  for (let b = 0, l = 0; b < blocks.length && l < lines.length;) {
    if (same(b, l)) places[b++] = lines[l++]?.start;
    else if (restAt(b + 1, l) >= restAt(b, l + 1)) b++;
    else l++;
  }
  return places;
}

/** How many characters of a block's laid-out text stand before an offset of the source. */
function lengthBefore(block: SeedBlock, source: string, offset: number): number {
  const before = source
    .slice(block.start, offset)
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^ /, "");
  return Math.min(before.length, block.text.length);
}

/** A line's text as a browser lays it out: white space runs are one blank, none at either end; NFC. */
function normal(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .normalize("NFC");
}

function readLines(source: string): readonly SeedBlock[] {
  let start = 0;
  return source.split("\n").flatMap((line) => {
    const block = { text: normal(line), start, end: start + line.length };
    start += line.length + 1;
    return block.text === "" ? [] : [block];
  });
}

function readHeadlines(data: string): readonly Readonly<{ doc: string; headline: string }>[] {
  const rows = readFileSync(join(data, "statements/segments.jsonl"), "utf8").trim().split("\n");
  const segments = rows.map((row) => JSON.parse(row) as Segment);
  return segments.flatMap(({ doc, segment, headline }) =>
    segment === "main" && headline !== null ? [{ doc, headline }] : [],
  );
}

/** The "published" column of the table, by the seed's three digits. */
function readPublishedDates(provenance: string): ReadonlyMap<string, string> {
  const rows = provenance.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([, seed, , , published]) => {
      const date = /^\d{4}(-\d\d){0,2}/.exec(published ?? "")?.[0];
      return seed && /^\d{3}$/.test(seed) && date ? [[seed, date] as const] : [];
    }),
  );
}

function pageHtml([headline, ...rest]: readonly SeedBlock[], publishedOn: string): string {
  const title = escapeHtml(headline?.text ?? "");
  const paragraphs = rest.map((block) => `      <p>${escapeHtml(block.text)}</p>`).join("\n");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="${publishedOn}">
  </head>
  <body>
    <article>
      <h1>${title}</h1>
${paragraphs}
    </article>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
