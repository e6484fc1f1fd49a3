import type { Page } from "playwright-core";

/** Selects words of a page, as a drag of the mouse would; blanks of the page count as one. */
export async function selectWords(target: Page, text: string): Promise<void> {
  await target.bringToFront();
  const done = await target.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pattern = new RegExp(
      text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+"),
      "u",
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = pattern.exec(node.nodeValue ?? "");
      if (!found) continue;
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return true;
    }
    return false;
  }, text);
  if (!done) throw new Error(`The page does not have “${text}”.`);
}
