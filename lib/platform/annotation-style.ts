/**
 * How each of the reader's highlights looks: its ground, its line in light and in dark, and the kind of its line, which
 * is no colour. Changed words have the same look, word by word with bare spaces between.
 */
const LOOKS = [
  { name: "a1", ground: "#fff0b8, #4a3d10", line: "#8a6a00, #e0bd4e", kind: "solid" },
  { name: "a2", ground: "#dde7fb, #22345a", line: "#3a5fb0, #96b4f2", kind: "dashed" },
  { name: "a3", ground: "#f7dfe8, #4d2536", line: "#a03a68, #ee9dbd", kind: "dotted" },
  { name: "a4", ground: "#def0dc, #213f22", line: "#3a7438, #93cf90", kind: "double" },
] as const;
const INK = "#15191b, #eceff0";

/**
 * What was matched has no ground and the words' own colour, so that it is never taken for a highlight of the reader's:
 * names a dotted line, statements a thin one.
 */
const MATCHED = [
  { name: "a5", line: "dotted 2px" },
  { name: "a6", line: "solid 1px" },
] as const;

/**
 * The style sheet of the drawings. Highlighted words get our ink on our ground: a page that is dark without saying so
 * (`color-scheme`) would else have light words on a light ground. In forced colours the browser takes its own marker,
 * and only the kind of line is left of this.
 */
export const annotationStyle: string = [
  ...LOOKS.map(({ name, ground, line, kind }) =>
    rule(name, [
      `background-color: light-dark(${ground})`,
      `color: light-dark(${INK})`,
      `text-decoration: underline ${kind} 2px light-dark(${line})`,
      "text-shadow: none",
    ]),
  ),
  ...MATCHED.map(({ name, line }) => rule(name, [`text-decoration: underline ${line} currentColor`])),
].join("\n");

function rule(name: string, declarations: readonly string[]): string {
  const all = [...declarations, "text-underline-offset: 2px"];
  return `::highlight(${name}) { ${all.map((one) => `${one} !important`).join("; ")}; }`;
}
