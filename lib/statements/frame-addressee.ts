import type { Mention } from "../domain/mention";
import type { Span } from "../domain/span";
import { splitWords } from "../text/split-words";
import { type Frame, isOutlet } from "./find-frame";
import type { Lexicon } from "./lexicon";

interface Sources {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly rules: Lexicon;
}

/** Characters after the one spoken to in which an apposition tells what it is. */
const appositionWithin = 60;

/**
 * The frame with the one a statement was told to; an outlet among them ("told the Evening Post", "told Norden, the
 * local radio station") is the first to have reported it. A pronoun is nobody: whom it means is an open question.
 */
export function withAddressee(
  frame: Frame,
  addressee: Span | undefined,
  { text, mentions, rules }: Sources,
): Frame {
  if (!addressee) return frame;
  const person = mentions.find(
    (m) => m.kind === "person" && m.start >= addressee.start && m.end <= addressee.end,
  );
  const saidTo = person?.text ?? text.slice(addressee.start, addressee.end);
  if (rules.persons.objects.has(saidTo.toLowerCase())) return frame;
  const outlet = person
    ? undefined
    : outletIn(saidTo, text.slice(addressee.end, addressee.end + appositionWithin), rules);
  const isNew = outlet !== undefined && !frame.relay.includes(outlet);
  return { ...frame, saidTo, relay: [...(isNew ? [outlet] : []), ...frame.relay] };
}

/** The name of the outlet in "the state news agency VTA", "the Evening Post", or one that the words behind call so. */
function outletIn(saidTo: string, behind: string, rules: Lexicon): string | undefined {
  const words = splitWords(saidTo);
  const first = words.findIndex((word) => /^(?:\p{Lu}|al-\p{Lu})/u.test(word));
  if (first < 0) return undefined;
  const name = words.slice(first).join(" ");
  if (isOutlet(name, rules)) return name;
  const said = words.slice(0, first);
  const apposed = splitWords(/^,\s+([^,.;:“”"]+)/u.exec(behind)?.[1] ?? "");
  const isDetermined = rules.definite.has(apposed[0] ?? "") || rules.indefinite.has(apposed[0] ?? "");
  const nouns = [...said, ...(isDetermined ? apposed : [])].filter((word) => /^\p{Ll}/u.test(word));
  return nouns.some((word) => rules.outletWords.has(word)) ? name : undefined;
}
