import type { TextRun } from "./word-diff";

/** A run of a compared text, and which change it belongs to, counted from 0: what went and what came for it are one. */
export interface ChangeRun extends TextRun {
  readonly change?: number;
}

/** A paragraph of a compared text. A removed or added line break begins a new one as any other. */
export interface DiffParagraph {
  readonly runs: readonly ChangeRun[];
  readonly isChanged: boolean;
}

/** A compared text for reading. */
export interface ParagraphDiff {
  readonly paragraphs: readonly DiffParagraph[];
  /** Places that changed. */
  readonly changes: number;
}

/**
 * Cuts a compared text into its paragraphs. A break that came or went between words shows as "¶" in the paragraph it
 * ends, since nothing else of it can be seen; blank lines are left out.
 */
export function diffParagraphs(runs: readonly TextRun[]): ParagraphDiff {
  const paragraphs: ChangeRun[][] = [[]];
  let [changes, isInside] = [0, false];
  for (const { kind, text } of runs) {
    if (kind !== "same" && !isInside) changes += 1;
    isInside = kind !== "same";
    const change = isInside ? { change: changes - 1 } : {};
    const isBreak = isInside && text.trim() === "";
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) {
        if (isBreak && at === 1) paragraphs.at(-1)!.push({ kind, text: "¶", ...change });
        paragraphs.push([]);
      }
      if (line !== "") paragraphs.at(-1)!.push({ kind, text: line, ...change });
    }
  }
  const filled = paragraphs.filter((own) =>
    own.some(({ text, kind }) => kind !== "same" || text.trim() !== ""),
  );
  return {
    paragraphs: filled.map((own) => ({ runs: own, isChanged: own.some(({ kind }) => kind !== "same") })),
    changes,
  };
}

/** A paragraph that is shown, or a long unchanged stretch that is not until it is asked for. */
export type DiffStretch = { readonly isFolded: boolean; readonly paragraphs: readonly DiffParagraph[] };

/** Unchanged paragraphs that stay in sight beside a change, and how many are worth folding. */
const CONTEXT = 1;
const FEWEST_FOLDED = 3;

/** Folds the paragraphs that are far from any change; of a text without changes, none. */
export function foldUnchanged(paragraphs: readonly DiffParagraph[]): readonly DiffStretch[] {
  if (!paragraphs.some(({ isChanged }) => isChanged)) return [{ isFolded: false, paragraphs }];
  const isNear = (at: number) =>
    paragraphs.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ isChanged }) => isChanged);
  const stretches: { isFolded: boolean; paragraphs: DiffParagraph[] }[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const isFolded = !isNear(at);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.paragraphs.push(paragraph);
    else stretches.push({ isFolded, paragraphs: [paragraph] });
  }
  return stretches.map((stretch) =>
    stretch.isFolded && stretch.paragraphs.length < FEWEST_FOLDED ? { ...stretch, isFolded: false } : stretch,
  );
}
