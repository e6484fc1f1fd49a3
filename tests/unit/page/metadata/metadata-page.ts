import { extract, requireArticle } from "../page-fixtures";

const ADDRESS = "https://www.coastcourier.test/news/light-out";
const BODY = "<p>The light of the island went out on Thursday evening, the keeper said.</p>";

/** What is read off a page with this head, this markup before its text, at this address; needs the DOM environment. */
export async function readPage(head: string, { before = "", url = ADDRESS, html = "" } = {}) {
  return requireArticle(
    await extract(`<html ${html}><head>${head}</head><body>${before}${BODY}</body></html>`, url),
  );
}

/** A block of JSON-LD. */
export function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

/** A meta tag. */
export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
