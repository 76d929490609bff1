import { useState } from "preact/hooks";
import { siteOf } from "../../extension/settings.ts";
import { t } from "../../extension/texts.ts";

/** The sites that are switched off, and a field to add one. */
export function SiteList(props: { sites: readonly string[]; onChange: (sites: string[]) => void }) {
  const { sites, onChange } = props;
  const [draft, setDraft] = useState("");
  const [isInvalid, setInvalid] = useState(false);

  const add = () => {
    const site = siteFromInput(draft);
    setInvalid(site === null);
    if (site === null) return;
    onChange([...new Set([...sites, site])].sort());
    setDraft("");
  };

  return (
    <>
      {sites.length === 0 ? (
        <p>{t("options.sitesNone")}</p>
      ) : (
        <ul class="tags">
          {sites.map((site) => (
            <li key={site}>
              <button
                type="button"
                class="tag"
                aria-label={t("options.siteRemove", [site])}
                title={t("options.siteRemove", [site])}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              >
                {site} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{t("options.siteAdd")}</span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder="example.org"
            value={draft}
            aria-invalid={isInvalid}
            aria-describedby={isInvalid ? "site-invalid" : undefined}
            onInput={(event) => {
              setDraft(event.currentTarget.value);
              setInvalid(false);
            }}
          />
        </label>
        <button type="submit" class="button">
          {t("options.siteAddButton")}
        </button>
      </form>
      {isInvalid && (
        <p id="site-invalid" role="alert" class="invalid">
          {t("options.siteInvalid")}
        </p>
      )}
    </>
  );
}

/** The site that the reader means, whether an address or a bare host was typed. */
function siteFromInput(input: string): string | null {
  const typed = input.trim();
  const site = siteOf(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  return site?.includes(".") || site === "localhost" ? site : null;
}
