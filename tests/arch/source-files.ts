import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file as the rules see it: its path from the root, with "/", and its text. */
export type SourceFile = Readonly<{ path: string; text: string }>;

/** One import or re-export: the name asked for, and whether only types come of it. */
export type Import = Readonly<{ from: string; typeOnly: boolean }>;

/** A statement of the syntax tree. Only what the rules ask for is named here. */
export type Node = Readonly<{ type: string; start: number; end: number }> & Readonly<Record<string, unknown>>;

const skipped = new Set(["node_modules", ".git", ".output", ".wxt"]);

/** Every file below the given folders whose name ends with one of the endings, in a fixed order. */
export function readFiles(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({
      path: relative(root, path).split(sep).join("/"),
      text: readFileSync(path, "utf8"),
    }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

/** The syntax tree's statements of a file; throws where it does not parse. */
export function parse({ path, text }: SourceFile) {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return {
    body: parsed.program.body as unknown as readonly Node[],
    comments: parsed.comments,
    module: parsed.module,
  };
}

/** What a file imports or re-exports, dynamic imports included; one whose name is computed is given as written. */
export function findImports(file: SourceFile): readonly Import[] {
  const { module } = parse(file);
  const fixed = module.staticImports.map((item) => ({
    from: item.moduleRequest.value,
    typeOnly: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports
    .flatMap((item) => item.entries)
    .flatMap((entry) =>
      entry.moduleRequest ? [{ from: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    );
  const dynamic = module.dynamicImports
    .filter((item) => !isTypeImport(file.text, item.start))
    .map((item) => ({
      from: file.text.slice(item.moduleRequest.start, item.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
      typeOnly: false,
    }));
  return [...fixed, ...passedOn, ...dynamic];
}

// The parser lists `import("x").Y` in a type among the dynamic imports; only an expression can be awaited or called.
function isTypeImport(text: string, start: number): boolean {
  return (
    /(?:[:<|&]|typeof|=)\s*$/.test(text.slice(0, start)) && /^import\([^)]*\)\s*\./.test(text.slice(start))
  );
}

/** A file's text with every comment blanked out, line breaks kept. */
export function withoutComments(file: SourceFile): string {
  let text = file.text;
  for (const { start, end } of parse(file).comments) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
  }
  return text;
}

/** Every node of a tree, each before its children. */
export function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const item of node) yield* walk(item);
  } else if (typeof node === "object" && node !== null) {
    if (typeof (node as Node).type === "string") yield node as Node;
    for (const value of Object.values(node)) yield* walk(value);
  }
}
