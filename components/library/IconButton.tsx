import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { Icon, type IconName } from "../shared/Icon";

interface Props {
  readonly icon: IconName;
  readonly label: MessageKey;
  readonly onPress: () => void;
}

/** A button that is only an icon; its name is read out and shown on hover. */
export function IconButton({ icon, label, onPress }: Props) {
  const text = useI18n().text(label);
  return (
    <button class="icon-btn" type="button" aria-label={text} title={text} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
