import type { QuoteSelector } from "../lib/annotation/describe-quote";
import type { AnnotationColour } from "../lib/domain/annotation";
import type { AnnotationId, ClaimId, FigureId } from "../lib/domain/ids";
import type { Tags } from "../lib/domain/tags";
import type { StatementDraft } from "../lib/reading/statement-draft";
import type { DraftProblem } from "../lib/reading/draft-problems";
import type { NoteComparison } from "../lib/services/compare-notes";
import type { Cited } from "../lib/services/cite-words";
import type { ClaimChoice, FigureChoice } from "../lib/services/find-choices";
import type { PageNotes } from "../lib/services/order-notes";
import type { RecordView } from "../lib/services/record-view";
import type { NotesToWrite } from "../lib/services/read-written-notes";

/** The words selected in the active tab's page, with up to 64 characters around them, or why there are none. */
export type Selection =
  | { readonly kind: "selected"; readonly quote: Quote }
  /** `none`: nothing is selected; `unreadable`: the browser does not let us ask the page. */
  | { readonly kind: "none" | "unreadable" };

/** Words of a page and what stands around them there. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The page's address, where it is known: they are never kept with another page. */
  readonly url?: string;
  /** Of the note they become, so that they become one however often it is kept. */
  readonly id?: AnnotationId;
}

/** What is typed into the form of a note. `tags` as typed: one line, commas between. */
export interface NoteDraft {
  readonly body: string;
  readonly tags: string;
  readonly colour: AnnotationColour;
}

/** What a note holds once it is kept. */
export interface NoteContent {
  readonly body: string;
  readonly tags: Tags;
  readonly colour: AnnotationColour;
}

/** What came of writing something: done, with the way back, or refused and nothing is written. */
export type Kept =
  | { readonly kind: "kept"; readonly undo?: () => Promise<unknown> }
  /** `quota`: the disk is full; `read-only`: the store is damaged or newer; `gone`: the page or its words are not there any more; `changed`: the text was changed in another window meanwhile. */
  | { readonly kind: "refused"; readonly why: "quota" | "read-only" | "gone" | "changed" | "failed" };

/**
 * What came of attaching a note to other words. Besides: `none`: nothing is selected; `unreadable`: the page cannot be
 * asked; `not-in-article`: the words are not in the article's text, or in several places of it; `other-article`: the page
 * is another article than the note's.
 */
export type Attached =
  | Kept
  | {
      readonly kind: "refused";
      readonly why: "none" | "unreadable" | "not-in-article" | "other-article";
    };

/** What came of recording a statement: besides, it may not hold together, and then it says where. */
export type Recorded = Kept | { readonly kind: "problems"; readonly problems: readonly DraftProblem[] };

/** Where a statement's words are taken from: an annotation that is kept, or words of the page that are selected now. */
export type StatementSource =
  | { readonly kind: "annotation"; readonly id: AnnotationId }
  | { readonly kind: "selection"; readonly quote: Quote; readonly note: NoteDraft };

/** What is known of words before a statement is made of them, or why none can be: they are not in the article's text. */
export type Prefilled =
  | { readonly kind: "draft"; readonly draft: StatementDraft }
  | { readonly kind: "refused"; readonly why: "not-in-article" | "unread" };

/**
 * Everything the notes of popup and side panel ask of the world around them. The entrypoints hand in the real one, the
 * tests a plain object. A rejected promise is a fault; what can go wrong in the ordinary way arrives as a value.
 */
