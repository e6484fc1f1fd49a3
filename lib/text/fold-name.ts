/**
 * A word as two printings of the same spelling share it: lower case, without marks and apostrophes, Arabic and Persian
 * forms of one letter made equal. For comparing only; offsets do not survive it.
 */
export function foldName(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|\u0640|\u200c|\u200d|['’‘`´ʼʿʾʻ׳]/gu, "");
  return /[\u0600-\u06ff]/.test(plain)
    ? plain.replace(/[ىی]/g, "ي").replace(/ک/g, "ك").replace(/ة/g, "ه").replace(/ٱ/g, "ا")
    : plain;
}
