import { attachRaw, type RawTarget } from "../run/raw-target";
import type { Session } from "../run/session";
import { findViews } from "../run/toolbar";
import { findViolations, type Look, look } from "./harness";

/** The looks in which every rule must hold. */
export const looks: readonly Look[] = [
  { scheme: "light" },
  { scheme: "dark" },
  { scheme: "dark", forcedColors: true },
];

/**
 * Every rule of axe-core that a view breaks, and those about colours in any look, as "look: rule: elements"; the view is
 * light again after it.
 */
export async function findBrokenRules(view: RawTarget): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, each] of looks.entries()) {
    await look(view, each);
    const name = each.forcedColors ? "forced colours" : each.scheme;
    for (const { id, targets } of await findViolations(view, at === 0 ? "all" : "colours"))
      found.push(`${name}: ${id}: ${targets.join(", ")}`);
  }
  await look(view, {});
  return found;
}

/** The same of the one open view of a page of the extension, "library.html". */
export async function findBrokenRulesOf({ browser }: Session, file: string): Promise<readonly string[]> {
  const [target] = await findViews(browser, file);
  const view = await attachRaw(browser.cdp, target?.targetId ?? "");
  const found = await findBrokenRules(view);
  await view.detach();
  return found;
}
