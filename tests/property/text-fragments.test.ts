import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { makeTextFragment } from "../../lib/annotation/make-text-fragment";
import { textWords } from "../../lib/annotation/text-words";

const lexicon = [
  ..."the The a harbour will dredged before winter, said. “We We” will-not Q&A (no) 10-12 – yes! no?".split(
    " ",
  ),
  ..."قال الوزير إن المصالحة مستمرّة ، רק שלום עכשיו".split(" "),
  ..."港口将在 冬天 之前疏浚。 東京都 です".split(" "),
];
const word = fc.constantFrom(...lexicon);
const block = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" "));
const article = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .chain((blocks) => {
    const text = blocks.join("\n");
    return fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length));
  })
  .map(([text, one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) }));

/** What a browser does with a text directive, after the processing model of the specification; the first place found. */
function findAsBrowser(text: string, fragment: string): readonly [number, number] | undefined {
  const { prefix, start, end, suffix } = parse(fragment);
  const edges = edgesOf(text);
  for (let from = 0; ; from += 1) {
    let at = from;
    if (prefix !== undefined) {
      const before = find(text, prefix, from);
      if (before < 0) return undefined;
      from = before;
      at = skipBlanks(text, before + prefix.length);
      if (!edges.has(before) || find(text, start, at) !== at) continue;
    } else {
      at = find(text, start, from);
      if (at < 0) return undefined;
      from = at;
      if (!edges.has(at)) continue;
    }
    const tail =
      end === undefined ? at + start.length : endOfMatch(text, at + start.length, { end, suffix }, edges);
    if (tail === undefined) continue;
    if (end === undefined && !follows(text, tail, suffix, edges)) continue;
    return [at, tail];
  }
}

function endOfMatch(
  text: string,
  from: number,
  { end, suffix }: { readonly end: string; readonly suffix: string | undefined },
  edges: ReadonlySet<number>,
): number | undefined {
  for (let at = find(text, end, from); at >= 0; at = find(text, end, at + 1)) {
    if (edges.has(at) && follows(text, at + end.length, suffix, edges)) return at + end.length;
  }
  return undefined;
}

function follows(text: string, at: number, suffix: string | undefined, edges: ReadonlySet<number>): boolean {
  if (suffix === undefined) return edges.has(at);
  const next = skipBlanks(text, at);
  return find(text, suffix, next) === next && edges.has(next + suffix.length);
}

/** Never over the end of a block: the words sought have no line break. */
const find = (text: string, sought: string, from: number) =>
  text.toLowerCase().indexOf(sought.toLowerCase(), from);

function skipBlanks(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function edgesOf(text: string): ReadonlySet<number> {
  const segments = [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)];
  return new Set([...segments.map(({ index }) => index), text.length]);
}

function parse(fragment: string) {
  const parts = fragment.replace("#:~:text=", "").split(",");
  const prefix = parts[0]!.endsWith("-") ? decodeURIComponent(parts.shift()!.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)!.startsWith("-") ? decodeURIComponent(parts.pop()!.slice(1)) : undefined;
  const [start = "", end] = parts.map(decodeURIComponent);
  return { prefix, suffix, start, end };
}

describe("for any words of any text", () => {
  test("a browser finds with the fragment what it was made for, and nothing before", () => {
    fc.assert(
      fc.property(article, ({ text, start, end }) => {
        const fragment = makeTextFragment(text, start, end);
        fc.pre(fragment !== undefined);
        const quote = textWords(text).cover(start, end)!;
        const [from, to] = findAsBrowser(text, fragment) ?? [-1, -1];
        // Where context comes from the block beside it, marks at the ends of the block go with the words.
        const bare = (part: string) => part.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
        expect(bare(text.slice(from, to))).toBe(bare(text.slice(quote.start, quote.end)));
        expect(from).toBeLessThanOrEqual(quote.start);
        expect(to).toBeGreaterThanOrEqual(quote.end);
      }),
      { numRuns: 300 },
    );
  });

  test("the fragment is one that an address can have", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.nat(200),
        fc.nat(200),
        (text, one, other) => {
          const fragment = makeTextFragment(text, Math.min(one, other), Math.max(one, other));
          if (fragment !== undefined) expect(fragment).toMatch(/^#:~:text=[A-Za-z0-9%.,-]+$/);
        },
      ),
    );
  });
});
