import type { TextRun } from "../../lib/text/word-diff";
import { useI18n } from "../i18n-context";

/** Two texts laid over each other: what went is struck out, what came underlined, each also told to who cannot see it. */
export function Diff({ runs }: { readonly runs: readonly TextRun[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <DiffRun key={at} run={run} />
      ))}
    </>
  );
}

/** One stretch of it. */
export function DiffRun({ run: { kind, text } }: { readonly run: TextRun }) {
  const i18n = useI18n();
  if (kind === "same") return <>{text}</>;
  const Tag = kind === "removed" ? "del" : "ins";
  return (
    <Tag>
      <span class="vh">{i18n.text(kind === "removed" ? "diffRemoved" : "diffAdded")} </span>
      {text}
    </Tag>
  );
}
