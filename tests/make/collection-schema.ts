import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import * as z from "zod/mini";

import { Selectors } from "../../lib/domain/annotation";
import { Block, Segment } from "../../lib/domain/article";
import { Attribution } from "../../lib/domain/attribution";
import { Instant } from "../../lib/domain/instant";
import { Mention } from "../../lib/domain/mention";
import { Match } from "../../lib/domain/page-report";
import { Span } from "../../lib/domain/span";
import { Sighting } from "../../lib/domain/statement";
import { Tags } from "../../lib/domain/tags";
import { UncertainDate } from "../../lib/domain/uncertain-date";
import { CollectionExport, exchangeRowSchemas } from "../../lib/exchange/collection-format";
import packageJson from "../../package.json";

/** Where the published schema of an export stands. */
export const SCHEMA_FILE = new URL("../../public/collection.schema.json", import.meta.url);

/** Parts that have a name of their own in the published schema. */
const parts = {
  ...exchangeRowSchemas,
  instant: Instant,
  date: UncertainDate,
  span: Span,
  block: Block,
  segment: Segment,
  mention: Mention,
  attribution: Attribution,
  match: Match,
  sighting: Sighting,
  selectors: Selectors,
  tags: Tags,
};

/** The schema of an export as JSON Schema (draft 2020-12), as the file of it is to be. */
export async function collectionSchemaText(): Promise<string> {
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(parts)) metadata.add(part, { id });
  const { $schema, ...schema } = z.toJSONSchema(CollectionExport, {
    metadata,
    // What is frozen once it is read can be written by anybody.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
  const about = {
    title: "On Record collection export",
    description:
      "*.collection.json, version 1. Rows of a list are sorted by id, or by their two ids, and integrity is the " +
      'SHA-256 of these lines in UTF-8, each ended by a line feed and written by RFC 8785: {format, scope, version}; {"table":…,"row":…} ' +
      "for every row, lists in the order of this schema, table first; {counts}.",
  };
  const text = JSON.stringify({ $schema, ...about, ...schema });
  return format(text, { ...packageJson.prettier, parser: "json" });
}

// Run by itself, it brings the file up to date.
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(SCHEMA_FILE, await collectionSchemaText());
}
