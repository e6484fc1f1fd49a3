import { beforeEach, describe, expect, test } from "vitest";

import type { DrawnAnnotation } from "../../../lib/messaging/annotation-request";
import {
  describeTabSelection,
  drawAnnotations,
  drawMatches,
  type DrawingWorld,
  showAnnotation,
} from "../../../lib/services/draw-annotations";

const note: DrawnAnnotation = {
  id: "n1",
  colour: "red",
  selector: { exact: "roof", prefix: "", suffix: "" },
};
const places = [{ id: "n1", state: "exact", start: 4 }];

const NOBODY = new Error("Could not establish connection. Receiving end does not exist.");

let log: string[];
/** Whether the script stands in the page, and whether the page has its style. */
let standing: boolean;
let isStyled: boolean;

function makeWorld(over: Partial<DrawingWorld> = {}): DrawingWorld {
  return {
    findFor: (url) => Promise.resolve(url === "https://news.example/article" ? [note] : []),
    isDrawingOn: () => Promise.resolve(true),
    getUrl: () => Promise.resolve("https://news.example/article#part"),
    inject: ({ tabId, url }) => {
      standing = true;
      return Promise.resolve(void log.push(`inject ${tabId} ${url}`));
    },
    insertStyle: ({ tabId, url }) => Promise.resolve(void log.push(`style ${tabId} ${url}`)),
    ask: (tabId, request) => {
      log.push(`ask ${tabId} ${JSON.stringify(request)}`);
      return standing ? Promise.resolve({ kind: "places", places, isStyled }) : Promise.reject(NOBODY);
    },
    ...over,
  };
}

beforeEach(() => {
  log = [];
  standing = false;
  isStyled = true;
});

describe("drawAnnotations", () => {
  test("puts script and style into the tab and has the page's annotations drawn", async () => {
    expect(await drawAnnotations(makeWorld(), 3)).toEqual({ kind: "places", places });
    const request = {
      name: "annotations.draw",
      url: "https://news.example/article",
      annotations: [note],
      draw: true,
    };
    const asked = `ask 3 ${JSON.stringify(request)}`;
    expect(log).toEqual([asked, `inject 3 ${request.url}`, `style 3 ${request.url}`, asked]);
  });

  test("puts nothing into a page where both stand, and its style where only the script does", async () => {
    standing = true;
    await drawAnnotations(makeWorld(), 3);
    expect(log).toHaveLength(1);
    isStyled = false;
    await drawAnnotations(makeWorld(), 3);
    expect([log.length, log[2]]).toEqual([3, "style 3 https://news.example/article"]);
    await drawAnnotations(makeWorld({ isDrawingOn: () => Promise.resolve(false) }), 3);
    expect(log).toHaveLength(4);
  });

  test("puts no style into the tab where drawing is off", async () => {
    await drawAnnotations(makeWorld({ isDrawingOn: () => Promise.resolve(false) }), 3);
    expect(log[1]).toBe("inject 3 https://news.example/article");
    expect(log[2]).toContain('"draw":false');
  });

  test("puts nothing into a page without annotations, and takes away what a script there still shows", async () => {
    const world = makeWorld({ getUrl: () => Promise.resolve("https://news.example/other") });
    expect(await drawAnnotations(world, 3)).toEqual({ kind: "none" });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('"annotations":[]');
    const ask = () => Promise.reject(new Error("Could not establish connection."));
    expect(await drawAnnotations({ ...world, ask }, 3)).toEqual({ kind: "none" });
  });

  test("asks nothing of a tab whose address is not told", async () => {
    const world = makeWorld({
      getUrl: () => Promise.resolve(undefined),
      findFor: () => expect.unreachable("no address"),
    });
    expect(await drawAnnotations(world, 3)).toEqual({ kind: "unknown-page" });
    expect(log).toEqual([]);
  });

  const broken = () => Promise.reject(new Error("Cannot access contents of the page"));
  test.each([
    ["the browser lets no script in", { inject: broken }, "Cannot access"],
    ["the browser lets no style in", { insertStyle: broken }, "Cannot access"],
    ["the page is gone", { ask: broken }, "Cannot access"],
    ["nobody answers", { ask: () => Promise.resolve(undefined) }, "no answer"],
    ["the page is too large", { ask: () => Promise.resolve({ kind: "too-large" }) }, "too-large"],
    ["the page went on", { ask: () => Promise.resolve({ kind: "left" }) }, "left"],
    [
      "the script broke",
      { ask: () => Promise.resolve({ kind: "failed", detail: "RangeError" }) },
      "RangeError",
    ],
  ])("says why nothing came of it where %s", async (_, over, detail) => {
    expect(await drawAnnotations(makeWorld(over), 3)).toEqual({
      kind: "unreachable",
      detail: expect.stringContaining(detail),
    });
  });
});

describe("drawMatches", () => {
  const passages = [
    { id: "4-8", as: "figure", selector: { exact: "Abbas", prefix: "", suffix: "" } },
  ] as const;
  const url = "https://news.example/article#part";

  test("puts script and style into the tab and has what was matched marked", async () => {
    await drawMatches(makeWorld(), 3, { url, passages });
    const request = { name: "matches.draw", url: "https://news.example/article", passages };
    const asked = `ask 3 ${JSON.stringify(request)}`;
    expect(log).toEqual([asked, `inject 3 ${request.url}`, `style 3 ${request.url}`, asked]);
  });

  test("puts nothing into the tab where nothing is to be marked", async () => {
    await drawMatches(makeWorld(), 3, { url, passages: [] });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('"passages":[]');
  });
});

describe("describeTabSelection", () => {
  test("puts the script into the tab and passes on what it says", async () => {
    const ask = () => Promise.resolve({ kind: "no-selection" });
    expect(await describeTabSelection(makeWorld({ ask }), 3)).toEqual({ kind: "no-selection" });
    expect(log).toEqual(["inject 3 undefined"]);
  });

  test("says why not where the browser lets no script in", async () => {
    const inject = () => Promise.reject(new Error("Cannot access a chrome:// URL"));
    expect(await describeTabSelection(makeWorld({ inject }), 3)).toEqual({
      kind: "failed",
      detail: "Error: Cannot access a chrome:// URL",
    });
  });
});

test("showAnnotation asks the script that stands in the page and puts none into it", async () => {
  await showAnnotation(makeWorld(), 3, "n1");
  expect(log).toEqual(['ask 3 {"name":"annotations.show","id":"n1"}']);
});
