import type { SourceLink, SourceView } from "../../lib/services/source-view";
import type { UncertainDate } from "../../lib/domain/uncertain-date";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "./DateText";
import { Icon } from "./Icon";

const keys: Readonly<Record<SourceLink["role"], readonly [MessageKey, MessageKey]>> = {
  first: ["chainFirst", "chainFirstDated"],
  publisher: ["chainPublisher", "chainPublisherDated"],
  republisher: ["chainRepublisher", "chainRepublisherDated"],
};

/** The outlets a statement came through, the first reporter first. `shown` is the date that already stands above. */
export function SourceLine({
  source,
  shown,
}: {
  readonly source: SourceView;
  readonly shown?: UncertainDate | undefined;
}) {
  const i18n = useI18n();
  if (source.chain.length === 0) {
    return (
      <p class="meta relay">
        <span class="unknown cap">{i18n.text("outletUnknown")}</span>
      </p>
    );
  }
  return (
    <p class="meta relay">
      {source.chain.map((link, at) => (
        <span key={at}>
          {at > 0 && <Icon name="next" />}
          <Outlet link={link} shown={shown} />
        </span>
      ))}
    </p>
  );
}

function Outlet({ link, shown }: { readonly link: SourceLink; readonly shown: UncertainDate | undefined }) {
  const i18n = useI18n();
  const { role, outlet, publishedOn } = link;
  const name = outlet ? <bdi>{outlet}</bdi> : <span class="unknown">{i18n.text("outletUnknown")}</span>;
  const [plain, dated] = keys[role];
  if (!publishedOn || publishedOn.precision === "unknown" || publishedOn === shown) {
    return i18n.nodes(plain, { outlet: name });
  }
  return i18n.nodes(dated, { outlet: name, date: <DateText date={publishedOn} /> });
}

/** Where else the same statement is reported, each with its date and link. */
export function AlsoReported({ sources }: { readonly sources: readonly SourceView[] }) {
  const i18n = useI18n();
  if (sources.length === 0) return null;
  return (
    <ul class="meta also">
      {sources.map((source, at) => (
        <li key={at}>
          {i18n.text("alsoReported")} <AlsoBy source={source} />
        </li>
      ))}
    </ul>
  );
}

function AlsoBy({ source: { chain, outlet, url } }: { readonly source: SourceView }) {
  const i18n = useI18n();
  const own = chain.find((link) => link.role !== "republisher" && link.publishedOn !== undefined);
  const name = own ? <Outlet link={{ ...own, role: "first" }} shown={undefined} /> : outlet;
  if (name === undefined) return <span class="unknown">{i18n.text("outletUnknown")}</span>;
  if (url === undefined) return name;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}
