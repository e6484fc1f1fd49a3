import type { Settings } from "../../lib/domain/settings";
import { chooseLanguage, languages } from "../i18n";
import { useI18n } from "../i18n-context";

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: { readonly language: string | undefined }) => Promise<void>;
  readonly onRestart: () => void;
}

/** The language of the interface; each is named in itself. */
export function LanguageSection({ settings, onChange, onRestart }: Props) {
  const i18n = useI18n();
  const browsers = chooseLanguage(navigator.languages);
  return (
    <div class="setting">
      <div>
        <h3 class="strong" id="interface-language">
          {i18n.text("optionsInterfaceLanguage")}
        </h3>
        <p>{i18n.text("optionsInterfaceLanguageWhy")}</p>
      </div>
      <div class="control">
        <select
          class="select"
          aria-labelledby="interface-language"
          value={settings.language ?? ""}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void onChange({ language: chosen === "" ? undefined : chosen }).then(onRestart);
          }}
        >
          <option value="">{i18n.text("optionsFollowBrowser", { language: nameOf(browsers) })}</option>
          {languages.map((language) => (
            <option value={language} lang={language} key={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
