import { textLength } from "../text/text-length";
import { ldItems, ldValue, isNode, type LdNode } from "./metadata/json-ld";
import type { PageFacts } from "./metadata/page-facts";
import { proseLength } from "./prune";
import type { TextBlock } from "../domain/article";

const PAYWALL = "[class*='paywall' i], [id*='paywall' i], [class*='piano-' i], [class*='subscriber-only' i]";
/** Granted content of AMP pages has the other value; the element that says "not granted" is hidden then. */
const NOT_GRANTED = "[subscriptions-section='content-not-granted']";

/** A closed article shorter than this is its beginning only. */
const SHORT_CLOSED = 2000;
/** A page that asks for a subscription holds no more than this of the article; whole articles are longer. */
const SHORT_ASKING = 2500;
const SHORT_BEHIND_PAYWALL = 1200;
/** What closed parts hold where they can be read after all. */
const OPENED = 400;
const SEARCHED = 300_000;

/** What pages say where an article ends before its end, language by language. */
const ASKING = new RegExp(
  [
    String.raw`\bto (?:continue|keep|finish) reading\b|\bsubscribe[^.!?]{0,20} to read\b|\bsubscribers only\b`,
    String.raw`\b(?:reserved|exclusive|available|only)\b[^.!?]{0,20}\b(?:for|to)\b[^.!?]{0,12}\b(?:subscribers|members)\b`,
    String.raw`\bweiterlesen mit\b|\b(?:nur|exklusiv) für abonnent|\bom verder te lezen\b`,
    String.raw`\bréservée? aux abonné|\bpour (?:lire|continuer) la suite\b|\bil vous reste \d+ ?%`,
    String.raw`\bpara (?:seguir|continuar) (?:leyendo|lendo)\b|\b(?:para|per) (?:suscriptores|assinantes|abbonati)\b|\bper continuare a leggere\b`,
    "devamını okumak için|чтобы (?:читать дальше|продолжить чтение)",
    "لمتابعة القراءة|(?:لل|بال)مشتركين|להמשיך לקרוא|למנויים בלבד|برای ادامه.{0,20}(?:مشترک|اشتراک)",
  ].join("|"),
  "i",
);

/** What is known of a page when its article has been read. */
interface ReadPage {
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
}

/**
 * Whether the page holds only the beginning of an article: it says that it is not free, or asks for a subscription
 * to read on, and there is little text.
 */
export function isPreviewPage({ facts, blocks }: ReadPage): boolean {
  const length = textLength(blocks);
  const body = ldValue(facts.article, "articleBody");
  const whole = typeof body === "string" ? body.length : 0;
  if (isClosed(facts.article)) {
    return (length < SHORT_CLOSED && !hasOpenedParts(facts)) || whole > length * 1.5;
  }
  const { document } = facts;
  if (length < SHORT_BEHIND_PAYWALL && document.querySelector(PAYWALL)) return true;
  if (length >= SHORT_ASKING) return false;
  const shown = (document.body as Element | null)?.textContent.slice(0, SEARCHED) ?? "";
  return document.querySelector(NOT_GRANTED) !== null || ASKING.test(shown.replace(/\s+/g, " "));
}

function isClosed(node: LdNode | undefined): boolean {
  return isFalse(ldValue(node, "isAccessibleForFree")) || closedParts(node).length > 0;
}

function isFalse(free: unknown): boolean {
  return free === false || (typeof free === "string" && /^(https?:\/\/schema\.org\/)?false$/i.test(free));
}

function closedParts(node: LdNode | undefined): readonly LdNode[] {
  const parts = ldItems(ldValue(node, "hasPart")).filter((part) => isNode(part));
  return parts.filter((part) => isFalse(ldValue(part, "isAccessibleForFree")));
}

/** Whether the parts that the page says are not free can be read all the same: the reader subscribes. */
function hasOpenedParts({ article, document }: PageFacts): boolean {
  return closedParts(article).some((part) => {
    const selector = ldValue(part, "cssSelector");
    const element = typeof selector === "string" ? findFirst(document, selector) : undefined;
    return element !== undefined && proseLength(element) >= OPENED;
  });
}

function findFirst(document: Document, selector: string): Element | undefined {
  try {
    return document.querySelector(selector.slice(0, 200)) ?? undefined;
  } catch {
    return undefined; // Whatever a page calls a selector; no selector finds nothing.
  }
}
