/** `example.org`; the site's subdomains go with it. */
export const SITE = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
export const LONGEST_SITE = 253;

/** Whether the reader switched the page's site off; a site stands for its subdomains too. */
export function isSiteOff({ sitesOff }: { sitesOff: readonly string[] }, url: string): boolean {
  const site = siteOf(url);
  return site !== null && sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** The site that a page's address names (`news.example.org`, no leading `www.`), or null. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const site = hostname.toLowerCase().replace(/^www\./, "");
  return site.length <= LONGEST_SITE && SITE.test(site) ? site : null;
}
