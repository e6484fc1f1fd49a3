import { expect, test } from "vitest";

import { parsePageRequest, parsePresenceRequest } from "../../../lib/messaging/page-request";

test.each(["page", "selection"] as const)("the %s may be asked for", (scope) => {
  expect(parsePageRequest({ name: "page.read", scope, more: 1 })).toEqual({ name: "page.read", scope });
});

test("only the exact words are a request", () => {
  const polluted = JSON.parse('{"__proto__": {"name": "page.read", "scope": "page"}}') as unknown;
  for (const message of [null, undefined, 7, "page.read", [], {}, polluted, { name: "page.read" }]) {
    expect(parsePageRequest(message)).toBeUndefined();
    expect(parsePresenceRequest(message)).toBeUndefined();
  }
  expect(parsePageRequest({ name: "page.read", scope: ["page"] })).toBeUndefined();
  expect(parsePresenceRequest({ name: "page.where" })).toEqual({ name: "page.where" });
});
