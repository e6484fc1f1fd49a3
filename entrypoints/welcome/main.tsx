import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/welcome.css";
import { Welcome } from "../../components/welcome/Welcome";
import { startScreen } from "../../components/start-screen";
import { settingsSource } from "../../lib/platform/settings";
import { matchSample } from "../../lib/services/match-sample";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createScreenServices } from "../../lib/services/screen-services";

const store = openScreenStore();
const services = { ...createScreenServices(store), matchSample: async () => matchSample((await store).db) };

void startScreen(<Welcome services={services} />, {
  settings: settingsSource,
  title: (i18n) => i18n.text("welcomePage"),
});
