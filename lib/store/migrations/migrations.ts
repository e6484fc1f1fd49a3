import { corpus } from "./001-corpus";
import { library } from "./002-library";
import { corpusIndex } from "./003-corpus-index";
import type { Migration } from "./migration";

/** Every migration in order, without a gap; the last one's number is the version of the database. */
export const migrations: readonly Migration[] = [corpus, library, corpusIndex];
