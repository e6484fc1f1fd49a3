import { intervalOf } from "../domain/date-order";
import { ClaimId, CollectionId, FigureId, VersionId } from "../domain/ids";
import { Tag } from "../domain/tags";

/** The lists of the library. */
export const LIBRARY_VIEWS = ["articles", "figures", "claims", "statements", "notes", "trash"] as const;

/** Which list the library shows. */
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

/** The orders a list of articles can stand in. */
export const ARTICLE_SORTS = ["best", "newest", "oldest", "saved"] as const;

/**
 * `best`: articles with the words in their title first, then the newest; `newest` and `oldest` by the day published,
 * those of unknown day last, the latest captured first; `saved`: the latest captured first. Without words `best` is `newest`.
 */
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What narrows a list of articles: all of it holds at once, and an empty list or absence narrows nothing. */
export type ArticleFilter = {
  readonly collection?: CollectionId;
  /** Each of them is named in the article. */
  readonly figures: readonly FigureId[];
  /** Each of them is taken up in the article. */
  readonly claims: readonly ClaimId[];
  /** One of them published it: an outlet's id, or its name where it is in no corpus. */
  readonly outlets: readonly string[];
  /** Each of them is a tag of the article or of one of its annotations. */
  readonly tags: readonly Tag[];
  /** First day published, by year, month or day ("2017", "2017-10", "2017-10-23"). */
  readonly from?: string;
  /** Last day published; "2017" is up to its last day. */
  readonly to?: string;
};

/** What the library shows, as it stands in the address of its page. */
export type LibraryQuery = ArticleFilter & {
  readonly view: LibraryView;
  /** What is searched for, as typed; "" for nothing. */
  readonly words: string;
  readonly sort: ArticleSort;
  /** Id of what stands open in the view: an article, a figure, a claim. Whether it exists is not known here. */
  readonly open?: string;
  /** The version of the open article that is read, or compared; absent: the latest. */
  readonly version?: VersionId;
  /** The version it is compared with. */
  readonly since?: VersionId;
};

/** The same list with something else open in it, or nothing. What was read of the former one is closed. */
export function withOpen(query: LibraryQuery, open: string | undefined): LibraryQuery {
  const { open: _open, version: _version, since: _since, ...list } = query;
  return open === undefined ? list : { ...list, open };
}

/** The library as it is when nothing is asked of it: all articles, the newest first. */
export const WHOLE_LIBRARY: LibraryQuery = {
  view: "articles",
  words: "",
  figures: [],
  claims: [],
  outlets: [],
  tags: [],
  sort: "best",
};

/** Longest search that is kept, in UTF-16 units. */
export const MAX_WORDS_LENGTH = 400;

const MAX_VALUES = 20;
const MAX_NAME_LENGTH = 200;

/**
 * What an address asks of the library. Takes the pairs of a query string in any order (`new URLSearchParams(…)` is
 * such a list); what is unknown, malformed or too much is left out, so that every address shows something.
 */
export function parseLibraryQuery(pairs: Iterable<readonly [string, string]>): LibraryQuery {
  const given = [...pairs];
  const all = (key: string) => given.flatMap(([name, value]) => (name === key ? [value] : []));
  const some = <Value>(key: string, accept: (value: string) => Value | undefined): readonly Value[] =>
    [...new Set(all(key).flatMap((value) => accept(value) ?? []))].slice(0, MAX_VALUES);
  const one = <Value>(key: string, accept: (value: string) => Value | undefined): Value | undefined =>
    some(key, accept)[0];
  const collection = one("collection", (value) => CollectionId.safeParse(value).data);
  const from = one("from", acceptDay);
  const to = one("to", acceptDay);
  const open = one("open", acceptName);
  const read = (key: string) =>
    open === undefined ? undefined : one(key, (value) => VersionId.safeParse(value).data);
  const version = read("version");
  const since = read("since");
  return {
    view: one("view", (value) => LIBRARY_VIEWS.find((view) => view === value)) ?? WHOLE_LIBRARY.view,
    words: one("q", acceptWords) ?? WHOLE_LIBRARY.words,
    ...(collection !== undefined && { collection }),
    figures: some("figure", (value) => FigureId.safeParse(value).data),
    claims: some("claim", (value) => ClaimId.safeParse(value).data),
    outlets: some("outlet", acceptName),
    tags: some("tag", (value) => Tag.safeParse(value).data),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sort: one("sort", (value) => ARTICLE_SORTS.find((sort) => sort === value)) ?? WHOLE_LIBRARY.sort,
    ...(open !== undefined && { open }),
    ...(version !== undefined && { version }),
    ...(since !== undefined && { since }),
  };
}

/**
 * The pairs to put into the address (`new URLSearchParams(pairs)`), in one fixed order and without what goes without
 * saying; {@link parseLibraryQuery} reads the same query out of them. None at all for the whole library.
 */
export function formatLibraryQuery(query: LibraryQuery): [string, string][] {
  const { view, words, sort } = query;
  const pair = (key: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[key, value]];
  const pairs = (key: string, values: readonly string[]) => values.flatMap((value) => pair(key, value));
  return [
    ...pair("view", view === WHOLE_LIBRARY.view ? undefined : view),
    ...pair("q", words === "" ? undefined : words),
    ...pair("collection", query.collection),
    ...pairs("figure", query.figures),
    ...pairs("claim", query.claims),
    ...pairs("outlet", query.outlets),
    ...pairs("tag", query.tags),
    ...pair("from", query.from),
    ...pair("to", query.to),
    ...pair("sort", sort === WHOLE_LIBRARY.sort ? undefined : sort),
    ...pair("open", query.open),
    ...pair("version", query.version),
    ...pair("since", query.since),
  ];
}

/** Half a character, which a cut may leave behind, does not survive an address. */
function acceptWords(value: string): string {
  return value.slice(0, MAX_WORDS_LENGTH).replace(/\p{Surrogate}/gu, "");
}

function acceptDay(value: string): string | undefined {
  if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined;
  return intervalOf({ value, precision: "day", basis: "user" }) && value;
}

function acceptName(value: string): string | undefined {
  return value !== "" && value.length <= MAX_NAME_LENGTH ? value : undefined;
}
