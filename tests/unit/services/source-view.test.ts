import { describe, expect, test } from "vitest";

import type { DocumentId, OutletId } from "../../../lib/domain/ids";
import type { Sighting } from "../../../lib/domain/statement";
import { indexRows } from "../../../lib/services/corpus-index";
import { safeLink, sourceOf } from "../../../lib/services/source-view";
import { makeDocument, makeOutlet, makeRows, makeStatement } from "../../make/corpus-rows";
import { makeDay } from "../../make/page-report";

function sourceWith(sighting: Partial<Sighting>, documents = [makeDocument("d1")]) {
  const outlets = [
    makeOutlet("daily-example", "Daily Example"),
    makeOutlet("wire", "The Wire"),
    makeOutlet("gazette", "Gazette"),
  ];
  const statement = makeStatement("a", {}, sighting);
  return sourceOf(statement.sightings[0]!, indexRows(makeRows([statement], { documents, outlets })));
}

const roles = (source: ReturnType<typeof sourceWith>) =>
  source.chain.map((link) => `${link.role} ${link.outlet}`);

describe("the chain of outlets", () => {
  test("is the document's outlet alone where nobody reported it before", () => {
    expect(roles(sourceWith({}))).toEqual(["first Daily Example"]);
  });

  test("begins with the first reporter and names the publisher once", () => {
    const relay = ["wire", "daily-example"] as OutletId[];
    expect(roles(sourceWith({ relay }))).toEqual(["first The Wire", "publisher Daily Example"]);
  });

  test("ends with the outlet whose round-up republished it, with that one's date", () => {
    const part = makeDocument("d1", { partOf: { documentId: "round-up" as DocumentId, segment: 1 } });
    const whole = makeDocument("round-up", {
      outletId: "gazette" as OutletId,
      publishedOn: makeDay("2020-02-02"),
    });
    const source = sourceWith({}, [part, whole]);
    expect(roles(source)).toEqual(["first Daily Example", "republisher Gazette"]);
    expect(source.chain[1]!.publishedOn).toEqual(makeDay("2020-02-02"));
  });

  test("is empty where the document is not known", () => {
    expect(sourceWith({}, [])).toEqual({ chain: [], headline: "" });
  });
});

describe("the link", () => {
  test("of a document without an address is that of the round-up it is part of", () => {
    const { url: _, ...part } = makeDocument("d1", {
      partOf: { documentId: "round-up" as DocumentId, segment: 1 },
    });
    expect(sourceWith({}, [part, makeDocument("round-up")]).url).toBe("https://daily.example/round-up");
  });

  test.each([
    ["https://daily.example/a?b=c#d", "https://daily.example/a?b=c#d"],
    ["http://daily.example", "http://daily.example/"],
    ["HTTPS://DAILY.example/A", "https://daily.example/A"],
    ["https://пример.example/", "https://xn--e1afmkfd.example/"],
    ["https://user:pass@daily.example/", undefined],
    ["https://user@daily.example/", undefined],
    ["javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    [" javascript:alert(1)", undefined],
    ["data:text/html,<b>", undefined],
    ["blob:https://daily.example/x", undefined],
    ["file:///etc/hosts", undefined],
    ["ftp://daily.example/", undefined],
    ["chrome-extension://abc/popup.html", undefined],
    ["//daily.example/a", undefined],
    ["daily.example", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j is opened as %j", (address, opened) => {
    expect(safeLink(address)).toBe(opened);
  });
});
