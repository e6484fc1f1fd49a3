import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useI18n } from "../i18n-context";
import { keepingKeys } from "../keeping-keys";

interface Props {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Names a collection: Enter keeps the name, Escape leaves it. What was typed stays where it could not be kept. */
export function NameForm({ label, name, onName, onCancel }: Props) {
  const i18n = useI18n();
  const [typed, setTyped] = useState(name);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const wanted = typed.trim();
  const keep = () => {
    if (wanted !== "" && wanted !== name) void onName(wanted);
    else onCancel();
  };
  return (
    <form class="name-form" {...keepingKeys(keep, onCancel)}>
      <label class="vh" for={id}>
        {label}
      </label>
      <input
        class="input"
        id={id}
        dir="auto"
        ref={field}
        maxLength={200}
        placeholder={label}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row">
        <button class="btn" type="submit" disabled={wanted === ""}>
          {i18n.text("libraryKeepName")}
        </button>
        <button class="link" type="button" onClick={onCancel}>
          {i18n.text("cancel")}
        </button>
      </div>
    </form>
  );
}
