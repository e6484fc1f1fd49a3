import { expect, test } from "vitest";

import type { AnnotationId, ArticleId } from "../../lib/domain/ids";
import { checkStore } from "../soak/check-store";
import { makeLane } from "../soak/lane";
import { openHands, SOAKED_HOST } from "../soak/open-hands";
import { readStore } from "../soak/own-page";
import { useBrowser } from "./harness";

const session = useBrowser({ hosts: [`http://${SOAKED_HOST}/*`] });
const NOTES = 500;

test("two tabs with 500 notes each, written at once, leave 1,000 notes", async () => {
  const lanes = [];
  for (const name of ["one", "two"]) lanes.push(makeLane(name, await openHands(session(), name)));
  await Promise.all(
    lanes.map(async (lane) => {
      const { ids, articleId } = await lane.hands.own.evaluate<{ ids: string[]; articleId: string }>(
        `(${writeNotes.toString()})(${JSON.stringify({ tabId: lane.hands.tabId, notes: NOTES })})`,
      );
      lane.articleId = articleId as ArticleId;
      lane.versions = 1;
      lane.annotations.push(...(ids as AnnotationId[]));
      lane.requests.push(...ids);
    }),
  );
  const stored = await readStore(lanes[0]!.hands.own);
  expect(stored.tables["annotations"]).toHaveLength(2 * NOTES);
  expect(checkStore(stored, lanes)).toEqual([]);
});

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
};

/** Runs in a page of ours, ten notes under way at any moment. */
async function writeNotes({ tabId, notes }: { readonly tabId: number; readonly notes: number }) {
  const ids = Array.from({ length: notes }, () => crypto.randomUUID());
  const answers: { articleId: string }[] = [];
  const quote = { exact: "a school by the sea", prefix: "", suffix: "" };
  for (let from = 0; from < notes; from += 10) {
    const asked = ids.slice(from, from + 10).map(async (requestId) => {
      const body = { requestId, tabId, quote, body: requestId, tags: [], colour: "yellow" };
      const reply = (await chrome.runtime.sendMessage({ name: "annotation.add", body })) as {
        ok: boolean;
        body: { articleId: string };
      };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      answers.push(reply.body);
    });
    await Promise.all(asked);
  }
  return { ids, articleId: answers[0]!.articleId };
}
