import { matchQuote } from "../annotation/match-quote";
import type { AddressedArticle } from "../collection/identity";
import type { AnnotationId } from "../domain/ids";
import type { Visit } from "../domain/visit";
import type { AnnotationPlace } from "../messaging/annotation-request";
import type { ActiveTab } from "../platform/tabs";
import { pageAddress, sameAddress } from "../text/page-address";
import type { NotedPage, StoredNotes } from "./notes-of-page";
import { type NotePlace, orderNotes, type PageNotes } from "./order-notes";
import { indexToday, textOfVisit, type TodaysText } from "./today-text";

/** What following the notes of the active tab takes from its surroundings. */
export interface NotesWorld {
  readonly watchActiveTab: (onTab: (tab: ActiveTab | undefined) => void) => () => void;
  readonly watchVisit: (tabId: number, onVisit: (visit: Visit | undefined) => void) => () => void;
  /** Follows what the store holds of a page's notes. */
  readonly watchStored: (page: NotedPage, onNotes: (notes: StoredNotes) => void) => () => void;
  /** Where the page itself has them now; undefined where it cannot be asked. */
  readonly findInPage: (
    tab: ActiveTab,
    notes: StoredNotes,
  ) => Promise<readonly AnnotationPlace[] | undefined>;
}

/**
 * Follows the notes of the page the active tab shows. They are handed over as the store has them, and again with the
 * places the page itself gives them, as soon as it answers. `undefined` where the page's address is not known.
 */
export function watchNotes(world: NotesWorld, onNotes: (notes: PageNotes | undefined) => void): () => void {
  let stopTab = () => {};
  const stop = world.watchActiveTab((tab) => {
    stopTab();
    stopTab = () => {};
    if (tab?.url === undefined) onNotes(undefined);
    else stopTab = watchTab(world, { ...tab, url: tab.url }, onNotes);
  });
  return () => {
    stop();
    stopTab();
  };
}

function watchTab(
  world: NotesWorld,
  tab: ActiveTab & { readonly url: string },
  onNotes: (notes: PageNotes) => void,
): () => void {
  let key: string | undefined;
  let current: PageWatch | undefined;
  let today: TodaysText | undefined;
  const stopVisit = world.watchVisit(tab.id, (visit) => {
    const text = textOfVisit(tab.url, visit);
    const isRewritten = text !== undefined && text !== today?.text;
    if (isRewritten) today = indexToday(text);
    const page = addressesOf(tab.url, visit);
    const nextKey = `${page.url} ${page.canonicalUrl ?? ""}`;
    // The same page, but it was loaded or read anew, and what it shows may be something else.
    if (key === nextKey && !isRewritten) return current?.lookAgain();
    key = nextKey;
    current?.stop();
    current = watchPage(world, { tab, page, today: () => today }, onNotes);
  });
  return () => {
    stopVisit();
    current?.stop();
  };
}

function addressesOf(url: string, visit: Visit | undefined): NotedPage {
  const isRead = visit?.stage === "done" && sameAddress(visit.url, url);
  return isRead ? visit.report.article : { url, fieldSources: {} };
}

interface PageWatch {
  /** Asks the page once more where the notes are. */
  readonly lookAgain: () => void;
  readonly stop: () => void;
}

interface WatchedPage {
  readonly tab: ActiveTab;
  readonly page: NotedPage;
  /** The article's text as the page has it now; undefined where it was not read. */
  readonly today: () => TodaysText | undefined;
}

function watchPage(
  world: NotesWorld,
  { tab, page, today }: WatchedPage,
  onNotes: (notes: PageNotes) => void,
): PageWatch {
  let turn = 0;
  let latest: StoredNotes | undefined;
  let inPage: FoundPlaces = new Map();
  const lookAgain = async () => {
    const mine = ++turn;
    const stored = latest;
    if (stored === undefined || stored.annotations.length === 0) return;
    const places = await world.findInPage(tab, stored);
    if (mine !== turn || places === undefined) return;
    const sought = soughtIn(stored);
    const found = withWords(places, stored, today());
    inPage = new Map(found.map((place) => [place.id, { place, sought: sought.get(place.id) }]));
    onNotes(viewOf(page, stored, inPage));
  };
  const stop = world.watchStored(page, (stored) => {
    latest = stored;
    onNotes(viewOf(page, stored, inPage));
    void lookAgain();
  });
  return {
    lookAgain: () => void lookAgain(),
    stop: () => {
      turn = Infinity;
      stop();
    },
  };
}

type WordedPlace = AnnotationPlace & Pick<NotePlace, "words">;

/** The places with the words that stand there now, where those were changed and the article's text has them. */
function withWords(
  places: readonly AnnotationPlace[],
  { drawn }: StoredNotes,
  today: TodaysText | undefined,
): readonly WordedPlace[] {
  if (today === undefined) return places;
  const selectors = new Map(drawn.map(({ id, selector }) => [id, selector]));
  return places.map((place): WordedPlace => {
    const selector = place.state === "changed" ? selectors.get(place.id) : undefined;
    const match = selector && matchQuote(selector, today.index);
    if (match?.kind !== "placed" || match.state !== "changed") return place;
    return { ...place, words: today.text.slice(match.start, match.end) };
  });
}

/** By annotation: where the page has its words, and which words it was asked for. */
type FoundPlaces = ReadonlyMap<string, { readonly place: NotePlace; readonly sought: string | undefined }>;

/** The words each annotation is looked for by, with those around them. */
function soughtIn({ drawn }: StoredNotes): ReadonlyMap<string, string> {
  return new Map(
    drawn.map(({ id, selector: { exact, prefix, suffix } }) => [id, JSON.stringify([exact, prefix, suffix])]),
  );
}

/**
 * Either the page places the notes or the store does: the offsets of one say nothing about those of the other. What the
 * page found counts only for the words it was asked for: a note may have been attached to others since.
 */
function viewOf({ url }: AddressedArticle, stored: StoredNotes, inPage: FoundPlaces): PageNotes {
  const { articleId, language, annotations, places } = stored;
  const sought = soughtIn(stored);
  const isWhole = annotations.every(({ id }) => inPage.has(id) && inPage.get(id)?.sought === sought.get(id));
  return {
    url: pageAddress(url),
    ...(articleId === undefined ? {} : { articleId }),
    language,
    ...orderNotes(annotations, isWhole ? joinPlaces(places, inPage) : places),
  };
}

/** The places in the page; where a note stands by the user's choice, that is said of it and not how it was found. */
function joinPlaces(
  kept: ReadonlyMap<AnnotationId, NotePlace>,
  inPage: FoundPlaces,
): ReadonlyMap<AnnotationId, NotePlace> {
  return new Map(
    [...inPage].map(([id, { place }]): [AnnotationId, NotePlace] => {
      const before = kept.get(id as AnnotationId);
      const isThere = place.state === "exact" || place.state === "moved";
      return [
        id as AnnotationId,
        before?.state === "manual" && isThere ? { ...before, ...place, state: "manual" } : place,
      ];
    }),
  );
}
