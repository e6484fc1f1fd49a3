import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import { Popup } from "../../components/popup/Popup";
import { startScreen } from "../../components/start-screen";
import { getChosenLanguage } from "../../lib/platform/settings";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createScreenServices } from "../../lib/services/screen-services";

void startScreen(<Popup services={createScreenServices(openScreenStore())} />, {
  chosenLanguage: getChosenLanguage,
});
