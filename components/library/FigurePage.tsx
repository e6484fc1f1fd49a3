import { nameIn } from "../../lib/services/figure-name";
import type { FigurePageView, RoleView } from "../../lib/services/figure-page";
import type { Name } from "../../lib/domain/figure";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import { DateText } from "../shared/DateText";
import { FigureName } from "../shared/FigureName";
import { Icon } from "../shared/Icon";
import { ArticlesNaming } from "./ArticlesNaming";
import { CorpusSummary } from "./CorpusSummary";
import { PageFrame } from "./PageFrame";
import { StatementList } from "./StatementList";

/** A figure: names, offices, and every statement on record in time order, with the articles that name it. */
export function FigurePage({ view }: { readonly view: FigurePageView }) {
  const i18n = useI18n();
  const { names, statements, articles, count } = view;
  const shown = nameIn(names, i18n.script).full;
  const others = [names.Latn, names.Arab, names.Hebr, names.Cyrl].flatMap((name) =>
    name && name.full !== shown ? [name.full] : [],
  );
  const heading = (
    <>
      <FigureName names={names} />{" "}
      {others.map((name) => (
        <bdi class="soft other-name" key={name}>
          {name}
        </bdi>
      ))}
    </>
  );
  return (
    <PageFrame title={shown} heading={heading} about={<CorpusSummary view={view} />}>
      <div class="two">
        <Roles roles={view.roles} />
        <Spellings spellings={view.spellings} />
      </div>
      {count > 0 ? (
        <StatementList statements={statements} withSpeaker={false} withClaims />
      ) : (
        <p class="soft">{i18n.text("libraryNoStatements")}</p>
      )}
      <ArticlesNaming articles={articles} />
    </PageFrame>
  );
}

function Roles({ roles }: { readonly roles: readonly RoleView[] }) {
  const i18n = useI18n();
  if (roles.length === 0) {
    return (
      <section class="section">
        <h2>{i18n.text("libraryRoles")}</h2>
        <p class="soft">{i18n.text("libraryNoRole")}</p>
      </section>
    );
  }
  return (
    <section class="section">
      <h2>{i18n.text("libraryRoles")}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.text("libraryRole")}</th>
            <th scope="col">{i18n.text("libraryWhen")}</th>
            <th scope="col">{i18n.text("source")}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role, at) => (
            <RoleLine key={at} role={role} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RoleLine({ role }: { readonly role: RoleView }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{role.title}</bdi>
        {role.organisation && (
          <span class="soft regular">
            {" "}
            <FigureName names={role.organisation} />
          </span>
        )}
      </th>
      <td>
        <Held role={role} />
      </td>
      <td class="soft">
        <RoleSource role={role} />
      </td>
    </tr>
  );
}

function Held({ role: { from, to, asOf } }: { readonly role: RoleView }) {
  const i18n = useI18n();
  if (from && to) {
    return (
      <>{i18n.nodes("libraryDateRange", { from: <DateText date={from} />, to: <DateText date={to} /> })}</>
    );
  }
  if (from) return <>{i18n.nodes("dateFrom", { date: <DateText date={from} /> })}</>;
  if (to) return <>{i18n.nodes("dateUntil", { date: <DateText date={to} /> })}</>;
  if (asOf) return <>{i18n.nodes("libraryAsOf", { date: <DateText date={asOf} /> })}</>;
  return <span class="unknown">{i18n.text("dateUnknown")}</span>;
}

function RoleSource({ role: { source } }: { readonly role: RoleView }) {
  const i18n = useI18n();
  const name = source.outlet ? <bdi>{source.outlet}</bdi> : i18n.text("source");
  if (source.url === undefined)
    return source.outlet ? name : <span class="unknown">{i18n.text("noLink")}</span>;
  return (
    <a
      class="link"
      href={source.url}
      target="_blank"
      rel="noreferrer noopener"
      title={i18n.text("opensInTab")}
    >
      {name} <Icon name="out" />
    </a>
  );
}

const formKeys: Readonly<Record<Name["form"], MessageKey>> = {
  full: "libraryNameFull",
  surname: "libraryNameSurname",
  kunya: "libraryNameKunya",
  alias: "libraryNameAlias",
  acronym: "libraryNameAcronym",
  misspelling: "libraryNameMisspelling",
  learned: "libraryNameLearned",
};

function Spellings({ spellings }: { readonly spellings: readonly Name[] }) {
  const i18n = useI18n();
  return (
    <section class="section">
      <h2>{i18n.text("librarySpellings")}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.text("libraryName")}</th>
            <th scope="col">{i18n.text("libraryNameForm")}</th>
          </tr>
        </thead>
        <tbody>
          {spellings.map(({ text, form, weak }) => (
            <tr key={text}>
              <th scope="row">
                <bdi>{text}</bdi>
              </th>
              <td class="soft">
                {i18n.text(formKeys[form])}
                {weak === true && ` · ${i18n.text("libraryNameWeak")}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
