/**
 * Milliseconds of processor time that a run takes, warm: the middle of five after one that is not counted. Time by the
 * clock would measure who else uses the machine.
 */
export function timeRun(run: () => void): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return times.toSorted((one, other) => one - other)[2]!;
}

/** The number of words of texts, split at white space. */
export function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
}
