import { useMemo, useState } from "preact/hooks";

import type { VersionComparison } from "../../lib/services/compare-versions";
import {
  type ChangeRun,
  type DiffParagraph,
  type DiffStretch,
  foldUnchanged,
} from "../../lib/text/diff-paragraphs";
import { useI18n } from "../i18n-context";
import { Diff, DiffRun } from "../shared/Diff";
import type { ChangeSteps } from "./use-change-steps";

interface Props {
  readonly comparison: VersionComparison;
  readonly step: ChangeSteps;
}

/** The compared text by paragraphs; what is far from any change is folded. */
export function CompareText({ comparison, step }: Props) {
  const { paragraphs, after, before } = comparison;
  const stretches = useMemo(() => foldUnchanged(paragraphs), [paragraphs]);
  const known = after.language === "und" ? {} : { lang: after.language };
  return (
    <div class="text diff-text" {...known}>
      {stretches.map((stretch, at) => (
        <Stretch
          key={`${before.id} ${after.id} ${at}`}
          stretch={stretch}
          comparison={comparison}
          step={step}
        />
      ))}
    </div>
  );
}

function Stretch({ stretch, ...props }: Props & { readonly stretch: DiffStretch }) {
  const i18n = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { isFolded, paragraphs } = stretch;
  if (isFolded && !isOpen) {
    return (
      <button class="btn quiet folded" type="button" onClick={() => setOpen(true)}>
        {i18n.plural("compareFolded", paragraphs.length)}
      </button>
    );
  }
  return (
    <>
      {paragraphs.map((paragraph, at) => (
        <Paragraph key={at} paragraph={paragraph} {...props} />
      ))}
    </>
  );
}

function Paragraph({ paragraph: { runs }, ...props }: Props & { readonly paragraph: DiffParagraph }) {
  return (
    <p class="block-text" dir="auto">
      {groupChanges(runs).map((group, at) =>
        group[0]?.change === undefined ? (
          <Diff key={at} runs={group} />
        ) : (
          <Change key={at} runs={group} at={group[0].change} {...props} />
        ),
      )}
    </p>
  );
}

/** What went and what came for it: one stop for the keys. A change that runs over several paragraphs has its stop in the first. */
function Change({
  runs,
  at,
  comparison,
  step,
}: Props & { readonly runs: readonly ChangeRun[]; readonly at: number }) {
  const i18n = useI18n();
  return (
    <span
      class="change"
      data-change={at}
      tabIndex={-1}
      role="group"
      aria-label={i18n.text("compareChangeOf", { number: at + 1, count: comparison.changes })}
      {...(step.at === at ? { "data-active": "" } : {})}
      onFocus={() => step.arrive(at)}
    >
      {runs.map((run, index) => (
        <DiffRun key={index} run={run} />
      ))}
    </span>
  );
}

function groupChanges(runs: readonly ChangeRun[]): readonly (readonly ChangeRun[])[] {
  const groups: ChangeRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]?.change === run.change) last.push(run);
    else groups.push([run]);
  }
  return groups;
}
