import type { AnchorState, AnnotationColour, Selectors } from "../domain/annotation";

/** A note as it is written out for others to read. */
export interface WrittenNote {
  /** UUID. */
  readonly id: string;
  /** The words as they were marked. */
  readonly quote: string;
  readonly selectors: Selectors;
  /** How the words were found in the page; `unplaced` where nobody has looked. */
  readonly state: AnchorState | "unplaced";
  /** That state in a sentence of the reader's language; absent where the words are where they were. */
  readonly stateText?: string;
  /** "" if nothing was noted. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: AnnotationColour;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
  readonly editedAt: string;
  /** When it was made, as the reader is shown it. */
  readonly madeOn: string;
  /** When the text was captured in which the words were marked; RFC 3339, UTC. */
  readonly capturedAt?: string;
}

/** The notes of one page in the order in which they are listed, and the page they were made on. */
export interface WrittenNotes {
  readonly title: string;
  /** The outlet and the date, as the reader is shown them. */
  readonly source: string;
  /** The address of the page. */
  readonly url: string;
  readonly notes: readonly WrittenNote[];
}
