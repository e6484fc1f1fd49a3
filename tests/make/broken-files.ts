import { type BrokenText, sampleJson, sampleNdjson, withLine } from "./sample-export";

/** Files that are cut off, changed, of other programs, or made to harm; each wrong in one way. */
export const brokenFiles: readonly BrokenText[] = [
  ["nothing", "empty", ""],
  ["blanks only", "empty", " \n\t\n"],
  ["a web page", "foreign", "<!doctype html><title>Sign in</title>"],
  ["a list", "foreign", "[1, 2]"],
  ["a word", "foreign", "null"],
  ["another program's JSON", "foreign", '{"items": [{"title": "A"}], "version": 3}'],
  ["another program's lines", "foreign", '{"id": 1}\n{"id": 2}\n'],
  ["a corpus pack", "foreign", '{"format": "on-record/corpus", "version": 1}'],
  ["NUL bytes", "foreign", "\0".repeat(100)],
  ["NUL bytes in the middle", "not-json", sampleJson.replace('"articles"', '\0"articles"')],
  ["a format that is no text", "foreign", sampleJson.replace('"on-record/collection"', "[]")],
  [
    "another order of its own fields",
    "foreign",
    sampleJson.replace('"format":"on-record/collection",\n', ""),
  ],
  ["version 2", "newer-version", sampleJson.replace('"version":1', '"version":2')],
  ["version 2 as lines", "newer-version", sampleNdjson.replace('"version":1', '"version":2')],
  [
    "version 2 of a shape nobody knows",
    "newer-version",
    '{"format":"on-record/collection","version":2,"rows":[[[1]]]}',
  ],
  ["version one as a text", "unknown-version", sampleJson.replace('"version":1', '"version":"1"')],
  ["version 0", "unknown-version", sampleJson.replace('"version":1', '"version":0')],
  ["version 1.5", "unknown-version", sampleJson.replace('"version":1', '"version":1.5')],
  ["no version", "unknown-version", sampleJson.replace('"version":1,\n', "")],
  ["a scope nobody knows", "invalid", sampleJson.replace('"scope":"collection"', '"scope":"half"')],
  ["no moment of export", "invalid", sampleJson.replace(/"exportedAt":"[^"]*",\n/, "")],
  ["its version twice", "repeated-field", sampleJson.replace('"version":1,', '"version":1,"version":1,')],
  [
    "a field of its own too many",
    "unknown-field",
    sampleJson.replace('"scope":"collection",', '"scope":"collection","x":1,'),
  ],
  ["a list too many", "unknown-table", sampleJson.replace('"counts":', '"secrets":[{}],"counts":')],
  ["a line of a table nobody has", "unknown-table", withLine(3, '{"table":"secrets","row":{}}')],
  ["a line of the store's own table", "unknown-table", withLine(3, '{"table":"requests","row":{"id":"a"}}')],
  ["a line that is no row", "unknown-table", withLine(3, '{"hello":1}')],
  ["a line behind the last", "not-json", `${sampleNdjson}{"table":"edits","row":{}}\n`],
  ["words behind the end", "not-json", `${sampleJson}and more`],
  ["a second file behind the end", "not-json", sampleJson + sampleJson],
  ["an end in the first field", "truncated", sampleJson.slice(0, 12)],
  ["an end in a text", "truncated", sampleJson.slice(0, sampleJson.indexOf("The harbour") + 4)],
  ["an end behind an escape", "truncated", sampleJson.slice(0, sampleJson.indexOf("\\n") + 1)],
  ["an end between two rows", "truncated", sampleJson.slice(0, sampleJson.indexOf('"memberships"'))],
  ["an end before the last bracket", "truncated", sampleJson.trimEnd().slice(0, -1)],
  ["an end after the first line", "truncated", sampleNdjson.slice(0, sampleNdjson.indexOf("\n") + 1)],
  ["no last line", "truncated", sampleNdjson.slice(0, sampleNdjson.trimEnd().lastIndexOf("\n") + 1)],
  ["half a last line", "truncated", sampleNdjson.slice(0, -40)],
  ["one letter changed", "altered", sampleJson.replace("will reopen, said", "will reopen; said")],
  ["one letter changed in a line", "altered", sampleNdjson.replace('"body":"When?"', '"body":"Whem?"')],
  ["a number changed", "altered", sampleJson.replace('"score":1', '"score":0.5')],
  [
    "another scope than it was written with",
    "altered",
    sampleJson.replace('"scope":"collection"', '"scope":"everything"'),
  ],
  ["another hash", "altered", sampleJson.replace(/"value":"[0-9a-f]{64}"/, `"value":"${"0".repeat(64)}"`)],
  [
    "a row taken out",
    "counts",
    sampleNdjson
      .split("\n")
      .filter((each) => !each.includes('"judgements","row"'))
      .join("\n"),
  ],
  ["no hash", "no-hash", sampleJson.replace(/,\n"integrity":\{.*?\}\}/s, "}")],
  ["no hash and no counts", "no-hash", sampleJson.replace(/,\n"counts":.*/s, "}")],
  ["a hash of another kind", "invalid", sampleJson.replace('"SHA-256"', '"MD5"')],
  ["a hash of nothing", "invalid", sampleJson.replace(/"value":"[0-9a-f]{64}"/, '"value":""')],
  [
    "counts that are not whole numbers",
    "invalid",
    sampleJson.replace('"counts":{"anchors":1', '"counts":{"anchors":1.5'),
  ],
  ["no number where one should be", "not-json", sampleJson.replace('"score":1', '"score":NaN')],
  ["a number without end", "invalid", sampleJson.replace('"rev":1', '"rev":1e999')],
  ["single quotes", "not-json", sampleJson.replace('"rev":1', "'rev':1")],
  ["a comma too many", "not-json", sampleJson.replace('"tags":[]', '"tags":[],')],
  ["a comma too many between rows", "not-json", sampleJson.replace('"articles":[\n', '"articles":[\n,')],
  ["a line break in a text", "not-json", sampleJson.replace("The harbour", "The\nharbour")],
  ["a comment", "not-json", sampleJson.replace('"rev":1', '/* */"rev":1')],
  ["a depth bomb at its beginning", "foreign", "[".repeat(100_000)],
  ["a depth bomb in a field", "too-deep", `{"format":${'{"a":'.repeat(100_000)}`],
  [
    "a depth bomb in an unknown list",
    "foreign",
    `{"format":"on-record/collection","version":1,"x":${"[".repeat(100_000)}`,
  ],
  [
    "a depth bomb in a row",
    "too-deep",
    sampleJson.replace('"value":"Harbour master"', `"value":${"[".repeat(100_000)}`),
  ],
  ["a depth bomb in a line", "too-deep", withLine(2, `{"table":"edits","row":${"[".repeat(100_000)}`)],
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
  ["a key twice", "repeated-field", sampleJson.replace('"rev":1', '"rev":7,"rev":1')],
  ["an escaped key twice", "repeated-field", sampleJson.replace('"rev":1', '"\\u0072ev":7,"rev":1')],
  ["tables out of order", "out-of-order", swapLines(2, 3)],
  ["a table twice", "out-of-order", sampleJson.replace('"corpus":{', '"collections":[],"corpus":{')],
];

function swapLines(one: number, other: number): string {
  const lines = sampleNdjson.split("\n");
  [lines[one - 1], lines[other - 1]] = [lines[other - 1]!, lines[one - 1]!];
  return lines.join("\n");
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

/** Files that are no text in UTF-8. */
export const brokenBytes: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["UTF-16", utf16(sampleJson)],
  ["bytes of no text", Buffer.from([0x7b, 0xff, 0xfe, 0x80])],
  ["a letter cut in two", Buffer.from('{"format":"é').subarray(0, -1)],
  ["Latin-1", Buffer.from(sampleJson.replace("reopen", "réouvre"), "latin1")],
  ["a packed file", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xcb])],
];
