const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

const LONGEST_LINE = 2000;

/**
 * One line of text out of markup-free DOM text: NFC, white space collapsed, invisible characters that only serve
 * layout dropped (the zero-width joiners stay: Persian and Indic words need them), at most 2,000 characters.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_LINE * 4)
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC")
    .slice(0, LONGEST_LINE);
}

/**
 * As {@link cleanText} for values of JSON-LD and meta tags, which publishers often escape twice or fill with markup:
 * "Q&amp;A: &lt;b&gt;Who&lt;/b&gt;" gives "Q&A: Who".
 */
export function cleanLine(value: string): string {
  return cleanText(
    unescapeEntities(value.slice(0, LONGEST_LINE * 4)).replace(/<\/?[a-z][^<>]{0,400}>/gi, " "),
  );
}

function unescapeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
