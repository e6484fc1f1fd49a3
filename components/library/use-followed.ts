import { useEffect, useState } from "preact/hooks";

import type { Listener } from "../library-services";

/** What is followed as it stands now, or why it cannot be read; neither before the first word of it. */
export interface Followed<Value> {
  readonly value?: Value;
  readonly fault?: unknown;
}

/**
 * Follows something as long as it is shown. `watch` must stay the same function while the same thing is followed; with
 * another one what was known is forgotten. Undefined: there is nothing to follow.
 */
export function useFollowed<Value>(
  watch: ((listener: Listener<Value>) => () => void) | undefined,
): Followed<Value> {
  const [followed, setFollowed] = useState<Followed<Value>>({});
  useEffect(() => {
    setFollowed({});
    return watch?.({
      onValue: (value) => setFollowed({ value }),
      onFault: (fault) => setFollowed({ fault }),
    });
  }, [watch]);
  return followed;
}
