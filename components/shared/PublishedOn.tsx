import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { basisOf } from "../dates";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { Icon } from "./Icon";
import type { Sources } from "./use-sources";

interface Props {
  readonly date: UncertainDate | undefined;
  /** Absent where the page's fields are not known, and nothing can be opened. */
  readonly sources: Sources | undefined;
}

/** The date with the place it comes from, which opens where all the others come from. */
export function PublishedOn({ date, sources }: Props) {
  const i18n = useI18n();
  if (!date || date.precision === "unknown") {
    return (
      <>
        <span class="unknown">{i18n.text("dateUnknown")}</span>
        {sources && <SourcesButton {...sources} />}
      </>
    );
  }
  const published = i18n.nodes("datePublished", { date: <DateText date={date} /> });
  const basis = basisOf(i18n, date);
  if (basis === undefined) {
    return (
      <>
        <span>{published}</span>
        {sources && <SourcesButton {...sources} />}
      </>
    );
  }
  const source = sources ? <SourcesButton {...sources} basis={basis} /> : basis;
  return <span>{i18n.nodes("dateWithBasis", { date: published, basis: source })}</span>;
}

function SourcesButton({ isOpen, id, button, toggle, basis }: Sources & { readonly basis?: string }) {
  const i18n = useI18n();
  return (
    <button
      class="basis"
      type="button"
      ref={button}
      aria-expanded={isOpen}
      aria-controls={id}
      title={i18n.text("whereFromAll")}
      onClick={toggle}
    >
      {basis ?? i18n.text("whereFrom")}
      <Icon name="chevron" chevron />
    </button>
  );
}
