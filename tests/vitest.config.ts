import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));

type TestOptions = NonNullable<TestProjectInlineConfiguration["test"]>;

/**
 * Files of one project share what they import, else most of a run would be spent on importing it for each of them. They
 * do as long as files of the same environment follow each other, so each project has its own, and its own turn.
 */
const projects: readonly (TestOptions & { readonly name: string })[] = [
  {
    name: "unit",
    include: ["tests/unit/**/*.test.ts", "tests/arch/{floors,locales,source,tables}.test.ts"],
    exclude: ["tests/unit/{components,page}/**"],
  },
  {
    name: "dom",
    include: ["tests/unit/{components,page}/**/*.test.{ts,tsx}"],
    environment: "happy-dom",
  },
  {
    name: "property",
    include: ["tests/property/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/make/repeatable-properties.ts"],
  },
  { name: "built", include: ["tests/arch/{bundle,safety}.test.ts"] },
  // Node 20 has the WebSocket that Firefox is driven through only behind this flag.
  { name: "e2e", include: ["tests/e2e/**/*.test.ts"], execArgv: ["--experimental-websocket"] },
];

/** Ends a test that hangs. Nothing may fail for a machine that is slow. */
const LIMIT_MS = 600_000;

export default defineConfig({
  root,
  test: {
    maxWorkers: "100%",
    projects: projects.map((test, groupOrder) => ({
      root,
      plugins: [WxtVitest({ root })],
      test: {
        ...test,
        isolate: false,
        restoreMocks: true,
        unstubGlobals: true,
        testTimeout: LIMIT_MS,
        hookTimeout: LIMIT_MS,
        sequence: { groupOrder },
      },
    })),
  },
});
