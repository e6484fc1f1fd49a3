/**
 * The direction of a field by what is typed into it. An empty one has the interface's: the browser would take it for
 * left-to-right, and set an Arabic hint at the wrong end.
 */
export function typedDirection(value: string): { readonly dir?: "auto" } {
  return value === "" ? {} : { dir: "auto" };
}
