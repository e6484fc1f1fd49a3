import MiniSearch from "minisearch";

import type { CorpusRows } from "../../lib/domain/corpus";

/** MiniSearch with its default settings over what our own search has of each statement: its texts and its claims' wordings. */
export function compilePeer(rows: CorpusRows): MiniSearch {
  const wordings = new Map<string, string>(
    rows.claims.map((claim) => [claim.id, Object.values(claim.wording).join(" ")]),
  );
  const search = new MiniSearch({ fields: ["text"] });
  search.addAll(
    rows.statements.map(({ id, sightings, claims }) => ({
      id,
      text: [
        ...sightings.map((sighting) => sighting.text),
        ...claims.map((claim) => wordings.get(claim.id) ?? ""),
      ].join(" "),
    })),
  );
  return search;
}
