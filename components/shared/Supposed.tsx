import { useId, useState } from "preact/hooks";

import type { FigureView } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { FigureName } from "./FigureName";
import { FigureQuestion } from "./FigureQuestion";

/** The figure that a printed name possibly means, beside that name; a press asks whether it does. */
export function Supposed({ figure }: { readonly figure: FigureView }) {
  const i18n = useI18n();
  const id = useId();
  const [open, setOpen] = useState(false);
  const name = i18n.nodes("supposedFigure", { name: <FigureName names={figure.names} /> });
  if (!useJudging()) return <span class="meta uncertain">{name}</span>;
  return (
    <>
      <button
        type="button"
        class="meta uncertain"
        aria-haspopup="dialog"
        aria-expanded={open}
        popovertarget={id}
        title={i18n.text("supposedWhy")}
      >
        {name}
      </button>
      <FigureQuestion figure={figure} id={id} onOpen={setOpen} />
    </>
  );
}
