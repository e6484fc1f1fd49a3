/** Columns under a head, as wide as their widest cell; all but the first column aligned at the end. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_cell, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

/** Rows of plain values as a table with the field names as its head; fractions with three places. */
export function printRows(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const head = Object.keys(rows[0] ?? {});
  const cell = (value: string | number | undefined) =>
    typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : String(value ?? "");
  return table(
    head,
    rows.map((row) => head.map((name) => cell(row[name]))),
  );
}
