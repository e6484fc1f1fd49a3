import type { LibraryChange } from "../../domain/library-change";
import type { OnRecordDatabase } from "../database";
import type { ContentTable } from "../rows";

/** A change ready to be written: the tables it touches, and the work, which gives the change that takes it back. */
export type LibraryUpdate = {
  readonly tables: readonly ContentTable[];
  /**
   * Part of a `write`. Rows that are not there any more are passed over; undefined where nothing was changed, or where
   * it cannot be taken back.
   */
  readonly apply: (db: OnRecordDatabase) => Promise<LibraryChange | undefined>;
};
