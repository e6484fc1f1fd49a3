import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { CorpusPack } from "../../lib/domain/corpus";
import { leaveOutDocument } from "./leave-out";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the build for each browser lies. */
export const builds = {
  chromium: join(root, ".output/chrome-mv3"),
  firefox: join(root, ".output/firefox-mv3"),
} as const;

/** A browser we build for. */
export type BuildTarget = keyof typeof builds;

/** Builds the extension; the build's output goes to standard error. Throws where the build fails. */
export async function buildExtension(target: BuildTarget = "chromium"): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("wxt")), "../bin/wxt.mjs");
  const args = target === "firefox" ? ["build", "-b", "firefox", "--mv3"] : ["build"];
  const code = await new Promise<number | null>((resolve) => {
    const output = process.stderr.fd;
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ["ignore", output, output] });
    child.on("error", () => resolve(null));
    child.on("exit", resolve);
  });
  if (code !== 0) throw new Error("The extension could not be built.");
}

/** What differs in a copy of the build. */
export type BuildChanges = Readonly<{
  /** Id of a source document or name of a seed file to leave out of the corpus. */
  withoutDocument?: string;
  /** Hosts made required ones: no browser without a window can answer the prompt for optional ones. */
  hosts?: readonly string[];
  /** Optional permissions made required ones, for the same reason. */
  permissions?: readonly string[];
}>;

/** A folder with a changed copy of the Chromium build, and the way to remove it. */
export type BuildCopy = Readonly<{ path: string; remove: () => void }>;

/** Copies the Chromium build into a temporary folder and changes the copy. */
export function copyBuild(changes: BuildChanges): BuildCopy {
  const path = mkdtempSync(join(tmpdir(), "on-record-build-"));
  const remove = () => rmSync(path, { recursive: true, force: true });
  try {
    cpSync(builds.chromium, path, { recursive: true });
    if (changes.withoutDocument !== undefined) {
      const corpus = leaveOutDocument(readCorpus(path), changes.withoutDocument);
      writeFileSync(corpusFile(path), JSON.stringify(corpus));
    }
    if (changes.hosts) changeManifest(path, () => ({ host_permissions: changes.hosts }));
    if (changes.permissions) requirePermissions(path, changes.permissions);
    return { path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The corpus that a build ships, checked against its schema. */
export function readCorpus(build: string = builds.chromium): CorpusPack {
  return CorpusPack.parse(JSON.parse(readFileSync(corpusFile(build), "utf8")));
}

function corpusFile(build: string): string {
  return join(build, "corpus/seed.corpus.json");
}

type Manifest = Readonly<Record<string, unknown>>;

function changeManifest(build: string, change: (manifest: Manifest) => Manifest): void {
  const file = join(build, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, ...change(manifest) }));
}

function requirePermissions(build: string, wanted: readonly string[]): void {
  changeManifest(build, ({ permissions, optional_permissions: optional }) => ({
    permissions: [...(permissions as string[]), ...wanted],
    optional_permissions: (optional as string[]).filter((name) => !wanted.includes(name)),
  }));
}
