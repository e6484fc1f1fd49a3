import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/controls.css";
import "../../components/styles/judging.css";
import "../../components/styles/notes.css";
import { SidePanel } from "../../components/sidepanel/SidePanel";
import { startScreen } from "../../components/start-screen";
import { getChosenLanguage } from "../../lib/platform/settings";
import { createNotesServices } from "../../lib/services/notes-services";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createScreenServices } from "../../lib/services/screen-services";

const store = openScreenStore();

void startScreen(<SidePanel services={createScreenServices(store)} notes={createNotesServices(store)} />, {
  chosenLanguage: getChosenLanguage,
});
