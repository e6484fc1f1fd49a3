/**
 * A name of the user's or of a file's inside a sentence that is plain text (a toast, a label): whatever direction its
 * letters and control characters have, the words around it keep their own. Where there are elements, `<bdi>` does this.
 */
export function isolated(name: string): string {
  return `\u2068${withEndsOfIsolates(name)}\u2069`;
}

/** Has a text characters that turn what is around them? */
export function hasDirectionMarks(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** Isolates that begin in a text end in it, and none ends that did not begin: such an end would be that of one around it. */
export function withEndsOfIsolates(text: string): string {
  let open = 0;
  const kept = text.replace(/[\u2066-\u2069]/gu, (mark) => {
    if (mark === "\u2069" && open === 0) return "";
    open += mark === "\u2069" ? -1 : 1;
    return mark;
  });
  return kept + "\u2069".repeat(open);
}
