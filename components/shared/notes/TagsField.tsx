import { useEffect, useId, useRef, useState } from "preact/hooks";

import { completeTag, suggestTags } from "../../../lib/collection/parse-tags";
import { useI18n } from "../../i18n-context";
import type { NotesServices } from "../../notes-services";
import { typedDirection } from "./typed-direction";

interface Props {
  readonly services: Pick<NotesServices, "findTags">;
  /** The line as typed, commas between the tags. */
  readonly value: string;
  readonly onChange: (line: string) => void;
}

/** Tags as one line; those the user has used before are offered while one is typed. */
export function TagsField({ services, value, onChange }: Props) {
  const i18n = useI18n();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    // Without suggestions tags can still be typed.
    services.findTags().then(setKnown, () => setKnown([]));
  }, [services]);
  const offered = suggestTags(value, known);
  const choose = (tag: string) => {
    onChange(completeTag(value, tag));
    field.current?.focus();
  };
  return (
    <div class="field grow">
      <label for={id}>{i18n.text("noteTags")}</label>
      <input
        class="input"
        id={id}
        ref={field}
        {...typedDirection(value)}
        autocomplete="off"
        placeholder={i18n.text("noteTagsHint")}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {offered.length > 0 && (
        <div class="chips" role="group" aria-label={i18n.text("noteTagsKnown")}>
          {offered.map((tag) => (
            <button key={tag} class="chip tag" type="button" onClick={() => choose(tag)}>
              <bdi>{tag}</bdi>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
