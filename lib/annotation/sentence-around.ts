import type { QuoteSelector } from "./describe-quote";
import { foldPrint } from "./fold-print";
import { foldText } from "./fold-text";

const STOP = "[.!?\\u2026\\u061f\\u06d4\\u3002][\\p{Pe}\\p{Pf}\\p{Pi}\"']*";
const UP_TO_LAST_BREAK = new RegExp(`^[^]*(?:\\n|${STOP}(?:\\s|$))`, "u");
const TO_FIRST_BREAK = new RegExp(`^[^]*?(?:(?=\\n)|${STOP}(?=\\s|$))`, "u");
/** Shorter context ends where the text does. */
const FULL = 60;
/** What closes a sentence may stand inside the words. */
const CLOSING = 8;

/**
 * What of their sentence stands before and after some words, as it is compared, so that the words can be known by the
 * company they keep: "|" for a sentence or block of its own. Undefined if the context does not reach its ends.
 */
export function sentenceAround({ prefix, exact, suffix }: QuoteSelector): string | undefined {
  const before = UP_TO_LAST_BREAK.exec(prefix)?.[0];
  const last = exact.slice(-CLOSING);
  const after = TO_FIRST_BREAK.exec(last + suffix)?.[0];
  if (before === undefined && prefix.length > FULL) return undefined;
  if (after === undefined && suffix.length > FULL) return undefined;
  const left = prefix.slice(before?.length ?? 0);
  const right = (after ?? last + suffix).slice(last.length);
  return `${compared(left)}|${compared(right)}`;
}

function compared(text: string): string {
  return foldPrint(foldText(text)).plain;
}
