import * as z from "zod/mini";

import { EditId } from "./ids";
import { Instant } from "./instant";

/** The corpus row an edit is laid over. */
export const EditTarget = z.readonly(
  z.object({
    table: z.enum(["figures", "outlets", "documents", "claims", "statements"]),
    id: z.string().check(z.minLength(1), z.maxLength(120)),
  }),
);
export type EditTarget = z.infer<typeof EditTarget>;

/**
 * A change of the user's laid over a shipped or imported corpus row when the corpus is read: the row itself stays as it
 * came, and an update of it keeps the edit. `field` is a path of keys into the row, in which a row of a list goes by its id,
 * "sightings/s-12.1/text", since places in a list change with an update; by its place only where it has none, "names/0/text".
 * `set` puts a value there, `add` and `remove` put one into a list or take it out. In order of `at`.
 */
export const Edit = z.readonly(
  z.object({
    id: EditId,
    target: EditTarget,
    field: z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[\w.-]+(\/[\w.-]+)*$/)),
    op: z.enum(["set", "add", "remove"]),
    value: z.json(),
    at: Instant,
  }),
);
export type Edit = z.infer<typeof Edit>;
