import type { Article } from "../article.ts";
import type { Dimension, Rating } from "../report.ts";

/** Dimensions that weigh the article as a whole; why a part of it has no rating in them. */
const WHOLE_ONLY: Readonly<Partial<Record<Dimension, string>>> = {
  framing:
    "Only a selection was looked at. How gains and problems are balanced shows in the whole article, so framing is not rated.",
  sourcing:
    "Only a selection was looked at. Who is heard shows in the whole article, so sourcing is not rated.",
};

/** Takes the rating from dimensions that a selection cannot speak for; evidence and measures stay. */
export function withoutRatingsOfTheWhole(
  ratings: readonly Rating[],
  { completeness }: Pick<Article, "completeness">,
): Rating[] {
  if (completeness !== "selection") return [...ratings];
  return ratings.map((rating) => {
    const explanation = WHOLE_ONLY[rating.dimension];
    if (explanation === undefined) return rating;
    return {
      ...rating,
      rating: null,
      value: 0,
      confidence: 0,
      explanation,
      lowers: [],
      trace: [...rating.trace, "not rated: a selection"],
    };
  });
}
