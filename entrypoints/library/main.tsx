import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/controls.css";
import "../../components/styles/notes.css";
import "../../components/styles/library.css";
import "../../components/styles/versions.css";
import "../../components/styles/exchange.css";
import { ExchangeButtons } from "../../components/library/exchange/ExchangeButtons";
import { Library } from "../../components/library/Library";
import { LibraryNotices } from "../../components/library/LibraryNotices";
import { startScreen } from "../../components/start-screen";
import { settingsSource } from "../../lib/platform/settings";
import { createExchangeServices } from "../../lib/services/exchange-services";
import { createLibraryServices } from "../../lib/services/library-services";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createRescueServices } from "../../lib/services/rescue-services";

const store = openScreenStore();
const services = { ...createExchangeServices(store), ...createRescueServices(store) };
const parts = {
  exchange: <ExchangeButtons services={services} />,
  notices: <LibraryNotices services={services} />,
};

void startScreen(<Library services={createLibraryServices(store)} {...parts} />, {
  settings: settingsSource,
  title: (i18n) => i18n.text("libraryPage"),
});
