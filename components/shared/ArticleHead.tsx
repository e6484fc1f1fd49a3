import type { ComponentChildren } from "preact";

import type { UncertainDate } from "../../lib/domain/uncertain-date";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { PublishedOn } from "./PublishedOn";
import { useSources } from "./use-sources";
import { WhereFrom } from "./WhereFrom";

interface Props {
  readonly title: string;
  readonly outlet?: string | undefined;
  readonly publishedOn?: UncertainDate | undefined;
  readonly modifiedOn?: UncertainDate | undefined;
  readonly language?: string;
  /** Level of the headline: 1 in popup and panel, lower inside another page. */
  readonly level?: 1 | 3;
  /** The chips. */
  readonly children?: ComponentChildren;
}

/** Which article is shown: outlet, dates with the place they come from, headline. Unknown is said, not left out. */
export function ArticleHead(props: Props) {
  const { title, outlet, publishedOn, modifiedOn, language, level = 1, children } = props;
  const i18n = useI18n();
  const Heading = level === 1 ? "h1" : "h3";
  const known = language && language !== "und" ? { lang: language } : {};
  const { article, sources, onKeyDown } = useSources(level === 1);
  const updated =
    modifiedOn && day(modifiedOn) !== (publishedOn && day(publishedOn)) ? modifiedOn : undefined;
  return (
    <header class="article-head" onKeyDown={onKeyDown}>
      <p class="meta">
        {outlet ? (
          <span>
            <bdi {...known}>{outlet}</bdi>
          </span>
        ) : (
          <span class="unknown">{i18n.text("outletUnknown")}</span>
        )}
        <PublishedOn date={publishedOn} sources={article && sources} />
        {updated && <span>{i18n.nodes("dateUpdated", { date: <DateText date={updated} /> })}</span>}
      </p>
      {article && sources.isOpen && <WhereFrom article={article} id={sources.id} />}
      <Heading class="t4">
        <bdi {...known}>{title === "" ? i18n.text("titleUnknown") : title}</bdi>
      </Heading>
      {children}
    </header>
  );
}

function day(date: UncertainDate): string {
  return date.value.slice(0, 10);
}
