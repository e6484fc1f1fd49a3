import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { watchNavigation } from "../../../lib/page/navigation";

let stop: AbortController;
let changes: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<h1>First</h1>";
  history.replaceState(null, "", "/first");
  stop = new AbortController();
  changes = [];
  watchNavigation(window, (href) => changes.push(new URL(href).pathname), stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const headline = (text: string) => {
  document.querySelector("h1")!.textContent = text;
};

describe("watchNavigation", () => {
  test("waits for the new headline, then until the page is quiet", async () => {
    history.pushState(null, "", "/second");
    await vi.advanceTimersByTimeAsync(2000);
    expect(changes).toEqual([]);
    headline("Second");
    await vi.advanceTimersByTimeAsync(400);
    document.body.append("more text");
    await vi.advanceTimersByTimeAsync(400);
    expect(changes).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(changes).toEqual(["/second"]);
  });

  test("an article that stands before the address changes is not waited for", async () => {
    headline("Second");
    history.pushState(null, "", "/second");
    await vi.advanceTimersByTimeAsync(1600);
    expect(changes).toEqual(["/second"]);
  });

  test("calls after five seconds where the headline stays the same", async () => {
    history.pushState(null, "", "/second");
    await vi.advanceTimersByTimeAsync(6100);
    expect(changes).toEqual(["/second"]);
  });

  test("a second navigation during the wait replaces the first", async () => {
    history.pushState(null, "", "/second");
    await vi.advanceTimersByTimeAsync(1100);
    history.pushState(null, "", "/third");
    headline("Third");
    await vi.advanceTimersByTimeAsync(2000);
    expect(changes).toEqual(["/third"]);
  });

  test("a fragment is no navigation", async () => {
    history.pushState(null, "", "/first#part");
    headline("Other");
    await vi.advanceTimersByTimeAsync(7000);
    expect(changes).toEqual([]);
  });

  test("falls silent with its signal, also during a wait", async () => {
    history.pushState(null, "", "/second");
    headline("Second");
    await vi.advanceTimersByTimeAsync(1100);
    stop.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("listens where the browser tells of navigations, and then never looks by itself", async () => {
    stop.abort();
    const navigation = new EventTarget();
    const told = new Proxy(window, {
      getOwnPropertyDescriptor: (target, key) =>
        key === "navigation"
          ? { value: navigation, configurable: true }
          : Reflect.getOwnPropertyDescriptor(target, key),
      get: (target, key) => {
        if (key === "navigation") return navigation;
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" && !/^[A-Z]/.test(String(key)) ? value.bind(target) : value;
      },
    });
    const own = new AbortController();
    watchNavigation(told, (href) => changes.push(new URL(href).pathname), own.signal);
    history.pushState(null, "", "/second");
    headline("Second");
    await vi.advanceTimersByTimeAsync(3000);
    expect(changes).toEqual([]);
    navigation.dispatchEvent(new Event("currententrychange"));
    await vi.advanceTimersByTimeAsync(600);
    expect(changes).toEqual(["/second"]);
    own.abort();
  });

  test("an element that answers to the name of the browser's own navigation is not listened to", async () => {
    stop.abort();
    const element = document.createElement("form");
    const page = new Proxy(window, {
      get: (target, key) => {
        if (key === "navigation") return element;
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" && !/^[A-Z]/.test(String(key)) ? value.bind(target) : value;
      },
    });
    const own = new AbortController();
    watchNavigation(page, (href) => changes.push(new URL(href).pathname), own.signal);
    history.pushState(null, "", "/second");
    headline("Second");
    await vi.advanceTimersByTimeAsync(3000);
    expect(changes).toEqual(["/second"]);
    own.abort();
  });

  test("a page that changes its address and headline all the time is told of every three seconds at most", async () => {
    for (let step = 0; step < 120; step += 1) {
      history.pushState(null, "", `/step-${step}`);
      headline(`Step ${step}`);
      await vi.advanceTimersByTimeAsync(1600);
    }
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.length).toBeLessThanOrEqual((120 * 1600) / 3000 + 1);
  });

  test("a page that changes its address a hundred times a second is told of once it is done", async () => {
    const observing = vi.spyOn(window.MutationObserver.prototype, "observe");
    for (let step = 0; step < 1000; step += 1) {
      history.pushState(null, "", `/step-${step}`);
      headline(`Step ${step}`);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(changes).toEqual([]);
    expect(observing.mock.calls.length).toBeLessThan(15);
    await vi.advanceTimersByTimeAsync(2000);
    expect(changes).toEqual(["/step-999"]);
    observing.mockRestore();
  });

  test("a page that comes back out of the cache is told of at once, one that has just loaded is not", () => {
    const shown = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
    shown(false);
    expect(changes).toEqual([]);
    shown(true);
    expect(changes).toEqual(["/first"]);
    stop.abort();
    shown(true);
    expect(changes).toEqual(["/first"]);
  });
});
