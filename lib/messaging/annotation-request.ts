import type { AnnotationColour } from "../domain/annotation";

/** An annotation as the page's script needs it to find and draw it. Its note never goes into a page's process. */
export interface DrawnAnnotation {
  readonly id: string;
  readonly colour: AnnotationColour;
  readonly selector: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/**
 * Words of the page that were matched, as the page's script needs them to find and mark them. The id says nothing of who
 * is named or what is on record: it is the place of the words in the article's text.
 */
export interface MatchedPassage {
  readonly id: string;
  readonly as: "figure" | "statement";
  readonly selector: DrawnAnnotation["selector"];
}

/** What the script that draws may be asked by our own pages and the worker. */
export type AnnotationRequest =
  /** Which words are selected? */
  | { readonly name: "annotations.describe" }
  /**
   * Find these, which belong to the page of this address, and draw them, or only find them. They take the place of all
   * that were drawn before.
   */
  | {
      readonly name: "annotations.draw";
      readonly url: string;
      readonly annotations: readonly DrawnAnnotation[];
      readonly draw: boolean;
    }
  /** Mark what was matched in the page of this address, in place of all that was marked before. */
  | {
      readonly name: "matches.draw";
      readonly url: string;
      readonly passages: readonly MatchedPassage[];
    }
  /** Bring one of those found into view. */
  | { readonly name: "annotations.show"; readonly id: string };

/** Something in the page kept the script from answering. `detail` is for a log. */
type Failed = { readonly kind: "failed"; readonly detail: string };

/** The selected words with up to 64 characters on either side; `too-large`: the page or the selection. */
export type DescribeReply =
  | {
      readonly kind: "quote";
      readonly quote: DrawnAnnotation["selector"];
    }
  | { readonly kind: "no-selection" | "too-large" }
  | Failed;

/** Where an annotation stands in the page; `start` counts in the page's text and only says what comes first. */
export type AnnotationPlace =
  | { readonly id: string; readonly state: "exact" | "moved" | "changed"; readonly start: number }
  | { readonly id: string; readonly state: "orphan" };

/**
 * What was found, in page order, orphans last, and whether the page has the style sheet by which drawings are seen.
 * `left`: the tab shows another page by now. `too-large`: the page is over the caps, nothing was looked for.
 */
export type DrawReply =
  | {
      readonly kind: "places";
      readonly places: readonly AnnotationPlace[];
      readonly isStyled: boolean;
    }
  | { readonly kind: "left" | "too-large" }
  | Failed;

/** Whether the annotation is in view now. */
export type ShowReply = { readonly kind: "shown" | "orphan" } | Failed;

/** Which answer a request gets. */
export type AnnotationReply<N extends AnnotationRequest["name"] = AnnotationRequest["name"]> = {
  "annotations.describe": DescribeReply;
  "annotations.draw": DrawReply;
  "annotations.show": ShowReply;
  "matches.draw": DrawReply;
}[N];

const COLOURS: readonly AnnotationColour[] = ["yellow", "blue", "red", "green"];

/** Trusts nothing but the exact shape. Web pages cannot reach this listener, only our own extension can. */
export function parseAnnotationRequest(message: unknown): AnnotationRequest | undefined {
  if (!isRecord(message)) return undefined;
  const { name, id, url, annotations, passages, draw } = message;
  if (name === "annotations.describe") return { name };
  if (name === "annotations.show") return typeof id === "string" ? { name, id } : undefined;
  if (name === "matches.draw") {
    const isWhole = typeof url === "string" && Array.isArray(passages) && passages.every(isPassage);
    return isWhole ? { name, url, passages } : undefined;
  }
  if (name !== "annotations.draw" || typeof url !== "string" || typeof draw !== "boolean") return undefined;
  return Array.isArray(annotations) && annotations.every(isDrawn)
    ? { name, url, annotations, draw }
    : undefined;
}

function isDrawn(value: unknown): value is DrawnAnnotation {
  return isSought(value) && COLOURS.some((one) => one === value["colour"]);
}

function isPassage(value: unknown): value is MatchedPassage {
  return isSought(value) && (value["as"] === "figure" || value["as"] === "statement");
}

function isSought(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value) || !isRecord(value["selector"])) return false;
  const { exact, prefix, suffix } = value["selector"];
  return [value["id"], exact, prefix, suffix].every((text) => typeof text === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
