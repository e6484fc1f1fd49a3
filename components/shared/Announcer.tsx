import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";

import { CopyContext } from "../copy-context";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { ScreenServices } from "../services";

interface Props {
  readonly services: Pick<ScreenServices, "copyText">;
  readonly children: ComponentChildren;
}

/** How long a message stays, in milliseconds. */
const SHOWN = 2500;

/** Gives the screen its copying and the one status line that tells of it, seen and spoken. */
export function Announcer({ services, children }: Props) {
  const i18n = useI18n();
  const [said, setSaid] = useState<{ readonly key: MessageKey }>();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = useCallback(
    (text: string, key: MessageKey) => {
      services.copyText(text).then(
        () => setSaid({ key }),
        () => setSaid({ key: "copyFailed" }),
      );
    },
    [services],
  );
  return (
    <CopyContext.Provider value={copy}>
      {children}
      <div class="toast-place" role="status">
        {said && <p class="toast">{i18n.text(said.key)}</p>}
      </div>
    </CopyContext.Provider>
  );
}
