import { matchQuotes } from "../annotation/match-quote";
import type { Request, Response } from "../messaging/contract";
import { runInSlices } from "../page/steps";

/** Milliseconds: the worker has others to answer meanwhile. */
const SLICE = 16;

/** Where quotes of an open page stand in its text as that is now; in the order given. */
export async function findQuotes({ text, quotes }: Request<"quotes.find">): Promise<Response<"quotes.find">> {
  const matches = await runInSlices(matchQuotes(text, quotes), { slice: SLICE });
  const places = matches.map((match) =>
    match.kind === "orphan"
      ? ({ state: "orphan" } as const)
      : { state: match.state, start: match.start, end: match.end },
  );
  return { places };
}
