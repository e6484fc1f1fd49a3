import type { AnchoredQuote, SoughtQuote } from "../page/anchor-quotes";
import type { DrawnAs, Marked } from "../page/highlights";
import { sameAddress } from "../text/page-address";

/** What a layer of drawings takes from the page around it. */
export interface LayerWorld {
  /**
   * Looks for quotes without keeping the page from its own work; in the order given. Undefined where the page is too
   * large to be looked through. Rejects once the signal is aborted.
   */
  readonly find: (
    quotes: readonly SoughtQuote[],
    signal: AbortSignal,
  ) => Promise<readonly AnchoredQuote[] | undefined>;
  readonly watchText: (onChange: () => void, signal: AbortSignal) => void;
  /** Milliseconds since any one moment. */
  readonly now: () => number;
  readonly url: () => string;
}

/** A quote that is to be drawn. */
export interface DrawnQuote extends SoughtQuote {
  readonly as: DrawnAs;
}

/** What is to be found in the page of an address, and drawn or only found. */
export interface Wanted {
  readonly url: string;
  readonly quotes: readonly DrawnQuote[];
  readonly draw: boolean;
}

/** One kind of drawings in a page, kept in their places while the page changes under them. */
export interface Layer {
  /**
   * Looks for what is wanted, in place of what was wanted before; what has been found already and still stands there is
   * not looked for again. Resolves as soon as all of it, or of what somebody wanted meanwhile, was looked for once.
   */
  readonly seek: (wanted: Wanted) => Promise<void>;
  /** Looks again for what is not in its place, wherever the page is now. */
  readonly lookAgain: () => Promise<void>;
  /** What is wanted at present. */
  readonly wanted: () => Wanted | undefined;
  /** Where it was found, in the order it was asked for. Undefined: the page is too large. */
  readonly found: () => readonly AnchoredQuote[] | undefined;
  /** What of it is to be drawn now. */
  readonly marked: () => readonly Marked[];
  readonly stop: () => void;
}

/** Milliseconds. */
const TIMES = {
  /** What is missing so long after it was first looked for stays missing until somebody asks again. */
  longest: 60_000,
  /** Or until looking for it has taken as long as this: the page may be large and never rest. */
  budget: 2000,
  /** A page that goes on rewriting what is drawn costs no more than this: then nothing is drawn in it any more. */
  most: 10_000,
} as const;

type Placed = Exclude<AnchoredQuote, { readonly state: "orphan" }>;

/** A found quote with what stood there when it was found. */
interface Place {
  readonly quote: DrawnQuote;
  readonly placed: Placed;
  readonly words: string;
}

interface Task {
  readonly wanted: Wanted;
  readonly begun: number;
  readonly watching: AbortController;
  places: ReadonlyMap<string, Place>;
  isTooLarge: boolean;
  /** Milliseconds that looking took. */
  spent: number;
  /** The first look, which whoever wants it waits for. */
  first?: Promise<void>;
  /** The look that is under way. */
  looking?: Promise<void> | undefined;
  /** The page changed while it was looked through. */
  isStale: boolean;
}

/** A layer without anything in it; `redraw` is called after every look. */
export function makeLayer(world: LayerWorld, redraw: () => void): Layer {
  const state: { task?: Task } = {};
  const look = (task: Task) => (task.looking ??= lookUntilDone(world, task, redraw));
  const settle = async (): Promise<void> => {
    const { task } = state;
    await task?.first;
    // Somebody may have wanted something else meanwhile: that is what the page shows in the end.
    if (state.task !== task) await settle();
  };
  const onChange = (task: Task) => {
    if (task.watching.signal.aborted) return;
    const isOver = world.now() - task.begun > TIMES.longest || task.spent > TIMES.budget;
    if (task.spent > TIMES.most) giveUp(task, redraw);
    else if (isChanged(task) || (isMissing(task) && !isOver)) {
      task.isStale = true;
      // What breaks looking would break it again at every change; whoever asks next is told.
      look(task).catch(() => task.watching.abort());
    } else if (isOver && task.places.size === 0) task.watching.abort();
  };
  return {
    seek: async (wanted) => {
      const before = state.task;
      before?.watching.abort();
      const task = taskOf(world, wanted, before);
      state.task = task;
      if (wanted.quotes.length > 0) world.watchText(() => onChange(task), task.watching.signal);
      task.first = look(task);
      await settle();
    },
    lookAgain: async () => {
      if (state.task && isIncomplete(state.task)) await look(state.task);
    },
    wanted: () => state.task?.wanted,
    found: () => state.task && foundOf(state.task),
    marked: () => (state.task ? markedOf(state.task) : []),
    stop: () => state.task?.watching.abort(),
  };
}

