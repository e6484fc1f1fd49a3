import { useMemo, useState } from "preact/hooks";

import { statementLines, type StatementLine, type StatementLines } from "../../lib/services/statement-lines";
import { foldName } from "../../lib/text/fold-name";
import { useI18n } from "../i18n-context";
import { FilterField } from "./FilterField";
import { useLibrary } from "./library-context";
import { PageFrame, PageWaiting } from "./PageFrame";
import { StatementList } from "./StatementList";

/** Every statement on record in time order, narrowed by words of it, its speaker, or only to the user's own. */
export function StatementsView() {
  const i18n = useI18n();
  const { corpus } = useLibrary();
  const [typed, setTyped] = useState("");
  const [onlyOwn, setOnlyOwn] = useState(false);
  const all = useMemo(
    () => corpus && statementLines([...corpus.index.statements.values()], corpus),
    [corpus],
  );
  const shown = useMemo(() => all && narrow(all, foldName(typed.trim()), onlyOwn), [all, typed, onlyOwn]);
  if (!shown) return <PageWaiting />;
  const count = shown.dated.length + shown.undated.length;
  const nothing = onlyOwn ? "libraryNoOwn" : "libraryNoStatements";
  return (
    <PageFrame title={i18n.text("libraryStatements")}>
      <div class="row">
        <FilterField
          label={i18n.text("libraryFindStatement")}
          value={typed}
          onValue={setTyped}
          count={count}
        />
        <OnlyOwn isOn={onlyOwn} onChange={setOnlyOwn} />
      </div>
      {count === 0 ? (
        <p class="soft">{i18n.text(nothing)}</p>
      ) : (
        <StatementList statements={shown} withSpeaker withClaims />
      )}
    </PageFrame>
  );
}

function OnlyOwn({ isOn, onChange }: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{useI18n().text("libraryOnlyOwn")}</span>
    </label>
  );
}

function narrow({ dated, undated }: StatementLines, sought: string, onlyOwn: boolean): StatementLines {
  const fits = ({ record, own, edited }: StatementLine) => {
    if (onlyOwn && !own && !edited) return false;
    const names = Object.values(record.speaker.names).map((name) => name.full);
    return sought === "" || [record.words.text, ...names].some((text) => foldName(text).includes(sought));
  };
  return { dated: dated.filter(fits), undated: undated.filter(fits) };
}
