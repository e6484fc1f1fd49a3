import { cleanLine } from "./clean-line";

/** The meta tags of a page: lower-case name or property → its contents in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const CAPS = { tags: 1000, content: 4000 } as const;

/** Reads the meta tags of a page copy; a tag counts under each of its names, empty and overlong ones not at all. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of Array.from(document.querySelectorAll("meta[content]")).slice(0, CAPS.tags)) {
    const content = element.getAttribute("content")?.trim() ?? "";
    if (content === "" || content.length > CAPS.content) continue;
    for (const key of namesOf(element)) {
      const contents = tags.get(key);
      if (contents) contents.push(content);
      else tags.set(key, [content]);
    }
  }
  return tags;
}

/** The first content under the first of the names that has any, cleaned; "" if none has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return cleanLine(content);
  }
  return "";
}

function namesOf(element: Element): readonly string[] {
  const names = ["property", "name", "itemprop", "http-equiv"].flatMap((attribute) =>
    (element.getAttribute(attribute) ?? "").toLowerCase().trim().split(/\s+/),
  );
  return [...new Set(names)].filter((name) => name !== "");
}
