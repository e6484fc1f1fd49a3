import type { WrittenNote, WrittenNotes } from "./written-notes";

/**
 * The notes of a page as Markdown (CommonMark): the headline as a heading, each quote as a block quotation, below it how
 * it was found if not in its place, the note, the tags and the day. Nothing of what the page or the user wrote is taken
 * for markup.
 */
export function writeNotesMarkdown({ title, source, url, notes }: WrittenNotes): string {
  const head = [`# ${escapeLine(title)}`, [escapeLine(source), link(url)].filter(Boolean).join("  \n")];
  return `${[...head, ...notes.map(noteMarkdown)].join("\n\n")}\n`;
}

function noteMarkdown({ quote, stateText, body, tags, madeOn }: WrittenNote): string {
  const facts = [...tags.map((tag) => `#${escapeLine(tag)}`), escapeLine(madeOn)].join(" ");
  const parts = [
    linesOf(quote)
      .map((line) => `> ${line}`)
      .join("\n"),
    stateText === undefined ? "" : `*${escapeLine(stateText)}*`,
    linesOf(body).join("\n"),
    facts.replace(/^#/, "\\#"),
    "---",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Lines that stay lines, empty ones as the ends of paragraphs. */
function linesOf(text: string): readonly string[] {
  if (text === "") return [];
  const lines = text.split("\n").map(escapeLine);
  return lines.map((line, at) => (line !== "" && (lines[at + 1] ?? "") !== "" ? `${line}\\` : line));
}

/** Every sign that begins some markup, and those that do so at the start of a line; blanks there would make a block of code. */
function escapeLine(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[\\`*_{}[\]<>#|~&$=]/g, "\\$&")
    .replace(/^([-+])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** An address between angle brackets, without what would end it there. */
function link(url: string): string {
  return url === "" ? "" : `<${url.replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign))}>`;
}
