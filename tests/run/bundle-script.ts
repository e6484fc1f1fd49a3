import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin, transformWithOxc } from "vite";

/** A script bundled into one file that Node runs as it is, and the way to remove it. */
export type BundledScript = Readonly<{ file: string; remove: () => void }>;

const root = fileURLToPath(new URL("../..", import.meta.url));
// Packages stay outside the bundle, so it must lie where Node finds them.
const CACHE = join(root, "node_modules/.cache/on-record");

/**
 * Bundles a TypeScript script as the product is bundled, for measuring: what a loader makes of each module, with a
 * getter behind every import, runs up to twice as long. `import.meta.url` stays the address of the source file it is
 * written in. Packages are imported as installed. Throws where the script does not build.
 */
export async function bundleScript(entry: string): Promise<BundledScript> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "script-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      root,
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: "silent",
      plugins: [keepAddresses],
      build: {
        ssr: entry,
        outDir: folder,
        target: "node20",
        sourcemap: true,
        minify: false,
        rolldownOptions: { output: { entryFileNames: "script.mjs" } },
      },
    });
    return { file: join(folder, "script.mjs"), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Scripts find data beside their source, not beside the bundle. */
const keepAddresses: Plugin = {
  name: "keep-addresses",
  enforce: "pre",
  async transform(code, id) {
    if (!code.includes("import.meta.url")) return undefined;
    const define = { "import.meta.url": JSON.stringify(pathToFileURL(id).href) };
    const { code: defined, map } = await transformWithOxc(code, id, { define, sourcemap: true });
    return { code: defined, map: map ?? null };
  },
};