export interface NotesServices {
  /**
   * Follows the notes of the active tab's page, live: at once, then with every change of the notes, of the page or of
   * the tab. `undefined` where the page's address is not known. Returns the way to stop.
   */
  watchNotes(onNotes: (notes: PageNotes | undefined) => void): () => void;
  /** What is selected in the active tab's page. */
  describeSelection(): Promise<Selection>;
  /** The user's tags, those used most first. */
  findTags(): Promise<readonly string[]>;
  /** Keeps a note on words of the active tab's page, and its article if that is not kept yet. */
  addNote(quote: Quote, note: NoteContent): Promise<Kept>;
  /** `was`: what the form began with; refused where the text is another one by now. */
  editNote(id: AnnotationId, note: NoteContent, was?: NoteContent): Promise<Kept>;
  deleteNote(id: AnnotationId): Promise<Kept>;
  /**
   * Attaches a note to these words of the active tab's page, by default those that are selected in it; its quote stays
   * what it is.
   */
  attachNote(id: AnnotationId, words?: QuoteSelector): Promise<Attached>;
  /**
   * Detaches a note from the words it was attached to by hand: it stands where its own are found, or nowhere. Refused
   * where other words than `words` were chosen meanwhile.
   */
  detachNote(id: AnnotationId, words?: string): Promise<Kept>;
  /**
   * Lays notes whose words are gone over the article as the page has it now, and hands over one after the other. Returns
   * the way to stop.
   */
  compareNotes(
    notes: PageNotes,
    ids: readonly AnnotationId[],
    onComparison: (id: AnnotationId, comparison: NoteComparison) => void,
  ): () => void;
  /** The notes with what an export says of them besides; `undefined` if they are not kept any more. */
  readNotesToWrite(notes: PageNotes): Promise<NotesToWrite | undefined>;
  /** Puts a text on the clipboard. Rejects where the browser refuses. */
  copyText(text: string): Promise<void>;
  /** Writes a text into a file that the user picks; `type` is its MIME type. `false` if they pick none. */
  saveText(file: { readonly name: string; readonly type: string; readonly text: string }): Promise<boolean>;
  /** Calls back with the note whose words were clicked in the page of the active tab, once for each click. */
  watchPointed(onPointed: (id: AnnotationId) => void): () => void;
  /** Scrolls the page to a note's words. `false` where the page cannot be asked or does not have them. */
  showInPage(id: AnnotationId): Promise<boolean>;
  /** Is this annotation kept, in the trash or not? */
  isKept(id: AnnotationId): Promise<boolean>;
  /** Names the page of the active tab, whose drafts those of the forms are. */
  draftPage(): Promise<string>;
  /**
   * Text that was typed and not kept yet, by the name of its form and its page, by default that of the active tab;
   * survives the closing of panel and popup.
   */
  getDraft(form: string, page?: string): Promise<unknown>;
  /** For which of these forms there is such text. */
  findDrafts(forms: readonly string[], page?: string): Promise<readonly string[]>;
  /** Puts it aside at once; `undefined` drops it. */
  keepDraft(form: string, draft: unknown, page?: string): Promise<void>;
  /** Calls back when the words selected in the page are to be annotated here (context menu, key); once for each time. */
  watchFocus(onAnnotate: () => void): () => void;
  /** What there is to cite of words selected in the active tab's page. */
  citeSelection(quote: Quote): Promise<Cited>;
  /** What there is to cite of a note. */
  citeNote(id: AnnotationId): Promise<Cited>;
  /** What a statement made of these words would say, from what the page was found to say. */
  prefillStatement(source: StatementSource): Promise<Prefilled>;
  /** Figures with a spelling that has these words, those that begin with them first. */
  findFigures(typed: string): Promise<readonly FigureChoice[]>;
  /** Claims whose wording or topic has these words. */
  findClaims(typed: string): Promise<readonly ClaimChoice[]>;
  getFigure(id: FigureId): Promise<FigureChoice | undefined>;
  getClaims(ids: readonly ClaimId[]): Promise<readonly ClaimChoice[]>;
  /** What is on record in the same words already, at most three. */
  findRecorded(words: string): Promise<readonly RecordView[]>;
  /** Records the statement and its annotation in one step. `language` is the interface's. */
  recordStatement(source: StatementSource, draft: StatementDraft, language: string): Promise<Recorded>;
}
