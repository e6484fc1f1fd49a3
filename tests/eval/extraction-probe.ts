import { Readability } from "@mozilla/readability";

import type { Block, ExtractedArticle } from "../../lib/domain/article";
import { readPage, type ReadOutcome } from "../../lib/page/read-page";
import { findTextBlocks } from "../../lib/page/text-blocks";
import { settleArticle } from "../../lib/reading/settle-article";

/** What the product makes of the page this runs in. */
export interface ProductReading {
  /** The article's text under the headline, block by block; "" where there is none. */
  readonly body: string;
  /** Undefined where the product finds no article; `failure` then says why. */
  readonly article?: ExtractedArticle;
  readonly failure?: string;
  readonly milliseconds: number;
}

/** What Mozilla's Readability finds, given a plain copy of the document. */
export interface PeerReading {
  readonly body: string;
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly failure?: string;
  readonly milliseconds: number;
}

function bodyOf({ text, blocks }: Pick<ExtractedArticle, "text" | "blocks">): string {
  const body = blocks.filter((block: Block) => block.kind !== "headline");
  return body.map(({ start, end }) => text.slice(start, end)).join("\n");
}

interface TimedReading {
  readonly outcome: ReadOutcome;
  readonly milliseconds: number;
}

/** What the product does in the page. */
async function readByProduct(): Promise<TimedReading> {
  const started = performance.now();
  const outcome = await readPage(document, location);
  return { outcome, milliseconds: performance.now() - started };
}

/** What the product does with it in the worker, which is no time of the page's. */
function settleReading({ outcome, milliseconds }: TimedReading): ProductReading {
  if (outcome.kind === "failed") {
    return { body: "", failure: `${outcome.code}: ${outcome.detail}`, milliseconds };
  }
  const article = settleArticle(outcome.page);
  return { body: bodyOf(article), article, milliseconds };
}

function readAlone(): PeerReading {
  const started = performance.now();
  const empty = { body: "", title: "", byline: "", published: "" };
  const since = () => performance.now() - started;
  try {
    const copy = document.cloneNode(true) as Document;
    const read = new Readability<Node>(copy, { serializer: (content) => content }).parse();
    const milliseconds = since();
    if (!read) return { ...empty, milliseconds };
    const content = read.content as Element | null | undefined;
    const blocks = content ? findTextBlocks(content) : [];
    return {
      body: blocks.map(({ text }) => text).join("\n"),
      title: read.title ?? "",
      byline: read.byline ?? "",
      published: read.publishedTime ?? "",
      milliseconds,
    };
  } catch (error) {
    return { ...empty, milliseconds: since(), failure: String(error).slice(0, 200) };
  }
}

/** Called one after the other, so that each one's processor time can be told; what they read is fetched afterwards. */
const probe = { readByProduct, settleReading, readAlone };

declare global {
  var onRecordProbe: typeof probe;
}
globalThis.onRecordProbe = probe;
