import { Index } from "flexsearch";
import MiniSearch from "minisearch";

import type { CorpusRows } from "../../lib/domain/corpus";

/** A search over statements: what it finds for a text, and itself as it could be kept. */
export type PeerSearch = Readonly<{ search: (text: string) => unknown; save: () => string }>;

/** A way to make such a search, and to make it again of what was kept. */
export type SearchPeer = Readonly<{
  name: string;
  compile: (rows: CorpusRows) => PeerSearch;
  load: (saved: string) => PeerSearch;
}>;

const OPTIONS = { fields: ["text"] };

/** MiniSearch with its default settings over what our own search has of each statement: its texts and its claims' wordings. */
export function compilePeer(rows: CorpusRows): MiniSearch {
  const search = new MiniSearch(OPTIONS);
  search.addAll(textsOf(rows));
  return search;
}

/** Both peers, with their default settings. */
export const SEARCH_PEERS: readonly SearchPeer[] = [
  {
    name: "MiniSearch",
    compile: (rows) => asPeer(compilePeer(rows)),
    load: (saved) => asPeer(MiniSearch.loadJSON(saved, OPTIONS)),
  },
  {
    name: "FlexSearch",
    compile: (rows) => {
      const index = new Index();
      for (const { id, text } of textsOf(rows)) index.add(id, text);
      return asFlexPeer(index);
    },
    load: (saved) => {
      const index = new Index();
      for (const [key, data] of JSON.parse(saved) as [string, string][]) index.import(key, data);
      return asFlexPeer(index);
    },
  },
];

function asPeer(search: MiniSearch): PeerSearch {
  return { search: (text) => search.search(text), save: () => JSON.stringify(search) };
}

function asFlexPeer(index: Index): PeerSearch {
  return {
    // Without it only statements with every word of the text are found.
    search: (text) => index.search(text, { limit: 12, suggest: true }),
    save: () => {
      const parts: [string, string][] = [];
      index.export((key, data) => void parts.push([key, data]));
      return JSON.stringify(parts);
    },
  };
}

function textsOf({
  claims,
  statements,
}: CorpusRows): readonly { readonly id: string; readonly text: string }[] {
  const wordings = new Map<string, string>(
    claims.map((claim) => [claim.id, Object.values(claim.wording).join(" ")]),
  );
  return statements.map(({ id, sightings, claims }) => ({
    id,
    text: [
      ...sightings.map((sighting) => sighting.text),
      ...claims.map((claim) => wordings.get(claim.id) ?? ""),
    ].join(" "),
  }));
}
