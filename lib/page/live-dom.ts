/**
 * Reading of the page's own, living document. A page can hide any property behind an element of that name
 * (`<form><input name="getAttribute">`, `<img name="body">`), so the living document is only ever touched through
 * the prototypes, and only here.
 */

/** A property as its prototype has it, whatever the page has laid over it. */
const { get } = Reflect;

/** All elements under `root` that match, in document order. What is in shadow roots and frames is not under it. */
export function liveElements(
  root: Document | Element | DocumentFragment,
  selector: string,
): readonly Element[] {
  return Array.from(parentPrototype(root).querySelectorAll.call(root, selector));
}

/** All elements under `root` as they are now, in document order; cheap for any number of them. */
export function liveDescendants(root: Element | DocumentFragment): ArrayLike<Element> {
  return parentPrototype(root).querySelectorAll.call(root, "*");
}

// By its type: the documents of frames have an `Element` of their own.
function parentPrototype(root: Node): ParentNode {
  const type = typeOf(root);
  if (type === 1) return Element.prototype;
  return type === 9 ? Document.prototype : DocumentFragment.prototype;
}

/** The child nodes of a node. */
export function liveChildren(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = liveTree.first(node); child; child = liveTree.next(child)) children.push(child);
  return children;
}

/** The open shadow root of an element. A closed one is the page's own secret. */
export function liveShadow(element: Element): ShadowRoot | undefined {
  return get(Element.prototype, "shadowRoot", element) ?? undefined;
}

/** The document in a frame; undefined for other elements, and where the frame is from another site. */
export function liveFrameDocument(frame: Element): Document | undefined {
  const tag = liveTag(frame);
  const { prototype } = tag === "FRAME" ? HTMLFrameElement : HTMLIFrameElement;
  if (tag !== "FRAME" && tag !== "IFRAME") return undefined;
  const document: Document | null = get(prototype, "contentDocument", frame);
  return document ?? undefined;
}

/** The place of an element in the window, in CSS pixels. */
export function liveBox(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The address relative ones in the document are resolved against. */
export function liveAddress(document: Document): string {
  return get(Node.prototype, "baseURI", document);
}

/** The `html` element. */
export function liveRoot(document: Document): Element | undefined {
  return get(Document.prototype, "documentElement", document) ?? undefined;
}

/** The `body` element, undefined for framesets, images and other documents without one. */
export function liveBody(document: Document): HTMLElement | undefined {
  const body: HTMLElement | null = get(Document.prototype, "body", document);
  return body ?? undefined;
}

/** The upper-case tag name. */
export function liveTag(element: Element): string {
  return get(Element.prototype, "tagName", element).toUpperCase();
}

/** The parent element of a node. */
export function liveParent(node: Node): Element | undefined {
  return get(Node.prototype, "parentElement", node) ?? undefined;
}

/** An attribute's value. */
export function liveAttribute(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

/** The text of an element and all below it, as the tree has it. */
export function liveText(element: Element): string {
  return get(Element.prototype, "textContent", element) ?? "";
}

/** A walker over the nodes under `root` of the kinds that `shown` (`NodeFilter.SHOW_…`) names. */
export function liveWalker(document: Document, root: Node, shown: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, shown);
}

/** Whether a node is still in its page. */
export function isConnected(node: Node): boolean {
  return get(Node.prototype, "isConnected", node);
}

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Whether the reader can see the element: false for `display: none`, `visibility: hidden`, a closed `details`, or any
 * of these on an ancestor. An element without a box of its own (`display: contents`) is seen where its parent is. True
 * where the document has no layout to ask.
 */
export function isRendered(element: Element): boolean {
  const { prototype } = Element as { prototype: Partial<Element> };
  if (prototype.checkVisibility?.call(element, VISIBLE) ?? true) return true;
  if (getComputedStyle(element).display !== "contents") return false;
  const parent = liveParent(element) ?? hostOf(element);
  return parent !== undefined && isRendered(parent);
}

function hostOf(element: Element): Element | undefined {
  const root = Node.prototype.getRootNode.call(element);
  return typeOf(root) === 11 ? get(ShadowRoot.prototype, "host", root) : undefined;
}

/**
 * The living tree, node by node. Even the kind of a node is asked through its prototype: a form answers to
 * `nodeType` and `firstChild` with its field of that name.
 */
export const liveTree = {
  first: (node: Node): Node | null => get(Node.prototype, "firstChild", node),
  next: (node: Node): Node | null => get(Node.prototype, "nextSibling", node),
  type: typeOf,
  name: (node: Node): string => (typeOf(node) === 1 ? liveTag(node as Element) : ""),
  text: (node: Node): string => (typeOf(node) === 1 ? liveText(node as Element) : (node.nodeValue ?? "")),
};

function typeOf(node: Node): number {
  return get(Node.prototype, "nodeType", node);
}
