import * as z from "zod/mini";

import { Span } from "./span";
import { UncertainDate } from "./uncertain-date";

const offset = z.int().check(z.nonnegative());
const line = z.string().check(z.maxLength(2000));

/** Which part of a page gave a field; shown wherever the field is shown. */
export const FieldSource = z.enum([
  "json-ld",
  "meta",
  "microdata",
  "visible",
  "url",
  "html",
  "document",
  "host",
  "detected",
  "selection",
  "user",
]);
export type FieldSource = z.infer<typeof FieldSource>;

/** A block of the canonical text. The first block is the headline. */
export const Block = z.readonly(
  z.object({
    start: offset,
    end: offset,
    kind: z.enum(["headline", "heading", "paragraph", "quote", "list-item", "caption"]),
  }),
);
export type Block = z.infer<typeof Block>;

/** A block of text as the page has it: its clean text, what it is, and how many of its letters are links. */
export const TextBlock = z.readonly(
  z.object({
    kind: z.enum(["heading", "paragraph", "quote", "list-item", "caption"]),
    text: z.string().check(z.maxLength(2_000_000)),
    /** Share of the letters that stand in links, 0 to 1. */
    linkShare: z.number().check(z.gte(0), z.lte(1)),
    /** The time of the live blog's entry it belongs to, as the page gives it. */
    entryAt: z.optional(z.string().check(z.maxLength(100))),
  }),
);
export type TextBlock = z.infer<typeof TextBlock>;

/** An entry of a live blog in the canonical text, half-open, with the time the page gives it. */
export const LiveEntry = z.readonly(z.object({ start: offset, end: offset, publishedOn: UncertainDate }));
export type LiveEntry = z.infer<typeof LiveEntry>;

/** An entry of a live blog as the page's structured data has it; `text` may hold markup, or only its beginning. */
export const StatedEntry = z.readonly(
  z.object({
    headline: z.string().check(z.maxLength(2000)),
    text: z.string().check(z.maxLength(20_000)),
    /** When it was published, as it stands there. */
    at: z.string().check(z.maxLength(100)),
  }),
);
export type StatedEntry = z.infer<typeof StatedEntry>;

/** What is read of an article beside its words. */
const described = {
  url: z.string().check(z.maxLength(4000)),
  canonicalUrl: z.optional(z.string().check(z.maxLength(4000))),
  title: line,
  byline: z.readonly(z.array(line).check(z.maxLength(50))),
  /** The outlet's name as the page gives it. */
  outlet: z.optional(line),
  publishedOn: z.optional(UncertainDate),
  modifiedOn: z.optional(UncertainDate),
  /** What the gate says; a page is read after a click all the same. */
  isArticle: z.boolean(),
  /** The page marks itself as only a preview of the article. */
  isPreview: z.boolean(),
  /** `selection`: the user asked to read the selected words only. */
  scope: z.enum(["page", "selection"]),
  fieldSources: z.readonly(
    z.partialRecord(
      z.enum([
        "title",
        "byline",
        "outlet",
        "publishedOn",
        "modifiedOn",
        "canonicalUrl",
        "language",
        "direction",
        "text",
      ]),
      FieldSource,
    ),
  ),
  /** Milliseconds from the call to the finished article. */
  extractMs: z.number(),
};

const direction = z.enum(["ltr", "rtl"]);

/** A language that a page says it is in, as a lower-case primary tag of BCP 47, and where it says so. */
export const StatedLanguage = z.readonly(
  z.object({ value: z.string().check(z.maxLength(35)), source: FieldSource }),
);
export type StatedLanguage = z.infer<typeof StatedLanguage>;

/**
 * What the reading script reads off a page: the headline it shows and the blocks of its body, in which the site's own
 * furniture may still stand. At most 2,000,000 characters together.
 */
export const PageReading = z.readonly(
  z.object({
    ...described,
    headline: line,
    // The headline is a block more.
    body: z
      .readonly(z.array(TextBlock).check(z.maxLength(49_999)))
      .check(z.refine((body) => body.reduce((sum, { text }) => sum + text.length, 0) <= 2_000_000)),
    /** Of a live blog whose structured data lists its entries. */
    statedEntries: z.optional(z.readonly(z.array(StatedEntry).check(z.maxLength(2000)))),
    /** False where the user chose the words, or nothing on the page looks like an article. */
    hasFurniture: z.boolean(),
    /** The likeliest first. The article's language is settled once its text is known. */
    statedLanguages: z.readonly(z.array(StatedLanguage).check(z.maxLength(10))),
    statedDirection: z.optional(direction),
  }),
);
export type PageReading = z.infer<typeof PageReading>;

/**
 * An article as it is matched and kept. `text` is the canonical text: the headline, then the blocks, joined by "\n", NFC,
 * without hidden text. Every offset anywhere is UTF-16 into it.
 */
export const ExtractedArticle = z.readonly(
  z.object({
    ...described,
    /** BCP 47, lower-case primary tag; "und" if neither stated nor detected. */
    language: z.string().check(z.maxLength(35)),
    direction,
    text: z.string().check(z.maxLength(2_000_000)),
    blocks: z.readonly(z.array(Block).check(z.maxLength(50_000))),
    /** Of a live blog, in the order of the page, which is mostly the newest first. */
    entries: z.optional(z.readonly(z.array(LiveEntry).check(z.maxLength(5000)))),
    /** Of a live blog that ran over several days: from the first to the last of them that it names. */
    liveDays: z.optional(UncertainDate),
  }),
);
export type ExtractedArticle = z.infer<typeof ExtractedArticle>;

/**
 * A part of the canonical text with its own headline, outlet and dates: the whole of an ordinary page, one dispatch
 * of a round-up, the `compiler`'s own words around the dispatches, or an `entry` of a live blog. [start, end) covers it with its headline and
 * date lines, `bodyStart` is where its prose begins. Speakers are resolved inside a segment, never across.
 */
export const Segment = z.readonly(
  z.object({
    kind: z.enum(["article", "dispatch", "compiler", "entry"]),
    mode: z.enum(["news", "transcript"]),
    headline: z.optional(Span),
    outlet: z.optional(line),
    publishedOn: z.optional(UncertainDate),
    place: z.optional(line),
    start: offset,
    bodyStart: offset,
    end: offset,
  }),
);
export type Segment = z.infer<typeof Segment>;
