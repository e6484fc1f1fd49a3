import type { Token } from "./token";
import { holdsWord, type SentenceScope, type WholeSentence } from "./sentence-scope";

/** Where the sentence's own words end, and who is printed to have passed them on. */
export interface RelayTail {
  /** Tokens from here on belong to the relay, not to what was said. */
  readonly limit: number;
  readonly relay: readonly string[];
}

/** "…, the Palestinian Information Center reported." at the end of a sentence. */
export function findRelayTail(sentence: WholeSentence): RelayTail {
  const { text, tokens, rules } = sentence;
  let limit = tokens.length;
  while (limit > 0 && tokens[limit - 1]!.kind === "mark" && /^[.!?;:…]$/.test(tokens[limit - 1]!.text))
    limit--;
  const none = { limit: withColon(tokens, limit), relay: [] };
  if (!holdsWord(sentence, "relay")) return none;
  const cited = holdsWord(sentence, "citing") ? findCited(sentence, limit) : undefined;
  const end = cited?.comma ?? limit;
  const verb = lastIndex(tokens, end, (token) => token.kind === "word" && rules.relayVerbs.has(token.lower));
  if (verb < 0 || end - verb > 6) return none;
  const comma = lastIndex(tokens, verb, (token) => token.text === ",");
  const phrase = tokens.slice(comma + 1, verb);
  const isName =
    phrase.length > 0 && phrase.length <= 6 && phrase.some((t) => t.kind === "name" || t.kind === "mention");
  const isPlain = phrase.every(
    (t) => t.kind !== "quote" && !(t.kind === "word" && rules.finiteVerbs.has(t.lower)),
  );
  if (comma < 3 || !isName || !isPlain) return none;
  const reporter = text.slice(phrase[0]!.start, phrase.at(-1)!.end);
  return { limit: comma, relay: [...(cited ? [cited.outlet] : []), reporter] };
}

/** "…, Norpress reported, citing the Evening Post.": the outlet that had it first; nothing if what is cited is none. */
function findCited(
  { text, tokens, rules }: SentenceScope,
  limit: number,
): { readonly comma: number; readonly outlet: string } | undefined {
  const at = lastIndex(tokens, limit, ({ kind, lower }) => kind === "word" && rules.citing.has(lower));
  const phrase = tokens.slice(at + 1, limit);
  if (at < 2 || tokens[at - 1]!.text !== "," || phrase.length === 0 || phrase.length > 5) return undefined;
  const last = phrase.at(-1)!;
  const isPlain = phrase.every(
    ({ kind, lower }) =>
      kind === "name" || kind === "mention" || (kind === "word" && !rules.prepositions.has(lower)),
  );
  if (!isPlain || (last.kind !== "name" && last.kind !== "mention")) return undefined;
  return { comma: at - 1, outlet: text.slice(phrase[0]!.start, last.end) };
}

/** A colon at the very end announces what the next paragraph quotes and stays part of the sentence. */
function withColon(tokens: readonly Token[], limit: number): number {
  return tokens[limit]?.text === ":" ? limit + 1 : limit;
}

function lastIndex(tokens: readonly Token[], to: number, test: (token: Token) => boolean): number {
  for (let at = to - 1; at >= 0; at--) if (test(tokens[at]!)) return at;
  return -1;
}
