import type { CueRule } from "../text/languages/cue-rule";
import type { Content } from "./content-span";
import type { SentenceScope } from "./sentence-scope";

/**
 * Whether the words said stand under a verb of denial ("denied that it is late", "ruled out a ban"), so that the speaker
 * does not assent to them. `opener` is the sign they were recognised by; a quotation that is a sentence of its own
 * ("denied it: “We were there.”") is what the speaker says in answer, one that goes on with the verb's sentence
 * ("denied “having been there”") is what is denied.
 */
export function isRefused(
  { text }: SentenceScope,
  { refuses }: CueRule,
  opener: string,
  { start, quotations: [first] }: Content,
): boolean {
  if (!refuses || opener === "colon") return false;
  if (opener !== "quote" || first === undefined) return true;
  return first.start - start <= 1 && /^\p{Ll}/u.test(text.slice(first.start));
}
