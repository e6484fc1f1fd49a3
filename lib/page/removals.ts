/** Takes elements out of a tree so that it can be put together again, which is much cheaper than to copy it first. */
export interface Removals {
  readonly remove: (element: Element) => void;
  /** Puts everything taken out so far back in its place. Nothing else may have moved in the tree meanwhile. */
  readonly putBack: () => void;
}

interface Gap {
  readonly element: Element;
  readonly parent: Node;
  readonly next: Node | null;
}

/** Remembers what is removed by it, from any number of trees. */
export function trackRemovals(): Removals {
  const gaps: Gap[] = [];
  return {
    remove: (element) => {
      const { parentNode: parent, nextSibling: next } = element;
      if (!parent) return;
      gaps.push({ element, parent, next });
      parent.removeChild(element);
    },
    putBack: () => {
      for (let gap = gaps.pop(); gap; gap = gaps.pop()) gap.parent.insertBefore(gap.element, gap.next);
    },
  };
}
