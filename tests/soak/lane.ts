import type { Page } from "playwright-core";

import type { AnnotationId, ArticleId, CollectionId, JudgementId } from "../../lib/domain/ids";
import type { LibraryChange } from "../../lib/domain/library-change";
import { newId } from "../../lib/services/new-id";
import type { Dice } from "../make/dice";
import { ask } from "./own-page";

/** The page that a lane annotates and keeps, and the page of ours that asks for it; new ones in every browser. */
export type Hands = { readonly article: Page; readonly own: Page; readonly tabId: number };

/**
 * One user's work, one action after the other, with what must be in the store when all of them are acknowledged. Lanes
 * work at once, each on its own page and its own things, so that what they leave does not depend on who was first.
 */
export type Lane = {
  readonly name: string;
  hands: Hands;
  articleId?: ArticleId;
  note?: string;
  inTrash: boolean;
  /** How often the page was kept with another text. */
  versions: number;
  readonly collections: CollectionId[];
  readonly places: CollectionId[];
  readonly annotations: AnnotationId[];
  readonly judgements: JudgementId[];
  /** Requests that were acknowledged, and the one that is in doubt. */
  readonly requests: string[];
  pending?: { readonly requestId: string; readonly action: Action } | undefined;
  /** How often a message had to be sent again. */
  resent: number;
};

/** A lane that has done nothing yet. */
export function makeLane(name: string, hands: Hands): Lane {
  const kept = { collections: [], places: [], annotations: [], judgements: [], requests: [] };
  return { name, hands, inTrash: false, versions: 0, resent: 0, ...kept };
}

/** What the page of a lane says first in the edition after so many. */
export function wordsOf({ name, versions }: Lane, more = 0): string {
  return `Edition ${versions + more} of ${name}.`;
}

/** Changes the page as its publisher does. */
export async function setWords({ hands }: Lane, words: string): Promise<void> {
  await hands.article.evaluate((words) => {
    document.querySelector("article p")!.textContent = words;
  }, words);
}

/**
 * One action under a request: asks the worker, and adds to the lane what the answer acknowledges. Whatever it makes gets
 * the id of the request, so that the same action can be asked for again. Gives how often it was sent.
 */
type Action = (lane: Lane, requestId: string) => Promise<number>;

const change = async (lane: Lane, requestId: string, change: LibraryChange): Promise<number> =>
  (await ask(lane.hands.own, "library.change", { requestId, change })).sent;

/** Keeps the page after some of its words have changed. */
const save: Action = async (lane, requestId) => {
  await setWords(lane, wordsOf(lane, 1));
  const { body, sent } = await ask(lane.hands.own, "article.save", {
    requestId,
    tabId: lane.hands.tabId,
    collectionIds: lane.collections.slice(-1),
    corrections: {},
  });
  lane.articleId = body.articleId;
  lane.versions += 1;
  lane.inTrash = false;
  for (const id of lane.collections.slice(-1)) if (!lane.places.includes(id)) lane.places.push(id);
  return sent;
};

const annotate: Action = async (lane, requestId) => {
  const { sent } = await ask(lane.hands.own, "annotation.add", {
    requestId,
    tabId: lane.hands.tabId,
    quote: { exact: `Edition ${lane.versions}`, prefix: "", suffix: " of" },
    body: requestId,
    tags: [lane.name],
    colour: "yellow",
  });
  lane.annotations.push(requestId as AnnotationId);
  // Who annotates an article keeps it.
  lane.inTrash = false;
  return sent;
};

const makeCollection: Action = async (lane, requestId) => {
  const id = requestId as CollectionId;
  const collection = { id, name: `${lane.name} ${lane.collections.length}`, description: "" };
  const sent = await change(lane, requestId, { kind: "collection.put", collection });
  lane.collections.push(id);
  return sent;
};

const note: Action = async (lane, requestId) => {
  const sent = await change(lane, requestId, { kind: "article.note", id: lane.articleId!, note: requestId });
  lane.note = requestId;
  return sent;
};

const moveToTrashOrBack: Action = async (lane, requestId) => {
  const kind = lane.inTrash ? "articles.restore" : "articles.delete";
  const sent = await change(lane, requestId, { kind, ids: [lane.articleId!] });
  lane.inTrash = !lane.inTrash;
  return sent;
};

const judge: Action = async (lane, requestId) => {
  const id = requestId as JudgementId;
  const sent = await change(lane, requestId, {
    kind: "judgement.add",
    judgement: {
      id,
      target: { kind: "attribution", words: requestId },
      scope: { kind: "everywhere" },
      verdict: "rejected",
    },
  });
  lane.judgements.push(id);
  return sent;
};

const actions: readonly Action[] = [save, annotate, annotate, makeCollection, note, moveToTrashOrBack, judge];

/**
 * Takes one action: the one in doubt, if there is one, else one by chance; the first of a lane keeps its page, which the
 * others are about. It is in doubt for as long as nobody has answered.
 */
export async function act(lane: Lane, dice: Dice): Promise<void> {
  lane.pending ??= {
    requestId: newId(),
    action: lane.articleId === undefined ? save : dice.one(actions),
  };
  const { requestId, action } = lane.pending;
  lane.resent += (await action(lane, requestId)) - 1;
  lane.requests.push(requestId);
  lane.pending = undefined;
}
