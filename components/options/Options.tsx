import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Settings } from "../../lib/domain/settings";
import type { StorageFacts } from "../../lib/services/storage-facts";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { OptionsServices } from "../options-services";
import { StoreRescue } from "../shared/StoreRescue";
import { BackupSection } from "./BackupSection";
import { DeleteSection } from "./DeleteSection";
import { LanguageSection } from "./LanguageSection";
import { StorageSection } from "./StorageSection";
import { SwitchSetting } from "./SwitchSetting";
import { WatchListSection } from "./WatchListSection";

const sections = [
  ["language", "optionsLanguage"],
  ["watch-list", "optionsWatchList"],
  ["in-page", "optionsInPage"],
  ["keyboard", "optionsKeyboard"],
  ["judgements", "optionsJudgements"],
  ["storage", "optionsStorage"],
  ["delete", "optionsDelete"],
] as const satisfies readonly (readonly [string, MessageKey])[];

type SectionId = (typeof sections)[number][0];

interface Props {
  readonly services: OptionsServices;
  /** The table of judgements, which has services of its own. */
  readonly judgements: ComponentChildren;
}

/** The options page: what the user can choose, what is kept, and how to be rid of it. */
export function Options({ services, judgements }: Props) {
  const i18n = useI18n();
  const [settings, change, fault] = useSettings(services);
  return (
    <div class="doc">
      <Contents />
      <main>
        <h1 class="t5">{i18n.text("optionsTitle")}</h1>
        <StoreRescue services={services} onExport={() => void services.openExport()} />
        {fault !== undefined && <p role="alert">{i18n.text("optionsFailed", { detail: fault })}</p>}
        {settings && (
          <>
            <Section id="language">
              <LanguageSection settings={settings} onChange={change} onRestart={() => services.restart()} />
            </Section>
            <Section id="watch-list">
              <WatchListSection services={services} />
            </Section>
            <Switches settings={settings} onChange={change} />
            <Section id="judgements">{judgements}</Section>
            <Kept services={services} settings={settings} onChange={change} />
          </>
        )}
      </main>
    </div>
  );
}

type Change = Parameters<OptionsServices["changeSettings"]>[0];

interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (change: Change) => Promise<void>;
}

function Switches({ settings, onChange }: SettingsProps) {
  return (
    <>
      <Section id="in-page">
        <SwitchSetting
          title="optionsDraw"
          why="optionsDrawWhy"
          on={settings.drawAnnotations}
          onChange={(drawAnnotations) => void onChange({ drawAnnotations })}
        />
      </Section>
      <Section id="keyboard">
        <SwitchSetting
          title="optionsLetterKeys"
          why="optionsLetterKeysWhy"
          on={settings.letterKeys}
          onChange={(letterKeys) => void onChange({ letterKeys })}
        />
      </Section>
    </>
  );
}

function Kept({ services, settings, onChange }: SettingsProps & { readonly services: OptionsServices }) {
  const [facts, refresh] = useStorageFacts(services);
  return (
    <>
      <Section id="storage">
        {facts && (
          <StorageSection
            services={services}
            facts={facts}
            settings={settings}
            onChange={(change) => void onChange(change)}
          />
        )}
        <BackupSection services={services} settings={settings} onChange={refresh} />
      </Section>
      <Section id="delete">
        <DeleteSection services={services} onDeleted={refresh} />
      </Section>
    </>
  );
}

function Contents() {
  const i18n = useI18n();
  const current = useCurrentSection();
  return (
    <nav aria-label={i18n.text("optionsSections")}>
      <ul class="nav">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current ? { "aria-current": "true" as const } : {})}>
              {i18n.text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The section that was gone to last, as the address says; the first one before. */
function useCurrentSection(): string {
  const read = () => location.hash.slice(1) || sections[0][0];
  const [current, setCurrent] = useState(read);
  useEffect(() => {
    const onChange = () => setCurrent(read());
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, []);
  return current;
}

function Section({ id, children }: { readonly id: SectionId; readonly children: ComponentChildren }) {
  const i18n = useI18n();
  const title = sections.find(([each]) => each === id)![1];
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.text(title)}</h2>
      {children}
    </section>
  );
}

function useSettings(
  services: OptionsServices,
): readonly [Settings | undefined, (change: Change) => Promise<void>, string | undefined] {
  const [settings, setSettings] = useState<Settings>();
  const [fault, setFault] = useState<string>();
  const load = () => services.settings().then(setSettings, (cause: unknown) => setFault(String(cause)));
  useEffect(() => void load(), [services]);
  const change = async (wanted: Change) => {
    await services.changeSettings(wanted).catch((cause: unknown) => setFault(String(cause)));
    await load();
  };
  return [settings, change, fault];
}

function useStorageFacts(services: OptionsServices): readonly [StorageFacts | undefined, () => void] {
  const [facts, setFacts] = useState<StorageFacts>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    services.storageFacts().then(setFacts, () => setFacts(undefined));
  }, [services, asked]);
  return [facts, () => setAsked((before) => before + 1)];
}
