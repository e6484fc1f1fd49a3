import { loadCalibrationData, trainWithout } from "./calibration-data";
import { measureGiven, type RelatedScores } from "./measure-related";

/** Scores on the shipped record, and on one made of the gold, by weights that have not seen the document that asks. */
export type NestedScores = { readonly shipped: RelatedScores; readonly gold: RelatedScores };

/**
 * `related` with gold attributions where the weights too are trained without the document: what to expect of a document
 * that nobody has seen. Only for the data that the weights are trained on, the texts of the shipped corpus.
 */
export function measureNested(data: string): NestedScores {
  const training = loadCalibrationData(data);
  const [shipped, gold] = training.worlds;
  const weights = new Map(shipped.documents.map(({ doc }) => [doc, trainWithout(training, [doc])]));
  const weightsFor = (doc: string) => weights.get(doc)!;
  return { shipped: measureGiven(shipped, { weightsFor }), gold: measureGiven(gold, { weightsFor }) };
}
