import type { Node, SourceFile } from "./source-files";
import { parse, withoutComments } from "./source-files";

/** What may stand at the top level beside dotfiles. */
const topLevel: ReadonlySet<string> = new Set([
  "entrypoints",
  "components",
  "lib",
  "public",
  "tests",
  "wxt.config.ts",
  "package.json",
  "tsconfig.json",
  "README.md",
  "package-lock.json",
  "LICENSE",
  "CHANGELOG.md",
]);

/** Names at the top level that do not belong there. */
export function findStrays(names: readonly string[]): readonly string[] {
  const ours = names.filter((name) => !name.startsWith(".") && name !== "node_modules");
  return ours.filter((name) => !topLevel.has(name));
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const fixture = /^[a-z0-9]+(-{1,2}[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;
const vague = /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/;

/** Files whose name is not kebab-case (components: PascalCase) or says nothing about what is in them. */
export function findBadNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (vague.test(path)) return true;
    if (path.startsWith("tests/fixtures/")) return !fixture.test(name);
    if (name === "README.md") return false;
    return !kebab.test(name) && !(/^(tests\/unit\/)?components\//.test(path) && pascal.test(name));
  });
}

/** Files with more lines than the limit, blank lines and comments not counted, with their count. */
export function findLongFiles(files: readonly SourceFile[], limit: number): readonly string[] {
  return files.flatMap((file) => {
    const lines = withoutComments(file)
      .split("\n")
      .filter((line) => line.trim() !== "").length;
    return lines > limit ? [`${file.path}: ${lines} lines`] : [];
  });
}

const markup =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|document\.write(?:ln)?|eval\s*\(|new\s+Function\s*\()/g;

/** Places where text is turned into markup or code. */
export function findMarkup(files: readonly SourceFile[]): readonly string[] {
  return findPattern(files.map(withoutCommentText), markup);
}

const remote =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/g;
const anyFetch =
  /(?<![\w.])(?:globalThis\.|window\.|self\.)?fetch\((?!\s*(?:browser\.runtime\.getURL|getOwnFileUrl)\()/g;

/** Places that could ask the network for something: only `fetch` of a file of our own cannot. */
export function findRequests(files: readonly SourceFile[]): readonly string[] {
  const code = files.map(withoutCommentText);
  return [...findPattern(code, remote), ...findPattern(code, anyFetch)];
}

// Assembled from parts, so that this file does not hold what it looks for.
const folders = ["home", "root", "work", "tmp", "Users", "dev/shm"].join("|");
const machine = new RegExp(`(?:^|["'\`\\s(=:])/(?:${folders})/|[A-Z]:\\\\\\\\?Users\\\\`, "gm");
const registry = new RegExp(["registry\\.npm", "npmjs\\.(?:org|com)/(?!package/)"].join("|"), "g");

/** Paths of somebody's machine, and hosts of a package registry. */
export function findMachineTraces(files: readonly SourceFile[]): readonly string[] {
  return [...findPattern(files, machine), ...findPattern(files, registry)];
}

/** Exports without a doc comment. A type of the same name as a documented value needs none of its own. */
export function findUndocumented(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { body, comments } = parse(file);
    const docs = comments.filter((comment) => comment.type === "Block" && comment.value.startsWith("*"));
    const exported = body.filter((node) => node.type === "ExportNamedDeclaration" && node["declaration"]);
    const isDocumented = (node: Node) =>
      docs.some((doc) => doc.end <= node.start && file.text.slice(doc.end, node.start).trim() === "");
    const documented = new Set(exported.filter(isDocumented).flatMap(namesOf));
    return exported
      .flatMap(namesOf)
      .filter((name) => !documented.has(name))
      .map((name) => `${file.path}: ${name}`);
  });
}

/** Default exports and files that only pass on what others export. */
export function findBadExports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { body } = parse(file);
    const isPassedOn = (node: Node) =>
      node.type === "ExportAllDeclaration" || (node.type === "ExportNamedDeclaration" && node["source"]);
    return [
      ...(body.some((node) => node.type === "ExportDefaultDeclaration") ? [`${file.path}: default`] : []),
      ...(body.length > 0 && body.every(isPassedOn) ? [`${file.path}: barrel`] : []),
    ];
  });
}

function withoutCommentText(file: SourceFile): SourceFile {
  return { path: file.path, text: withoutComments(file) };
}

function findPattern(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((found) => {
      const line = text.slice(0, found.index).split("\n").length;
      return `${path}:${line}: ${found[0].trim()}`;
    }),
  );
}

type Named = Readonly<{ name?: string }>;

/** The names a declaration binds. */
function namesOf(node: Node): readonly string[] {
  const declaration = node["declaration"] as Node & { id?: Named; declarations?: readonly { id: Named }[] };
  const bound = declaration.declarations?.map((one) => one.id) ?? [declaration.id];
  return bound.map((one) => one?.name ?? "(pattern)");
}
