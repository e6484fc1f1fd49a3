import { readArticleText } from "./read-article-text";

/** What is expected: "speaker: words", one a statement in page order; " ?" at the end where it is only possible. */
export type Case = readonly [name: string, text: string | readonly string[], ...said: readonly string[]];

/** What a text of one or several paragraphs is found to report, in the form of a case. */
export const said = (text: string | readonly string[]): string =>
  readArticleText({ paragraphs: typeof text === "string" ? [text] : text })
    .map(({ speaker, text: words, possible }) => `${speaker.name}: ${words}${possible === true ? " ?" : ""}`)
    .join("\n");
