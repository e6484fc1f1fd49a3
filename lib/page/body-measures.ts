import { attributeOf } from "./element-name";
import { BATCH, eachIn, type Steps } from "./steps";

/** What an element and all below it hold. White space counts once, a Chinese or Japanese letter for two. */
export interface BodyMeasure {
  characters: number;
  /** Characters inside links; a link to a place on the same page counts a third. */
  linked: number;
  inHeadings: number;
  inLists: number;
  /** Characters inside elements that hold text of their own kind: paragraphs, lists, cells, spans. */
  inTextTags: number;
  commas: number;
  paragraphs: number;
  images: number;
  items: number;
  inputs: number;
  /** Elements that make paragraphs of their own; a `div` without any is one itself. */
  blocks: number;
}

/** The measures of every element of a tree. */
export type BodyMeasures = ReadonlyMap<Element, BodyMeasure>;

const COMMA = /[,،、，﹐︐⹁⸴⸲]/g;
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff]/g;
const HEADINGS: ReadonlySet<string> = new Set("H1 H2 H3 H4 H5 H6".split(" "));
const LISTS: ReadonlySet<string> = new Set(["OL", "UL"]);
const BLOCKS: ReadonlySet<string> = new Set("BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL".split(" "));
const TEXT_TAGS: ReadonlySet<string> = new Set([...BLOCKS, "SPAN", "LI", "TD"]);

/** Measures a tree in one pass, from its last element to its first, so that scoring it stays linear in its size. */
export function* measureBody(root: Element): Steps<BodyMeasures> {
  const measures = new Map<Element, BodyMeasure>([[root, emptyMeasure()]]);
  const elements = root.querySelectorAll("*");
  yield* eachIn(elements, (element) => measures.set(element, emptyMeasure()));
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(), count = 1; node; node = texts.nextNode(), count += 1) {
    if (count % BATCH === 0) yield;
    addText(measures.get(node.parentElement!)!, node.nodeValue ?? "");
  }
  yield* eachIn(elements, (_, index) => {
    const element = elements[elements.length - 1 - index]!;
    addPart(measures.get(element.parentElement!)!, element, measures.get(element)!, 1);
  });
  return measures;
}

/** Takes an element's part out of the measures of all above it, for when it is removed. */
export function forgetElement(measures: BodyMeasures, element: Element): void {
  const gone = measures.get(element);
  if (!gone) return;
  for (let above = element.parentElement; above; above = above.parentElement) {
    const measure = measures.get(above);
    if (measure) addPart(measure, element, gone, -1);
  }
}

/** The letters of a text that say as much as two of an alphabet: Chinese and Japanese ones. */
export function countDense(text: string): number {
  return text.match(DENSE)?.length ?? 0;
}

/** Whether an element makes a paragraph of its own inside a `div`. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** The share of an element's characters that stand in links, 0 to 1. */
export function linkShare({ characters, linked }: BodyMeasure): number {
  return characters === 0 ? 0 : linked / characters;
}

function emptyMeasure(): BodyMeasure {
  return {
    characters: 0,
    linked: 0,
    inHeadings: 0,
    inLists: 0,
    inTextTags: 0,
    commas: 0,
    paragraphs: 0,
    images: 0,
    items: 0,
    inputs: 0,
    blocks: 0,
  };
}

function addText(measure: BodyMeasure, text: string): void {
  const printed = text.trim();
  if (printed === "") return;
  const { length } = printed.replace(/\s+/g, " ");
  measure.characters += length + countDense(text);
  measure.commas += text.match(COMMA)?.length ?? 0;
}

/** Adds what an element counts for in one above it: its measure, and itself as a link, heading, list … */
function addPart(into: BodyMeasure, element: Element, measure: BodyMeasure, sign: 1 | -1): void {
  const { tagName } = element;
  into.paragraphs += sign * (measure.paragraphs + (tagName === "P" ? 1 : 0));
  into.images += sign * (measure.images + (tagName === "IMG" ? 1 : 0));
  into.items += sign * (measure.items + (tagName === "LI" ? 1 : 0));
  into.inputs += sign * (measure.inputs + (tagName === "INPUT" ? 1 : 0));
  into.blocks += sign * (measure.blocks + (BLOCKS.has(tagName) ? 1 : 0));
  const { characters } = measure;
  if (characters === 0) return;
  into.characters += sign * characters;
  into.linked += sign * (tagName === "A" ? characters * linkWeight(element) : measure.linked);
  into.inHeadings += sign * (HEADINGS.has(tagName) ? characters : measure.inHeadings);
  into.inLists += sign * (LISTS.has(tagName) ? characters : measure.inLists);
  into.inTextTags += sign * (TEXT_TAGS.has(tagName) ? characters : measure.inTextTags);
  into.commas += sign * measure.commas;
}

function linkWeight(link: Element): number {
  return attributeOf(link, "href").startsWith("#") ? 0.3 : 1;
}
