import { buildExtension } from "../../run/build";
import { measureSeeds } from "../measure-seeds";
import { printSeedScores, summariseSeeds } from "../print-seeds";
import type { Task } from "../task";

/** The seed documents as pages of the built extension in the browser, end to end. */
export const measureSeedsTask: Task = async ({ data }) => {
  await buildExtension();
  const scores = await measureSeeds(data);
  return { text: printSeedScores(scores), value: summariseSeeds(scores) };
};
