import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../extension/texts.ts";
import { dimensionName } from "../words.ts";
import { useCard } from "./card-context.ts";

const CHOICES = [0, 1, 2, 3, 4, 5];

/** Asks for the reader's own judgement before the ratings are shown. */
export function GuessFirst({ onGuess }: { onGuess: (guess: number) => void }) {
  const [choice, setChoice] = useState<number | null>(null);
  return (
    <section class="guess" aria-labelledby="guess">
      <h2 id="guess">{t("guess.title")}</h2>
      <fieldset>
        <legend>{t("guess.question")}</legend>
        <div class="guess-scale">
          <span class="facts">{t("guess.least")}</span>
          {CHOICES.map((value) => (
            <label key={value} class="guess-choice">
              <input
                type="radio"
                name="guess"
                value={value}
                checked={choice === value}
                onChange={() => setChoice(value)}
              />
              <span>{value}</span>
            </label>
          ))}
          <span class="facts">{t("guess.most")}</span>
        </div>
      </fieldset>
      <button
        type="button"
        class="button"
        disabled={choice === null}
        onClick={() => choice !== null && onGuess(choice)}
      >
        {t("guess.reveal")}
      </button>
    </section>
  );
}

/** The guess beside the highest rating. */
export function GuessResult({ guess }: { guess: number }) {
  const { ratings } = useCard().report;
  const line = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone; whoever uses a keyboard or a screen reader goes on from here.
  useEffect(() => line.current?.focus(), []);
  const highest = ratings.reduce<(typeof ratings)[number] | null>(
    (best, rating) => ((rating.rating ?? 0) > (best?.rating ?? 0) ? rating : best),
    null,
  );
  return (
    <p class="guess-result" ref={line} tabIndex={-1}>
      {highest === null
        ? t("guess.yoursNothing", [String(guess)])
        : t("guess.yours", [
            String(guess),
            String(highest.rating),
            dimensionName(highest.dimension),
          ])}
    </p>
  );
}
