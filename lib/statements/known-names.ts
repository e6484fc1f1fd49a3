import { type Token, tokenOf } from "./token";

/** Names as their words are spelled, apart by spaces: whole, and what stands for them alone. */
interface KnownNames {
  readonly full: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/** The tokens with every place made one `name` where the words of a known name or its last word stand. */
export function joinKnown(
  text: string,
  tokens: readonly Token[],
  { full, last }: KnownNames,
): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = [4, 3, 2, 1].find((size) => {
      const words = tokens.slice(at, at + size);
      if (words.length < size || words.some((token) => token.kind !== "word")) return false;
      const spelled = words.map((token) => token.lower).join(" ");
      return size > 1 ? full.has(spelled) || last.has(spelled) : last.has(spelled);
    });
    if (length === undefined) joined.push(tokens[at]!);
    else joined.push(joinedToken(text, tokens.slice(at, at + length)));
    at += length ?? 1;
  }
  return joined;
}

function joinedToken(text: string, words: readonly Token[]): Token {
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  const lower = words.map((word) => word.lower).join(" ");
  return tokenOf("name", { start, end, text: text.slice(start, end), lower }, false);
}
