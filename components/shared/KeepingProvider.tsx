import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

import type { PageArticle } from "../../lib/services/page-article";
import { KeepingContext } from "../keeping-context";
import type { KeepingServices } from "../keeping-services";

interface Props {
  readonly services: KeepingServices;
  readonly children: ComponentChildren;
}

/** Lets the screen below save the article of its page, and know what is kept of it. */
export function KeepingProvider({ services, children }: Props) {
  const [article, setArticle] = useState<PageArticle>();
  useEffect(() => services.watchArticle(setArticle), [services]);
  const keeping = useMemo(() => ({ services, article }), [services, article]);
  return <KeepingContext.Provider value={keeping}>{children}</KeepingContext.Provider>;
}
