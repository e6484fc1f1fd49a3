const WARM_RUNS = 12;
const TIMED_RUNS = 9;

/**
 * Milliseconds of processor time that a run takes once the engine has compiled what it runs: the least of nine after
 * twelve that are not counted. Time by the clock would measure who else uses the machine, and so does all but the least
 * of processor time, which is longer beside other work, never shorter.
 */
export function timeRun(run: () => void): number {
  for (let round = 0; round < WARM_RUNS; round++) run();
  const times = Array.from({ length: TIMED_RUNS }, () => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The number of words of texts, split at white space. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
}
