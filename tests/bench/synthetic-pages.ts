import { makeDice } from "../make/dice";

/** A page made large by something beside or inside its article. */
export type LargePage = Readonly<{ of: string; html: string }>;

const WORDS =
  "the harbour talks went on while ministers said that ferries would sail again before winter and nobody knew why the quay was closed".split(
    " ",
  );

/** Pages of about so many nodes, each with the same article: under comments, beside teasers, in a table, word by word. */
export function makeLargePages(nodes: number): readonly LargePage[] {
  const dice = makeDice(nodes);
  const words = (count: number) => Array.from({ length: count }, () => dice.one(WORDS)).join(" ");
  const fill = (perUnit: number, unit: () => string) =>
    Array.from({ length: Math.round(nodes / perUnit) }, unit).join("");
  const comment = () =>
    `<div class="comment"><div class="who"><span>Reader</span><a href="/u">Name</a><time>4 March</time></div><p>${words(12)}.</p></div>`;
  const teaser = () =>
    `<div class="card"><a href="/z"><h3>${words(4)}</h3></a><div><div><span>Sea</span></div></div></div>`;
  const row = () =>
    `<tr><td>${dice.below(999)}</td><td>${dice.below(999)}</td><td>${dice.below(99)}</td><td><b>${dice.below(99)}</b></td></tr>`;
  const spelled = () =>
    `<p>${Array.from({ length: 20 }, () => `<span>${dice.one(WORDS)}</span> `).join("")}.</p>`;
  const pages: Readonly<Record<string, string>> = {
    "under comments": articleOf(words) + `<section id="comments">${fill(11, comment)}</section>`,
    "beside teasers": articleOf(words) + `<div class="river">${fill(9, teaser)}</div>`,
    "with a table": articleOf(words) + `<table>${fill(10, row)}</table>`,
    "every word an element": `<article><h1>Harbour talks go on</h1>${fill(61, spelled)}</article>`,
  };
  return Object.entries(pages).map(([name, inner]) => ({
    of: `${nodes} nodes, ${name}`,
    html: pageOf(inner),
  }));
}

function articleOf(words: (count: number) => string): string {
  const paragraphs = Array.from(
    { length: 30 },
    () => `<p>${words(40)}, as the mayor said. <a href="/x">${words(3)}</a> ${words(20)}.</p>`,
  );
  return `<article><h1>Harbour talks go on</h1><p class="byline">By Ann Lee</p>${paragraphs.join("")}</article>`;
}

function pageOf(inner: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour talks go on - Coast Courier</title>
<meta property="article:published_time" content="2021-03-04T10:00:00Z"></head>
<body><nav>${'<a href="/a">Section</a> '.repeat(40)}</nav><main>${inner}</main><footer>Coast Courier</footer></body></html>`;
}
