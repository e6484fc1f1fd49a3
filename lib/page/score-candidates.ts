import { isBlock, linkShare, type BodyMeasure, type BodyMeasures } from "./body-measures";
import { attributeOf, nameOf, oncePerName } from "./element-name";
import type { Removals } from "./removals";
import { eachIn, type Steps } from "./steps";

/** Names of elements that are likely not, perhaps, surely or hardly the article, as Mozilla's Readability has them, in lower case. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/;
const MAYBE = /and|article|body|column|content|main|shadow/;
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/;

const SCORED_TAGS: ReadonlySet<string> = new Set("SECTION H2 H3 H4 H5 H6 P TD PRE".split(" "));
const NONE: readonly never[] = [];
const TAG_SCORES: ReadonlyMap<string, number> = new Map(
  (
    [
      ["DIV", 5],
      ["PRE TD BLOCKQUOTE", 3],
      ["ADDRESS OL UL DL DD DT LI FORM", -3],
      ["H1 H2 H3 H4 H5 H6 TH", -5],
    ] as const
  ).flatMap(([tags, score]) => tags.split(" ").map((tag) => [tag, score] as const)),
);
const SHORTEST_PARAGRAPH = 25;
const LEVELS = 5;
const TOP = 5;

/** Which of its doubts the scoring heeds; with fewer of them it finds more. */
export interface ScoringDoubts {
  readonly unlikelyNames: boolean;
  readonly classNames: boolean;
}

/** The scores of the elements that hold paragraphs. */
export type CandidateScores = ReadonlyMap<Element, number>;

/** Removes elements whose class or id says that they are hardly part of the article. */
export function* removeUnlikely(body: Element, removals: Removals): Steps<void> {
  const isUnlikely = oncePerName((name) => UNLIKELY.test(name) && !MAYBE.test(name));
  yield* eachIn(body.querySelectorAll("[class],[id]"), (element) => {
    if (
      !isUnlikely(nameOf(element).toLowerCase()) ||
      element.tagName === "A" ||
      element.closest("table,code")
    )
      return;
    removals.remove(element);
  });
}

/** How much an element's class and id speak for or against it: 25 for each. */
export function classWeight(element: Element): number {
  let weight = 0;
  for (const attribute of ["class", "id"]) {
    const name = attributeOf(element, attribute).toLowerCase();
    if (name === "") continue;
    if (NEGATIVE.test(name)) weight -= 25;
    if (POSITIVE.test(name)) weight += 25;
  }
  return weight;
}

/** Whether an element is a paragraph in all but name: a `div` without any block inside. */
export function isLeafBlock(element: Element, measure: BodyMeasure | undefined): boolean {
  return element.tagName === "DIV" && measure?.blocks === 0;
}

/** Whether an element is a paragraph, by its own name or as the only content of a `div`. */
export function isParagraph(element: Element, measures: BodyMeasures): boolean {
  if (element.tagName === "P" || isLeafBlock(element, measures.get(element))) return true;
  const only = onlyChild(element);
  return element.tagName === "DIV" && only !== null && isParagraph(only, measures) && !hasLooseText(element);
}

function onlyChild(element: Element): Element | null {
  const first = element.firstElementChild;
  return first?.nextElementSibling ? null : first;
}

function hasLooseText(element: Element): boolean {
  return Array.from(element.childNodes).some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "",
  );
}

/**
 * Scores the elements above each paragraph by its length and commas, nearer ones more, as Mozilla's Readability does
 * (Arc90, 2010; https://github.com/mozilla/readability), link-heavy ones less.
 */
export function* scoreCandidates(
  body: Element,
  measures: BodyMeasures,
  doubts: ScoringDoubts,
): Steps<CandidateScores> {
  const scores = new Map<Element, number>();
  yield* eachIn(body.querySelectorAll("*"), (element) => {
    for (const [characters, commas, from] of paragraphsIn(element, measures)) {
      if (characters < SHORTEST_PARAGRAPH) continue;
      const score = 2 + commas + Math.min(Math.floor(characters / 100), 3);
      addToAncestors(scores, from, { body, score, doubts });
    }
  });
  for (const [element, score] of scores) {
    const measure = measures.get(element);
    if (measure) scores.set(element, score * (1 - linkShare(measure)));
  }
  return scores;
}

/** The five best, best first. */
export function bestCandidates(scores: CandidateScores): readonly Element[] {
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, TOP).map(([element]) => element);
}

/** Characters and commas of each paragraph of an element, and the lowest element it counts for. */
function paragraphsIn(
  element: Element,
  measures: BodyMeasures,
): readonly (readonly [characters: number, commas: number, from: Element | null])[] {
  const isDivision = element.tagName === "DIV";
  const measure = measures.get(element);
  if (!measure || (!isDivision && !SCORED_TAGS.has(element.tagName))) return NONE;
  if (!isDivision || (isLeafBlock(element, measure) && !hasBreakChain(element))) {
    return [[measure.characters, measure.commas, holderOf(element, measures)]];
  }
  return looseParagraphs(element, measures);
}

/** The parent of a paragraph, past every `div` that holds nothing but it. */
function holderOf(element: Element, measures: BodyMeasures): Element | null {
  let holder = element.parentElement;
  while (holder?.parentElement && isWrapper(holder, measures)) holder = holder.parentElement;
  return holder;
}

function isWrapper(element: Element, measures: BodyMeasures): boolean {
  const only = element.tagName === "DIV" ? onlyChild(element) : null;
  if (!only || (only.tagName !== "P" && only.tagName !== "DIV")) return false;
  const measure = measures.get(element);
  return (
    measure !== undefined &&
    measures.get(only)?.characters === measure.characters &&
    linkShare(measure) < 0.25
  );
}

/** Runs of text and inline elements between the blocks and double line breaks of a `div`. */
function looseParagraphs(element: Element, measures: BodyMeasures) {
  const runs: [number, number, Element][] = [];
  let run: [number, number, Element] = [0, 0, element];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const child = node.nodeType === 1 ? (node as Element) : undefined;
    const inside = child && measures.get(child);
    if (child && (!inside || isBlock(child) || inside.blocks > 0 || child.tagName === "BR")) {
      runs.push(run);
      run = [0, 0, element];
      continue;
    }
    const text = inside ? "" : (node.nodeValue ?? "").trim();
    if (inside) {
      run[0] += inside.characters;
      run[1] += inside.commas;
    } else if (text !== "") {
      run[0] += text.length;
      run[1] += text.split(/[,،，]/).length - 1;
    }
  }
  return [...runs, run];
}

function hasBreakChain(element: Element): boolean {
  return element.querySelector("br + br") !== null;
}

function addToAncestors(
  scores: Map<Element, number>,
  from: Element | null,
  { body, score, doubts }: { readonly body: Element; readonly score: number; readonly doubts: ScoringDoubts },
): void {
  let ancestor = from;
  for (let level = 0; ancestor && level < LEVELS; level += 1, ancestor = ancestor.parentElement) {
    const before = scores.get(ancestor) ?? initialScore(ancestor, doubts);
    scores.set(ancestor, before + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3));
    if (ancestor === body) return;
  }
}

function initialScore(element: Element, { classNames }: ScoringDoubts): number {
  return (TAG_SCORES.get(element.tagName) ?? 0) + (classNames ? classWeight(element) : 0);
}
