import { attributeOf } from "./element-name";
import { liveChildren, liveDescendants, liveElements, liveShadow } from "./live-dom";
import { eachIn, type Steps } from "./steps";

/**
 * A copy of a living tree. In each part an element of `live` is what the element of `copied` at the same place was
 * copied from; an element stands behind its parent, and each shadow root is a part of its own.
 */
export interface CopiedTree {
  readonly root: Element;
  readonly parts: readonly CopiedPart[];
}

interface CopiedPart {
  readonly live: ArrayLike<Element>;
  readonly copied: ArrayLike<Element>;
}

/** Elements whose `name` or `id` would hide properties of their form or document. */
const CLOBBERING =
  "form,input,button,select,textarea,output,fieldset,object,embed,img,iframe,frame,frameset,keygen";

/**
 * Copies a living tree into an inert document, as the reader has it before the eyes: with what stands in open shadow
 * roots, the elements that are slotted into them in their places. `most` caps the elements of the shadow roots; what is
 * beyond stays out. The copy is safe to read with ordinary DOM calls. The tree itself is copied in one task, with
 * nothing of the page in between, and so is each shadow root.
 */
export function* copyTree(inert: Document, root: Element, most: number): Steps<CopiedTree> {
  yield "rest";
  const copy = importSafely(inert, root);
  const live = liveDescendants(root);
  yield "rest";
  const parts: CopiedPart[] = [{ live, copied: copy.querySelectorAll("*") }];
  let inShadows = 0;
  for (const part of parts) {
    yield* eachIn(part.live, (element, index) => {
      const shadow = liveShadow(element);
      if (!shadow || inShadows > most) return;
      const inside = liveDescendants(shadow);
      inShadows += inside.length;
      const content = liveChildren(shadow).map((node) => importSafely(inert, node));
      parts.push({ live: inside, copied: fillHost(part.copied[index]!, content) });
    });
  }
  return { root: copy, parts };
}

/** A copy of a node with all that is in it, safe to read. */
export function importSafely<T extends Node>(inert: Document, node: T): T {
  const copy = inert.importNode(node, true);
  if (copy.nodeType !== 1) return copy;
  const element = copy as Node as Element;
  const isArmed = Element.prototype.matches.call(element, CLOBBERING);
  for (const armed of [...(isArmed ? [element] : []), ...liveElements(element, CLOBBERING)]) {
    Element.prototype.removeAttribute.call(armed, "name");
    Element.prototype.removeAttribute.call(armed, "id");
  }
  return copy;
}

/** Puts a shadow root's content into its host's copy and the host's own children into the slots; gives its elements. */
function fillHost(host: Element, content: readonly Node[]): readonly Element[] {
  const own = Array.from(host.childNodes);
  host.replaceChildren(...content);
  const elements = Array.from(host.querySelectorAll("*"));
  const taken = new Set<string>();
  for (const slot of elements) {
    if (slot.localName !== "slot") continue;
    const name = attributeOf(slot, "name");
    const nodes = taken.has(name) ? [] : own.filter((node) => slotOf(node) === name);
    taken.add(name);
    if (nodes.length > 0) slot.replaceChildren(...nodes);
  }
  return elements;
}

function slotOf(node: Node): string {
  return node.nodeType === 1 ? attributeOf(node as Element, "slot") : "";
}
