import type { Article } from "../article.ts";
import { type NameWords, plainName } from "./name-words.ts";

/** Hosts of outlets under a domain without a country, by ISO 3166-1 alpha-2 code. */
const OUTLETS: Readonly<Record<string, string>> = {
  US: "nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com chicagotribune.com bostonglobe.com cnn.com foxnews.com foxbusiness.com nbcnews.com abcnews.go.com cbsnews.com msnbc.com cnbc.com npr.org pbs.org apnews.com bloomberg.com politico.com thehill.com axios.com vox.com slate.com salon.com huffpost.com huffingtonpost.com buzzfeednews.com breitbart.com dailycaller.com nationalreview.com newsweek.com time.com theatlantic.com newyorker.com motherjones.com thenation.com reason.com thefederalist.com washingtontimes.com washingtonexaminer.com nypost.com newsmax.com townhall.com dailykos.com propublica.org fivethirtyeight.com businessinsider.com forbes.com fortune.com wired.com theverge.com techcrunch.com arstechnica.com csmonitor.com foreignpolicy.com freebeacon.com theblaze.com voanews.com stripes.com rollcall.com",
  GB: "bbc.com theguardian.com thetimes.com ft.com economist.com reuters.com telegraph.com spectator.com sky.com thesun.com newstatesman.com nature.com",
  CN: "chinadaily.com globaltimes.cn cgtn.com xinhuanet.com news.cn sixthtone.com caixinglobal.com",
  HK: "scmp.com",
  RU: "rt.com sputniknews.com tass.com interfax.com themoscowtimes.com",
  QA: "aljazeera.com",
  FR: "france24.com lemonde.fr afp.com euronews.com mediapart.fr",
  DE: "dw.com spiegel.de",
  IL: "haaretz.com timesofisrael.com jpost.com ynetnews.com",
  IN: "ndtv.com thehindu.com hindustantimes.com indianexpress.com indiatimes.com livemint.com scroll.in thewire.in",
  JP: "japantimes.com",
  SG: "straitstimes.com channelnewsasia.com",
  KR: "koreaherald.com",
  CA: "theglobeandmail.com nationalpost.com thestar.com",
  AE: "thenationalnews.com gulfnews.com khaleejtimes.com",
  SA: "arabnews.com",
  PK: "dawn.com",
  UA: "kyivindependent.com kyivpost.com",
  KE: "nation.africa",
  TR: "hurriyetdailynews.com dailysabah.com",
  IE: "irishtimes.com rte.ie",
  PL: "notesfrompoland.com",
  EG: "madamasr.com",
};

/** Country-code domains that are sold all over the world and tell nothing. */
const OPEN_DOMAINS = new Set(
  "ai io co tv me cc fm ly to gg so la ws vc sh ac nu tk ml ga cf gq im st su eu pw cx ms sc bz mn".split(
    " ",
  ),
);
const COUNTRY_BY_HOST = new Map(
  Object.entries(OUTLETS).flatMap(([code, hosts]) =>
    hosts.split(" ").map((host): [string, string] => [host, code]),
  ),
);

/**
 * Country of an article's outlet as an ISO 3166-1 alpha-2 code, or null. In this order of trust:
 *
 * 1. the country that the page's structured data give its publisher, by code or name;
 * 2. the table of outlets, by host;
 * 3. the country-code domain of the host, unless anybody may buy it;
 * 4. a country or city in the outlet's own name (`The Times of India`), if only one country is named.
 *
 * A dateline is not asked: it says where the reporter was, which for agencies and foreign desks is
 * not where the outlet is.
 */
export function countryOf({ url, meta }: Article, { place }: NameWords): string | null {
  const host = hostOf(url);
  return (
    byPublisher(meta.country ?? "", place) ??
    byTable(host) ??
    byDomain(host, place) ??
    byName(meta.publisher ?? meta.siteName ?? "", place)
  );
}

/** A code that exists (`UK` is a common slip), or a country's name. */
function byPublisher(given: string, place: NameWords["place"]): string | null {
  const name = plainName(given.trim());
  if (!/^[a-z]{2}$/.test(name)) return place.get(name) || null;
  return name === "uk" ? "GB" : knownCode(name.toUpperCase(), place);
}

function knownCode(code: string, place: NameWords["place"]): string | null {
  for (const known of place.values()) if (known === code) return code;
  return null;
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}

/** Subdomains belong to their outlet: the longest known ending counts. */
function byTable(host: string): string | null {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const code = COUNTRY_BY_HOST.get(labels.slice(from).join("."));
    if (code) return code;
  }
  return null;
}

function byDomain(host: string, place: NameWords["place"]): string | null {
  const last = host.split(".").at(-1) ?? "";
  if (last === "uk") return "GB";
  if (last === "gov" || last === "mil" || last === "edu") return "US";
  if (last.length !== 2 || OPEN_DOMAINS.has(last)) return null;
  return knownCode(last.toUpperCase(), place);
}

/** The one country that an outlet's name speaks of, by its own name or a city's. */
function byName(name: string, place: NameWords["place"]): string | null {
  const words = name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s,.()|/-]+/);
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 3); to > from; to--) {
      const code = place.get(words.slice(from, to).join(" "));
      if (!code) continue;
      found.add(code);
      from = to - 1;
      break;
    }
  return found.size === 1 ? ([...found][0] as string) : null;
}
