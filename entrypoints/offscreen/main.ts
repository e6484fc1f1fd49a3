import { startMatcherWhenAsked } from "../../lib/platform/matcher-port";
import { serveFileAddresses } from "../../lib/services/serve-file-addresses";

serveFileAddresses();
startMatcherWhenAsked();
