import type { ImportProblem } from "../../../lib/exchange/import-problem";
import { useCopy } from "../../copy-context";
import { useI18n } from "../../i18n-context";
import { problemList, problemText } from "./import-words";

interface Props {
  readonly file: string;
  readonly problems: readonly ImportProblem[];
  readonly onClose: () => void;
}

/** Why a file cannot be imported: every problem that was found, with its line and its place. */
export function ImportRefused({ file, problems, onClose }: Props) {
  const i18n = useI18n();
  const { copyText } = useCopy();
  const copyList = () => copyText(problemList(file, problems), "copiedDetails");
  return (
    <>
      <div class="sheet-head">
        <h2 class="t3 strong" id="import-title">
          {i18n.text("importRefused")}
        </h2>
        <p class="soft">{i18n.nodes("importRefusedBody", { file: <bdi>{file}</bdi> })}</p>
      </div>
      <div class="body" role="alert" tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.text("importLine")}</th>
              <th scope="col">{i18n.text("importWhere")}</th>
              <th scope="col">{i18n.text("importWhy")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem, at) => (
              <Problem problem={problem} key={at} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="sheet-foot">
        <button class="btn" type="button" onClick={copyList}>
          {i18n.text("importCopyList")}
        </button>
        <button class="btn primary" type="button" autofocus onClick={onClose}>
          {i18n.text("close")}
        </button>
      </div>
    </>
  );
}

function Problem({ problem }: { readonly problem: ImportProblem }) {
  const i18n = useI18n();
  const { line, path, value } = problem;
  return (
    <tr>
      <td class="num">{line === undefined ? "" : i18n.number(line)}</td>
      <td>{path === undefined ? i18n.text("importWholeFile") : <bdi dir="ltr">{path}</bdi>}</td>
      <td>
        {problemText(i18n, problem)} {value !== undefined && <bdi class="soft">“{value}”</bdi>}
      </td>
    </tr>
  );
}
