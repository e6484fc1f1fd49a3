/** Does all steps of some work without a pause. */
export function finish<Result>(steps: Iterator<undefined, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
