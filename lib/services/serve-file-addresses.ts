import { type FileAddressReply, parseFileAddressRequest } from "../messaging/file-address-request";
import { listenToOwnMessages } from "../platform/own-requests";
import { getOwnFile } from "../platform/own-file-system";

/** Gives files of the own file system addresses, for a worker that has none to give; valid until the page is closed. */
export function serveFileAddresses(): void {
  listenToOwnMessages(parseFileAddressRequest, async ({ file }): Promise<FileAddressReply> => {
    try {
      return { url: URL.createObjectURL(await getOwnFile(file)) };
    } catch (cause) {
      return { fault: String(cause) };
    }
  });
}
