import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/controls.css";
import "../../components/styles/library.css";
import "../../components/styles/exchange.css";
import { ExchangeButtons } from "../../components/library/exchange/ExchangeButtons";
import { Library } from "../../components/library/Library";
import { startScreen } from "../../components/start-screen";
import { getChosenLanguage } from "../../lib/platform/settings";
import { createExchangeServices } from "../../lib/services/exchange-services";
import { createLibraryServices } from "../../lib/services/library-services";
import { openScreenStore } from "../../lib/services/open-screen-store";

const store = openScreenStore();
const exchange = <ExchangeButtons services={createExchangeServices(store)} />;

void startScreen(<Library services={createLibraryServices(store)} exchange={exchange} />, {
  chosenLanguage: getChosenLanguage,
  title: (i18n) => i18n.text("libraryPage"),
});
