import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = (name: string, include: string[], setupFiles: string[] = []) => ({
  root,
  plugins: [WxtVitest({ root })],
  test: {
    name,
    include,
    setupFiles,
    // Ends a test that hangs. Nothing may fail for a machine that is slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Files share what they import: most of a run would be spent on importing it for each of them.
    isolate: false,
    // Node 20 has the WebSocket that Firefox is driven through only behind this flag.
    execArgv: name === "e2e" ? ["--experimental-websocket"] : [],
  },
});

export default defineConfig({
  root,
  test: {
    maxWorkers: "100%",
    projects: [
      project("unit", ["tests/unit/**/*.test.{ts,tsx}", "tests/arch/{floors,locales,source}.test.ts"]),
      project("property", ["tests/property/**/*.test.{ts,tsx}"], ["tests/make/repeatable-properties.ts"]),
      project("built", ["tests/arch/{bundle,safety}.test.ts"]),
      project("e2e", ["tests/e2e/**/*.test.ts"]),
    ],
  },
});
