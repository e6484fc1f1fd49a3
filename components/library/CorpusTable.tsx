import type { ComponentChildren } from "preact";

import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";

interface Props {
  /** Heads of the columns before the last one, which counts statements. */
  readonly columns: readonly MessageKey[];
  readonly children: ComponentChildren;
}

/** A table of the corpus, whose last column says how many statements are on record. */
export function CorpusTable({ columns, children }: Props) {
  const i18n = useI18n();
  return (
    <table class="table">
      <thead>
        <tr>
          {columns.map((key) => (
            <th scope="col" key={key}>
              {i18n.text(key)}
            </th>
          ))}
          <th scope="col" class="end">
            {i18n.text("libraryStatements")}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
