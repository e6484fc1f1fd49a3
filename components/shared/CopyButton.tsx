import type { Citation } from "../citation";
import { useCopy } from "../copy-context";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon } from "./Icon";

interface Props {
  /** What is copied, or the sentence that says why nothing can be. Asked for at each press. */
  readonly find: () => Citation | Promise<Citation | MessageKey>;
  /** Id of what names the words. */
  readonly describedBy?: string;
  /** `icon`: a square with a tip; else a word in a line of others. */
  readonly icon?: boolean;
}

/** Copies words with their source; with Shift in the form that is not the chosen one. */
export function CopyButton({ find, describedBy, icon = false }: Props) {
  const i18n = useI18n();
  const { cite } = useCopy();
  const label = i18n.text("copyWithSource");
  return (
    <button
      class={icon ? "icon-btn copy" : "link"}
      type="button"
      data-action="copy"
      aria-label={label}
      title={icon ? label : undefined}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      onClick={(event) => cite(async () => find(), event.shiftKey)}
    >
      {!icon && i18n.text("copy")} <Icon name="copy" />
    </button>
  );
}
