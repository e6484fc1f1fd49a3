import { useI18n } from "../i18n-context";
import { Words } from "../shared/Words";

/** The two voices, explained by two lines that are nobody's. */
export function Specimen() {
  const i18n = useI18n();
  const words = { language: i18n.language, own: [] };
  return (
    <div class="specimen">
      <div class="said">
        <p class="said-head">
          <span class="who">{i18n.nodes("whoSaid", { name: i18n.text("specimenSpeaker") })}</span>
          <span class="meta form">{i18n.text("formVerbatim")}</span>
        </p>
        <Words words={{ ...words, text: i18n.text("specimenOwn"), form: "verbatim" }} />
      </div>
      <div class="key">
        <p class="strong">{i18n.text("specimenOwnTitle")}</p>
        <p class="soft">{i18n.text("specimenOwnBody")}</p>
      </div>
      <div class="record">
        <p class="who strong">{i18n.text("specimenSpeaker")}</p>
        <Words words={{ ...words, text: i18n.text("specimenOther"), form: "paraphrase" }} />
        <p class="meta">
          <span class="form">{i18n.text("formParaphrase")}</span>
        </p>
      </div>
      <div class="key">
        <p class="strong">{i18n.text("specimenOtherTitle")}</p>
        <p class="soft">{i18n.text("specimenOtherBody")}</p>
      </div>
    </div>
  );
}
