import { type Connection, evaluate, wait } from "./bidi";
import { PATIENCE_MS } from "./patience";

/** A page in Firefox: a tab's, the popup's or the sidebar's. */
export type FirefoxPage = Readonly<{
  /** Runs an expression in the page as if the user had just clicked there, awaits a promise, and answers its value as JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  screenshot: () => Promise<Buffer>;
}>;

/** The browser's own window, in which popup and sidebar stand. */
export type FirefoxWindow = Readonly<{ connection: Connection; context: string }>;

/** Runs an expression in the browser's own window, where it may do whatever the browser may. */
export function inWindow<T>({ connection, context }: FirefoxWindow, expression: string): Promise<T> {
  return evaluate<T>(connection, context, expression);
}

/** Sets a preference of the browser's that is true or false. */
export async function setPreference(window: FirefoxWindow, name: string, value: boolean): Promise<void> {
  await inWindow(window, `Services.prefs.setBoolPref(${JSON.stringify(name)}, ${value})`);
}

/**
 * A page of ours that stands in no tab, which WebDriver BiDi does not reach: the popup or the sidebar, by its file.
 * Waits until it is there and has loaded.
 */
export async function requireView(window: FirefoxWindow, file: string): Promise<FirefoxPage> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (await isLoaded(window, file)) return viewOf(window, file);
    await wait(50);
  }
  throw new Error(`${file} did not open.`);
}

// What is asked while the view is still being put into its place may never be answered, so it is asked anew.
async function isLoaded(window: FirefoxWindow, file: string): Promise<boolean> {
  if (!(await hasView(window, file))) return false;
  const state = inWindow<string>(window, evaluateThere(file, "document.readyState")).catch(() => "unknown");
  return (await Promise.race([state, wait(500)])) === "complete";
}

/** Does this page of ours stand in the popup or the sidebar? */
export function hasView(window: FirefoxWindow, file: string): Promise<boolean> {
  return inWindow(window, `${findBrowser(file)} !== undefined`);
}

/** Closes the popup, as a click elsewhere would. */
export async function closePopup(window: FirefoxWindow): Promise<void> {
  await inWindow(window, `void ${findBrowser("popup.html")}?.closest("panel").hidePopup()`);
}

/**
 * Chooses the item with this label in the page's context menu, which `open` brings up.
 * Throws, naming the items there are, if there is none.
 */
export async function chooseMenuItem(
  window: FirefoxWindow,
  label: string,
  open: () => Promise<void>,
): Promise<void> {
  const chosen = inWindow(
    window,
    `new Promise((resolve, reject) => {
      const menu = document.getElementById("contentAreaContextMenu");
      menu.addEventListener("popupshown", () => {
        const items = [...menu.querySelectorAll("menuitem")].filter((one) => !one.hidden);
        const item = items.find((one) => one.label === ${JSON.stringify(label)});
        if (item) resolve(void menu.activateItem(item));
        else reject(new Error("The menu has only " + items.map((one) => one.label).join(", ")));
      }, { once: true });
    })`,
  );
  await Promise.all([chosen, open()]);
}

/** Waits until an expression gives something true in a page, and answers it; throws, with what the page says, if it never does. */
export async function untilTrue<T = unknown>(page: FirefoxPage, expression: string): Promise<T> {
  return await page.evaluate<T>(
    `new Promise((resolve, reject) => {
      const end = Date.now() + ${PATIENCE_MS};
      const look = () => {
        const value = ${expression};
        if (value) resolve(value);
        else if (Date.now() < end) setTimeout(look, 20);
        else reject(new Error("never came to " + ${JSON.stringify(expression)} + "; " + document.body.innerText.slice(0, 300)));
      };
      look();
    })`,
  );
}

/** Presses the button with this label, in the open dialog if there is one, as soon as it is there and can be pressed. */
export async function pressButton(page: FirefoxPage, label: string): Promise<void> {
  const button = `[...(document.querySelector("dialog[open]") ?? document).querySelectorAll("button")].find(
    (one) => !one.disabled && (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(label)})`;
  await untilTrue(page, `${button} !== undefined`);
  await page.evaluate(`${button}.click()`);
}

/** Types into the field that an expression gives, as the keyboard does. */
export async function typeInto(page: FirefoxPage, field: string, text: string): Promise<void> {
  await untilTrue(page, `Boolean(${field})`);
  await page.evaluate(
    `(${field}.focus(), document.execCommand("insertText", false, ${JSON.stringify(text)}))`,
  );
}

function viewOf(window: FirefoxWindow, file: string): FirefoxPage {
  return {
    evaluate: (expression) => inWindow(window, evaluateThere(file, expression)),
    screenshot: async () => {
      const url = await inWindow<string>(
        window,
        `${findBrowser(file)}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white").then((image) => {
          const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
          Object.assign(canvas, { width: image.width, height: image.height });
          canvas.getContext("2d").drawImage(image, 0, 0);
          return canvas.toDataURL();
        })`,
      );
      return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
    },
  };
}

/** The element that shows a page of ours outside the tabs; the sidebar's stands in a document of its own. */
function findBrowser(file: string): string {
  return `[document, document.getElementById("sidebar")?.contentDocument]
    .flatMap((one) => [...(one?.querySelectorAll("browser.webextension-popup-browser, #webext-panels-browser") ?? [])])
    .find((one) => one.currentURI?.filePath === ${JSON.stringify(`/${file}`)})`;
}

/**
 * What runs an expression there: a script of the browser's in the page's process, which hands it on to a global of its own
 * that inherits everything from the page's.
 */
function evaluateThere(file: string, expression: string): string {
  const script = `(async () => {
    const click = content.windowUtils.setHandlingUserInput(true);
    try {
      content.document.notifyUserGestureActivation();
      const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const asked = Cu.evalInSandbox(${JSON.stringify(`Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`)}, box);
      click.destruct();
      sendAsyncMessage("NAME", { value: await asked });
    } catch (error) {
      sendAsyncMessage("NAME", { error: String(error) });
    }
  })()`;
  return `new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("${file} did not answer.")), ${PATIENCE_MS});
    const manager = ${findBrowser(file)}.messageManager;
    const name = "answer-" + crypto.randomUUID();
    manager.addMessageListener(name, ({ data }) => {
      if (data.error) reject(new Error(data.error));
      else resolve(JSON.parse(data.value));
    });
    const script = ${JSON.stringify(script)}.replaceAll("NAME", name);
    manager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
  })`;
}
