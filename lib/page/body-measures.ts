import { eachIn, type Steps } from "./steps";

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
}

/** The measures of every element of a tree. */
export type BodyMeasures = ReadonlyMap<Element, BodyMeasure>;

type Counted = Exclude<keyof BodyMeasure, "characters" | "commas" | "linked">;

const COMMA = /[,،、，﹐︐⹁⸴⸲]/g;
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff]/g;
const TEXT_TAGS = /^(SPAN|LI|TD|BLOCKQUOTE|DL|DIV|IMG|OL|P|PRE|TABLE|UL)$/;
const TAG_COUNTS: Readonly<Record<string, Counted>> = {
  P: "paragraphs",
  IMG: "images",
  LI: "items",
  INPUT: "inputs",
};

/** Measures a tree in one pass, from its last element to its first, so that scoring it stays linear in its size. */
export function* measureBody(root: Element): Steps<BodyMeasures> {
  const measures = new Map<Element, BodyMeasure>([[root, emptyMeasure()]]);
  const elements = root.querySelectorAll("*");
  yield* eachIn(elements, (element) => measures.set(element, emptyMeasure()));
  yield* eachIn(elements, (_, index) => {
    const element = elements[elements.length - 1 - index]!;
    const measure = measures.get(element)!;
    addOwnText(measure, element);
    addMeasure(measures.get(element.parentElement!)!, asPart(element, measure), 1);
  });
  addOwnText(measures.get(root)!, root);
  return measures;
}

function addOwnText(measure: BodyMeasure, element: Element): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) addText(measure, node.nodeValue ?? "");
  }
}

/** Takes an element's part out of the measures of all above it, for when it is removed. */
export function forgetElement(measures: BodyMeasures, element: Element): void {
  const gone = measures.get(element);
  if (!gone) return;
  const part = asPart(element, gone);
  for (let above = element.parentElement; above; above = above.parentElement) {
    const measure = measures.get(above);
    if (measure) addMeasure(measure, part, -1);
  }
}

/** The letters of a text that say as much as two of an alphabet: Chinese and Japanese ones. */
export function countDense(text: string): number {
  return text.match(DENSE)?.length ?? 0;
}

/** The share of an element's characters that stand in links, 0 to 1. */
export function linkShare({ characters, linked }: BodyMeasure): number {
  return characters === 0 ? 0 : linked / characters;
}

function emptyMeasure(): BodyMeasure {
  const none = { characters: 0, linked: 0, inHeadings: 0, inLists: 0, inTextTags: 0 };
  return { ...none, commas: 0, paragraphs: 0, images: 0, items: 0, inputs: 0 };
}

function addText(measure: BodyMeasure, text: string): void {
  const { length } = text.replace(/\s+/g, " ").trim();
  if (length === 0) return;
  measure.characters += length + countDense(text);
  measure.commas += text.match(COMMA)?.length ?? 0;
}

/** What an element counts for in the elements above it: its measure, and itself as a link, heading, list … */
function asPart(element: Element, measure: BodyMeasure): BodyMeasure {
  const { tagName } = element;
  const { characters } = measure;
  const part = { ...measure };
  if (tagName === "A")
    part.linked = characters * ((element.getAttribute("href") ?? "").startsWith("#") ? 0.3 : 1);
  if (/^H[1-6]$/.test(tagName)) part.inHeadings = characters;
  if (tagName === "UL" || tagName === "OL") part.inLists = characters;
  if (TEXT_TAGS.test(tagName)) part.inTextTags = characters;
  const counted = TAG_COUNTS[tagName];
  if (counted) part[counted] += 1;
  return part;
}

function addMeasure(into: BodyMeasure, part: BodyMeasure, sign: 1 | -1): void {
  into.characters += sign * part.characters;
  into.linked += sign * part.linked;
  into.inHeadings += sign * part.inHeadings;
  into.inLists += sign * part.inLists;
  into.inTextTags += sign * part.inTextTags;
  into.commas += sign * part.commas;
  into.paragraphs += sign * part.paragraphs;
  into.images += sign * part.images;
  into.items += sign * part.items;
  into.inputs += sign * part.inputs;
}
