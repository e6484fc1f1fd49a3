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
} as const;

/** Names one of them. */
export type IconName = keyof typeof outlines;

/** Those that point somewhere and so turn round in right-to-left interfaces. */
const directional: ReadonlySet<IconName> = new Set(["out", "next", "panel"]);

/** A decorative icon; what it says is always said in words beside it. */
export function Icon({ name, chevron = false }: { readonly name: IconName; readonly chevron?: boolean }) {
  const classes = ["i", directional.has(name) && "i-dir", chevron && "chev"].filter(Boolean).join(" ");
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}
