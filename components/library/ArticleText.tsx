import { useEffect, useState } from "preact/hooks";

import type { ArticleView, BlockView, TextRun } from "../../lib/services/article-view";
import { FIRST_COLOUR } from "../../lib/services/order-notes";
import { underlineNumber } from "../shared/notes/underlines";
import { findBeside, useChangedSince } from "./changed-words-context";
import { MarginChanged } from "./ChangedStatements";
import { MarginMatch } from "./MarginMatch";
import { MarginNote } from "./MarginNote";

/** So many blocks are drawn at once; of longer texts the rest follows while nothing else is to be done. */
const BLOCKS = 200;

/** The text by blocks, with the notes and the statements on record beside the block they begin in. */
export function ArticleText({ view }: { readonly view: ArticleView }) {
  const drawn = useGrowing(view.blocks.length);
  const [active, setActive] = useState<string>();
  const since = useChangedSince();
  const known = view.version.language === "und" ? {} : { lang: view.version.language };
  return (
    <div class="text" {...known}>
      {view.blocks.slice(0, drawn).map((block, at) => (
        <div class="block" key={at}>
          <BlockText block={block} active={active} onNote={setActive} />
          {hasMargin(block, findBeside(since, view.version, block)) && (
            <div class="margin">
              {findBeside(since, view.version, block).map((changed) => (
                <MarginChanged key={changed.key} changed={changed} view={view} />
              ))}
              {block.notes.map((note) => (
                <MarginNote key={note.annotation.id} note={note} onActive={setActive} />
              ))}
              {block.statements.map((statement) => (
                <MarginMatch key={statement.number} statement={statement} />
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function hasMargin({ notes, statements }: BlockView, changed: readonly unknown[]): boolean {
  return notes.length > 0 || statements.length > 0 || changed.length > 0;
}

const tags = {
  headline: "p",
  heading: "h3",
  paragraph: "p",
  quote: "blockquote",
  "list-item": "p",
  caption: "p",
} as const;

interface BlockProps {
  readonly block: BlockView;
  readonly active: string | undefined;
  readonly onNote: (id: string) => void;
}

function BlockText({ block, active, onNote }: BlockProps) {
  const Tag = tags[block.kind];
  return (
    <Tag class="block-text" data-kind={block.kind} dir="auto">
      {block.runs.map((run, at) => (
        <Run key={at} run={run} active={active} onNote={onNote} />
      ))}
    </Tag>
  );
}

interface RunProps extends Omit<BlockProps, "block"> {
  readonly run: TextRun;
}

/** Words under several notes carry the latest one's underline; a click goes to its note. */
function Run({ run: { text, spoken, notes }, active, onNote }: RunProps) {
  const latest = notes.at(-1);
  if (!latest) return spoken ? <span class="spoken">{text}</span> : <>{text}</>;
  const show = () => {
    onNote(latest.id);
    document.getElementById(`note-${latest.id}`)?.focus();
  };
  return (
    <span
      class={spoken ? "hl spoken" : "hl"}
      data-c={underlineNumber(latest.colour ?? FIRST_COLOUR)}
      {...(notes.length > 1 ? { "data-more": "" } : {})}
      {...(notes.some((note) => note.id === active) ? { "data-active": "" } : {})}
      onClick={show}
    >
      {text}
    </span>
  );
}

function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(BLOCKS);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + BLOCKS), 50);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
