import { useI18n } from "../i18n-context";
import { Icon } from "./Icon";

interface Props {
  readonly onRead: (scope: "page" | "selection") => void;
}

/** A watched page that was not read because it does not look like an article. */
export function NotArticle({ onRead }: Props) {
  const i18n = useI18n();
  return (
    <div class="message">
      <Icon name="page" />
      <h1 class="t4">{i18n.text("notArticleTitle")}</h1>
      <p>{i18n.text("notArticleBody")}</p>
      <div class="row">
        <button class="btn primary" type="button" onClick={() => onRead("selection")}>
          {i18n.text("readSelection")}
        </button>
        <button class="btn" type="button" onClick={() => onRead("page")}>
          {i18n.text("readAnyway")}
        </button>
      </div>
    </div>
  );
}
