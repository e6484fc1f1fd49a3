import { afterEach, expect, test } from "vitest";

import { SidePanel } from "../../../../components/sidepanel/SidePanel";
import { bridgeArticle, makeReport } from "../../../make/page-report";
import { makeNotesServices } from "../../../make/notes-services";
import { clear, click, makeServices, show, textsOf } from "../../../make/screen";

const url = bridgeArticle.url;
afterEach(clear);

test("the side panel asks for the toolbar button where nothing is known, and reads nothing by itself", async () => {
  const { services, calls } = makeServices(undefined);
  await show(<SidePanel services={services} notes={makeNotesServices().services} />);
  expect(textsOf("h1")).toEqual(["Nothing read here yet"]);
  expect(calls).toEqual([]);
});

test("it follows the tab: a report gives way to the next page's", async () => {
  const { services, visit } = makeServices({ stage: "done", url, report: makeReport() });
  await show(<SidePanel services={services} notes={makeNotesServices().services} />);
  expect(textsOf("h1")).toEqual(["Bridge opens in May"]);
  const article = { ...bridgeArticle, url: "https://news.example/two", title: "Another page" };
  const attributions = makeReport().attributions;
  await visit({ stage: "done", url: article.url, report: makeReport({ article, attributions }) });
  expect(textsOf("h1")).toEqual(["Another page"]);
  await visit(undefined);
  expect(textsOf("h1")).toEqual(["Nothing read here yet"]);
});

test("a page that is no article can be read all the same", async () => {
  const { services, calls } = makeServices({ stage: "none", url });
  await show(<SidePanel services={services} notes={makeNotesServices().services} />);
  await click("Read it anyway");
  await click("Read my selection");
  expect(calls).toEqual(["read page", "read selection"]);
});
