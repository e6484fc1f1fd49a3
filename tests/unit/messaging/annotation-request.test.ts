import { expect, test } from "vitest";

import { parseAnnotationRequest } from "../../../lib/messaging/annotation-request";

const selector = { exact: "roof", prefix: "a ", suffix: "" };
const annotation = { id: "n1", colour: "blue", selector };
const drawing = {
  name: "annotations.draw",
  url: "https://news.example/",
  annotations: [annotation],
  draw: true,
};
const passage = { id: "7-11", as: "figure", selector };
const marking = { name: "matches.draw", url: "https://news.example/", passages: [passage] };

test.each([
  [{ name: "annotations.describe" }],
  [{ name: "annotations.show", id: "n1" }],
  [drawing],
  [{ ...drawing, annotations: [], draw: false }],
  [marking],
  [{ ...marking, passages: [] }],
])("%j is understood", (request) => {
  expect(parseAnnotationRequest(structuredClone(request))).toEqual(request);
});

test.each([
  [null],
  ["annotations.describe"],
  [{ name: "annotations.erase" }],
  [{ name: "annotations.show" }],
  [{ name: "annotations.show", id: 1 }],
  [{ ...drawing, url: undefined }],
  [{ ...drawing, draw: "yes" }],
  [{ ...drawing, annotations: {} }],
  [{ ...drawing, annotations: [annotation, null] }],
  [{ ...drawing, annotations: [{ ...annotation, id: 7 }] }],
  [{ ...drawing, annotations: [{ ...annotation, colour: "a1" }] }],
  [{ ...drawing, annotations: [{ ...annotation, selector: { ...selector, suffix: null } }] }],
  [{ ...drawing, annotations: [{ ...annotation, selector: "roof" }] }],
  [{ ...marking, url: 7 }],
  [{ ...marking, passages: undefined }],
  [{ ...marking, passages: [{ ...passage, as: "yellow" }] }],
  [{ ...marking, passages: [{ ...passage, selector: { ...selector, exact: 1 } }] }],
  [{ name: "page.read", scope: "page" }],
])("%j is not", (message) => {
  expect(parseAnnotationRequest(message)).toBeUndefined();
});
