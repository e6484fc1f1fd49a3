import "../../components/styles/tokens.css";
import "../../components/styles/base.css";
import "../../components/styles/report.css";
import "../../components/styles/shell.css";
import "../../components/styles/controls.css";
import "../../components/styles/judging.css";
import "../../components/styles/notes.css";
import "../../components/styles/keeping.css";
import { SidePanel } from "../../components/sidepanel/SidePanel";
import { KeepingProvider } from "../../components/shared/KeepingProvider";
import { startScreen } from "../../components/start-screen";
import { settingsSource } from "../../lib/platform/settings";
import { createKeepingServices } from "../../lib/services/keeping-services";
import { createNotesServices } from "../../lib/services/notes-services";
import { openScreenStore } from "../../lib/services/open-screen-store";
import { createScreenServices } from "../../lib/services/screen-services";

const store = openScreenStore();
const services = createScreenServices(store);

void startScreen(
  <KeepingProvider services={createKeepingServices(store, services.watchVisit)}>
    <SidePanel services={services} notes={createNotesServices(store)} />
  </KeepingProvider>,
  { settings: settingsSource },
);
