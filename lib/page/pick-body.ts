import { textLength } from "../text/text-length";
import { linkShare, measureBody, type BodyMeasures } from "./body-measures";
import { cleanFishyParts } from "./clean-fishy-parts";
import { attributeOf } from "./element-name";
import { trackRemovals, type Removals } from "./removals";
import {
  bestCandidates,
  classWeight,
  isParagraph,
  removeUnlikely,
  scoreCandidates,
  type CandidateScores,
  type ScoringDoubts,
} from "./score-candidates";
import type { Steps } from "./steps";
import type { TextBlock } from "../domain/article";
import { readTextBlocks } from "./text-blocks";

const ENOUGH = 250;
const LONG_PARAGRAPH = 80;
/** So many times the score of the next best the body needs to be the article itself: its own name says little. */
const FLAT_PAGE = 1.5;

/** With each attempt one doubt less, as long as there is hardly any text. */
const ATTEMPTS: readonly (ScoringDoubts & { readonly fishyParts: boolean })[] = [3, 2, 1, 0].map(
  (doubts) => ({ unlikelyNames: doubts > 2, classNames: doubts > 1, fishyParts: doubts > 0 }),
);

/**
 * The blocks of the part of a page that is most likely its article, by the method of Mozilla's Readability: score the
 * elements above each paragraph, take the best with those beside it that belong to it, clean it of fishy parts.
 * The body is afterwards as it was. Empty where there is no text at all.
 */
export function* pickBody(body: Element): Steps<readonly TextBlock[]> {
  let longest: readonly TextBlock[] = [];
  const removals = trackRemovals();
  for (const doubts of ATTEMPTS) {
    // Out of its document the body is changed faster, and nothing above it is looked at.
    removals.remove(body);
    yield;
    if (doubts.unlikelyNames) yield* removeUnlikely(body, removals);
    const blocks = yield* pickOnce(body, doubts, removals);
    removals.putBack();
    if (textLength(blocks) >= ENOUGH) return blocks;
    if (textLength(blocks) > textLength(longest)) longest = blocks;
  }
  return longest;
}

function* pickOnce(
  body: Element,
  doubts: (typeof ATTEMPTS)[number],
  removals: Removals,
): Steps<readonly TextBlock[]> {
  const measures = yield* measureBody(body);
  const scores = yield* scoreCandidates(body, measures, doubts);
  const candidates = bestCandidates(scores).filter((candidate) => candidate !== body);
  const isFlat = (scores.get(body) ?? 0) > (scores.get(candidates[0] ?? body) ?? 0) * FLAT_PAGE;
  const parts =
    candidates.length === 0 || isFlat
      ? [body]
      : joinSiblings(climb(candidates, scores, body), scores, measures);
  yield;
  if (doubts.fishyParts) for (const part of parts) yield* cleanFishyParts(part, measures, removals);
  for (const heading of parts.flatMap((part) => [...part.querySelectorAll("h1,h2")])) {
    if (doubts.classNames && classWeight(heading) < 0) removals.remove(heading);
  }
  return yield* readTextBlocks(parts);
}

/** From the best candidate up: to what it shares with three nearly as good ones, to a better parent, past only children. */
function climb(candidates: readonly Element[], scores: CandidateScores, body: Element): Element {
  const [best] = candidates;
  const scoreOf = (element: Element) => scores.get(element) ?? 0;
  let top = joinChunks(best!, candidates);
  const rivals = candidates.slice(1).filter((rival) => scoreOf(rival) >= scoreOf(top) * 0.75);
  for (
    let above = top.parentElement;
    above && above !== body && rivals.length >= 3;
    above = above.parentElement
  ) {
    const parent = above;
    if (rivals.filter((rival) => parent !== rival && parent.contains(rival)).length < 3) continue;
    top = parent;
    break;
  }
  let last = scoreOf(top);
  const least = last / 3;
  for (let above = top.parentElement; above && above !== body; above = above.parentElement) {
    if (!scores.has(above)) continue;
    if (scoreOf(above) < least) break;
    if (scoreOf(above) > last) {
      top = above;
      break;
    }
    last = scoreOf(above);
  }
  while (top.parentElement && top.parentElement !== body && top.parentElement.children.length === 1) {
    top = top.parentElement;
  }
  return top;
}

/** What an article cut into chunks of the same class has in common; the best candidate itself where it is not cut. */
function joinChunks(best: Element, candidates: readonly Element[]): Element {
  const name = attributeOf(best, "class");
  const chunks = candidates.filter(
    (other) =>
      name !== "" && other.getAttribute("class") === name && other.parentElement !== best.parentElement,
  );
  let top = best;
  while (top.parentElement && !chunks.every((chunk) => top.contains(chunk))) top = top.parentElement;
  return top;
}

/** The element with those beside it that score well enough, are called the same, or are paragraphs of prose. */
function joinSiblings(top: Element, scores: CandidateScores, measures: BodyMeasures): readonly Element[] {
  const topScore = scores.get(top) ?? 0;
  const threshold = Math.max(10, topScore * 0.2);
  const name = attributeOf(top, "class");
  return [...(top.parentElement?.children ?? [])].filter((sibling) => {
    if (sibling === top) return true;
    const bonus = name !== "" && sibling.getAttribute("class") === name ? topScore * 0.2 : 0;
    const score = scores.get(sibling);
    if (score !== undefined && score + bonus >= threshold) return true;
    const measure = measures.get(sibling);
    if (!measure || measure.characters === 0 || !isParagraph(sibling, measures)) return false;
    if (measure.characters > LONG_PARAGRAPH) return linkShare(measure) < 0.25;
    return linkShare(measure) === 0 && /\.( |$)/.test(sibling.textContent.trim());
  });
}
