import { describeQuote, type QuoteSelector } from "../../lib/annotation/describe-quote";
import { matchQuotes } from "../../lib/annotation/match-quote";
import { newsroomEdits } from "../eval/newsroom-edits";
import { findByAcceptingAnything } from "../eval/peer-anchors";
import { makeDice } from "../make/dice";
import { type BenchTable, leastCpu } from "./measure";

const CHARACTERS = 100_000;
const QUOTES = 100;
const ATTEMPTS = 5;
/** What happens to the text, by the names of the edits of the evaluation. */
const EDITS = ["nothing changed", "quotes retyped", "15 % of words", "30 % of words"];

/**
 * A hundred quotes found again in a long text made of these sentences, after edits all over it, and the longest that the
 * looking goes on without a pause.
 */
export function benchAnchoring(sentences: readonly string[]): readonly BenchTable[] {
  const dice = makeDice(7);
  const text = longText(sentences, 0);
  const other = longText(sentences, 500).slice(0, 20_000);
  const selectors = Array.from({ length: QUOTES }, () => {
    const start = dice.below(text.length - 700);
    return describeQuote(text, start, start + (dice.chance(0.1) ? 600 : 15 + dice.below(200)));
  });
  const texts = EDITS.map((of) => {
    const edit = newsroomEdits.find(({ name }) => name === of)!;
    return { of, text: edit.make({ before: "", quote: text, after: "" }, dice, other)!.quote };
  });
  return [
    {
      operation: `find ${QUOTES} quotes in ${CHARACTERS} characters`,
      unit: "ms",
      peer: "the best place of all, whatever it is like (approx-string-match over the whole text)",
      rows: texts.map(({ of, text: edited }) => ({
        of,
        ours: leastCpu(() => matchAll(edited, selectors), ATTEMPTS),
        peer: leastCpu(() => selectors.map((one) => findByAcceptingAnything(one, edited, 0)), 1),
        note: `${matchAll(edited, selectors)} placed`,
      })),
    },
    {
      operation: "the longest step of it",
      unit: "ms",
      peer: "none",
      rows: texts.map(({ of, text: edited }) => ({ of, ours: longestStep(edited, selectors) })),
    },
  ];
}

function longText(sentences: readonly string[], from: number): string {
  const parts: string[] = [];
  for (let length = 0, at = from; length < CHARACTERS; at += 1) {
    const sentence = sentences[at % sentences.length]!;
    parts.push(sentence, at % 4 === 3 ? "\n" : " ");
    length += sentence.length + 1;
  }
  return parts.join("").slice(0, CHARACTERS);
}

function matchAll(text: string, selectors: readonly QuoteSelector[]): number {
  const steps = matchQuotes(text, selectors);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.filter(({ kind }) => kind === "placed").length;
  }
}

/** In processor time; the least of several attempts, since whatever else the machine does makes it longer. */
function longestStep(text: string, selectors: readonly QuoteSelector[]): number {
  const attempts = Array.from({ length: ATTEMPTS }, () => {
    const steps = matchQuotes(text, selectors);
    let longest = 0;
    for (;;) {
      const before = process.cpuUsage();
      const { done } = steps.next();
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
      if (done) return longest;
    }
  });
  return Math.min(...attempts);
}
