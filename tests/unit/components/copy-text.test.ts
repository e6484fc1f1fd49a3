import { describe, expect, test } from "vitest";

import { copyRecord, copyStatement } from "../../../components/copy-text";
import type { DocumentId, OutletId } from "../../../lib/domain/ids";
import type { ReportRows } from "../../../lib/services/load-report-rows";
import { buildReportView } from "../../../lib/services/report-view";
import { makeDocument, makeRows, makeStatement } from "../../make/corpus-rows";
import { bridgeArticle, makeAttribution, makeDay, makeMatch, makeReport } from "../../make/page-report";
import { makeI18n } from "../../make/screen";

const en = makeI18n();

function recordOf(
  ...[over, sighting]: [Parameters<typeof makeStatement>[1]?, Parameters<typeof makeStatement>[2]?]
) {
  const rows = makeRows([makeStatement("a", over, sighting)], {
    documents: [
      makeDocument("d1"),
      makeDocument("d2", {
        outletId: "wire" as OutletId,
        partOf: { documentId: "d1" as DocumentId, segment: 1 },
        publishedOn: makeDay("2020-01-04"),
      }),
    ],
  });
  return shownIn(rows);
}

function shownIn(rows: ReportRows) {
  const view = buildReportView(makeReport({ matches: [makeMatch("a")] }), rows);
  return view.sections[0]!.statements[0]!.groups.earlier[0]!;
}

describe("a record is copied as plain text with its source", () => {
  test("verbatim in quotation marks", () => {
    const record = recordOf({ saidOn: makeDay("2020-01-03") }, { form: "verbatim", text: "It opens." });
    expect(copyRecord(en, record)).toBe(
      "“It opens.” – Bo Sample, said 3 Jan 2020, Daily Example, published 5 Jan 2020, https://daily.example/d1",
    );
  });

  test.each([
    [
      "recorded by the user",
      { origin: "user", corrections: [] },
      "[recorded by hand, not from the shipped corpus] ",
    ],
    [
      "that came with a file",
      { origin: "pack:imported", corrections: [] },
      "[from an imported file, not from the shipped corpus] ",
    ],
    [
      "corrected by the user",
      { origin: "seed", corrections: [{ field: "sightings/a.1/text", was: "It opens soon.", edits: [] }] },
      "[corrected by hand] ",
    ],
    ["as it was shipped", { origin: "seed", corrections: [] }, ""],
  ] as const)("%s says so", (_whose, note, mark) => {
    const rows = makeRows([makeStatement("a", {}, { form: "verbatim", text: "It opens." })]);
    const record = shownIn({ ...rows, notes: new Map([["a", note]]) });
    expect(copyRecord(en, record).startsWith(`${mark}“It opens.”`)).toBe(true);
  });

  test.each([
    ["paraphrase", "[Paraphrase] It opens “soon”. – "],
    ["mixed", "[Partly verbatim] It opens “soon”. – "],
  ] as const)("%s marked as what it is", (form, start) => {
    expect(copyRecord(en, recordOf({}, { form, text: "It opens “soon”." })).startsWith(start)).toBe(true);
  });

  test("with occasion, listener and republisher", () => {
    const over = { occasion: "press call", saidTo: "The Times" };
    const record = recordOf(over, { documentId: "d2" as DocumentId });
    expect(copyRecord(en, record)).toBe(
      "[Paraphrase] The bridge will open soon. – Bo Sample, published 4 Jan 2020, press call, told The Times, " +
        "The Wire, republished by Daily Example, 5 Jan 2020, https://daily.example/d2",
    );
  });

  test("a denial never as assent", () => {
    const claims = makeStatement("a").claims.map((claim) => ({ ...claim, how: "denies" as const }));
    const text = copyRecord(en, recordOf({ claims }, { form: "verbatim", text: "It does not." }));
    expect(text.startsWith("[Denies: The bridge opens] “It does not.” – ")).toBe(true);
  });

  test("in quotation marks of its own language", () => {
    const record = recordOf({}, { form: "verbatim", text: "سيُفتح الجسر.", language: "ar" });
    expect(copyRecord(en, record)).toContain("«سيُفتح الجسر.» – ");
  });
});

describe("a statement of the page is copied with the page as its source", () => {
  const { head, url } = buildReportView(makeReport(), makeRows([]));
  const page = { head, url };
  const statementOf = (over: Parameters<typeof makeAttribution>[2]) => {
    const attributions = [makeAttribution(bridgeArticle, "the bridge would open in May", over)];
    return buildReportView(makeReport({ attributions }), makeRows([])).sections[0]!.statements[0]!;
  };

  test("and whoever it came from", () => {
    expect(copyStatement(en, statementOf({ relay: ["The Wire"] }), page)).toBe(
      "[Paraphrase] the bridge would open in May – Ada Example, reported by The Wire, Daily Example, " +
        "published 2 Mar 2024, https://news.example/article",
    );
  });

  test("an uncertain one marked so", () => {
    expect(copyStatement(en, statementOf({ possible: true }), page)).toMatch(/^\[Possible, Paraphrase\] /);
  });

  test("one of a round-up with its own outlet and date", () => {
    const heading = { kind: "dispatch", outlet: "The Wire", publishedOn: makeDay("2024-02-01") } as const;
    expect(copyStatement(en, statementOf({}), { ...page, heading })).toContain(
      "Ada Example, The Wire, published 1 Feb 2024, republished by Daily Example, https",
    );
  });
});
