import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Area, ExtensionBrowser } from "../../scripts/browser/extension-browser.ts";
import { until } from "../../scripts/browser/extension-browser.ts";
import { type LocalServer, serve } from "../../scripts/browser/local-server.ts";
import { contrast } from "../../src/page/contrast.ts";
import { inEachBrowser } from "./browsers.ts";
import { articleElement, BUDGET, newsPage } from "./pages.ts";
import { hints, paintedWords } from "./reader.ts";

type Colour = readonly [number, number, number];

/** Pages of one colour each, with their text's colour, by the last part of their address. */
const PAGES: Record<string, readonly [background: string, text: string]> = {
  light: ["#ffffff", "#111111"],
  paper: ["#f5efe0", "#222222"],
  "mid-grey": ["#8a8a8a", "#000000"],
  "mid-grey-and-white": ["#6f6f6f", "#ffffff"],
  dark: ["#121212", "#eeeeee"],
  "dark-in-oklch": ["oklch(0.21 0.03 264)", "oklch(0.93 0.01 264)"],
};

const styled = (css: string, inside = "") =>
  newsPage(BUDGET, inside).replace("</head>", `<style>${css}</style></head>`);

let site: LocalServer;
beforeAll(async () => {
  site = await serve((path) => {
    const name = path.split("/").at(-1) ?? "";
    const colours = PAGES[name];
    const html = (body: string) => ({ type: "text/html; charset=utf-8", body });
    if (colours !== undefined)
      return html(
        styled(
          `html { background: ${colours[0]}; color: ${colours[1]}; font: 24px/1.8 sans-serif }`,
        ),
      );
    if (name === "upright-lines")
      return html(
        styled("article { writing-mode: vertical-rl; block-size: 1200px; inline-size: 700px }"),
      );
    if (name === "closed-tree")
      return html(
        newsPage(BUDGET).replace(
          articleElement(BUDGET),
          () => `<news-story></news-story><script>
            document.querySelector("news-story").attachShadow({ mode: "closed" }).innerHTML =
              ${JSON.stringify(articleElement(BUDGET)).replaceAll("</", "<\\/")};
          </script>`,
        ),
      );
    return null;
  });
});
afterAll(() => site.close());

const openPage = async (browser: ExtensionBrowser, name: string): Promise<Page> => {
  const page = await browser.open(`${site.origin}/news/2025/06/03/${name}`);
  await hints(page);
  return page;
};

/** Where each painted word stands on the screen. */
const areas = (page: Page): Promise<Area[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("sidelight-"))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .map((range) => range.getClientRects()[0]?.toJSON())
      .filter((box) => box.y > 0 && box.y + box.height < innerHeight),
  );

/** Colours of the screen around some words, from the background to the word's own, by rows of pixels. */
async function pixelRows(page: Page, { x, y, width, height }: Area): Promise<Colour[][]> {
  const clip = {
    x: Math.ceil(x),
    y: Math.floor(y),
    width: Math.floor(width) - 1,
    height: Math.ceil(height) + 6,
  };
  const picture = Buffer.from(await page.screenshot({ clip })).toString("base64");
  return await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return Array.from({ length: bitmap.height }, (_, row) =>
      Array.from({ length: bitmap.width }, (_, column): [number, number, number] => {
        const at = 4 * (row * bitmap.width + column);
        return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      }),
    );
  }, picture);
}

const commonest = (colours: readonly Colour[]): Colour => {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1);
  const [most = ""] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const [red = 0, green = 0, blue = 0] = most.split(",").map(Number);
  return [red, green, blue];
};

/** Greatest share of a row under the words whose pixels stand out from the background: dots have gaps. */
const lineShare = (rows: readonly Colour[][], background: Colour, least: number): number =>
  Math.max(
    ...rows
      .slice(Math.floor(rows.length * 0.7))
      .map(
        (row) => row.filter((colour) => contrast(colour, background) >= least).length / row.length,
      ),
  );

inEachBrowser("marks", (browser) => {
  test.each(Object.keys(PAGES))(
    "on a page that is %s have lines that stand out from it by 3 to 1, and leave the words readable",
    async (name) => {
      const page = await openPage(browser(), name);
      const background = commonest(
        (await pixelRows(page, { x: 4, y: 4, width: 4, height: 4 })).flat(),
      );
      for (const area of (await areas(page)).slice(0, 3)) {
        const rows = await pixelRows(page, area);
        expect(lineShare(rows, background, 3)).toBeGreaterThan(0.25);
        const tint = commonest(rows.slice(0, Math.floor(rows.length * 0.6)).flat());
        const text = Math.max(
          ...rows
            .slice(0, Math.floor(rows.length * 0.6))
            .flat()
            .map((colour) => contrast(colour, tint)),
        );
        expect(text).toBeGreaterThanOrEqual(3);
      }
      await page.close();
    },
  );

  test("are not printed", async () => {
    const page = await openPage(browser(), "light");
    const [area] = await areas(page);
    if (area === undefined) throw new Error("nothing is painted");
    const coloured = async () =>
      (await pixelRows(page, area)).flat().filter(([red, , blue]) => red - blue > 40).length;
    expect(await coloured()).toBeGreaterThan(50);
    if (browser().name === "chromium") {
      await page.emulateMediaType("print");
      expect(await coloured()).toBe(0);
    }
    await page.close();
  });

  test("give way to the reader's own colours where these are forced, and keep their lines", async () => {
    if (browser().name !== "chromium") return;
    const page = await openPage(browser(), "light");
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const [area] = await areas(page);
    if (area === undefined) throw new Error("nothing is painted");
    const rows = await pixelRows(page, area);
    expect(rows.flat().filter(([red, , blue]) => red - blue > 40)).toEqual([]);
    const background = commonest(rows.flat());
    expect(lineShare(rows, background, 4.5)).toBeGreaterThan(0.25);
    await page.close();
  });

  test("in upright lines have their card beside the words and not over them", async () => {
    const page = await openPage(browser(), "upright-lines");
    const [words] = await areas(page);
    if (words === undefined) throw new Error("nothing is painted");
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    await until("the hint card", () => browser().hintCard(page));
    const card = await page.evaluate(() =>
      document.querySelector("html > div")?.getBoundingClientRect().toJSON(),
    );
    const isApart =
      card.x >= words.x + words.width ||
      card.x + card.width <= words.x ||
      card.y >= words.y + words.height ||
      card.y + card.height <= words.y;
    expect(isApart).toBe(true);
    await page.close();
  });

  test("reach into a shadow tree that the page keeps closed", async () => {
    const page = await openPage(browser(), "closed-tree");
    expect((await paintedWords(page)).join(" | ")).toContain("There is no third way");
    await page.close();
  });
});
