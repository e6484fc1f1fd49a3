/** Some of what is no letter or figure, and enough of it for most lines. */
const COMMON_MARKS = /[ -/:-`{-©\s‐-‧‰-›]+/g;
const PLAIN_LINE = /^[a-z0-9 ß-öø-ÿ]*$/;

/** Letters and figures in lower case with single spaces: for telling whether two printed lines are the same. */
export function foldLine(text: string): string {
  const plain = text.toLowerCase().replace(COMMON_MARKS, " ");
  // To take in all letters there are costs a page milliseconds.
  return (PLAIN_LINE.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}]+/gu, " ")).trim();
}
