import type { Tags } from "../domain/tags";

/** How long one tag may be, in UTF-16 units, and how many one thing may have. */
const LONGEST = 100;
const MOST = 100;

/**
 * The tags in a line as it is typed, "elections, #قدس": between commas of any script, without "#" in front, blanks
 * collapsed. The same tag twice, in whatever case, is one, as typed first. Tags too long are cut short.
 */
export function parseTags(line: string): Tags {
  const tags = new Map<string, string>();
  for (const part of line.split(/[,،、，\n\r]/u)) {
    const tag = part
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/^#+\s*/u, "")
      .slice(0, LONGEST)
      .trim();
    const key = tag.toLowerCase();
    if (tag !== "" && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST);
}

/** Tags as a line that {@link parseTags} reads back. */
export function formatTags(tags: Tags, separator = ", "): string {
  return tags.join(separator);
}

/**
 * Known tags that go on from the one being typed at the end of a line, most used first as given; none while nothing of
 * it is typed, none that stand in the line already.
 */
export function suggestTags(line: string, known: readonly string[], most = 5): readonly string[] {
  const parts = line.split(/[,،、，]/u);
  const typed = (parts.pop() ?? "").trim().replace(/^#+/u, "").toLowerCase();
  if (typed === "") return [];
  const taken = new Set(parseTags(parts.join(",")).map((tag) => tag.toLowerCase()));
  return known
    .filter((tag) => {
      const key = tag.toLowerCase();
      return key !== typed && key.startsWith(typed) && !taken.has(key);
    })
    .slice(0, most);
}

/** The line with the tag being typed at its end completed to one of the known ones. */
export function completeTag(line: string, tag: string): string {
  const before = /^(.*[,،、，])\s*[^,،、，]*$/su.exec(line)?.[1];
  return before === undefined ? tag : `${before} ${tag}`;
}
