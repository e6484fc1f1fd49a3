/** Characters that are kept of a name. */
const LONGEST = 80;

/**
 * A name as part of the name of a file: without what file systems refuse or nobody sees, cut between what a person takes
 * for characters; "" if nothing is left. The joiners stay: Persian words are spelt with them.
 */
export function fileNameOf(name: string): string {
  const kept = name
    .toWellFormed()
    .replace(/[\p{Cc}<>:"/\\|?*\ufffd]|(?![\u200c\u200d])\p{Cf}/gu, " ")
    .replace(/\s+/gu, " ");
  const letters = Array.from(new Intl.Segmenter().segment(kept), ({ segment }) => segment);
  return letters
    .slice(0, LONGEST)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
}
