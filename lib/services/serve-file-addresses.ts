import { type FileAddressReply, parseFileAddressRequest } from "../messaging/file-address-request";
import { listenToOwnMessages } from "../platform/own-requests";
import { getOwnFile } from "../platform/own-file-system";

/** Gives files of the own file system addresses, for a worker that has none to give; each is valid until the next. */
export function serveFileAddresses(): void {
  let url: string | undefined;
  listenToOwnMessages(parseFileAddressRequest, async ({ file }): Promise<FileAddressReply> => {
    try {
      const content = await getOwnFile(file);
      if (url !== undefined) URL.revokeObjectURL(url);
      url = URL.createObjectURL(content);
      return { url };
    } catch (cause) {
      return { fault: String(cause) };
    }
  });
}
