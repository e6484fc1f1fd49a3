import { describe, expect, test } from "vitest";

import { type Citation, citeRecord, citeWords } from "../../../components/citation";
import type { I18n } from "../../../components/i18n";
import { writeHtml, writeMarkdown, writePlain } from "../../../components/write-citation";
import type { DocumentId, OutletId } from "../../../lib/domain/ids";
import type { ReportRows } from "../../../lib/services/load-report-rows";
import { citedPage } from "../../../lib/services/cited-words";
import type { EvidencedRecord, PageStatementView } from "../../../lib/services/page-statement-view";
import { buildReportView } from "../../../lib/services/report-view";
import { makeDocument, makeRows, makeStatement } from "../../make/corpus-rows";
import { bridgeArticle, makeAttribution, makeDay, makeMatch, makeReport } from "../../make/page-report";
import { makeI18n } from "../../make/screen";

const en = makeI18n();

const copyRecord = (i18n: I18n, record: EvidencedRecord) => writePlain(i18n, citeRecord(i18n, record));

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
    expect(copyRecord(en, record)).toContain("\u2068«سيُفتح الجسر.»\u2069 – ");
  });
});

describe("the link opens the source at the speaker's own words", () => {
  const long = "The bridge over the river opens on the third of January, whatever the weather.";

  test.each([
    [
      "verbatim: at all of them",
      { form: "verbatim", text: long },
      "#:~:text=The%20bridge%20over%20the%20river%20opens%20on%20the%20third%20of%20January%2C%20whatever%20the%20weather",
    ],
    [
      "partly verbatim: at the longest piece",
      { form: "mixed", text: "It “opens soon”, and that “on the third of January, whatever the weather”." },
      "#:~:text=on%20the%20third%20of%20January%2C%20whatever%20the%20weather",
    ],
    ["a paraphrase: the page alone", { form: "paraphrase", text: long }, ""],
    [
      "so few words that they may stand in a menu: the page alone",
      { form: "verbatim", text: "It opens." },
      "",
    ],
  ] as const)("%s", (_what, sighting, fragment) => {
    expect(citeRecord(en, recordOf({}, sighting)).url).toBe(`https://daily.example/d1${fragment}`);
  });
});

describe("a statement of the page is copied with the page as its source", () => {
  const view = buildReportView(makeReport(), makeRows([]));
  const page = citedPage(view);
  const statementOf = (over: Parameters<typeof makeAttribution>[2]) => {
    const attributions = [makeAttribution(bridgeArticle, "the bridge would open in May", over)];
    return buildReportView(makeReport({ attributions }), makeRows([])).sections[0]!.statements[0]!;
  };
  const copy = (statement: PageStatementView, more: Partial<typeof page> = {}) =>
    writePlain(
      en,
      citeWords(en, { words: statement.words, statement, page: { ...page, ...more }, place: statement.span }),
    );

  test("and whoever it came from, with a link to its words", () => {
    expect(copy(statementOf({ relay: ["The Wire"] }))).toBe(
      "[Paraphrase] the bridge would open in May – Ada Example, reported by The Wire, Daily Example, " +
        "published 2 Mar 2024, https://news.example/article#:~:text=the%20bridge%20would%20open%20in%20May",
    );
  });

  test("one that is only possibly a statement names nobody", () => {
    const text = copy(statementOf({ possible: true }));
    expect(text).toMatch(/^\[Possible, Paraphrase\] .* – speaker not certain, Daily Example/);
    expect(text).not.toContain("Ada Example");
  });

  test("one of a round-up with its own outlet and date", () => {
    const heading = { kind: "dispatch", outlet: "The Wire", publishedOn: makeDay("2024-02-01") } as const;
    expect(copy(statementOf({}), { heading })).toContain(
      "Ada Example, The Wire, published 1 Feb 2024, republished by Daily Example, https",
    );
  });

  test("words of the article itself stand in quotation marks and have no speaker", () => {
    const words = { text: "No date was given.", form: "verbatim", language: "en", own: [] } as const;
    expect(writePlain(en, citeWords(en, { words, page, keptAt: "2024-05-04T10:00:00Z" }))).toBe(
      "“No date was given.” – Daily Example, published 2 Mar 2024, as saved on 4 May 2024, https://news.example/article",
    );
  });

  test("a page without a web address has no link", () => {
    const { address: _, ...rest } = page;
    const statement = statementOf({});
    const cited = { words: statement.words, statement, page: rest, place: statement.span };
    expect(citeWords(en, cited).url).toBeUndefined();
  });
});

