import { useEffect, useId, useState } from "preact/hooks";

import type { BackupPlan, BackupRecord, Settings } from "../../lib/domain/settings";
import { clockDate } from "../clock-date";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { OptionsServices } from "../options-services";

interface Props {
  readonly services: OptionsServices;
  readonly settings: Settings;
  readonly onChange: () => void;
}

/** What is offered when backups are switched on. */
const suggested: BackupPlan = { everyChanges: 50, everyDays: 7 };
/** The most one can ask for, in changes and in days. */
const mostChanges = 10_000;
const mostDays = 365;

/** Automatic backups: off by default; when on, the age of the last good one is in sight. */
export function BackupSection(props: Props) {
  const i18n = useI18n();
  const { plan, record, problem, isWorking, start, change, stop, now } = useBackups(props);
  return (
    <div class="backup">
      <Switch on={plan !== undefined} onStart={() => start(plan ?? suggested)} onStop={stop} />
      {problem && <p role="alert">{i18n.text(problem)}</p>}
      {plan && (
        <>
          <Plan plan={plan} onChange={change} />
          <Last record={record} isWorking={isWorking} onNow={now} />
        </>
      )}
    </div>
  );
}

function useBackups({ services, settings, onChange }: Props) {
  const [plan, setPlan] = useState(settings.backup);
  const [record, setRecord] = useState<BackupRecord>({});
  const [problem, setProblem] = useState<MessageKey>();
  const [isWorking, setWorking] = useState(false);
  const failAs = (key: MessageKey) => () => setProblem(key);
  useEffect(() => services.watchBackupRecord(setRecord), [services]);
  // Every good backup is an export too.
  useEffect(onChange, [record]);
  const start = (wanted: BackupPlan) => {
    setProblem(undefined);
    const refuse = failAs("optionsBackupRefused");
    services.startBackups(wanted).then((granted) => (granted ? setPlan(wanted) : refuse()), refuse);
  };
  const change = (wanted: BackupPlan) => {
    setProblem(undefined);
    const taken = services.changeSettings({ backup: wanted });
    taken.then(() => setPlan(wanted), failAs("optionsBackupUnchanged"));
  };
  const stop = () => {
    setProblem(undefined);
    services.stopBackups().then(() => setPlan(undefined), failAs("optionsBackupUnchanged"));
  };
  const now = () => {
    setProblem(undefined);
    setWorking(true);
    void services
      .backUpNow()
      .catch(failAs("optionsBackupNotNow"))
      .finally(() => setWorking(false));
  };
  return { plan, record, problem, isWorking, start, change, stop, now };
}

function Plan({
  plan,
  onChange,
}: {
  readonly plan: BackupPlan;
  readonly onChange: (plan: BackupPlan) => void;
}) {
  return (
    <div class="row">
      <Amount
        title="optionsBackupChanges"
        value={plan.everyChanges}
        most={mostChanges}
        onChange={(everyChanges) => onChange({ ...plan, everyChanges })}
      />
      <Amount
        title="optionsBackupDays"
        value={plan.everyDays}
        most={mostDays}
        onChange={(everyDays) => onChange({ ...plan, everyDays })}
      />
    </div>
  );
}

function Switch(props: { readonly on: boolean; readonly onStart: () => void; readonly onStop: () => void }) {
  const i18n = useI18n();
  const id = useId();
  return (
    <div class="setting">
      <div>
        <h3 class="strong" id={`${id}-title`}>
          {i18n.text("optionsBackup")}
        </h3>
        <p id={`${id}-why`}>{i18n.text("optionsBackupWhy")}</p>
      </div>
      <div class="control">
        <label class="check">
          <input
            type="checkbox"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-why`}
            checked={props.on}
            onClick={(event) => {
              // What the box shows follows from what the browser answers, not from the click.
              event.preventDefault();
              if (props.on) props.onStop();
              else props.onStart();
            }}
          />
          <span>{i18n.text(props.on ? "optionsOn" : "optionsOff")}</span>
        </label>
      </div>
    </div>
  );
}

function Amount(props: {
  readonly title: MessageKey;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const i18n = useI18n();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const value = Number(text);
    const fits = Number.isInteger(value) && value >= 1 && value <= props.most;
    setWrong(!fits);
    if (fits) props.onChange(value);
  };
  return (
    <div class="field">
      <label for={id}>{i18n.text(props.title)}</label>
      <input
        class="input"
        id={id}
        type="number"
        min={1}
        max={props.most}
        value={props.value}
        aria-invalid={wrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p id={`${id}-wrong`}>{wrong && i18n.text("optionsNumberWrong", { most: i18n.number(props.most) })}</p>
    </div>
  );
}

function Last(props: {
  readonly record: BackupRecord;
  readonly isWorking: boolean;
  readonly onNow: () => void;
}) {
  const { record, isWorking, onNow } = props;
  const i18n = useI18n();
  const { lastGood, failure } = record;
  return (
    <div class="row">
      <p>
        {lastGood
          ? i18n.nodes("optionsBackupLast", {
              date: <time dateTime={lastGood.at}>{clockDate(i18n, lastGood.at)}</time>,
              file: <bdi>{lastGood.file}</bdi>,
            })
          : i18n.text("optionsBackupNone")}
      </p>
      {failure && (
        <p role="alert">
          {i18n.text("optionsBackupFailed", { date: clockDate(i18n, failure.at), detail: failure.detail })}
        </p>
      )}
      <button class="btn" type="button" aria-disabled={isWorking} onClick={() => !isWorking && onNow()}>
        {i18n.text(isWorking ? "optionsBackupWorking" : "optionsBackupNow")}
      </button>
    </div>
  );
}
