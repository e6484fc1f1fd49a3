import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));
const project = (name: string, include: string[], seconds: number, setupFiles: string[] = []) => ({
  root,
  plugins: [WxtVitest({ root })],
  test: {
    name,
    include,
    setupFiles,
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    fileParallelism: name !== "e2e",
    // Node 20 has the WebSocket that Firefox is driven through only behind this flag.
    execArgv: name === "e2e" ? ["--experimental-websocket"] : [],
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      project(
        "unit",
        ["tests/{unit,types}/**/*.test.{ts,tsx}", "tests/arch/{floors,locales,source}.test.ts"],
        20,
      ),
      project("property", ["tests/property/**/*.test.{ts,tsx}"], 60, ["tests/make/repeatable-properties.ts"]),
      project("built", ["tests/arch/{bundle,safety}.test.ts"], 60),
      project("e2e", ["tests/e2e/**/*.test.ts"], 60),
    ],
  },
});
