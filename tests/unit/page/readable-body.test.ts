import { describe, expect, test } from "vitest";

import { findReadableBody } from "../../../lib/page/readable-body";
import { runAtOnce } from "../../../lib/page/steps";
import { trimBlocks } from "../../../lib/reading/trim-blocks";
import { page } from "./page-fixtures";

/** A paragraph of prose that can be told from the others. */
const prose = (name: string) =>
  `${name}: the light of the island went out on Thursday evening, the keeper said, and stayed out for an hour, which nobody on the island had seen before, and nobody could explain.`;
const paragraphs = (...names: readonly string[]) => names.map((name) => `<p>${prose(name)}</p>`).join("");
const links = (...names: readonly string[]) =>
  `<ul>${names.map((name) => `<li><a href="/${name}">Another story about ${name} that is not this one</a></li>`).join("")}</ul>`;

function read(body: string) {
  const document = page(`<body>${body}</body>`);
  const before = document.body.innerHTML;
  const { blocks, method } = runAtOnce(findReadableBody(document));
  expect(document.body.innerHTML).toBe(before);
  const kept = method === "plain" ? blocks : trimBlocks(blocks, { titles: [], byline: [] });
  return { method, names: kept.map(({ text }) => text.split(":")[0]) };
}

describe("findReadableBody", () => {
  test.each([
    ["takes a page of nothing but text whole", `<p>One</p><p>Two: b</p>`, ["One", "Two"]],
    [
      "leaves menus, teasers and footers out",
      `<nav>${links("a")}</nav><div>${paragraphs("One", "Two", "Three")}</div><div class="teasers">${links("b", "c")}</div><footer>${paragraphs("F")}</footer>`,
      ["One", "Two", "Three"],
    ],
    [
      "keeps short paragraphs between long ones",
      `<nav></nav><main>${paragraphs("One")}<p>Island website</p><p>May 3, 2021</p>${paragraphs("Two", "Three")}</main>`,
      ["One", "Island website", "May 3, 2021", "Two", "Three"],
    ],
    [
      "joins a lead that stands beside the body",
      `<nav></nav><article><div class="lead">${prose("Lead")}</div><div class="copy">${paragraphs("One", "Two", "Three")}</div></article>`,
      ["Lead", "One", "Two", "Three"],
    ],
    [
      "joins chunks of one class from different parents",
      `<nav></nav><main><div><div class="chunk">${paragraphs("One", "Two", "Three")}</div></div><div>${links("a", "b")}</div><div><div class="chunk">${paragraphs("Four", "Five", "Six")}</div></div></main>`,
      ["One", "Two", "Three", "Four", "Five", "Six"],
    ],
    [
      "drops a division of links inside the body",
      `<nav></nav><article>${paragraphs("One", "Two")}<div><p>More on this matter from our pages of last week</p>${links("a", "b", "c")}</div>${paragraphs("Three")}</article>`,
      ["One", "Two", "Three"],
    ],
    [
      "keeps a table of data",
      `<nav></nav><article>${paragraphs("One", "Two")}<table><tr><th>Year: y</th><th>Ships: s</th></tr><tr><td>2017: n</td><td>40: n</td></tr></table>${paragraphs("Three")}</article>`,
      ["One", "Two", "Year", "Ships", "2017", "40", "Three"],
    ],
    [
      "reads text with line breaks instead of paragraphs",
      `<nav></nav><div id="story">${["One", "Two", "Three"].map(prose).join("<br><br>")}</div>`,
      ["One", "Two", "Three"],
    ],
    [
      "reads a page laid out by a table",
      `<nav></nav><table><tr><td>${links("a", "b")}</td><td>${paragraphs("One", "Two", "Three")}</td></tr></table>`,
      ["One", "Two", "Three"],
    ],
    [
      "finds an article that is called like junk",
      `<nav></nav><div class="related sponsored">${paragraphs("One", "Two", "Three")}</div>`,
      ["One", "Two", "Three"],
    ],
    [
      "finds an article inside a form",
      `<nav></nav><form>${paragraphs("One", "Two", "Three")}<input></form>`,
      ["One", "Two", "Three"],
    ],
    [
      "takes what there is where there is hardly any",
      `<nav></nav><div class="comment">Short: text</div>`,
      ["Short"],
    ],
    ["finds nothing where there is nothing", `<nav></nav><img src="a">`, []],
  ])("%s", (_name, body, names) => {
    expect(read(body).names).toEqual(names);
  });
});
