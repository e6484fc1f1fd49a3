/**
 * Puts a text on the clipboard, and with `html` the same as that: whoever pastes gets the one their editor takes. Called
 * soon after a click or a key, as browsers demand.
 * @throws DOMException where the browser refuses
 */
export async function copyText(text: string, html?: string): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  return navigator.clipboard.write([item]);
}
