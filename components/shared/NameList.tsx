import { useI18n } from "../i18n-context";

/** Names in a row, each isolated: an Arabic "and" stays where it belongs between names in Latin letters. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const i18n = useI18n();
  return (
    <>{i18n.listParts(names).map(({ isItem, text }, at) => (isItem ? <bdi key={at}>{text}</bdi> : text))}</>
  );
}
