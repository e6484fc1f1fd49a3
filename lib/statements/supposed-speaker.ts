import type { Subject } from "./subject";
import type { SentenceScope } from "./sentence-scope";

/** Whether a speaker only is supposed to speak or names something: "If Holm says that …", "what the leader calls …". */
export function isSupposed({ tokens, rules }: SentenceScope, subject: Subject): boolean {
  const embeds = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === "word" && rules.embedders.has(token.lower);
  };
  const opening = tokens[subject.from - 1];
  if (opening?.kind === "word" && (rules.hypothetical.has(opening.lower) || embeds(subject.from - 1)))
    return true;
  const first = tokens[subject.from];
  if (subject.kind === "description") return embeds(subject.from) && !rules.definite.has(first?.lower ?? "");
  const name = tokens.findIndex((token) => token.end > subject.start);
  const article = tokens[name - 1];
  return article?.kind === "word" && rules.definite.has(article.lower) && embeds(name - 2);
}
