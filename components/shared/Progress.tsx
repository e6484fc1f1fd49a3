import { useEffect, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import { Icon } from "./Icon";

/** How long nothing is shown, in milliseconds: most pages are done by then, and a flash of progress would only disturb. */
const QUIET = 120;

/** What is being done for the page, step by step. `characters` is there once the article is read. */
export function Progress({ characters }: { readonly characters?: number | undefined }) {
  const i18n = useI18n();
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  if (!visible) return null;
  const isRead = characters !== undefined;
  return (
    <div class="message" role="status">
      <div class="progress">
        <progress max={3} value={isRead ? 1.4 : 0.4} aria-label={i18n.text("progressLabel")} />
      </div>
      <ol class="steps">
        <Step state={isRead ? "done" : "current"} label={i18n.text(isRead ? "stepRead" : "stepReading")}>
          {isRead ? i18n.plural("characters", characters) : undefined}
        </Step>
        <Step state={isRead ? "current" : "todo"} label={i18n.text("stepFigures")} />
        <Step state="todo" label={i18n.text("stepRecords")} />
      </ol>
    </div>
  );
}

interface StepProps {
  readonly state: "done" | "current" | "todo";
  readonly label: string;
  readonly children?: string | undefined;
}

function Step({ state, label, children }: StepProps) {
  return (
    <li data-state={state} {...(state === "current" ? { "aria-current": "step" as const } : {})}>
      <Icon name={state === "done" ? "check" : "ring"} />
      {label}
      {children && <span class="n">{children}</span>}
    </li>
  );
}
