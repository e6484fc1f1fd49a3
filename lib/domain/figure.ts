import * as z from "zod/mini";

import { FigureId } from "./ids";
import { UncertainDate } from "./uncertain-date";

const short = z.string().check(z.minLength(1), z.maxLength(200));

/** ISO 15924 code of the script a name is written in. */
export const Script = z.enum(["Latn", "Arab", "Hebr", "Cyrl"]);
export type Script = z.infer<typeof Script>;

/**
 * One spelling of a figure's name. The first Latin `full` name is the one shown in Latin interfaces.
 * `learned` is one the user confirmed on a page; `weak` marks a spelling that does not name this figure on its own ("the Authority").
 */
export const Name = z.readonly(
  z.object({
    text: short,
    script: Script,
    form: z.enum(["full", "surname", "kunya", "alias", "acronym", "misspelling", "learned"]),
    weak: z.optional(z.boolean()),
  }),
);
export type Name = z.infer<typeof Name>;

/** An office a figure held, as a source gives it; `source` is a document id or a URL. */
export const Role = z.readonly(
  z.object({
    title: short,
    organisation: z.optional(FigureId),
    from: z.optional(UncertainDate),
    to: z.optional(UncertainDate),
    /** When the source says the role was held, where it gives neither beginning nor end. */
    asOf: z.optional(UncertainDate),
    source: z.string().check(z.maxLength(500)),
  }),
);
export type Role = z.infer<typeof Role>;

/** A named person or organisation that makes statements or is spoken about. */
export const Figure = z.readonly(
  z.object({
    id: FigureId,
    kind: z.enum(["person", "organisation"]),
    names: z.readonly(z.array(Name).check(z.minLength(1), z.maxLength(100))),
    roles: z.readonly(z.array(Role)),
    affiliations: z.readonly(z.array(FigureId)),
    description: z.string().check(z.maxLength(500)),
    wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
    mergedInto: z.optional(FigureId),
  }),
);
export type Figure = z.infer<typeof Figure>;
