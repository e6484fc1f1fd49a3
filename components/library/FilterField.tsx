import { useI18n } from "../i18n-context";
import { Icon } from "../shared/Icon";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** How many lines are left; said as it changes. */
  readonly count: number;
}

/** Narrows a list of the corpus by typing. */
export function FilterField({ label, value, onValue, count }: Props) {
  const i18n = useI18n();
  return (
    <div class="row filter-field">
      <label class="search">
        <Icon name="search" />
        <span class="vh">{label}</span>
        <input
          class="input"
          type="search"
          dir="auto"
          placeholder={label}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </label>
      <span class="faint num" role="status">
        {i18n.number(count)}
      </span>
    </div>
  );
}
