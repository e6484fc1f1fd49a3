import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { SourceFile } from "./source-files";
import { parse, root, walk } from "./source-files";

/** The folders of the two builds. */
export const builtFolders = {
  chromium: join(root, ".output/chrome-mv3"),
  firefox: join(root, ".output/firefox-mv3"),
} as const;

/** The built manifest of one browser; throws where nothing has been built. */
export function readManifest(browser: keyof typeof builtFolders): Readonly<Record<string, unknown>> {
  const file = join(builtFolders[browser], "manifest.json");
  if (!existsSync(file)) throw new Error(`There is no build for ${browser}: run the build first.`);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}

/** Every file of a build with the given ending, by its path inside the build. */
export function readBuilt(browser: keyof typeof builtFolders, ending: string): readonly SourceFile[] {
  const folder = builtFolders[browser];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

type Callee = Readonly<{ type: string; name?: string; property?: { name?: string }; object?: Callee }>;
type Argument = Readonly<{
  type: string;
  value?: unknown;
  callee?: Callee;
  arguments?: readonly Argument[];
  quasis?: readonly Readonly<{ value: { raw: string } }>[];
}>;

const requesting = new Set([
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "RTCPeerConnection",
]);

/**
 * What in a bundle makes code out of text or could reach the network: `eval`, `new Function`, a dynamic import or
 * worker of another origin, `fetch` of anything but a call with a path of our own ("/corpus/…"), sockets and beacons. Code of the bundled
 * libraries counts as ours.
 */
export function findDangers(file: SourceFile): readonly string[] {
  return [...walk(parse(file).body)].flatMap((node) => {
    if (node.type === "ImportExpression")
      return isOwnPath(node["source"]) ? [] : [`${file.path}: remote import`];
    if (node.type !== "CallExpression" && node.type !== "NewExpression") return [];
    const name = nameOf(node["callee"] as Callee);
    const [first] = node["arguments"] as readonly Argument[];
    const danger =
      name === "eval" ||
      name === "importScripts" ||
      name === "sendBeacon" ||
      (name === "Function" && node.type === "NewExpression") ||
      (node.type === "NewExpression" && requesting.has(name)) ||
      (isGlobalFetch(node["callee"] as Callee) && !isOwnFile(first));
    return danger ? [`${file.path}: ${name}`] : [];
  });
}

function nameOf(callee: Callee): string {
  return callee.name ?? callee.property?.name ?? "";
}

function isGlobalFetch(callee: Callee): boolean {
  if (callee.type === "Identifier") return callee.name === "fetch";
  const owner = callee.object?.name ?? "";
  return callee.property?.name === "fetch" && ["globalThis", "window", "self"].includes(owner);
}

// Minified, the function that makes an address of a path has no name left; the path it is given has.
function isOwnFile(argument: Argument | undefined): boolean {
  if (argument?.type !== "CallExpression") return false;
  const path = argument.arguments?.[0];
  const text = path?.type === "TemplateLiteral" ? path.quasis?.[0]?.value.raw : path?.value;
  return typeof text === "string" && /^\/(?!\/)/.test(text);
}

function isOwnPath(source: unknown): boolean {
  const { type, value } = source as Argument;
  return type === "Literal" && typeof value === "string" && /^\.{0,2}\//.test(value);
}

/** Addresses that a built page loads scripts, styles or frames from, beyond the build's own files. */
export function findForeignLinks(file: SourceFile): readonly string[] {
  const links = [...file.text.matchAll(/<(?:script|link|iframe|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)];
  return links.map((link) => link[1] ?? "").filter((address) => !/^\.{0,2}\/(?!\/)/.test(address));
}

/** Scripts and handlers written into a built page, which the content security policy would refuse. */
export function findInlineCode(file: SourceFile): readonly string[] {
  const scripts = [...file.text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>[^<]*<\/script>/g)].map(
    (found) => found[0],
  );
  const handlers = [...file.text.matchAll(/<[^>]+\s(on[a-z]+=|style=)/g)].map((found) => found[1] ?? "");
  return [...scripts, ...handlers];
}
