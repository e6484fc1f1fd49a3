import { compileCorpus } from "../../lib/reading/compile-corpus";
import { readShippedCorpus } from "./bench-corpus";
import type { ColdTimes } from "./compile.bench";
import { compilePeer } from "./peer-search";

const corpus = readShippedCorpus();
const timeOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const times: ColdTimes = {
  ours: timeOf(() => compileCorpus(corpus, 1)),
  peer: timeOf(() => compilePeer(corpus)),
};
process.stdout.write(JSON.stringify(times));
