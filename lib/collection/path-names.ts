/** Segments that say in which form an article is shown, and endings that do. */
const FORMS: ReadonlySet<string> = new Set(["", "amp", "print", "mobile", "full", "all"]);
const ENDING = /(\.(amp|s?html?|php\d?|aspx?|jsp|cgi|cfm|do))+$/i;

/** A number that stands for an article, and not for the day or the month it came out on. */
const NUMBER = /\d{5,}/g;
const DAY = /^(19|20)\d\d(0[1-9]|1[0-2])([0-3]\d)?$/;

/**
 * Do two paths of one site name the same article? Pages that load the next article themselves leave the address of the
 * one before in their head, so something that names one article has to stand in both: the last segment, a number of it,
 * or the same words without the number. Dates and sections say nothing.
 */
export function nameSameArticle(one: string, other: string): boolean {
  const [here, there] = [segmentsOf(one), segmentsOf(other)];
  const [name, otherName] = [here.at(-1) ?? "", there.at(-1) ?? ""];
  if (name === otherName || there.includes(name)) return name !== "";
  if (isTelling(otherName) && here.includes(otherName)) return true;
  if (isNumberOf(name, otherName) || isNumberOf(otherName, name)) return true;
  const [numbers, others] = [numbersIn(here), numbersIn(there)];
  if (numbers.some((number) => others.includes(number))) return true;
  if (numbers.length > 0 && others.length > 0) return false;
  return isTelling(wordsOf(name)) && wordsOf(name) === wordsOf(otherName);
}

/** Does the path end in what looks like the name of one article: words, a long number, or another script? */
export function endsInName(path: string): boolean {
  return isTelling(segmentsOf(path).at(-1) ?? "");
}

/** Has the path more than one segment, forms left out? */
export function isDeep(path: string): boolean {
  return segmentsOf(path).length > 1;
}

function segmentsOf(path: string): readonly string[] {
  const segments = path.split("/").map((segment) => segment.replace(ENDING, "").toLowerCase());
  return segments.filter((segment) => !FORMS.has(segment));
}

const isTelling = (segment: string) => /[a-z]+[-_]+[a-z]|%/.test(segment) || numbersIn([segment]).length > 0;

const numbersIn = (segments: readonly string[]) =>
  segments.flatMap((segment) => segment.match(NUMBER) ?? []).filter((number) => !DAY.test(number));

/** "7" of "7-quay-works". */
const isNumberOf = (one: string, other: string) => /^\d+$/.test(one) && other.startsWith(`${one}-`);

const wordsOf = (segment: string) => segment.replace(/^\d+[-_]|[-_]\d+$/g, "");
