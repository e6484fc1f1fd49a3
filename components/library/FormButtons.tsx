import { useI18n } from "../i18n-context";

interface Props {
  /** What keeps the form. */
  readonly keep: string;
  readonly onCancel: () => void;
}

/** The end of a form: keep what was typed, or leave everything as it was. */
export function FormButtons({ keep, onCancel }: Props) {
  const i18n = useI18n();
  return (
    <div class="row">
      <button class="btn primary" type="submit">
        {keep}
      </button>
      <button class="btn" type="button" onClick={onCancel}>
        {i18n.text("cancel")}
      </button>
    </div>
  );
}
