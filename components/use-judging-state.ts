import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import type { JudgementScope, JudgementTarget } from "../lib/domain/judgement";
import { usualScope } from "../lib/services/page-links";
import type { ReportView } from "../lib/services/report-view";
import { figureKey, type JudgedAs, type JudgedLine, type Judging } from "./judging-context";
import type { JudgingServices, Said, Undo } from "./judging-services";
import { findLine, type LinePlace, mergeJudged } from "./merge-judged";
import { letterOf } from "./use-lines";

/** What the screen keeps of a line that was judged. */
interface Entry {
  readonly line: JudgedLine;
  readonly links: readonly JudgementTarget[];
  /** Where it stood; none for a figure's chip. */
  readonly place: LinePlace | undefined;
  /** The way back, step by step, the last one first. */
  readonly undos: readonly Undo[];
  /** It was taken back, and stays where it stood until the page's report has it again. */
  readonly isUndone: boolean;
}

type Entries = ReadonlyMap<string, Entry>;

/** Judging over one view: the view with judged lines in their places, and how to judge. */
export function useJudgingState(
  services: JudgingServices,
  view: ReportView,
): { readonly judging: Judging; readonly view: ReportView } {
  const [entries, setEntries] = useState<Entries>(new Map());
  const [failed, setFailed] = useState(false);
  const latest = useRef({ entries, view });
  latest.current = { entries, view };
  const attempt = useCallback((work: () => Promise<unknown>) => {
    setFailed(false);
    work().catch(() => setFailed(true));
  }, []);
  const put = useCallback((entry: Entry) => {
    // Put last, so that the last one judged is the last of all.
    setEntries((all) =>
      new Map([...all].filter(([key]) => key !== entry.line.key)).set(entry.line.key, entry),
    );
  }, []);
  const acts = useMemo(() => makeActs({ services, latest, attempt, put }), [services, latest, attempt, put]);
  useUndoKey(latest, acts.undo);
  useEffect(() => setEntries((all) => withoutReturned(all, view)), [view]);
  const merged = useMemo(
    () =>
      mergeJudged(
        view,
        [...entries.values()].flatMap(({ place }) => place ?? []),
      ),
    [view, entries],
  );
  const lines = [...entries.values()].filter(({ isUndone }) => !isUndone).map(({ line }) => line);
  const lineOf = (key: string) => lines.find((line) => line.key === key);
  const keepsList = [...entries.values()].some(({ place }) => place !== undefined);
  return {
    judging: { keepsList, services, scopes: view.scopes, lines, failed, lineOf, attempt, ...acts },
    view: merged,
  };
}

/** What was taken back and stands in the page's report again is the report's own: it goes where that lets it go. */
function withoutReturned(all: Entries, view: ReportView): Entries {
  const left = [...all].filter(([key, { isUndone }]) => !isUndone || findLine(view, key) === undefined);
  return left.length === all.size ? all : new Map(left);
}

interface World {
  readonly services: JudgingServices;
  readonly latest: { readonly current: { readonly entries: Entries; readonly view: ReportView } };
  readonly attempt: (work: () => Promise<unknown>) => void;
  readonly put: (entry: Entry) => void;
}

type Acts = Pick<Judging, "reject" | "confirm" | "judgeFigure" | "widen" | "undo" | "withdraw">;

function makeActs({ services, latest, attempt, put }: World): Acts {
  const placeOf = (key: string) =>
    latest.current.entries.get(key)?.place ?? findLine(latest.current.view, key);
  const judge = (key: string, said: readonly Said[], as: JudgedAs) =>
    attempt(async () => {
      const place = placeOf(key);
      const { undo, learned } = await services.judge(said);
      const isCollapsed = as.kind !== "confirmed" && !(as.kind === "person" && place?.kind === "statement");
      const line = { key, as, scope: said[0]!.scope, isCollapsed, isLearned: learned };
      put({ line, links: said.map(({ target }) => target), place, undos: [undo], isUndone: false });
    });
  const sayAll = (links: readonly JudgementTarget[], verdict: Said["verdict"]): readonly Said[] =>
    links.map((target) => ({ target, scope: usualScope(target, latest.current.view.scopes), verdict }));
  return {
    reject: (key, link, as) => judge(key, sayAll([link], "rejected"), as),
    confirm: (key, links) => judge(key, sayAll(links, "confirmed"), { kind: "confirmed" }),
    judgeFigure: ({ figureId, names }, spellings, verdict) => {
      const links = spellings.map((spelling) => ({ kind: "mention", figureId, spelling }) as const);
      const [link] = links;
      if (!link) return;
      const as: JudgedAs = { kind: verdict === "rejected" ? "person" : "confirmed", link, names };
      judge(figureKey(figureId), sayAll(links, verdict), as);
    },
    widen: (key, scope) => attempt(() => widen({ services, latest, put }, key, scope)),
    undo: (key) => attempt(() => undo({ latest, put }, key)),
    withdraw: ({ target, scope }) => attempt(() => services.judge([{ target, scope, verdict: "withdrawn" }])),
  };
}

async function widen(
  { services, latest, put }: Pick<World, "services" | "latest" | "put">,
  key: string,
  scope: JudgementScope,
): Promise<void> {
  const entry = latest.current.entries.get(key);
  if (!entry) return;
  const verdict = entry.line.as.kind === "confirmed" ? "confirmed" : "rejected";
  const { undo: back, learned } = await services.judge(
    entry.links.map((target) => ({ target, scope, verdict })),
  );
  const isLearned = learned || entry.line.isLearned;
  put({ ...entry, line: { ...entry.line, scope, isLearned }, undos: [back, ...entry.undos] });
}

async function undo({ latest, put }: Pick<World, "latest" | "put">, key: string): Promise<void> {
  const entry = latest.current.entries.get(key);
  if (!entry || entry.isUndone) return;
  // All at once: what is on its way is carried out even if the screen is closed now.
  await Promise.all(entry.undos.map((back) => back()));
  put({ ...entry, undos: [], isUndone: true });
}

/** Z takes back what was said of the line that has the focus, else what was said last. */
function useUndoKey(latest: World["latest"], undo: (key: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (letterOf(event) !== "z") return;
      const open = [...latest.current.entries.values()].filter(({ isUndone }) => !isUndone);
      const focused = document.activeElement?.closest<HTMLElement>("[data-line]")?.dataset["key"];
      const entry = open.find(({ line }) => line.key === focused) ?? open.at(-1);
      if (!entry) return;
      event.preventDefault();
      undo(entry.line.key);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [latest, undo]);
}
