import type { CopyForm } from "../domain/settings";
import { copyText } from "../platform/clipboard";
import { changeSettings, getSettings } from "../platform/settings";

/** What copying asks of the world around it, over the real browser. */
export const copyServices = {
  copyText,
  getCopyForm: async (): Promise<CopyForm> => (await getSettings()).copyForm,
  keepCopyForm: (copyForm: CopyForm): Promise<void> => changeSettings({ copyForm }),
} as const;
