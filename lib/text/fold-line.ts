/** Letters and figures in lower case with single spaces: for telling whether two printed lines are the same. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
