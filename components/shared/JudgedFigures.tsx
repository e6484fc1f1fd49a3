import { useI18n } from "../i18n-context";
import { figureKey, useJudging } from "../judging-context";
import { judgedLabels, JudgedNote } from "./JudgedNote";

/**
 * What was said of figures by their chips since the screen was opened, and that something could not be kept. Says aloud
 * what was said last of any line, which collapses in silence.
 */
export function JudgedFigures() {
  const i18n = useI18n();
  const judging = useJudging();
  if (!judging) return null;
  const lines = judging.lines.filter(({ key }) => key.startsWith(figureKey("")));
  const last = judging.lines.at(-1);
  return (
    <>
      {judging.failed && (
        <div class="notice" role="alert">
          <p>{i18n.text("judgeFailed")}</p>
        </div>
      )}
      <div role="status">
        {last && (
          <p class="vh" key={last.key}>
            {i18n.text(judgedLabels[last.as.kind])}
            {last.isLearned && ` ${i18n.text("judgedLearned")}`}
          </p>
        )}
        {lines.map((line) => (
          <div key={line.key} class="notice">
            <JudgedNote line={line} />
          </div>
        ))}
      </div>
    </>
  );
}
