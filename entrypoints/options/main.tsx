import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/shell.css";
import "../../components/styles/controls.css";
import "../../components/styles/options.css";
import { Options } from "../../components/options/Options";
import { JudgementList } from "../../components/shared/JudgementList";
import { startScreen } from "../../components/start-screen";
import { send } from "../../lib/messaging/send";
import { settingsSource } from "../../lib/platform/settings";
import { createJudgingServices } from "../../lib/services/judging-services";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createOptionsServices } from "../../lib/services/options-services";

const store = openScreenStore();
const judgements = <JudgementList services={createJudgingServices(store)} />;
const services = createOptionsServices(store, async () => {
  await send("backup.run", {});
});

void startScreen(<Options services={services} judgements={judgements} />, {
  settings: settingsSource,
  title: (i18n) => i18n.text("optionsPage"),
});
