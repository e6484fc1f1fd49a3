import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/welcome.css";
import { Welcome } from "../../components/welcome/Welcome";
import { startScreen } from "../../components/start-screen";
import { getChosenLanguage } from "../../lib/platform/settings";
import { createScreenServices } from "../../lib/services/screen-services";

void startScreen(<Welcome services={createScreenServices()} />, {
  chosenLanguage: getChosenLanguage,
  title: (i18n) => i18n.text("welcomePage"),
});
