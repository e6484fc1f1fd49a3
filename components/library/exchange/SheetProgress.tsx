import type { ComponentChildren } from "preact";

import { useI18n } from "../../i18n-context";

interface Props {
  /** Its title's id is `<id>-title`. */
  readonly id: string;
  readonly title: ComponentChildren;
  readonly said: string;
  readonly done: number | undefined;
  readonly of: number | undefined;
  /** What stopping comes to. */
  readonly note: string;
  readonly onStop: () => void;
}

/** Long work in a dialog: how far it is, and the way to stop it. */
export function SheetProgress({ id, title, said, done, of, note, onStop }: Props) {
  const i18n = useI18n();
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id={`${id}-title`}>
          {title}
        </h2>
      </div>
      <div class="body">
        <div class="progress">
          <progress aria-labelledby={`${id}-title`} {...(of ? { max: of, value: done ?? 0 } : {})} />
          <p class="soft num">{said}</p>
        </div>
      </div>
      <div class="sheet-foot">
        <span class="soft grow">{note}</span>
        <button class="btn" type="button" autofocus onClick={onStop}>
          {i18n.text("stop")}
        </button>
      </div>
    </>
  );
}
