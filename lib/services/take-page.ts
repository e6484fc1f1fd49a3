/** What a script leaves in the isolated world for the next one that comes. */
interface Claim {
  readonly isAlive: () => boolean;
  readonly controller: AbortController;
}

/**
 * Sees to it that one script of a kind is at work in a page: undefined while an earlier one is alive. A leftover of an
 * older version is told to stop. The controller is the script's own: once aborted, the page is free again. `world` is
 * the global object of the isolated world, which the page cannot see.
 */
export function takePage(world: object, kind: symbol, isAlive: () => boolean): AbortController | undefined {
  const claims = world as { [kind]?: Claim };
  if (claims[kind]?.isAlive()) return undefined;
  claims[kind]?.controller.abort();
  const controller = new AbortController();
  claims[kind] = { isAlive: () => isAlive() && !controller.signal.aborted, controller };
  return controller;
}
