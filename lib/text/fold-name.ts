/**
 * A word as two printings of the same spelling share it: lower case, without marks and apostrophes, Arabic and Persian
 * forms of one letter made equal. For comparing only; offsets do not survive it.
 */
export function foldName(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  if (unchanged.test(word)) return word;
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\u0640|\u200c|\u200d|['’‘`´ʼʿʾʻ׳]/gu, "");
  return /[\u0600-\u06ff]/.test(plain)
    ? plain.replace(/[ىی]/g, "ي").replace(/ک/g, "ك").replace(/ة/g, "ه").replace(/ٱ/g, "ا")
    : plain;
}

/** Letters of Hebrew and Arabic that folding leaves as they are. */
const unchanged = /^[\u05d0-\u05ea\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a]*$/;
