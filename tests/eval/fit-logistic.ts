/** Named numbers and whether what they speak for is so. */
export interface Example<Name extends string> {
  readonly values: Readonly<Record<Name, number>>;
  readonly isTrue: boolean;
  readonly weight: number;
}

const RIDGE = 0.5;
const ROUNDS = 30;

/** The weights of a logistic regression by Newton's method, with a small ridge; one of the numbers should always be 1. */
export function fitLogistic<Name extends string>(
  examples: readonly Example<Name>[],
): Readonly<Record<Name, number>> {
  const names = Object.keys(examples[0]?.values ?? {}) as Name[];
  let weights = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = solve(...newtonSystem(examples, names, weights));
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  const rounded = names.map((name, at) => [name, Math.round(weights[at]! * 100) / 100]);
  return Object.fromEntries(rounded) as Record<Name, number>;
}

function newtonSystem<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
  weights: readonly number[],
): [matrix: number[][], gradient: number[]] {
  const matrix = names.map((_, row) => names.map((__, column) => (row === column ? RIDGE : 0)));
  const gradient = weights.map((weight) => -RIDGE * weight);
  for (const { values, isTrue, weight } of examples) {
    const row = names.map((name) => values[name]);
    const odds = row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
    const probability = 1 / (1 + Math.exp(-odds));
    const spread = weight * probability * (1 - probability);
    for (let i = 0; i < row.length; i++) {
      gradient[i]! += weight * (Number(isTrue) - probability) * row[i]!;
      for (let j = 0; j < row.length; j++) matrix[i]![j]! += spread * row[i]! * row[j]!;
    }
  }
  return [matrix, gradient];
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: number[][], right: number[]): readonly number[] {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(matrix[row]![at]!) > Math.abs(matrix[pivot]![at]!)) pivot = row;
    }
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    [right[at], right[pivot]] = [right[pivot]!, right[at]!];
    for (let row = at + 1; row < size; row++) {
      const factor = matrix[row]![at]! / matrix[at]![at]!;
      for (let column = at; column < size; column++) matrix[row]![column]! -= factor * matrix[at]![column]!;
      right[row]! -= factor * right[at]!;
    }
  }
  const solution = right.map(() => 0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = right[at]!;
    for (let column = at + 1; column < size; column++) rest -= matrix[at]![column]! * solution[column]!;
    solution[at] = rest / matrix[at]![at]!;
  }
  return solution;
}
