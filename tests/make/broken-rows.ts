import type { ExchangeRow } from "../../lib/exchange/collection-format";
import { makeRow, versionJson } from "./kept-articles";
import { type BrokenText, type Json, sampleJson, withLine, withRow, withRows } from "./sample-export";

type Change = (row: Json) => object | void;

const set =
  (field: string, value: unknown): Change =>
  (row) =>
    void (row[field] = value);

const more = (table: ExchangeRow["table"], row: Json) => (rows: ExchangeRow[]) => {
  const at = rows.findIndex((each) => each.table === table);
  return rows.toSpliced(at + 1, 0, { table, row: makeRow(table, row) } as ExchangeRow);
};

const span = (start: number, end: number) => ({ start, end });
const report = { mentions: [], attributions: [], matches: [], corpusRevision: 1, engine: "1" };
const match = {
  attribution: 0,
  statementId: "ada-1",
  tier: "related",
  order: "earlier",
  probability: 1,
  reasons: [],
};
const mention = { text: "a", figureId: "ada", kind: "person", form: "full", tier: "certain", reasons: [] };

/** Files whose frame, hash and counts are sound, with rows the program would never write. */
export const brokenRows: readonly BrokenText[] = [
  ["a row twice", "repeated-row", withRows(more("articles", {}))],
  ["rows out of order", "out-of-order", withRows(more("collections", { id: "a-0" }))],
  ["a row that is a text", "invalid", withLine(2, '{"table":"collections","row":"c-0"}')],
  ["a row that is nothing", "invalid", withLine(2, '{"table":"collections","row":null}')],
  ["a field no row has", "unknown-field", withRow("annotations", set("owner", "me"))],
  ["a constructor as a key", "unknown-field", withRow("articles", set("constructor", { prototype: {} }))],
  [
    "a field deep inside that no row has",
    "unknown-field",
    withRow("versions", set("report", { ...report, secret: 1 })),
  ],
  ["a field that is missing", "invalid", withRow("annotations", ({ quote: _quote, ...row }) => row)],
  ["a number for a text", "invalid", withRow("annotations", set("body", 7))],
  ["a number below one", "invalid", withRow("articles", set("rev", -1))],
  ["a text that is too long", "invalid", withRow("annotations", set("body", "a".repeat(100_001)))],
  ["ten million letters in a line", "invalid", withRow("annotations", set("body", "a".repeat(10_000_000)))],
  [
    "a million tags",
    "invalid",
    withRow(
      "annotations",
      set(
        "tags",
        Array.from({ length: 1_000_000 }, () => "a"),
      ),
    ),
  ],
  ["an id that is a path", "invalid", withRow("collections", set("id", "../../etc"))],
  ["a day that is none", "bad-date", withRow("articles", set("createdAt", "2026-02-30T00:00:00.000Z"))],
  ["an hour that is none", "bad-date", withRow("versions", set("capturedAt", "2026-02-03T25:00:00.000Z"))],
  ["a moment in words", "invalid", withRow("annotations", set("createdAt", "yesterday"))],
  [
    "a corrected field of no moment",
    "bad-date",
    withRow("articles", set("corrections", { title: { value: "A", at: "2026-13-01T00:00:00.000Z" } })),
  ],
  [
    "a date of the corpus that is none",
    "bad-date",
    withRow("documents", set("publishedOn", { value: "2017-13-45", precision: "day", basis: "stated" })),
  ],
  [
    "a script as an address",
    "bad-address",
    withRow("articles", set("aliases", [{ url: "javascript:alert(1)", kind: "final" }])),
  ],
  [
    "a script in capitals as an address",
    "bad-address",
    withRow("articles", set("aliases", [{ url: " JaVaScRiPt:alert(1)", kind: "final" }])),
  ],
  ["data as an address", "bad-address", withRow("versions", set("url", "data:text/html,<script>"))],
  ["a script as a page's own address", "bad-address", withRow("versions", set("canonicalUrl", "vbscript:x"))],
  ["no address at all", "bad-address", withRow("versions", set("url", "news"))],
  ["a script as a document's address", "invalid", withRow("documents", set("url", "javascript:alert(1)"))],
  ["an article without addresses", "invalid", withRow("articles", set("aliases", []))],
  [
    "a block behind the text",
    "bad-offsets",
    withRow("versions", set("blocks", [{ ...span(0, 9999), kind: "paragraph" }])),
  ],
  [
    "a block that ends before it begins",
    "bad-offsets",
    withRow("versions", set("blocks", [{ ...span(9, 2), kind: "paragraph" }])),
  ],
  [
    "blocks that overlap",
    "bad-offsets",
    withRow(
      "versions",
      set("blocks", [
        { ...span(0, 11), kind: "headline" },
        { ...span(5, 20), kind: "paragraph" },
      ]),
    ),
  ],
  [
    "blocks that run backwards",
    "bad-offsets",
    withRow(
      "versions",
      set("blocks", [
        { ...span(12, 20), kind: "headline" },
        { ...span(0, 11), kind: "paragraph" },
      ]),
    ),
  ],
  [
    "a negative offset",
    "invalid",
    withRow("versions", set("blocks", [{ ...span(-1, 3), kind: "paragraph" }])),
  ],
  [
    "a segment behind the text",
    "bad-offsets",
    withRow("versions", set("segments", [{ kind: "article", mode: "news", ...span(0, 9999), bodyStart: 0 }])),
  ],
  [
    "a body before its segment",
    "bad-offsets",
    withRow("versions", set("segments", [{ kind: "article", mode: "news", ...span(5, 20), bodyStart: 3 }])),
  ],
  ["an annotation behind the text", "bad-offsets", withRow("annotations", moveAnnotation(9000, 9011))],
  ["an annotation that ends before it begins", "bad-offsets", withRow("annotations", moveAnnotation(30, 20))],
  ["a place behind the text", "bad-offsets", withRow("anchors", set("end", 9999))],
  ["half a place", "bad-offsets", withRow("anchors", ({ end: _end, ...row }) => row)],
  ["an orphan with a place", "bad-offsets", withRow("anchors", set("state", "orphan"))],
  [
    "a match of no statement",
    "bad-offsets",
    withRow("versions", set("report", { ...report, matches: [match] })),
  ],
  [
    "a mention behind the text",
    "bad-offsets",
    withRow("versions", set("report", { ...report, mentions: [{ ...mention, ...span(0, 9999) }] })),
  ],
  ["a membership of no collection", "missing-reference", withRow("memberships", set("collectionId", "c-2"))],
  ["a membership of no article", "missing-reference", withRow("memberships", set("articleId", "a-2"))],
  ["a version of no article", "missing-reference", withRow("versions", set("articleId", "a-2"))],
  ["an annotation of no article", "missing-reference", withRow("annotations", set("articleId", "a-2"))],
  ["an annotation of no version", "missing-reference", withRow("annotations", set("versionId", "v-2"))],
  ["an annotation on another article's version", "missing-reference", withRows(annotateAnother)],
  ["a place of no annotation", "missing-reference", withRow("anchors", set("annotationId", "n-2"))],
  [
    "an article whose latest version is not there",
    "missing-reference",
    withRow("articles", set("latestVersion", "v-2")),
  ],
  [
    "an article without versions",
    "missing-reference",
    withRows((rows) => rows.filter(({ table }) => !["versions", "annotations", "anchors"].includes(table))),
  ],
  ["a corpus row of an origin nobody has", "invalid", withRow("figures", set("origin", "seed"))],
  ["a corpus row of no origin", "invalid", withRow("figures", ({ origin: _origin, ...row }) => row)],
  [
    "a key of prototypes",
    "unknown-field",
    sampleJson.replace('"rev":1', '"__proto__":{"isAdmin":true},"rev":1'),
  ],
  [
    "a key of prototypes in free JSON",
    "unknown-field",
    sampleJson.replace('"value":"Harbour master"', '"value":{"__proto__":{"a":1}}'),
  ],
];

function moveAnnotation(start: number, end: number): Change {
  return (row) => void ((row["selectors"] as Json[])[1] = { type: "TextPositionSelector", start, end });
}

function annotateAnother(rows: readonly ExchangeRow[]): readonly ExchangeRow[] {
  const aliases = [{ url: "https://news.example/2", kind: "final" }];
  const other: readonly ExchangeRow[] = [
    { table: "articles", row: makeRow("articles", { id: "a-2", latestVersion: "v-2", aliases }) },
    { table: "versions", row: makeRow("versions", { id: "v-2", articleId: "a-2", ...versionJson("A") }) },
  ];
  return rows.flatMap((each) => {
    if (each.table === "annotations") return [{ ...each, row: { ...each.row, versionId: "v-2" as never } }];
    return [each, ...other.filter(({ table }) => table === each.table)];
  });
}
