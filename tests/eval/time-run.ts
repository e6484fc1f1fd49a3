/** A run is compiled through once so many runs in a row were no faster than the fastest before them. */
const PATIENCE = 25;
const MOST_RUNS = 400;

/**
 * Milliseconds of processor time that a run takes once the engine has compiled what it runs: the least of as many as it
 * takes until it gets no faster. Time by the clock would measure who else uses the machine, and so does all but the
 * least of processor time, which is longer beside other work, never shorter.
 */
export function timeRun(run: () => void): number {
  let least = Infinity;
  for (let runs = 0, slower = 0; slower < PATIENCE && runs < MOST_RUNS; runs += 1) {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    slower = took < least ? 0 : slower + 1;
    least = Math.min(least, took);
  }
  return least;
}

/** The number of words of texts, split at white space. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
}
