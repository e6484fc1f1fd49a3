import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { nameIn } from "../../lib/services/figure-name";
import type { FigureView } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";
import { FigureChip } from "./FigureChip";

interface Props {
  readonly figures: readonly FigureView[];
  readonly pressed: string | undefined;
  /** Fill one line and put the rest behind "+n". */
  readonly oneLine: boolean;
  readonly onPress: (figure: FigureView) => void;
}

/** The figures of the page. In the popup as many as one line holds, the rest on demand. */
export function FigureChips({ figures, pressed, oneLine, onPress }: Props) {
  const i18n = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const [expanded, setExpanded] = useState(false);
  const fitting = useFitting(list, figures, oneLine && !expanded);
  if (figures.length === 0) return null;
  const shortNames = figures.map((figure) => nameIn(figure.names, i18n.script).short);
  const isAmbiguous = (name: string) => shortNames.filter((other) => other === name).length > 1;
  const shown = fitting === undefined ? figures : figures.slice(0, fitting);
  const hidden = figures.length - shown.length;
  return (
    <ul class="chips" aria-label={i18n.text("figuresLabel")} ref={list}>
      {shown.map((figure, at) => (
        <li key={figure.figureId}>
          <FigureChip
            figure={figure}
            ambiguous={isAmbiguous(shortNames[at] ?? "")}
            pressed={figure.figureId === pressed}
            onPress={onPress}
          />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button type="button" class="chip plain" onClick={() => setExpanded(true)}>
            <span dir="ltr" aria-hidden="true">
              +{i18n.number(hidden)}
            </span>
            <span class="vh">{i18n.plural("moreFigures", hidden)}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

/** How many of the figures one line holds; undefined while that is not known, and where all of them are wanted. */
function useFitting(
  list: RefObject<HTMLUListElement | null>,
  figures: readonly FigureView[],
  wanted: boolean,
): number | undefined {
  const [measured, setMeasured] = useState<{ readonly of: readonly FigureView[]; readonly count?: number }>();
  const isMeasured = measured?.of === figures;
  // Other figures are all drawn first, or those that were left out would be taken to fit.
  useLayoutEffect(() => {
    if (!wanted || isMeasured) return;
    const count = countFitting(list.current);
    setMeasured({ of: figures, ...(count === undefined ? {} : { count }) });
  }, [list, figures, wanted, isMeasured]);
  return wanted && isMeasured ? measured.count : undefined;
}

/** Width kept free for "+n". */
const MORE = 44;

/** How many chips, all drawn, stand in the first line with "+n" after them; undefined if all do. */
function countFitting(list: HTMLUListElement | null): number | undefined {
  const items = [...(list?.children ?? [])] as HTMLElement[];
  const [first] = items;
  if (!list || !first) return undefined;
  const top = first.offsetTop;
  const inLine = items.filter((item) => item.offsetTop === top).length;
  if (inLine === items.length) return undefined;
  const start = list.getBoundingClientRect();
  const endsWithin = (item: HTMLElement) => {
    const box = item.getBoundingClientRect();
    const used = Math.max(box.right - start.left, 0);
    const usedFromRight = Math.max(start.right - box.left, 0);
    const isRtl = getComputedStyle(list).direction === "rtl";
    return (isRtl ? usedFromRight : used) + MORE <= start.width;
  };
  return Math.max(1, items.slice(0, inLine).filter(endsWithin).length);
}
