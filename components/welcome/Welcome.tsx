import type { ComponentChildren } from "preact";

import type { CopyServices } from "../copy-services";
import type { MessageKey } from "../i18n";
import { useI18n } from "../i18n-context";
import type { SampleServices, ScreenServices } from "../services";
import { Announcer } from "../shared/Announcer";
import { Icon } from "../shared/Icon";
import { KeyList } from "../shared/KeyList";
import { OnRecord } from "./OnRecord";
import { Sample } from "./Sample";
import { Specimen } from "./Specimen";

/** What the first-run page asks for. */
export type WelcomeServices = CopyServices &
  Pick<ScreenServices, "corpusFacts" | "reportFacts" | "loadRows"> &
  SampleServices;

/** The first-run page: what is on record, what is not, what the extension can see, and the sample article. */
export function Welcome({ services }: { readonly services: WelcomeServices }) {
  const i18n = useI18n();
  return (
    <Announcer services={services}>
      <main class="first">
        <header class="stack">
          <h1 class="t5">{i18n.text("welcomeTitle")}</h1>
          <p class="lead">{i18n.text("welcomeLead")}</p>
        </header>
        <Sample services={services} />
        <OnRecord services={services} />
        <List
          title="welcomeNotTitle"
          items={["welcomeNotPeople", "welcomeNotComplete", "welcomeNotVerdict"]}
        />
        <Section title="welcomeReadTitle">
          <Specimen />
        </Section>
        <List
          title="welcomePrivacyTitle"
          items={[
            "welcomePrivacyReads",
            "welcomePrivacyBlind",
            "welcomePrivacyLocal",
            "welcomePrivacyPage",
            "welcomePrivacyKept",
          ]}
        />
        <Section title="welcomeWatchTitle">
          <p>{i18n.text("welcomeWatchBody")}</p>
          <p class="soft">{i18n.nodes("welcomeWatchHow", { button: <WatchButton /> })}</p>
        </Section>
        <Section title="keysTitle">
          <KeyList withOpening />
        </Section>
      </main>
    </Announcer>
  );
}

function Section({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  return (
    <section class="section">
      <h2>{useI18n().text(title)}</h2>
      {children}
    </section>
  );
}

function List({ title, items }: { readonly title: MessageKey; readonly items: readonly MessageKey[] }) {
  const i18n = useI18n();
  return (
    <Section title={title}>
      <ul class="plain">
        {items.map((key) => (
          <li key={key}>{i18n.text(key)}</li>
        ))}
      </ul>
    </Section>
  );
}

function WatchButton() {
  return (
    <span class="strong button-name">
      <Icon name="watch" /> {useI18n().text("watchSite")}
    </span>
  );
}
