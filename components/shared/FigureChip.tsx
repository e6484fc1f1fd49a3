import { useId, useState } from "preact/hooks";

import { nameIn } from "../../lib/services/figure-name";
import type { FigureView } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { FigureQuestion } from "./FigureQuestion";

interface Props {
  readonly figure: FigureView;
  /** Two figures of the page share the short name, so the full one is shown. */
  readonly ambiguous: boolean;
  readonly pressed: boolean;
  readonly onPress: (figure: FigureView) => void;
}

/**
 * A figure the page names, with its mentions; a press keeps only the statements by it or naming it. Round: a person. One
 * that is only possibly meant asks whether it is, where that can be answered.
 */
export function FigureChip({ figure, ambiguous, pressed, onPress }: Props) {
  const i18n = useI18n();
  const id = useId();
  const [open, setOpen] = useState(false);
  const asks = useJudging() !== undefined && figure.possible && figure.printed.length > 0;
  const name = nameIn(figure.names, i18n.script);
  const classes = ["chip", figure.kind === "organisation" && "org", figure.possible && "possible"];
  const ways = asks
    ? ({ "aria-haspopup": "dialog", "aria-expanded": open, popovertarget: id } as const)
    : ({ "aria-pressed": pressed, onClick: () => onPress(figure) } as const);
  return (
    <>
      <button type="button" class={classes.filter(Boolean).join(" ")} title={name.full} {...ways}>
        <bdi>{ambiguous ? name.full : name.short}</bdi>
        <span class="n">
          <span aria-hidden="true">{figure.possible ? "?" : i18n.number(figure.mentions)}</span>
          <span class="vh">
            {figure.possible ? i18n.text("figurePossible") : i18n.plural("mentions", figure.mentions)}
          </span>
        </span>
      </button>
      {asks && <FigureQuestion figure={figure} id={id} onOpen={setOpen} />}
    </>
  );
}
