import { forgetElement, linkShare, type BodyMeasure, type BodyMeasures } from "./body-measures";
import type { Removals } from "./removals";
import { classWeight, isLeafBlock } from "./score-candidates";
import { eachIn, type Steps } from "./steps";

const DOUBTFUL_TAGS = ["form", "fieldset", "table", "ul", "div"];
const ADVERTISING =
  /^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio|loading(…|\.\.\.)?)$/i;

/**
 * Removes forms, tables, lists and divisions that hold links, pictures or fields rather than prose, by the rules of
 * Mozilla's Readability; tables of data and what is in them stay. The measures are kept right.
 */
export function* cleanFishyParts(part: Element, measures: BodyMeasures, removals: Removals): Steps<void> {
  for (const tag of DOUBTFUL_TAGS) {
    yield* eachIn([...part.querySelectorAll(tag)].toReversed(), (element) => {
      const measure = measures.get(element);
      if (!measure || isLeafBlock(element, measure) || !isFishy(element, measure) || isInData(element))
        return;
      forgetElement(measures, element);
      removals.remove(element);
    });
  }
}

function isInData(element: Element): boolean {
  const table = element.closest("table");
  return (table !== null && isDataTable(table)) || element.closest("code") !== null || hasDataTable(element);
}

function hasDataTable(element: Element): boolean {
  return [...element.querySelectorAll("table")].some(isDataTable);
}

function isDataTable(table: Element): boolean {
  if (table.getAttribute("role") === "presentation" || table.querySelector("table")) return false;
  if (table.querySelector("caption,col,colgroup,tfoot,thead,th")) return true;
  const rows = table.querySelectorAll("tr").length;
  return rows >= 10 || rows * (table.querySelector("tr")?.children.length ?? 0) > 10;
}

function isFishy(element: Element, measure: BodyMeasure): boolean {
  const weight = classWeight(element);
  if (weight < 0) return true;
  if (measure.commas >= 10) return false;
  const { characters, paragraphs, images, items, inputs, inHeadings } = measure;
  const share = (part: number) => (characters === 0 ? 0 : part / characters);
  const isList = element.tagName === "UL" || share(measure.inLists) > 0.9;
  const isInFigure = element.closest("figure") !== null;
  const links = linkShare(measure);
  if (characters < 40 && ADVERTISING.test(element.textContent.trim())) return true;
  const isShort = characters < 25 && share(inHeadings) < 0.9 && (images === 0 || images > 2) && links > 0;
  return (
    (!isInFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - 100 > paragraphs) ||
    inputs > Math.floor(paragraphs / 3) ||
    (!isList && !isInFigure && isShort) ||
    (!isList && weight < 25 && links > 0.2) ||
    (weight >= 25 && links > 0.5) ||
    (images === 0 && share(measure.inTextTags) === 0)
  );
}
