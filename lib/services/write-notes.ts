import type { QuoteSelector } from "../annotation/describe-quote";
import type { AnnotationColour } from "../domain/annotation";
import type { AnnotationId } from "../domain/ids";
import type { LibraryChange } from "../domain/library-change";
import type { Tags } from "../domain/tags";
import { MessageError } from "../messaging/errors";
import { send } from "../messaging/send";
import { getActiveTab } from "../platform/tabs";
import { pageAddress } from "../text/page-address";
import { type AskedChange, askForChange, type ChangeRefusal, refusalOf } from "./change-outcome";
import type { QuotedWords } from "./draft-of-words";
import { describeTabSelection, drawingBrowser } from "./draw-annotations";
import { newId } from "./new-id";

/** What is written into a note. */
export type NoteContent = {
  readonly body: string;
  readonly tags: Tags;
  readonly colour: AnnotationColour;
};

/** What came of writing: done, with the way back, or refused, and nothing is written then. */
export type WriteOutcome =
  | { readonly kind: "kept"; readonly undo?: () => Promise<unknown> }
  | { readonly kind: "refused"; readonly why: ChangeRefusal | "gone" };

/** Asks the worker for a change and makes the way back of its answer. */
export async function change(wanted: LibraryChange): Promise<WriteOutcome> {
  return outcomeOf(await askForChange(wanted));
}

/** Asks the worker to annotate words of the active tab's page; a statement goes with it if there is one. */
export async function addNote(
  quote: QuotedWords,
  { body, tags, colour }: NoteContent,
  more: Pick<Parameters<typeof send<"annotation.add">>[1], "statement"> & {
    readonly undo?: (id: AnnotationId) => LibraryChange;
  } = {},
): Promise<WriteOutcome> {
  const tab = await getActiveTab();
  if (tab === undefined) return { kind: "refused", why: "gone" };
  const { exact, prefix, suffix, url } = quote;
  try {
    const { annotationId } = await send("annotation.add", {
      requestId: quote.id ?? newId(),
      tabId: tab.id,
      ...(url === undefined ? {} : { url }),
      quote: { exact, prefix, suffix },
      ...(body === "" ? {} : { body }),
      tags,
      colour,
      ...(more.statement ? { statement: more.statement } : {}),
    });
    const back = more.undo?.(annotationId) ?? { kind: "annotations.delete", ids: [annotationId] };
    return { kind: "kept", undo: () => takeBack(back) };
  } catch (fault) {
    const isGone = fault instanceof MessageError && fault.reason === "unread";
    return { kind: "refused", why: isGone ? "gone" : refusalOf(fault) };
  }
}

/** Why a note was not attached to other words. */
export type AttachRefusal =
  ChangeRefusal | "gone" | "none" | "unreadable" | "not-in-article" | "other-article";

/** What came of attaching a note: done, with the way back, or refused, and nothing is written then. */
export type AttachOutcome =
  | { readonly kind: "kept"; readonly undo?: () => Promise<unknown> }
  | { readonly kind: "refused"; readonly why: AttachRefusal };

/** Asks the worker to attach a note to these words of the active tab's page, by default those that are selected in it. */
export async function attachNote(id: AnnotationId, words?: QuoteSelector): Promise<AttachOutcome> {
  const tab = await getActiveTab();
  const reply = words
    ? ({ kind: "quote", quote: words } as const)
    : tab && (await describeTabSelection(drawingBrowser, tab.id));
  if (tab === undefined || reply?.kind !== "quote") {
    return { kind: "refused", why: reply?.kind === "no-selection" ? "none" : "unreadable" };
  }
  const url = tab.url === undefined ? {} : { url: pageAddress(tab.url) };
  try {
    const asked = { requestId: newId(), tabId: tab.id, ...url, id, quote: reply.quote };
    const { undo } = await send("annotation.attach", asked);
    return { kind: "kept", ...(undo && { undo: () => takeBack(undo) }) };
  } catch (fault) {
    const reason = fault instanceof MessageError ? fault.reason : undefined;
    return { kind: "refused", why: attachRefusals[reason ?? ""] ?? refusalOf(fault) };
  }
}

const attachRefusals: Readonly<Record<string, AttachRefusal>> = {
  unread: "gone",
  "no-note": "gone",
  "not-in-article": "not-in-article",
  "other-article": "other-article",
};

function outcomeOf(asked: AskedChange): WriteOutcome {
  if (asked.kind === "refused") return { kind: "refused", why: asked.why };
  const { undo } = asked;
  return undo === undefined ? { kind: "kept" } : { kind: "kept", undo: () => takeBack(undo) };
}

async function takeBack(undo: LibraryChange): Promise<void> {
  const outcome = await askForChange(undo);
  if (outcome.kind === "refused") throw new Error(`not taken back: ${outcome.detail}`);
}
