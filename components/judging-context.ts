import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { Judgement, JudgementScope, JudgementTarget } from "../lib/domain/judgement";
import type { FigureNames } from "../lib/services/figure-name";
import type { FigureView } from "../lib/services/figures-of-page";
import type { MentionLink, PageScopes } from "../lib/services/page-links";
import type { JudgingServices } from "./judging-services";

/** What was said of a line, as the screen tells of it. */
export type JudgedAs =
  | { readonly kind: "person"; readonly link: MentionLink; readonly names: FigureNames }
  | { readonly kind: "confirmed"; readonly link?: MentionLink; readonly names?: FigureNames }
  | { readonly kind: "claim" | "match" | "statement" };

/** A line that was judged since the screen was opened. */
export interface JudgedLine {
  readonly key: string;
  readonly as: JudgedAs;
  /** Where it holds. */
  readonly scope: JudgementScope;
  /** The spelling that was confirmed was added to the figure's. */
  readonly isLearned: boolean;
  /** Shown as one line with Undo in its place. */
  readonly isCollapsed: boolean;
}

/** Judging on one screen: what was said since it was opened, and how to say more. */
export interface Judging {
  readonly services: JudgingServices;
  readonly scopes: PageScopes;
  readonly lines: readonly JudgedLine[];
  /** A line of the list was judged, so that the list stays even if nothing else is in it. */
  readonly keepsList: boolean;
  /** The last thing could not be kept; nothing was written. */
  readonly failed: boolean;
  readonly lineOf: (key: string) => JudgedLine | undefined;
  /** Refuses a link of a line, which collapses. */
  readonly reject: (key: string, link: JudgementTarget, as: JudgedAs) => void;
  /** Confirms links of a line, which stays. */
  readonly confirm: (key: string, links: readonly JudgementTarget[]) => void;
  /** Says of a figure of the page that it is, or is not, the one its spellings name. */
  readonly judgeFigure: (
    figure: FigureView,
    spellings: readonly string[],
    verdict: Judgement["verdict"],
  ) => void;
  /** Lets what was said of a name hold on more pages. */
  readonly widen: (key: string, scope: JudgementScope) => void;
  /** Takes back what was said of a line since the screen was opened. */
  readonly undo: (key: string) => void;
  /** Takes back a judgement made before. */
  readonly withdraw: (judgement: Judgement) => void;
  /** Does what cannot be judged but kept, a correction say; says so if it fails. */
  readonly attempt: (work: () => Promise<unknown>) => void;
}

/** Carries judging to every line; absent where nothing can be judged (inside the first-run page). */
export const JudgingContext = createContext<Judging | undefined>(undefined);

/** Judging, where the screen has it. */
export function useJudging(): Judging | undefined {
  return useContext(JudgingContext);
}

/** The key under which what was said of a figure's chip is kept. */
export function figureKey(figureId: string): string {
  return `figure ${figureId}`;
}