describe("a citation in each form", () => {
  const citation = (over: Partial<Citation> = {}): Citation => ({
    text: "5 < 6 & *not* [7]",
    language: "en",
    isQuoted: true,
    marks: [],
    source: ["A_B", "said 3 Jan 2020"],
    url: "https://www.a.example/x_(y)?a=1&b=2",
    ...over,
  });

  test("as plain text", () => {
    expect(writePlain(en, citation())).toBe(
      "“5 < 6 & *not* [7]” – A_B, said 3 Jan 2020, https://www.a.example/x_(y)?a=1&b=2",
    );
  });

  test("as Markdown, nothing of it taken for markup", () => {
    expect(writeMarkdown(en, citation())).toBe(
      String.raw`“5 \< 6 \& \*not\* \[7\]” – A\_B, said 3 Jan 2020, [a.example](https://www.a.example/x_%28y%29?a=1&b=2)`,
    );
  });

  test.each([
    ["a list", "- one", String.raw`\- one`],
    ["a numbered list", "1. one", String.raw`1\. one`],
    ["a heading", "# one", String.raw`\# one`],
    ["a quotation", "> one", String.raw`\> one`],
  ])("as Markdown, a line that begins like %s is none", (_what, text, written) => {
    expect(writeMarkdown(en, citation({ text, isQuoted: false })).slice(0, written.length + 3)).toBe(
      `${written} – `,
    );
  });

  test("as HTML, nothing of it taken for markup", () => {
    expect(writeHtml(en, citation({ source: ["<b>A</b>"] }))).toBe(
      '<p lang="en" dir="ltr"><span lang="en" dir="auto">“5 &#60; 6 &#38; *not* [7]”</span> – ' +
        '&#60;b&#62;A&#60;/b&#62;, <a href="https://www.a.example/x_(y)?a=1&#38;b=2">a.example</a></p>',
    );
  });

  test("as HTML, a language that is none is left out", () => {
    expect(writeHtml(en, citation({ language: '"><script>' }))).toContain('<span dir="auto">');
  });

  test("lines of the words stay lines", () => {
    const two = citation({ text: "One.\n\nTwo.", source: [], marks: ["Partly verbatim"], isQuoted: false });
    expect(writePlain(en, two)).toMatch(/^\[Partly verbatim\] One\.\nTwo\. – /);
    expect(writeMarkdown(en, two)).toMatch(/^\[Partly verbatim\] One\. {2}\nTwo\. – /);
    expect(writeHtml(en, two)).toContain("One.<br>Two.");
  });

  test("words written the other way do not turn the line around", () => {
    const other = citation({ text: "سيُفتح الجسر", language: "ar", source: ["وكالة", "said 3 Jan 2020"] });
    expect(writePlain(en, other)).toContain("\u2068«سيُفتح الجسر»\u2069 – \u2068وكالة\u2069, said");
    expect(writeHtml(en, other)).toContain("<bdi>وكالة</bdi>");
    expect(writePlain(makeI18n("ar"), citation())).toContain("\u2068A_B\u2069");
  });

  test("signs that turn letters round do it in their own words only", () => {
    const turned = citation({ source: ["A\u2069 \u202eB", "said 3 Jan 2020"] });
    expect(writePlain(en, turned)).toContain(" – \u2068A \u202eB\u2069, said 3 Jan 2020");
    expect(writeHtml(en, turned)).toContain("<bdi>A \u202eB</bdi>, said");
  });
});
