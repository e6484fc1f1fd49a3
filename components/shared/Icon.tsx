/** Outlines on a 16 × 16 grid, drawn in the colour of the text around them. */
const outlines = {
  watch: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  panel: "M2 3h12v10H2zM10 3v10",
  out: "M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5",
  copy: "M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6",
  chevron: "m4 6 4 4 4-4",
  next: "m6 3 5 5-5 5",
  check: "m3 8.5 3.5 3.5L13 4.5",
  ring: "M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z",
  warn: "M8 2 1.5 13.5h13zM8 6.5v3M8 11.6h.01",
  page: "M4 2h5l3 3v9H4zM9 2v3h3",
  lock: "M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  select: "M6 2.5h4M8 2.5v11M6 13.5h4M2.5 5v6M13.5 5v6",
  save: "M4 2.5h8v11l-4-3-4 3z",
  library: "M3 2.5v11M6 2.5v11M9 3l3.5 10",
  folder: "M2 4h4l1.5 1.5H14V13H2z",
  plus: "M8 3v10M3 8h10",
  user: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14a5.5 5.5 0 0 1 11 0",
  claim: "M3 3h10v7H7l-4 3z",
  note: "M3 13h10M4 10.5V8l6-6 2.5 2.5-6 6z",
  edit: "M3 13h2l8-8-2-2-8 8z",
  moved: "M3 5h8l-2-2M13 11H5l2 2",
  orphan:
    "M6 10 4.5 11.5a2.1 2.1 0 0 1-3-3L4 6M10 6l1.5-1.5a2.1 2.1 0 0 1 3 3L12 10M6 3V1.5M3 6H1.5M10 13v1.5M13 10h1.5",
  trash: "M3 4h10M6 4V2.5h4V4M4.5 4l.5 9.5h6l.5-9.5",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5 14 14",
  up: "M8 10V2M5 5l3-3 3 3M3 13.5h10",
  down: "M8 2v8M5 7l3 3 3-3M3 13.5h10",
  gear: "M2 5h7M12 5h2M2 11h2M7 11h7M10.5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5.5 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z",
  close: "m4 4 8 8M12 4l-8 8",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  previous: "m10 3-5 5 5 5",
} as const;

/** Names one of them. */
export type IconName = keyof typeof outlines;

/** Those that point somewhere and so turn round in right-to-left interfaces. */
const directional: ReadonlySet<IconName> = new Set(["out", "next", "previous", "panel"]);

/** A decorative icon; what it says is always said in words beside it. */
export function Icon({ name, chevron = false }: { readonly name: IconName; readonly chevron?: boolean }) {
  const classes = ["i", directional.has(name) && "i-dir", chevron && "chev"].filter(Boolean).join(" ");
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
