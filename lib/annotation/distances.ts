/**
 * The edit distance between a pattern and what of a text ends at each of its places; of all of the text before it if
 * `anchored`, else of whichever part of it is nearest (Sellers 1980).
 */
export function distances(pattern: string, text: string, anchored: boolean): Uint16Array {
  const row = new Uint16Array(text.length + 1);
  if (anchored) for (let at = 1; at <= text.length; at += 1) row[at] = at;
  for (let unit = 1; unit <= pattern.length; unit += 1) {
    const code = pattern.charCodeAt(unit - 1);
    let diagonal = row[0]!;
    let left = unit;
    row[0] = unit;
    for (let at = 1; at <= text.length; at += 1) {
      const above = row[at]!;
      let value = text.charCodeAt(at - 1) === code ? diagonal : diagonal + 1;
      if (above < value) value = above + 1;
      if (left < value) value = left + 1;
      diagonal = above;
      left = value;
      row[at] = value;
    }
  }
  return row;
}
