import type { Token } from "./tokens";
import type { SentenceScope } from "./sentence-scope";

/** Where the sentence's own words end, and who is printed to have passed them on. */
export interface RelayTail {
  /** Tokens from here on belong to the relay, not to what was said. */
  readonly limit: number;
  readonly relay: readonly string[];
}

/** "…, the Palestinian Information Center reported." at the end of a sentence. */
export function findRelayTail({ text, tokens, rules }: SentenceScope): RelayTail {
  let limit = tokens.length;
  while (limit > 0 && tokens[limit - 1]!.kind === "mark" && /^[.!?;:…]$/.test(tokens[limit - 1]!.text))
    limit--;
  const none = { limit: withColon(tokens, limit), relay: [] };
  const verb = lastIndex(
    tokens,
    limit,
    (token) => token.kind === "word" && rules.relayVerbs.has(token.lower),
  );
  if (verb < 0 || limit - verb > 6) return none;
  const comma = lastIndex(tokens, verb, (token) => token.text === ",");
  const phrase = tokens.slice(comma + 1, verb);
  const isName =
    phrase.length > 0 && phrase.length <= 6 && phrase.some((t) => t.kind === "name" || t.kind === "mention");
  const isPlain = phrase.every(
    (t) => t.kind !== "quote" && !(t.kind === "word" && rules.finiteVerbs.has(t.lower)),
  );
  if (comma < 3 || !isName || !isPlain) return none;
  return { limit: comma, relay: [text.slice(phrase[0]!.start, phrase.at(-1)!.end)] };
}

/** A colon at the very end announces what the next paragraph quotes and stays part of the sentence. */
function withColon(tokens: readonly Token[], limit: number): number {
  return tokens[limit]?.text === ":" ? limit + 1 : limit;
}

function lastIndex(tokens: readonly Token[], to: number, test: (token: Token) => boolean): number {
  for (let at = to - 1; at >= 0; at--) if (test(tokens[at]!)) return at;
  return -1;
}
