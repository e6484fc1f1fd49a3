import { useI18n } from "../i18n-context";
import { NameList } from "./NameList";

/** The speakers of the page whom the corpus does not know, by the names the page prints. */
export function Strangers({ names }: { readonly names: readonly string[] }) {
  const i18n = useI18n();
  if (names.length === 0) return null;
  return (
    <p class="strangers">
      {i18n.pluralNodes("strangers", names.length, { names: <NameList names={names} /> })}
    </p>
  );
}
