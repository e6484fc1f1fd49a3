import { MONTH_NAMES } from "../text/month-names";

/**
 * Whether nothing but the form of a text changed: white space and line breaks, the kind of quotation marks, dashes and
 * apostrophes, characters that only steer layout, lines that say when the page was published or updated, and the day in
 * a dateline. Any word, number or punctuation mark besides is more, and so are quotation marks put in or taken out.
 */
export function isBoringChange(before: string, after: string): boolean {
  return gistOf(before) === gistOf(after);
}

/** Lines are looked at that many from the top for a dateline; longer lines are no mere notes of a time. */
const HEAD_LINES = 4;
const LONGEST_NOTE = 120;

/** A text without all that is boring, for comparing only. */
function gistOf(text: string): string {
  const lines = plain(text)
    .split("\n")
    .filter((line) => line.trim() !== "" && !isTimeNote(line));
  const undated = lines.map((line, at) => (at < HEAD_LINES ? withoutDay(line) : line));
  return undated.join(" ").replace(/\s+/gu, " ").replace(/ ?" ?/gu, '"').trim();
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[“”„‟«»″＂״〝〞]|''|‘‘|’’|``/gu, '"')
    .replace(/[‘’‚‛‹›′＇´`׳]/gu, "'")
    .replace(/[‐‑‒–—―−]|--+/gu, "-")
    .replace(/…/gu, "...");
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean).map(bare));

/** Letters as they are compared here: in lower case, without marks, tatweel and joiners. */
function bare(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, "")
    .toLowerCase();
}

const months = words(MONTH_NAMES.join(",").replaceAll(",", " "));

/** What a note of a page's own time is told by: "Updated", "Published", in the languages we read. */
const labels = words(`
  updated update published posted modified
  publié publiée modifié modifiée jour actualisé
  actualizado actualizada actualización publicado publicada modificado
  aktualisiert veröffentlicht stand
  تحديث التحديث حدث محدث نشر النشر
  עודכן עדכון פורסם
  بروزرسانی روزرسانی انتشار منتشر
`);

/** May stand in such a note besides months and numbers. */
const timeWords = words(`
  first last at on date time the of and by am pm a m p gmt utc bst est edt cet cest ist et local
  sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat
  ago just now today yesterday minute minutes min mins hour hours hr hrs day days second seconds
  le la à mis mise dernière il y a il h heure heures minute jours lundi mardi mercredi jeudi vendredi samedi dimanche
  última el las los de del hace hora horas minutos día días lunes martes miércoles jueves viernes sábado domingo
  zuletzt am um uhr vor stunden minuten
  آخر تم في تاريخ يوم الساعة منذ قبل دقيقة دقائق ساعة ساعات أيام بتوقيت غرينتش القدس مكة المكرمة ص م
  الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
  אחרון לאחרונה בתאריך בשעה לפני דקות שעה שעות יום ימים ראשון שני שלישי רביעי חמישי שישי שבת ב ה
  آخرین به روز شده در ساعت پیش دقیقه یکشنبه دوشنبه سه شنبه چهارشنبه پنجشنبه جمعه شنبه
`);

/** A line of its own that says no more than when the page was published or updated. */
function isTimeNote(line: string): boolean {
  if (line.length > LONGEST_NOTE || !/\p{L}/u.test(line)) return false;
  const found = wordsIn(line);
  return (
    found.some((word) => labels.has(word)) &&
    found.every((word) => labels.has(word) || timeWords.has(word) || months.has(word))
  );
}

/**
 * A line without the day in its dateline: "CAIRO, Oct. 23 (Reuters) - …" keeps place, agency and report. Only a place
 * in capitals, or an agency in brackets, with nothing but a day besides, makes the head of a line a dateline: a day in a
 * headline is no such thing, whatever is in capitals, nor is a number.
 */
function withoutDay(line: string): string {
  const head = /^[^-]{2,60}-/u.exec(line)?.[0];
  const day = head && [...head.matchAll(WORD)].find(([word]) => isDay(word))?.index;
  if (!head || !day || !isDate(head.slice(day))) return line;
  const place = head.slice(0, day).trim();
  const isCapitals = place === place.toUpperCase() && place !== place.toLowerCase();
  if (!isCapitals && !(AGENCY.test(head) && wordsIn(place).length <= 3)) return line;
  return head.replace(WORD, (word) => (isDay(word) ? "" : word)) + line.slice(head.length);
}

const WORD = /\p{Nd}+|[\p{L}\p{M}]+/gu;
const AGENCY = /[([]\p{L}[^)\]]*[)\]]/u;
/** A day and its month in either order, then a year; nothing else but signs and an agency. */
const DATE = /^(?:day month|month day)(?: year)?$/;

function isDate(text: string): boolean {
  const parts = text.replace(AGENCY, "").match(/\p{Nd}+|[\p{L}\p{M}]+|[\p{Sc}\p{Sm}%\u066a]/gu) ?? [];
  return DATE.test(parts.map(partOfDate).join(" "));
}

function partOfDate(word: string): string {
  if (months.has(bare(word))) return "month";
  if (/^\p{Nd}{1,2}$/u.test(word)) return "day";
  return /^\p{Nd}{4}$/u.test(word) ? "year" : word;
}

function isDay(word: string): boolean {
  return /^\p{Nd}/u.test(word) || months.has(bare(word));
}

function wordsIn(line: string): readonly string[] {
  return (line.match(/[\p{L}\p{M}\u0640\u200c\u200d]+/gu) ?? []).map(bare);
}
