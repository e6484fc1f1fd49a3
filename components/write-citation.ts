import type { Citation } from "./citation";
import type { I18n } from "./i18n";
import { hasDirectionMarks, isolated, withEndsOfIsolates } from "./isolated";
import { quoteMarks } from "./quote-marks";

/** How a form writes what a citation is made of. */
interface Form {
  /** Words of somebody else's in a line of the interface's direction. */
  readonly foreign: (text: string) => string;
  /** The cited words, by their lines, with the marks around them. */
  readonly words: (lines: readonly string[], language: string) => string;
  readonly link: (url: string) => string;
}

/** A citation as plain text: “quote” – speaker, date, outlets, address. */
export function writePlain(i18n: I18n, citation: Citation): string {
  const foreign = (text: string) => keptApart(i18n, text);
  return write(i18n, citation, {
    foreign,
    words: (lines) => foreign(lines.join("\n")),
    link: (url) => url,
  });
}

/** A citation as Markdown (CommonMark): the same, with the site's name as the link. */
export function writeMarkdown(i18n: I18n, citation: Citation): string {
  const foreign = (text: string) => keptApart(i18n, escapeMarkdown(text));
  return write(i18n, citation, {
    foreign,
    words: (lines) => keptApart(i18n, lines.map(escapeMarkdown).join("  \n")),
    // A bracket would end the address, and is the same address in its code.
    link: (url) => `[${escapeMarkdown(hostOf(url))}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`,
  });
}

/** A citation as a paragraph of HTML, with the language and the direction of its words. */
export function writeHtml(i18n: I18n, citation: Citation): string {
  const foreign = (text: string) =>
    isOpposed(i18n, text) ? `<bdi>${escapeHtml(withEndsOfIsolates(text))}</bdi>` : escapeHtml(text);
  const line = write(i18n, citation, {
    foreign,
    words: (lines, language) => {
      const known = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) && language !== "und";
      return `<span${known ? ` lang="${language}"` : ""} dir="auto">${lines.map((line) => escapeHtml(withEndsOfIsolates(line))).join("<br>")}</span>`;
    },
    link: (url) => `<a href="${escapeHtml(url)}">${escapeHtml(hostOf(url))}</a>`,
  });
  return `<p lang="${i18n.language}" dir="${i18n.direction}">${line}</p>`;
}

function write(i18n: I18n, citation: Citation, form: Form): string {
  const { text, language, isQuoted, marks, source, url } = citation;
  const { open, close } = isQuoted ? quoteMarks(text, language) : { open: "", close: "" };
  const words = form.words(linesOf(open + text.trim() + close), language);
  const separator = i18n.text("listSeparator");
  const parts = [...source.map(form.foreign), ...(url === undefined ? [] : [form.link(url)])];
  const written = { source: parts.join(separator), quote: words, text: words };
  if (marks.length === 0) return i18n.text("copyOwnWords", written);
  return i18n.text("copyMarked", { ...written, form: marks.map(form.foreign).join(separator) });
}

const linesOf = (text: string) => text.split(/\s*\n\s*/u);

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Has it letters that are written against the direction of the interface, or what turns other letters round? */
function isOpposed({ direction }: I18n, text: string): boolean {
  if (hasDirectionMarks(text)) return true;
  return direction === "rtl" ? /\p{Script=Latin}/u.test(text) : RIGHT_TO_LEFT.test(text);
}

const keptApart = (i18n: I18n, text: string) => (isOpposed(i18n, text) ? isolated(text) : text);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Every sign that begins some markup, and those that do so where a line begins. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&$=]/g, "\\$&")
    .replace(/^(\s*)([-+])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
