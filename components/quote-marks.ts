const guillemets = new Set(["ar", "fa", "fr", "es", "ru", "it", "pt"]);

/** The words between the quotation marks of their own language; words that open with a mark already stay as they are. */
export function quoteMarks(
  text: string,
  language: string,
): { readonly open: string; readonly close: string } {
  if (/^["“”„«‹]/.test(text)) return { open: "", close: "" };
  return guillemets.has(language.split("-")[0] ?? "") ? { open: "«", close: "»" } : { open: "“", close: "”" };
}
