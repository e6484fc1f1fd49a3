import { useEffect, useMemo, useState } from "preact/hooks";

/** Which rows of a list are selected, besides the one that is open. */
export interface Selection<Id> {
  readonly ids: ReadonlySet<Id>;
  readonly toggle: (id: Id) => void;
  /** Selects everything between the row that was last toggled or pressed, else `from`, else the first, and this one. */
  readonly extendTo: (id: Id, from?: Id) => void;
  readonly all: () => void;
  readonly clear: () => void;
  /** From where a range is selected. */
  readonly anchorAt: (id: Id) => void;
}

/** A selection among these ids, in their order; what leaves the list leaves the selection. */
export function useSelection<Id extends string>(order: readonly Id[]): Selection<Id> {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [anchor, setAnchor] = useState<Id>();
  const known = useMemo(() => new Set(order), [order]);
  useEffect(() => {
    setChosen((before) => {
      const left = [...before].filter((id) => known.has(id));
      return left.length === before.size ? before : new Set(left);
    });
  }, [known]);
  return {
    ids: chosen,
    toggle: (id) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
      setAnchor(id);
    },
    extendTo: (id, from) => {
      const start = chosen.size === 0 ? (from ?? anchor ?? order[0]) : (anchor ?? order[0]);
      const at = Math.max(0, start === undefined ? 0 : order.indexOf(start));
      const to = order.indexOf(id);
      setChosen(new Set(order.slice(Math.min(at, to), Math.max(at, to) + 1)));
      setAnchor(order[at]);
    },
    all: () => setChosen(known),
    clear: () => setChosen((before) => (before.size === 0 ? before : new Set())),
    anchorAt: setAnchor,
  };
}
