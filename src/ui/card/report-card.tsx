import { useState } from "preact/hooks";
import type { Settings } from "../../extension/settings.ts";
import { t } from "../../extension/texts.ts";
import { Section } from "../parts/fold.tsx";
import { flagName } from "../words.ts";
import { About, Goals, Questions, Summary } from "./about.tsx";
import { type CardContext, CardProvider, useCard } from "./card-context.ts";
import { FindingGroups } from "./finding-groups.tsx";
import { Foot } from "./foot.tsx";
import { GuessFirst, GuessResult } from "./guess-first.tsx";
import { Head, type HintFigures, Notices } from "./head.tsx";
import { Perspectives } from "./perspectives.tsx";
import { RatingRow } from "./rating-row.tsx";
import { Speakers } from "./speakers.tsx";

interface Props extends CardContext {
  /** Findings that are marked in the page. */
  painted: number;
  settings: Pick<Settings, "dimensionsOff" | "guessFirst" | "highlights">;
}

/** The whole report of one article. */
export function ReportCard(props: Props) {
  const { report, settings } = props;
  const [guess, setGuess] = useState<number | null>(null);
  const covered = settings.guessFirst && guess === null && report.status === "rated";
  return (
    <CardProvider value={props}>
      <article class="card" aria-label={t("card.title")}>
        <Notices />
        <Head hints={covered ? null : hintFigures(props)} />
        {covered ? (
          <GuessFirst onGuess={setGuess} />
        ) : (
          <>
            {guess !== null && <GuessResult guess={guess} />}
            <Summary />
            <Ratings hidden={settings.dimensionsOff} />
            <Flags hidden={settings.dimensionsOff} />
            {report.status === "rated" && (
              <>
                <Perspectives />
                <Speakers />
              </>
            )}
            <Questions />
            <About />
            <Goals />
          </>
        )}
        <Foot />
      </article>
    </CardProvider>
  );
}

/** Null where nothing was looked for. */
function hintFigures({ report, painted, settings }: Props): HintFigures | null {
  if (report.status === "unsupported-language") return null;
  const count = report.findings.filter(
    ({ weight, dimension }) => weight > 0 && !settings.dimensionsOff.includes(dimension),
  ).length;
  return { count, marked: settings.highlights ? Math.min(painted, count) : null };
}

function Ratings({ hidden }: { hidden: Settings["dimensionsOff"] }) {
  const { report } = useCard();
  if (report.ratings.length === 0) return <Unrated hidden={hidden} />;
  const shown = report.ratings.filter((rating) => !hidden.includes(rating.dimension));
  const left = report.ratings.length - shown.length;
  return (
    <Section id="ratings" title={t("card.ratings")} note={t("card.ratingsNote")}>
      <div class="ratings">
        {shown.map((rating) => (
          <RatingRow key={rating.dimension} rating={rating} />
        ))}
      </div>
      {left > 0 && <p class="note">{t("card.hidden", left)}</p>}
    </Section>
  );
}

/** Findings of a text that is too short for ratings. */
function Unrated({ hidden }: { hidden: Settings["dimensionsOff"] }) {
  const { findings } = useCard().report;
  const shown = findings.flatMap(({ dimension }, index) =>
    hidden.includes(dimension) ? [] : [index],
  );
  if (shown.length === 0) return null;
  return (
    <Section id="findings" title={t("card.findings")}>
      <FindingGroups findings={shown} />
    </Section>
  );
}

function Flags({ hidden }: { hidden: Settings["dimensionsOff"] }) {
  const { report } = useCard();
  if (report.status === "unsupported-language") return null;
  const flagged = report.findings
    .map((finding, index) => ({ index, finding, flag: report.rules[finding.rule]?.flag }))
    .filter(({ flag, finding }) => flag !== undefined && finding.weight > 0)
    .filter(({ finding }) => !hidden.includes(finding.dimension));
  const names = [...new Set(flagged.map(({ flag }) => flag ?? ""))];
  return (
    <Section id="flags" title={t("card.flags")}>
      {names.length === 0 ? (
        <p>{t("card.noFlags")}</p>
      ) : (
        names.map((name) => (
          <section key={name}>
            <h3>{flagName(name)}</h3>
            <FindingGroups
              underFlag
              findings={flagged.filter(({ flag }) => flag === name).map(({ index }) => index)}
            />
          </section>
        ))
      )}
    </Section>
  );
}
