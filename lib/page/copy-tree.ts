import { attributeOf } from "./element-name";
import { liveChildren, liveDescendants, liveElements, liveShadow } from "./live-dom";
import { eachIn, type Steps } from "./steps";

/** What is told while a tree is copied. */
export interface CopyVisitor {
  /** What has been copied: the whole, then each shadow root's content in its host, before the slots in it are filled. */
  readonly onCopied: (root: Element) => void;
  /** An element and its copy, which stands in its place by then or nowhere; parents come before their children. */
  readonly onElement: (live: Element, copy: Element) => void;
}

interface CopiedPart {
  readonly live: ArrayLike<Element>;
  readonly copied: ArrayLike<Element>;
}

/** Elements whose `name` or `id` would hide properties of their form or document. */
const CLOBBERING =
  "form,input,button,select,textarea,output,fieldset,object,embed,img,iframe,frame,frameset,keygen";

interface CopyOptions {
  /** Caps the elements of all shadow roots; what is beyond stays out. */
  readonly most: number;
  /** Selector of what is left out. */
  readonly without: string;
  /** Made once the tree itself is copied. */
  readonly visitor: (copy: Element) => CopyVisitor;
}

/**
 * Copies a living tree into an inert document, as the reader has it before the eyes: with what stands in open shadow
 * roots, the elements that are slotted into them in their places. The copy is safe to read with ordinary DOM calls. The
 * tree itself is copied in one task, with nothing of the page in between, and so is each shadow root.
 */
export function* copyTree(
  inert: Document,
  root: Element,
  { most, without, visitor }: CopyOptions,
): Steps<Element> {
  yield "rest";
  const copy = importSafely(inert, root);
  const live = liveDescendants(root);
  yield "rest";
  const parts: CopiedPart[] = [{ live, copied: copy.querySelectorAll("*") }];
  const leftOut = new Map<Element, string[]>();
  yield* eachIn(copy.querySelectorAll(without), (element) => leaveOut(element, leftOut));
  const { onCopied, onElement } = visitor(copy);
  onCopied(copy);
  let inShadows = 0;
  for (const part of parts) {
    // Most shadow roots are small, and a page may have thousands.
    yield;
    yield* eachIn(part.live, (element, index) => {
      const copied = part.copied[index]!;
      const shadow = liveShadow(element);
      if (shadow && inShadows <= most) {
        const inside = liveDescendants(shadow);
        inShadows += inside.length;
        const own = ownOf(copied, leftOut);
        copied.replaceChildren(...liveChildren(shadow).map((node) => importSafely(inert, node)));
        const elements = Array.from(copied.querySelectorAll("*"));
        parts.push({ live: inside, copied: elements });
        // Asked of this content alone: with what is slotted into it, each root in a root would be asked for it again.
        for (const silent of copied.querySelectorAll(without)) leaveOut(silent, leftOut);
        onCopied(copied);
        fillSlots(elements, own);
      }
      onElement(element, copied);
    });
  }
  return copy;
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

/** Takes an element out; of its parent it is remembered which slot it was for. */
function leaveOut(element: Element, leftOut: Map<Element, string[]>): void {
  const parent = element.parentElement;
  const slots = parent && leftOut.get(parent);
  if (slots) slots.push(slotOf(element));
  else if (parent) leftOut.set(parent, [slotOf(element)]);
  element.remove();
}

/** A host's own children, and the slots that they or what was left out of them are for. */
interface OwnChildren {
  readonly nodes: readonly Node[];
  readonly filled: Set<string>;
}

function ownOf(host: Element, leftOut: ReadonlyMap<Element, readonly string[]>): OwnChildren {
  // Comments are for no slot.
  const nodes = Array.from(host.childNodes).filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
  return { nodes, filled: new Set([...nodes.map(slotOf), ...(leftOut.get(host) ?? [])]) };
}

/**
 * Puts a host's own children into the slots of its content. A slot for something that was left out is as empty as it is
 * on the page.
 */
function fillSlots(elements: readonly Element[], { nodes, filled }: OwnChildren): void {
  for (const slot of elements) {
    const name = attributeOf(slot, "name");
    if (slot.localName !== "slot" || !filled.delete(name)) continue;
    slot.replaceChildren(...nodes.filter((node) => slotOf(node) === name));
  }
}

function slotOf(node: Node): string {
  return node.nodeType === 1 ? attributeOf(node as Element, "slot") : "";
}
