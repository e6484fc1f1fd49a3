import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

import type { DescribeReply } from "../../lib/messaging/annotation-request";
import type { MessageName, Request } from "../../lib/messaging/contract";
import { root } from "../run/build";
import type { Session } from "../run/session";
import { closePopup, openPopup } from "../run/toolbar";
import { ask as askWorker, openOwnPage } from "../soak/own-page";
import { ask as askPage, type ClickedPage, openClicked } from "./annotated-page";
import { makeChanges, makeRecorded } from "./collection-changes";
import { change } from "./exchange-page";
import { readFixture } from "./harness";
import { selectWords } from "./select-words";

/** What the collection is called. */
export const COLLECTION = "Reconciliation · مصالحة";

const ADDRESS = "http://page.test/kept.html";

const filler = ["harbour", "library", "market", "orchard", "museum"]
  .map(
    (place) =>
      `<p>The ${place} was open all day, and nobody of those who were asked had anything to add to it.</p>`,
  )
  .join("");

/** The page as it was first, with words edited and a paragraph gone, and with the same words in another form. */
const first = readFixture("news--four-speakers.html").replace("</article>", `${filler}</article>`);
const second = first
  .replace("don’t harm any other governments", "do not harm any other government")
  .replace(/<p>\s+Hussam Badran[^]*?<\/p>/u, "")
  .replace(filler, `<p>Correction: an earlier text named another harbour.</p>${filler}`);
const third = second.replaceAll("“", '"').replaceAll("”", '"');

const liveBlog = readFileSync(join(root, "tests/fixtures/articles/live--newest-first.html"), "utf8");

/** Words that were marked in the first state of the page, by what becomes of them. */
export const marked = {
  stay: "the policy of the movement was openness to everyone",
  edited: "Our relations with Iran don’t harm any other governments",
  gone: "efforts towards reconciliation with Fatah would go on",
  attached: "who heads the office of national relations of Hamas",
  deleted: "national unity was the cornerstone",
} as const;

/** The words that one note whose own are gone is attached to by hand. */
export const CHOSEN = "teaches history at a school by the sea";

/** Words that are recorded as a statement. */
const RECORDED = "We will read the minutes of the meeting with care";

/** What the steps hand on. */
export interface Kept {
  readonly clicked: ClickedPage;
  readonly notes: Readonly<Record<keyof typeof marked, string>>;
  readonly articleId: string;
  readonly collectionId: string;
}

async function send<Name extends MessageName>(session: Session, name: Name, body: Request<Name>) {
  const own = await openOwnPage(session.browser);
  try {
    return (await askWorker(own, name, body)).body;
  } finally {
    await own.close();
  }
}

async function describeWords({ session, page, tabId }: ClickedPage, words: string) {
  await selectWords(page, words);
  const described = await askPage<DescribeReply>(session, tabId, { name: "annotations.describe" });
  if (described.kind !== "quote") throw new Error(`Nothing described: ${described.kind}`);
  return described.quote;
}

/** Three articles in a collection, a live blog among them; the first has five notes with tags and colours on its first state. */
export async function keepFirst(session: Session): Promise<Kept> {
  const clicked = await openClicked(session, first, "kept.html");
  const collectionId = randomUUID();
  const { articleId } = await send(session, "article.save", {
    requestId: collectionId,
    tabId: clicked.tabId,
    collectionIds: [],
    collectionName: COLLECTION,
  });
  const colours = ["yellow", "blue", "red", "green"] as const;
  const notes: Partial<Record<keyof typeof marked, string>> = {};
  for (const [at, which] of (Object.keys(marked) as (keyof typeof marked)[]).entries()) {
    notes[which] = randomUUID();
    await send(session, "annotation.add", {
      requestId: notes[which],
      tabId: clicked.tabId,
      quote: await describeWords(clicked, marked[which]),
      ...(at === 0 ? {} : { body: `Note on ${which}. ملاحظة 🇵🇸 \u200f` }),
      tags: at % 2 === 0 ? ["to check", "مصالحة"] : [],
      colour: colours[at % 4]!,
    });
  }
  await keepOther(session, collectionId, "arabic.html", readFixture("arabic--two-speakers.html"));
  await keepOther(session, collectionId, "live.html", liveBlog);
  await clicked.page.bringToFront();
  return { clicked, notes: notes as Kept["notes"], articleId, collectionId };
}

async function keepOther(
  session: Session,
  collectionId: string,
  name: string,
  markup: string,
): Promise<void> {
  const { page, tabId } = await openClicked(session, markup, name);
  await send(session, "article.save", {
    requestId: randomUUID(),
    tabId,
    collectionIds: [collectionId as never],
  });
  await page.close();
}

/** Serves another state of the page, opens it anew and keeps it. */
async function keepAgain(session: Session, { clicked, collectionId }: Kept, markup: string) {
  session.server.add("kept.html", markup);
  await clicked.page.reload({ waitUntil: "load" });
  await closePopup(session.browser, await openPopup(session.browser, clicked.page));
  return send(session, "article.save", {
    requestId: randomUUID(),
    tabId: clicked.tabId,
    collectionIds: [collectionId as never],
  });
}

/** What a user goes on to do: two versions more, a note attached by hand, a statement, corrections, judgements, trash. */
export async function goOn(session: Session, kept: Kept): Promise<void> {
  await keepAgain(session, kept, second);
  await attach(session, kept, "attached", CHOSEN);
  await record(session, kept);
  await keepAgain(session, kept, third);
  const { articleId, collectionId, notes } = kept;
  const { gone, deleted } = notes;
  await change(
    session,
    ...makeChanges({ url: ADDRESS, name: COLLECTION, articleId, collectionId, gone, deleted }),
  );
}

async function attach(
  session: Session,
  { clicked, notes }: Kept,
  which: keyof typeof marked,
  words: string,
): Promise<void> {
  const quote = await describeWords(clicked, words);
  const body = { requestId: randomUUID(), tabId: clicked.tabId, id: notes[which] as never, quote };
  await send(session, "annotation.attach", body);
}

/** Records words of the page as a statement of a new figure on a new claim. */
async function record(session: Session, { clicked }: Kept): Promise<void> {
  const statement = makeRecorded(RECORDED, ADDRESS);
  await send(session, "annotation.add", {
    requestId: randomUUID(),
    tabId: clicked.tabId,
    quote: await describeWords(clicked, RECORDED),
    tags: [],
    colour: "green",
    statement,
  });
}

/** Shows the page of the last state in a browser, and gives it once the toolbar button was clicked on it. */
export async function showLast(session: Session): Promise<Page> {
  return (await openClicked(session, third, "kept.html")).page;
}
