import { foldWords } from "./fold-words";

const PERCENT = /[%\u066a\uff05]/gu;
const CURRENCY = /\p{Sc}/gu;
/** Before a number, where a word may begin: between two numbers it is a dash. */
const MINUS = /(?<=^|[\s\p{Ps}\p{Pi}\p{Sc}"'])[-\u2010-\u2013\u2212](?=\p{Sc}?\p{Nd})/gu;
const SEPARATOR = /(?<=\p{Nd})[.,\u066b\u066c](?=\p{Nd})/gu;

/**
 * A passage as {@link foldWords} has it, but what makes a number another amount counts as a word of its own: a minus
 * before it, a point or comma in it, a currency, a percent sign. For comparing only.
 */
export function foldAmounts(text: string): string {
  const spelled = text
    .replace(SEPARATOR, asWord)
    .replace(MINUS, " xminus ")
    .replace(PERCENT, " xpercent ")
    .replace(CURRENCY, asWord);
  return foldWords(spelled);
}

function asWord(sign: string): string {
  return ` x${sign.charCodeAt(0)} `;
}
