/** How each highlight looks: its ground, its line in light and in dark, and the kind of its line, which is no colour. */
const LOOKS = [
  { name: "a1", ground: "#fff0b8, #4a3d10", line: "#8a6a00, #e0bd4e", kind: "solid" },
  { name: "a2", ground: "#dde7fb, #22345a", line: "#3a5fb0, #96b4f2", kind: "dashed" },
  { name: "a3", ground: "#f7dfe8, #4d2536", line: "#a03a68, #ee9dbd", kind: "dotted" },
  { name: "a4", ground: "#def0dc, #213f22", line: "#3a7438, #93cf90", kind: "double" },
] as const;
const INK = "#15191b, #eceff0";

/**
 * The style sheet of the drawn annotations. The words get our ink on our ground: a page that is dark without saying so
 * (`color-scheme`) would else have light words on a light ground. In forced colours the system's own marker is used.
 */
export const annotationStyle: string = [
  ...LOOKS.map(({ name, ground, line, kind }) =>
    rule(name, `light-dark(${ground})`, `light-dark(${INK})`, `${kind} 2px light-dark(${line})`),
  ),
  "@media (forced-colors: active) {",
  ...LOOKS.map(({ name, kind }) => rule(name, "Mark", "MarkText", `${kind} 2px MarkText`)),
  "}",
].join("\n");

function rule(name: string, ground: string, ink: string, line: string): string {
  const declarations = [
    `background-color: ${ground}`,
    `color: ${ink}`,
    `text-decoration: underline ${line}`,
    "text-underline-offset: 2px",
    "text-shadow: none",
  ];
  return `::highlight(${name}) { ${declarations.map((one) => `${one} !important`).join("; ")}; }`;
}
