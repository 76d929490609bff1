import { parseMessagesText } from "@wxt-dev/i18n/build";
import { expect, test } from "vitest";
import locale from "../../assets/locales/en.yml?raw";

const messages = parseMessagesText(locale, "YAML")
  .filter(({ key }) => !key[0]?.startsWith("@@"))
  .map((message) => ({
    key: message.key.join("_"),
    texts: message.type === "plural" ? Object.values(message.plurals) : [message.message ?? ""],
  }));

const VERDICTS =
  /\b(biased|fake|wrong|liar?|lies|propaganda|misinformation|left-wing|right-wing)\b/i;

test("every text has a name that Chrome accepts", () => {
  const names = messages.map(({ key }) => key);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
});

test("texts weigh wording and pass no verdict on articles or outlets", () => {
  const verdicts = messages.filter(({ texts }) => texts.some((text) => VERDICTS.test(text)));
  expect(verdicts).toEqual([]);
});

test("no text is empty", () => {
  expect(messages.filter(({ texts }) => texts.some((text) => text.trim() === ""))).toEqual([]);
});
