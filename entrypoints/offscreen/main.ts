import { serveFileAddresses } from "../../lib/services/serve-file-addresses";

serveFileAddresses();
