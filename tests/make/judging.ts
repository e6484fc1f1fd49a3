import type { JudgingServices, Said } from "../../components/judging-services";

/** Services that keep what is said in memory, and what was asked of them in order. */
export function makeJudging({ fails = false } = {}) {
  const log: string[] = [];
  const note = (said: readonly Said[]) =>
    said.map(({ target, scope, verdict }) => {
      const about =
        "spelling" in target ? target.spelling : "words" in target ? target.words : target.statementId;
      return `${verdict} ${target.kind} ${about} ${scope.kind}`;
    });
  const services: JudgingServices = {
    judge: async (said) => {
      if (fails) throw new Error("disk full");
      log.push(...note(said));
      return { undo: async () => void log.push(`undo ${note(said).join(" & ")}`), learned: false };
    },
    findJudgements: async () => [],
    loadLine: async () => undefined,
    correct: async () => async () => undefined,
    removeCorrections: async (ids) => {
      log.push(`uncorrect ${ids.join()}`);
      return async () => undefined;
    },
  };
  return { services, log };
}
