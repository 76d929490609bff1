import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Span } from "../../engine/article.ts";
import type { AnalysisReport } from "../../engine/report.ts";

/** What every part of the card may read and ask for. */
export interface CardContext {
  report: AnalysisReport;
  /** The article's text, which every span points into. */
  text: string;
  /** Shows a finding, by its index in the report, in the page. */
  onShowFinding: (finding: number) => void;
  /** Shows a stretch of the article's text in the page. */
  onShowSpan: (span: Span) => void;
}

const context = createContext<CardContext | null>(null);

export const CardProvider = context.Provider;

/** @throws outside a card */
export function useCard(): CardContext {
  const card = useContext(context);
  if (card === null) throw new Error("a part of the card stands outside a card");
  return card;
}
