import * as z from "zod/mini";

import { FigureId, OutletId } from "./ids";

const short = z.string().check(z.minLength(1), z.maxLength(200));

/** Who publishes. `names` as documents print them, the first one shown; ownership only with its source. */
export const Outlet = z.readonly(
  z.object({
    id: OutletId,
    names: z.readonly(z.array(short).check(z.minLength(1))),
    /** Host names without "www.", lower case. */
    domains: z.readonly(z.array(z.string().check(z.regex(/^[a-z0-9.-]+$/)))),
    country: z.optional(short),
    /** What the documents say of who is behind the outlet; empty is shown as "not recorded". */
    ownership: z.readonly(
      z.array(z.readonly(z.object({ fact: short, source: z.string(), asOf: z.optional(z.string()) }))),
    ),
    affiliatedWith: z.optional(FigureId),
  }),
);
export type Outlet = z.infer<typeof Outlet>;
