import type { Browser } from "puppeteer-core";

/** The part of puppeteer's WebDriver connection that its types keep to themselves. */
interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

type Outcome =
  | { type: "success"; result: { value: string } }
  | { type: "exception"; exceptionDetails: { text: string } };

/** Firefox's own window (`browser.xhtml`): the privileged document around the pages. */
export interface FirefoxWindow {
  /**
   * Runs a function in the window and returns its result by way of JSON. The function sees only its
   * arguments, the helpers and the window's own globals, nothing else of the module that holds it.
   */
  run<A extends unknown[], R>(what: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/** `helpers` are functions that the others may call by name. Needs a Firefox started with `--remote-allow-system-access`. */
export async function firefoxWindow(
  browser: Browser,
  helpers: readonly ((...args: never[]) => unknown)[],
): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as BidiBrowser;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = (result as ContextTree).contexts.find(({ url }) =>
    url.endsWith("/browser.xhtml"),
  )?.context;
  if (!context) throw new Error("Firefox shows no browser window");
  const prelude = helpers.map((helper) => `${helper};\n`).join("");
  return {
    async run(what, ...args) {
      const { result } = await connection.send("script.evaluate", {
        expression: `${prelude}(async () => JSON.stringify((await (${what})(...${JSON.stringify(args)})) ?? null))()`,
        awaitPromise: true,
        target: { context },
      });
      const outcome = result as Outcome;
      if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
      return JSON.parse(outcome.result.value);
    },
  };
}
