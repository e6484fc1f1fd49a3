import { getSettings, watchSettings } from "../platform/settings";
import { read } from "../store/read";
import { type ExportState, getExportState } from "../store/state";
import { watchQuery } from "../store/watch-query";
import type { ScreenStore } from "./open-screen-store";
import { countUnexported, isExportDue } from "./storage-facts";

/** So many changes are in no export; the last one, if any, was made then. */
export interface DueExport {
  readonly unexported: number;
  readonly lastAt?: string;
}

/** What the user is to be reminded of as things stand, if anything. */
export function dueExport(state: ExportState, now: Date): DueExport | undefined {
  if (!isExportDue(state, now)) return undefined;
  return { unexported: countUnexported(state), ...(state.last && { lastAt: state.last.at }) };
}

/**
 * Follows what the user is to be reminded of; undefined while no export is due or no reminder is wanted. Nothing is said
 * where the store may not be written to: that is told apart, with an export of its own. Returns the way to stop.
 */
export function watchExportReminder(
  store: Promise<ScreenStore>,
  onReminder: (due: DueExport | undefined) => void,
): () => void {
  const now: { isWanted?: boolean; due?: DueExport | undefined } = {};
  const stopping = new AbortController();
  const tell = () => !stopping.signal.aborted && onReminder(now.isWanted ? now.due : undefined);
  const follow = (stop: () => void) => {
    if (stopping.signal.aborted) stop();
    else stopping.signal.addEventListener("abort", stop);
  };
  const begin = async () => {
    const { db, condition } = await store;
    if (condition !== "sound") return;
    const take = ({ remindToExport }: { readonly remindToExport: boolean }) => {
      now.isWanted = remindToExport;
      tell();
    };
    follow(watchSettings(take));
    take(await getSettings());
    const onResult = (state: ExportState) => {
      now.due = dueExport(state, new Date());
      tell();
    };
    // What cannot be counted any more is told of where it would be shown.
    const onFault = () => undefined;
    follow(watchQuery(() => read(db, [], () => getExportState(db)), { onResult, onFault }));
  };
  // A store that cannot be opened is told of where its rows would be shown.
  begin().catch(() => undefined);
  return () => stopping.abort();
}
