import type { ClaimId, FigureId } from "../domain/ids";
import type { PageReport } from "../domain/page-report";
import type { SightingForm, Stance } from "../domain/statement";
import type { UncertainDate } from "../domain/uncertain-date";

/** Who is said to speak: a figure of the corpus, one that is yet to be made, somebody without a name, or nobody yet. */
export type DraftSpeaker =
  | { readonly kind: "figure"; readonly id: FigureId }
  | { readonly kind: "new"; readonly name: string; readonly figureKind: "person" | "organisation" }
  | { readonly kind: "unnamed"; readonly text: string }
  /** `typed`: a name that was typed and not chosen. */
  | { readonly kind: "none"; readonly typed?: string };

/** A claim that is taken up, one of the corpus or one that is yet to be made. */
export type DraftClaim =
  | { readonly kind: "known"; readonly id: ClaimId; readonly how: Stance }
  | { readonly kind: "new"; readonly wording: string; readonly topic: string; readonly how: Stance };

/** A date as it stands in its field. While that is what was found, the date keeps what it was found by. */
export interface DraftDate {
  readonly typed: string;
  readonly found?: UncertainDate;
}

/** The page, or the part of it, that a statement is taken from. */
export interface DraftSource {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly headline: string;
  readonly byline: readonly string[];
  /** As the page gives it, else its host; "" where there is neither. */
  readonly outlet: string;
  readonly publishedOn: UncertainDate;
  readonly language: string;
  /** The article of a round-up: its place among them, from 1, and what it says of itself. */
  readonly part?: {
    readonly number: number;
    readonly headline: string;
    readonly outlet: string;
    readonly publishedOn: UncertainDate;
  };
}

/**
 * A statement as it stands in its form, all of it text that can be changed but for the passage of the page it rests
 * on. Offsets are UTF-16 units of the article's canonical text.
 */
export interface StatementDraft {
  readonly passage: { readonly text: string; readonly start: number; readonly end: number };
  readonly speaker: DraftSpeaker;
  /** Who speaks if what the page says was understood, where that is in doubt; nobody is taken for the speaker then. */
  readonly supposed?: DraftSpeaker;
  /** How the page names the speaker here; "" if no statement was found there. */
  readonly asPrinted: string;
  readonly cue?: string;
  readonly form: SightingForm;
  /** What is recorded: a cut of the passage if `verbatim`; else other words, quotations in them between “ and ”. */
  readonly words: string;
  readonly saidOn: DraftDate;
  readonly place: string;
  readonly occasion: string;
  readonly saidTo: string;
  readonly claims: readonly DraftClaim[];
  /** What stands in the field for claims without having been chosen. */
  readonly claimTyped?: string;
  readonly source: DraftSource;
  /** Outlets through which the words came to the page's, as printed, the first reporter first. */
  readonly relay: readonly string[];
  readonly inHeadline: boolean;
}

/** What a draft is made from: the report of a page, or the part of it that a saved article keeps. */
export type DraftReport = Pick<PageReport, "segments" | "attributions" | "mentions"> & {
  readonly article: Pick<
    PageReport["article"],
    "url" | "canonicalUrl" | "title" | "byline" | "outlet" | "publishedOn" | "language" | "text"
  >;
};
