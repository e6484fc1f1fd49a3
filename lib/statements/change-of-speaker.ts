import type { Subject } from "./subject";
import type { SentenceScope } from "./sentence-scope";

/**
 * Where the words of one speaker end because another begins ("…, while another guest, Jane Roe, says …"): the token of
 * the contrasting conjunction between `from` and the new subject, or undefined where none opens its clause.
 */
export function findContrast(
  { tokens, rules }: SentenceScope,
  subject: Subject,
  from: number,
): number | undefined {
  for (let at = subject.from - 1; at > from; at--) {
    const token = tokens[at]!;
    if (token.kind === "quote") return undefined;
    if (token.kind !== "word") continue;
    if (rules.contrasts.has(token.lower)) return tokens[at - 1]!.text === "," ? at : undefined;
    if (rules.finiteVerbs.has(token.lower)) return undefined;
  }
  return undefined;
}
