/**
 * A name of the user's or of a file's inside a sentence that is plain text (a toast, a label): whatever direction its
 * letters and control characters have, the words around it keep their own. Where there are elements, `<bdi>` does this.
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
