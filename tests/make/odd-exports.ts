import { makeManifest, writeExport } from "./export-file";
import { type Json, sampleJson, sampleNdjson, withRow } from "./sample-export";

/** Files that look odd and are sound all the same. */
export const oddExports: readonly { readonly name: string; readonly text: string }[] = [
  { name: "a byte order mark", text: `\ufeff${sampleJson}` },
  { name: "line ends of Windows", text: sampleNdjson.replaceAll("\n", "\r\n") },
  { name: "no line end at its end", text: sampleNdjson.trimEnd() },
  { name: "indented", text: JSON.stringify(JSON.parse(sampleJson), undefined, 4) },
  { name: "all in one line", text: JSON.stringify(JSON.parse(sampleJson)) },
  { name: "values with blanks between them, not lines", text: sampleNdjson.replaceAll("\n", "   ") },
  { name: "letters as escapes", text: sampleJson.replaceAll("harbour", "h\\u0061rbour") },
  { name: "another moment of export", text: sampleJson.replace(/"exportedAt":"\d{4}/, '"exportedAt":"2031') },
  { name: "no rows", text: writeExport("json", []) },
  { name: "no rows, as lines", text: writeExport("ndjson", [], makeManifest({ scope: "everything" })) },
  { name: "keys in another order", text: withKeysReversed() },
  { name: "lone surrogates", text: withRow("annotations", (row) => ({ ...row, body: "a \ud83d b \udc00" })) },
];

function withKeysReversed(): string {
  return sampleNdjson
    .split("\n")
    .map((line) => {
      if (!line.includes('"row":')) return line;
      const { table, row } = JSON.parse(line) as { table: string; row: Json };
      return JSON.stringify({ row: Object.fromEntries(Object.entries(row).toReversed()), table });
    })
    .join("\n");
}
