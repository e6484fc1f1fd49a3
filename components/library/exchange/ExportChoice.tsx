import { useState } from "preact/hooks";

import type { CollectionLayout } from "../../../lib/exchange/write-collection";
import type { ExportScope } from "../../exchange-services";
import type { MessageKey } from "../../i18n";
import { useI18n } from "../../i18n-context";
import { useLibrary } from "../library-context";

interface Props {
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
  readonly onExport: (layout: CollectionLayout) => void;
  readonly onClose: () => void;
}

const layouts = [
  ["json", "JSON", "exportJsonWhy"],
  ["ndjson", "NDJSON", "exportNdjsonWhy"],
] as const satisfies readonly (readonly [CollectionLayout, string, MessageKey])[];

/** What is exported, and as which kind of file. */
export function ExportChoice({ scope, onScope, onExport, onClose }: Props) {
  const i18n = useI18n();
  const [layout, setLayout] = useState<CollectionLayout>("json");
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id="export-title">
          {i18n.text("export")}
        </h2>
        <p class="soft">{i18n.text("exportIncludes")}</p>
      </div>
      <div class="body">
        <Scope scope={scope} onScope={onScope} />
        <Layouts chosen={layout} onChoose={setLayout} />
      </div>
      <div class="sheet-foot">
        <button class="btn" type="button" autofocus onClick={onClose}>
          {i18n.text("cancel")}
        </button>
        <button class="btn primary" type="button" onClick={() => onExport(layout)}>
          {i18n.text("export")}
        </button>
      </div>
    </>
  );
}

function Layouts(props: {
  readonly chosen: CollectionLayout;
  readonly onChoose: (layout: CollectionLayout) => void;
}) {
  const i18n = useI18n();
  const { chosen, onChoose } = props;
  return (
    <fieldset class="formats">
      <legend class="vh">{i18n.text("exportFormat")}</legend>
      {layouts.map(([value, name, why]) => (
        <label class="check" key={value}>
          <input
            type="radio"
            name="export-format"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            <bdi class="strong">{name}</bdi>
            <small>{i18n.text(why)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Scope({ scope, onScope }: Pick<Props, "scope" | "onScope">) {
  const i18n = useI18n();
  const { snapshot } = useLibrary();
  const choose = (id: string) => {
    const chosen = snapshot.collections.find((collection) => collection.id === id);
    onScope(chosen ? { kind: "collection", id: chosen.id, name: chosen.name } : { kind: "everything" });
  };
  return (
    <div class="field">
      <label for="export-scope">{i18n.text("exportWhat")}</label>
      <select
        class="select"
        id="export-scope"
        value={scope.kind === "collection" ? scope.id : ""}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{i18n.text("exportEverything")}</option>
        {snapshot.collections.map(({ id, name }) => (
          <option value={id} key={id} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
