import { useId, useState } from "preact/hooks";

import type { ArticleView } from "../../lib/services/article-view";
import { type Details, detailsOf, readDetails } from "../../lib/services/article-details";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { keepingKeys } from "../keeping-keys";
import { FormButtons } from "./FormButtons";
import { useLibrary } from "./library-context";

const fields: readonly {
  readonly name: keyof Details;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}[] = [
  { name: "title", label: "libraryHeadline" },
  { name: "outlet", label: "libraryOutlet" },
  { name: "byline", label: "libraryByline", hint: "libraryBylineHint" },
  { name: "publishedOn", label: "libraryPublished", hint: "libraryDateHint" },
  { name: "modifiedOn", label: "libraryUpdated", hint: "libraryDateHint" },
  { name: "language", label: "libraryLanguage", hint: "libraryLanguageHint" },
];

interface Props {
  readonly view: ArticleView;
  readonly onDone: () => void;
}

/** Puts right what the page says of the article; a field emptied of its own words goes back to what the page says. */
export function DetailsForm({ view: shown, onDone }: Props) {
  // As it was opened: what another window puts right meanwhile is no change made here.
  const [view] = useState(shown);
  const i18n = useI18n();
  const { act } = useLibrary();
  const [typed, setTyped] = useState<Details>(() => detailsOf(view));
  const [wrong, setWrong] = useState<readonly (keyof Details)[]>([]);
  const keep = async () => {
    const read = readDetails(typed, view, new Date());
    if (read.kind === "wrong") return setWrong(read.fields);
    setWrong([]);
    const { id, corrections: was } = view.article;
    const change = { kind: "article.correct" as const, id, corrections: read.corrections, was };
    if (await act(change, i18n.text("libraryDetailsKept"))) onDone();
  };
  return (
    <form class="details-form" {...keepingKeys(() => void keep(), onDone)}>
      {fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={i18n.text(label)}
          hint={hint && i18n.text(hint)}
          value={typed[name]}
          isWrong={wrong.includes(name)}
          onValue={(value) => setTyped({ ...typed, [name]: value })}
        />
      ))}
      <FormButtons keep={i18n.text("libraryKeepDetails")} onCancel={onDone} />
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onValue: (value: string) => void;
}

function TextField({ label, hint, value, isWrong, onValue }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        dir="auto"
        value={value}
        aria-invalid={isWrong}
        {...(hint === undefined ? {} : { "aria-describedby": `${id}-hint` })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class={isWrong ? "wrong" : "soft"} id={`${id}-hint`} {...(isWrong ? { role: "alert" } : {})}>
          {hint}
        </p>
      )}
    </div>
  );
}
