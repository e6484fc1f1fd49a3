import type { ArticleView } from "../../lib/services/article-view";
import type { ChangedWords } from "../../lib/services/find-changed-words";
import { clockDate } from "../clock-date";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { quoteMarks } from "../quote-marks";
import { Diff } from "../shared/Diff";
import { Fold } from "../shared/Fold";
import { formKeys } from "../shared/form-keys";
import { useChangedSince } from "./changed-words-context";

/** The statements of earlier versions whose words the latest one has no more, each with both wordings. */
export function ChangedStatements({ view }: { readonly view: ArticleView }) {
  const i18n = useI18n();
  const since = useChangedSince();
  const statements = since?.words.filter(({ speaker }) => speaker !== undefined) ?? [];
  if (since?.latest !== view.version.id || statements.length === 0) return null;
  return (
    <section class="changed-statements" aria-label={i18n.plural("changedStatements", statements.length)}>
      <Fold label={i18n.plural("changedStatements", statements.length)}>
        <ul>
          {statements.map((changed) => (
            <li key={changed.key}>
              <p class="said-line">
                {i18n.nodes(changed.refused ? "whoRefused" : "whoSaid", {
                  name: <bdi class="strong">{changed.speaker?.name}</bdi>,
                })}
              </p>
              <BothWordings changed={changed} />
              <p class="meta">
                {changed.form && <span class="form">{i18n.text(formKeys[changed.form])}</span>}
                <LastIn changed={changed} />
                <span>{i18n.text(meanings[changed.kind])}</span>
              </p>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

const meanings: Readonly<Record<ChangedWords["kind"], MessageKey>> = {
  reworded: "changedReworded",
  resembled: "changedResembled",
  gone: "changedGone",
};

function LastIn({ changed: { last } }: { readonly changed: ChangedWords }) {
  const i18n = useI18n();
  const date = <time dateTime={last.capturedAt}>{clockDate(i18n, last.capturedAt)}</time>;
  return <span>{i18n.nodes("changedLastIn", { number: last.seq, date })}</span>;
}

/** The words as they were, laid over what stands there now: a speaker's own in their voice. */
export function BothWordings({ changed: { words, runs, form, last } }: { readonly changed: ChangedWords }) {
  const isOwn = form === "verbatim" || form === "transcript";
  const { open, close } = isOwn ? quoteMarks(words, last.language) : { open: "", close: "" };
  return (
    <blockquote
      class="words diff-text"
      data-form={isOwn ? "verbatim" : (form ?? "paraphrase")}
      dir="auto"
      {...(last.language === "und" ? {} : { lang: last.language })}
    >
      {open}
      <Diff runs={runs} />
      {close}
    </blockquote>
  );
}

/** Beside a statement: that its words are not those of another version. */
export function MarginChanged({
  changed,
  view,
}: {
  readonly changed: ChangedWords;
  readonly view: ArticleView;
}) {
  const i18n = useI18n();
  const isLast = changed.last.id === view.version.id;
  const earlier = i18n.text("changedSinceVersion", { number: changed.last.seq });
  return (
    <div class="margin-note match changed-note">
      <p>{isLast ? i18n.text(meanings[changed.kind]) : earlier}</p>
      <BothWordings changed={changed} />
    </div>
  );
}

/** Under a note whose words the latest version has no more: what they have become there, or resemble. */
export function ChangedNote({ changed }: { readonly changed: ChangedWords }) {
  const i18n = useI18n();
  return (
    <div class="changed-note">
      {changed.kind !== "gone" && (
        <p
          class="quote diff-text"
          dir="auto"
          {...(changed.last.language === "und" ? {} : { lang: changed.last.language })}
        >
          <Diff runs={changed.runs} />
        </p>
      )}
      <p class="meta">
        <LastIn changed={changed} />
        <span>{i18n.text(meanings[changed.kind])}</span>
      </p>
    </div>
  );
}
