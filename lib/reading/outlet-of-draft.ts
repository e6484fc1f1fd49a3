import type { OutletId } from "../domain/ids";
import type { Outlet } from "../domain/outlet";
import { foldName } from "../text/fold-name";

/** The outlet of that name, whatever its case and spacing, or a new one. */
export function outletNamed(
  name: string,
  outlets: readonly Outlet[],
  { newId }: { readonly newId: () => string },
): Outlet {
  const key = keyOf(name);
  const found = outlets.find((outlet) => outlet.names.some((each) => keyOf(each) === key));
  return found ?? newOutlet(name, [], newId);
}

/** The outlet whose host a page is on; else the one of that name; else a new one with both. */
export function outletOfPage(
  { name, host }: { readonly name: string; readonly host: string },
  outlets: readonly Outlet[],
  { newId }: { readonly newId: () => string },
): Outlet {
  const covers = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const atHost = outlets.filter((outlet) => host !== "" && outlet.domains.some(covers));
  // The closest domain: "arabic.example.org" rather than "example.org".
  const closeness = (outlet: Outlet) => Math.max(...outlet.domains.filter(covers).map((each) => each.length));
  const [closest] = atHost.sort((one, other) => closeness(other) - closeness(one));
  if (closest) return closest;
  const key = keyOf(name);
  const named = outlets.find((outlet) => outlet.names.some((each) => keyOf(each) === key));
  const domains = /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(host) ? [host] : [];
  return named ?? newOutlet(name === "" ? host : name, domains, newId);
}

function newOutlet(name: string, domains: readonly string[], newId: () => string): Outlet {
  const text = name.replace(/\s+/gu, " ").trim().slice(0, 200);
  return { id: newId() as OutletId, names: [text], domains, ownership: [] };
}

function keyOf(name: string): string {
  return name.trim().split(/\s+/u).map(foldName).join(" ");
}
