import * as z from "zod/mini";

import { Claim } from "./claim";
import { Figure } from "./figure";
import { Outlet } from "./outlet";
import { SourceDocument } from "./source-document";
import { Statement } from "./statement";

/** The rows a corpus is made of, whatever their origin. */
export const CorpusRows = z.readonly(
  z.object({
    figures: z.readonly(z.array(Figure)),
    outlets: z.readonly(z.array(Outlet)),
    documents: z.readonly(z.array(SourceDocument)),
    claims: z.readonly(z.array(Claim)),
    statements: z.readonly(z.array(Statement)),
  }),
);
export type CorpusRows = z.infer<typeof CorpusRows>;

/** A corpus as a file, `*.corpus.json`. `release` counts up with every edition of the same pack. */
export const CorpusPack = z.readonly(
  z.extend(CorpusRows.def.innerType, {
    format: z.literal("on-record/corpus"),
    version: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    release: z.int().check(z.positive()),
    title: z.string(),
    description: z.string(),
    licence: z.string(),
    createdAt: z.string(),
  }),
);
export type CorpusPack = z.infer<typeof CorpusPack>;

/** Who a corpus row belongs to: what we ship, an imported pack, or the user. */
export const Origin = z.union([
  z.literal("seed"),
  z.literal("user"),
  z.templateLiteral(["pack:", z.string()]),
]);
export type Origin = z.infer<typeof Origin>;
