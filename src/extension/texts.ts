import { createI18n } from "@wxt-dev/i18n";
import type { GeneratedI18nStructure } from "../../.wxt/i18n/structure";

const i18n = createI18n<GeneratedI18nStructure>();

/** Text for the reader in the browser's language, by its key in `assets/locales/`. */
export const t = i18n.t;
