import type {
  AnnotationPlace,
  AnnotationReply,
  AnnotationRequest,
  DescribeReply,
  DrawnAnnotation,
  DrawReply,
  ShowReply,
} from "../messaging/annotation-request";
import { injectAnnotatingScript, insertAnnotationStyle, type TabPage } from "../platform/annotation-tabs";
import { askPage } from "../platform/tabs";
import { pageAddress } from "../text/page-address";

/** What drawing takes from its surroundings; {@link drawingBrowser} has the browser's part of it. */
export interface DrawingWorld extends DrawingBrowser {
  /** The annotations of the page at an address, in any order; empty where the user made none there. */
  readonly findFor: (url: string) => Promise<readonly DrawnAnnotation[]>;
  /** Whether the user wants annotations drawn; they are found all the same. */
  readonly isDrawingOn: () => Promise<boolean>;
  /** The address of a tab's page; undefined where the browser does not tell it to us, or the tab is closed. */
  readonly getUrl: (tabId: number) => Promise<string | undefined>;
}

/** The browser's part: putting the script and its style into a page, and asking the script. */
export interface DrawingBrowser {
  readonly inject: (page: TabPage) => Promise<void>;
  readonly insertStyle: (page: TabPage) => Promise<void>;
  readonly ask: (tabId: number, request: object) => Promise<unknown>;
}

/** The real browser. */
export const drawingBrowser: DrawingBrowser = {
  inject: injectAnnotatingScript,
  insertStyle: insertAnnotationStyle,
  ask: askPage,
};

/**
 * What came of drawing. `places`: in page order, orphans last. `none`: the page has no annotations, and nothing was put
 * into it. `unknown-page`: its address is not told. `unreachable`: the browser lets no script in, the page is too large
 * or went on, or its script broke; `detail` is for a log.
 */
export type DrawOutcome =
  | { readonly kind: "places"; readonly places: readonly AnnotationPlace[] }
  | { readonly kind: "none" | "unknown-page" }
  | { readonly kind: "unreachable"; readonly detail: string };

/**
 * Finds and draws the annotations of the page in a tab. To be called when a tab has loaded, in which case nothing is put
 * into pages without annotations, and after each change of the page's annotations or of the wish to have them drawn:
 * a page that shows some from before is then brought up to date. Never throws because of the page. Asking twice does no
 * more than asking once.
 */
export async function drawAnnotations(world: DrawingWorld, tabId: number): Promise<DrawOutcome> {
  const url = await world.getUrl(tabId);
  if (url === undefined) return { kind: "unknown-page" };
  const annotations = await world.findFor(pageAddress(url));
  const draw = await world.isDrawingOn();
  const request = { name: "annotations.draw", url: pageAddress(url), annotations, draw } as const;
  // Only where a script stands from before is there anything to take away.
  if (annotations.length === 0) {
    await ask(world, tabId, request);
    return { kind: "none" };
  }
  const reply = await askWithScript(world, tabId, request);
  if (reply.kind === "places") return { kind: "places", places: reply.places };
  return { kind: "unreachable", detail: reply.kind === "failed" ? reply.detail : reply.kind };
}

/**
 * Marks what was matched in the page of a tab, or with an empty list takes the marks away, in which case nothing is put
 * into it. Never throws because of the page.
 */
export async function drawMatches(
  world: DrawingBrowser,
  tabId: number,
  { url, passages }: Omit<MatchesRequest, "name">,
): Promise<void> {
  const request = { name: "matches.draw", url: pageAddress(url), passages } as const;
  await (passages.length === 0 ? ask(world, tabId, request) : askWithScript(world, tabId, request));
}

type DrawRequest = Extract<AnnotationRequest, { readonly name: "annotations.draw" }>;
type MatchesRequest = Extract<AnnotationRequest, { readonly name: "matches.draw" }>;

/** Asks the script, which is put into the page first if nobody answers; with its style once there is something to see. */
async function askWithScript(
  world: DrawingBrowser,
  tabId: number,
  request: DrawRequest | MatchesRequest,
): Promise<DrawReply> {
  const isToBeSeen = request.name === "matches.draw" || request.draw;
  const page = { tabId, url: request.url };
  const reply: DrawReply = await ask(world, tabId, request);
  try {
    if (reply.kind === "failed") {
      await world.inject(page);
      if (isToBeSeen) await world.insertStyle(page);
      return await ask(world, tabId, request);
    }
    // A sheet put in twice has the page styled anew twice, so the page is asked for it.
    if (reply.kind === "places" && isToBeSeen && !reply.isStyled) await world.insertStyle(page);
    return reply;
  } catch (cause) {
    return { kind: "failed", detail: String(cause) };
  }
}

/**
 * The words selected in a tab, because the user wants to annotate them: the one case in which the script is put into a
 * page without annotations.
 */
export async function describeTabSelection(world: DrawingBrowser, tabId: number): Promise<DescribeReply> {
  try {
    await world.inject({ tabId });
  } catch (cause) {
    return { kind: "failed", detail: String(cause) };
  }
  return ask(world, tabId, { name: "annotations.describe" });
}

/** Brings an annotation that {@link drawAnnotations} found into view. */
export async function showAnnotation(world: DrawingBrowser, tabId: number, id: string): Promise<ShowReply> {
  return ask(world, tabId, { name: "annotations.show", id });
}

async function ask<R extends AnnotationRequest>(
  world: DrawingBrowser,
  tabId: number,
  request: R,
): Promise<AnnotationReply<R["name"]>> {
  try {
    const reply = await world.ask(tabId, request);
    return (reply as AnnotationReply<R["name"]> | undefined) ?? { kind: "failed", detail: "no answer" };
  } catch (cause) {
    // Nobody listens: there is no script in the page, or the page is being left.
    return { kind: "failed", detail: String(cause) };
  }
}
