import { useMemo, useState } from "preact/hooks";

import { parseTags } from "../../lib/collection/parse-tags";
import type { ArticleId } from "../../lib/domain/ids";
import type { Tag } from "../../lib/domain/tags";
import { type Facet, facetsOf } from "../../lib/services/library-rows";
import { useI18n } from "../i18n-context";
import { isolated } from "../isolated";
import { Icon } from "../shared/Icon";
import { useLibrary } from "./library-context";
import { Picker } from "./Picker";
import { Popover } from "./Popover";

/** Tags articles: those they have are taken off by a press, others are picked or typed. */
export function TagButton({ ids }: { readonly ids: readonly ArticleId[] }) {
  const i18n = useI18n();
  return (
    <Popover
      button={(open) => (
        <button class="btn" type="button" {...open}>
          {i18n.text("libraryTag")}
        </button>
      )}
    >
      {() => <TagPicker ids={ids} />}
    </Popover>
  );
}

function TagPicker({ ids }: { readonly ids: readonly ArticleId[] }) {
  const i18n = useI18n();
  const { snapshot, act } = useLibrary();
  const [turn, setTurn] = useState(0);
  const rows = useMemo(() => {
    const chosen = new Set(ids);
    return snapshot.rows.filter((row) => chosen.has(row.id));
  }, [snapshot, ids]);
  const used = facetsOf(rows, new Map()).tags;
  const known = useMemo(() => facetsOf(snapshot.rows, snapshot.noteTags).tags, [snapshot]);
  const isOnAll = (tag: Tag) => used.some(({ value, count }) => value === tag && count === rows.length);
  const retag = async (change: (tags: readonly Tag[]) => readonly Tag[], said: string) => {
    const tags = rows.map((row) => ({ id: row.id, tags: [...change(row.tags)], was: row.tags }));
    if (await act({ kind: "articles.tag", tags }, said)) setTurn(turn + 1);
  };
  const add = (added: readonly Tag[]) => {
    const said = i18n.plural("libraryTagged", ids.length);
    void retag((tags) => [...tags, ...added.filter((tag) => !tags.includes(tag))], said);
  };
  const drop = (dropped: Tag) => {
    const said = i18n.text("libraryUntagged", { tag: isolated(dropped) });
    void retag((tags) => tags.filter((tag) => tag !== dropped), said);
  };
  const choices = known.filter(({ value }) => !isOnAll(value));
  return (
    <div class="tags-panel">
      {used.length > 0 && <UsedTags used={used} withCount={ids.length > 1} onDrop={drop} />}
      <Picker
        key={turn}
        label={i18n.text("libraryTagHint")}
        choices={choices.map(({ value, count }) => ({ value, text: value, count }))}
        onPick={(value) => add([value])}
        onNew={{
          text: (typed) => i18n.text("libraryNewNamed", { name: isolated(typed) }),
          make: (typed) => add(parseTags(typed)),
        }}
      />
    </div>
  );
}

interface UsedProps {
  readonly used: readonly Facet[];
  readonly withCount: boolean;
  readonly onDrop: (tag: Tag) => void;
}

function UsedTags({ used, withCount, onDrop }: UsedProps) {
  const i18n = useI18n();
  return (
    <ul class="chips" aria-label={i18n.text("libraryTags")}>
      {used.map(({ value, count }) => (
        <li key={value}>
          <button class="chip tag on" type="button" onClick={() => onDrop(value)}>
            <span class="vh">{i18n.text("libraryRemoveTag")}: </span>
            <bdi>{value}</bdi>
            {withCount && <span class="n num">{i18n.number(count)}</span>}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
