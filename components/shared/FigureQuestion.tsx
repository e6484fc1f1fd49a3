import { useId, useRef, useState } from "preact/hooks";

import type { FigureView, PrintedName } from "../../lib/services/figures-of-page";
import { useI18n } from "../i18n-context";
import { useJudging } from "../judging-context";
import { letterOf } from "../use-lines";
import { FigureName } from "./FigureName";
import { mentionReasonKeys } from "./mention-reason-keys";
import { usePlacedUnder } from "./use-placed-under";

interface Props {
  readonly figure: FigureView;
  /** Id of the panel, by which its button opens it. */
  readonly id: string;
  readonly onOpen: (isOpen: boolean) => void;
}

/** "Is this …?": a figure that a page only possibly names, with the words around the name. Y says yes, P says no. */
export function FigureQuestion({ figure, id, onOpen }: Props) {
  const judging = useJudging();
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [open, setOpen] = useState(false);
  usePlacedUnder(open, panel, () => document.querySelector(`[popovertarget="${id}"]`));
  const [first] = figure.printed;
  if (!judging || !first) return null;
  const answer = (verdict: "confirmed" | "rejected") => {
    panel.current?.hidePopover();
    judging.judgeFigure(figure, [first.spelling], verdict);
  };
  const onToggle = ({ newState }: { readonly newState: string }) => {
    const isOpen = newState === "open";
    setOpen(isOpen);
    onOpen(isOpen);
  };
  return (
    <div
      class="menu question"
      id={id}
      ref={panel}
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      onToggle={onToggle}
      onKeyDown={(event) => answerByLetter(event, answer)}
    >
      <Title id={titleId} figure={figure} />
      {open && (
        <>
          <About figure={figure} printed={first} />
          <Answers onAnswer={answer} />
        </>
      )}
    </div>
  );
}

const YES_KEY = "Y";
const NO_KEY = "P";

function answerByLetter(event: KeyboardEvent, answer: (verdict: "confirmed" | "rejected") => void): void {
  const letter = letterOf(event)?.toUpperCase();
  if (letter !== YES_KEY && letter !== NO_KEY) return;
  event.preventDefault();
  event.stopPropagation();
  answer(letter === YES_KEY ? "confirmed" : "rejected");
}

function Title({ id, figure }: Pick<Props, "id" | "figure">) {
  const i18n = useI18n();
  return (
    <p class="strong" id={id}>
      {i18n.nodes("judgeIsThis", { name: <FigureName names={figure.names} /> })}
    </p>
  );
}

/** Who it would be, and the words around the name on the page. */
function About({ figure, printed }: Pick<Props, "figure"> & { readonly printed: PrintedName }) {
  return (
    <>
      {figure.description !== "" && (
        <p class="meta" dir="auto">
          {figure.description}
        </p>
      )}
      <p class="question-words" dir="auto">
        {printed.before}
        <mark>{printed.spelling}</mark>
        {printed.after}
      </p>
      <Why reasons={printed.reasons} />
    </>
  );
}

/** Why the name is taken for the figure's, and what is in doubt. */
function Why({ reasons }: Pick<PrintedName, "reasons">) {
  const i18n = useI18n();
  const keys = [...new Set(reasons.flatMap((reason) => mentionReasonKeys[reason] ?? []))];
  if (keys.length === 0) return null;
  return (
    <ul class="meta">
      {keys.map((key) => (
        <li key={key}>{i18n.text(key)}</li>
      ))}
    </ul>
  );
}

function Answers({ onAnswer }: { readonly onAnswer: (verdict: "confirmed" | "rejected") => void }) {
  const i18n = useI18n();
  return (
    <div class="row">
      <button class="btn" type="button" ref={focusAtOnce} onClick={() => onAnswer("confirmed")}>
        {i18n.text("judgeYes")} <kbd aria-hidden="true">{YES_KEY}</kbd>
      </button>
      <button class="btn" type="button" onClick={() => onAnswer("rejected")}>
        {i18n.text("judgeNo")} <kbd aria-hidden="true">{NO_KEY}</kbd>
      </button>
    </div>
  );
}

const focusAtOnce = (button: HTMLElement | null) => button?.focus();
