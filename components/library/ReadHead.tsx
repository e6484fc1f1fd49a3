import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import type { FieldSource } from "../../lib/domain/article";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import type { ArticleView } from "../../lib/services/article-view";
import { basisOf } from "../dates";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";
import { fieldSourceKeys } from "../shared/field-source-keys";
import { NameList } from "../shared/NameList";
import { ArticleNote } from "./ArticleNote";
import { ChangedNotice } from "./ChangedNotice";
import { DetailsForm } from "./DetailsForm";
import { ReadActions } from "./ReadActions";
import { SavedOn } from "./SavedOn";

interface Props {
  readonly view: ArticleView;
}

/** Which article it is: title, outlet, dates and byline, each with where it comes from; what the user says of it. */
export function ReadHead({ view }: Props) {
  const i18n = useI18n();
  const [isEditing, setEditing] = useState(false);
  const { title, language } = view;
  const known = language.value === "und" ? {} : { lang: language.value };
  return (
    <header class="read-head">
      <h2 class="t5" id="read-title">
        <bdi {...known}>{title.value === "" ? i18n.text("titleUnknown") : title.value}</bdi>
      </h2>
      <ChangedNotice view={view} />
      {isEditing ? <DetailsForm view={view} onDone={() => setEditing(false)} /> : <Fields view={view} />}
      <ReadActions view={view} isEditing={isEditing} onEdit={() => setEditing(true)} />
      <ArticleNote article={view.article} key={view.article.id} />
    </header>
  );
}

function Fields({ view }: Props) {
  const i18n = useI18n();
  const { outlet, publishedOn, modifiedOn, byline, collections, article } = view;
  return (
    <dl class="fields">
      <Field label="libraryOutlet" source={outlet.source}>
        {outlet.value ? <bdi>{outlet.value}</bdi> : undefined}
      </Field>
      <DateField label="libraryPublished" date={publishedOn.value} />
      {modifiedOn.value && <DateField label="libraryUpdated" date={modifiedOn.value} />}
      <Field label="libraryByline" source={byline.source}>
        {byline.value.length > 0 ? <NameList names={byline.value} /> : undefined}
      </Field>
      <dt>{i18n.text("libraryKept")}</dt>
      <dd>
        <SavedOn view={view} />
      </dd>
      {collections.length > 0 && (
        <>
          <dt>{i18n.text("libraryInCollections")}</dt>
          <dd>
            <NameList names={collections.map(({ name }) => name)} />
          </dd>
        </>
      )}
      {article.tags.length > 0 && (
        <>
          <dt>{i18n.text("libraryTags")}</dt>
          <dd>
            {article.tags.map((tag) => (
              <span class="tag-name" key={tag}>
                #<bdi>{tag}</bdi>
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

interface FieldProps {
  readonly label: MessageKey;
  readonly source?: FieldSource | undefined;
  readonly children: ComponentChildren;
}

/** A field with its source; what is not known says so. */
function Field({ label, source, children }: FieldProps) {
  const i18n = useI18n();
  return (
    <>
      <dt>{i18n.text(label)}</dt>
      <dd>
        {children === undefined ? <span class="unknown">{i18n.text("libraryNotGiven")}</span> : children}{" "}
        {children !== undefined && source && <span class="faint">{i18n.text(fieldSourceKeys[source])}</span>}
      </dd>
    </>
  );
}

function DateField({
  label,
  date,
}: {
  readonly label: MessageKey;
  readonly date: UncertainDate | undefined;
}) {
  const i18n = useI18n();
  const basis = date && basisOf(i18n, date);
  return (
    <>
      <dt>{i18n.text(label)}</dt>
      <dd>
        {date ? <DateText date={date} /> : <span class="unknown">{i18n.text("dateUnknown")}</span>}{" "}
        {basis && <span class="faint">{basis}</span>}
      </dd>
    </>
  );
}