function giveUp(task: Task, redraw: () => void): void {
  task.watching.abort();
  task.places = new Map();
  redraw();
}

function isIncomplete(task: Task): boolean {
  return isChanged(task) || isMissing(task);
}

function taskOf(world: LayerWorld, wanted: Wanted, before: Task | undefined): Task {
  const isSamePage = before !== undefined && sameAddress(before.wanted.url, wanted.url);
  const places = isSamePage ? stillStanding(before, wanted.quotes) : new Map<string, Place>();
  const watching = new AbortController();
  return { wanted, begun: world.now(), watching, places, isTooLarge: false, spent: 0, isStale: false };
}

function stillStanding({ places }: Task, quotes: readonly DrawnQuote[]): ReadonlyMap<string, Place> {
  const standing = new Map<string, Place>();
  for (const quote of quotes) {
    const place = places.get(quote.id);
    if (place && isSameQuote(place.quote, quote) && stands(place))
      standing.set(quote.id, { ...place, quote });
  }
  return standing;
}

function isSameQuote(one: SoughtQuote, { selector: { exact, prefix, suffix } }: SoughtQuote): boolean {
  const { selector } = one;
  return selector.exact === exact && selector.prefix === prefix && selector.suffix === suffix;
}

function stands({ placed, words }: Place): boolean {
  return String(placed.range) === words;
}

async function lookUntilDone(world: LayerWorld, task: Task, redraw: () => void): Promise<void> {
  try {
    do {
      task.isStale = false;
      await lookOnce(world, task, redraw);
    } while (task.isStale && !task.watching.signal.aborted);
  } finally {
    task.looking = undefined;
  }
}

async function lookOnce(world: LayerWorld, task: Task, redraw: () => void): Promise<void> {
  const { signal } = task.watching;
  const { url, quotes } = task.wanted;
  const started = world.now();
  if (!sameAddress(world.url(), url)) task.places = new Map();
  else if (quotes.length > 0) {
    const places = stillStanding(task, quotes);
    const missing = quotes.filter(({ id }) => !places.has(id));
    const found = missing.length > 0 ? await findUnless(world, missing, signal) : [];
    if (signal.aborted) return;
    task.isTooLarge = found === undefined;
    task.places = join(places, found ?? [], missing);
  }
  task.spent += world.now() - started;
  // A page too large is not looked through again, however it changes.
  if (task.isTooLarge) task.watching.abort();
  redraw();
}

/** Nothing, once somebody wants something else. */
async function findUnless(
  world: LayerWorld,
  quotes: readonly SoughtQuote[],
  signal: AbortSignal,
): Promise<readonly AnchoredQuote[] | undefined> {
  try {
    return await world.find(quotes, signal);
  } catch (fault) {
    if (signal.aborted) return [];
    throw fault;
  }
}

function join(
  standing: ReadonlyMap<string, Place>,
  found: readonly AnchoredQuote[],
  quotes: readonly DrawnQuote[],
): ReadonlyMap<string, Place> {
  const places = new Map(standing);
  found.forEach((placed, index) => {
    const quote = quotes[index]!;
    if (placed.state === "orphan" || (placed.state === "changed" && isMatch(quote))) return;
    places.set(placed.id, { quote, placed, words: String(placed.range) });
  });
  return places;
}

/** What was matched says nothing of words that have changed since. */
function isMatch({ as }: DrawnQuote): boolean {
  return as === "figure" || as === "statement";
}

function isChanged({ places }: Task): boolean {
  return [...places.values()].some((place) => !stands(place));
}

function isMissing({ wanted, places, isTooLarge }: Task): boolean {
  return !isTooLarge && places.size < wanted.quotes.length;
}

function foundOf({ wanted, places, isTooLarge }: Task): readonly AnchoredQuote[] | undefined {
  if (isTooLarge) return undefined;
  return wanted.quotes.map(({ id }) => places.get(id)?.placed ?? { id, state: "orphan" });
}

function markedOf({ wanted, places }: Task): readonly Marked[] {
  if (!wanted.draw) return [];
  return [...places.values()].map(({ quote: { id, as }, placed: { range, state } }): Marked => ({
    id,
    range,
    as,
    isChanged: state === "changed",
  }));
}
