import type { Span } from "../../engine/article.ts";
import { t } from "../../extension/texts.ts";
import { type Excerpt, excerptOf } from "../parts/excerpt.ts";
import { ArrowIcon } from "../parts/icons.tsx";
import { useCard } from "./card-context.ts";

/** A finding's words in their surroundings; pressing it shows them in the page. */
export function FindingQuote({ index }: { index: number }) {
  const { report, text, onShowFinding } = useCard();
  const finding = report.findings[index];
  if (finding === undefined) return null;
  return <Quote excerpt={excerptOf(text, finding.span)} onShow={() => onShowFinding(index)} />;
}

/** A stretch of the article, with its surroundings where it is less than a sentence. */
export function SpanQuote({ span, whole }: { span: Span; whole?: boolean }) {
  const { text, onShowSpan } = useCard();
  const excerpt = excerptOf(text, span);
  return (
    <Quote
      excerpt={
        excerpt !== null && whole ? { before: "", words: excerpt.words, after: "" } : excerpt
      }
      plain={whole ?? false}
      onShow={() => onShowSpan(span)}
    />
  );
}

function Quote(props: { excerpt: Excerpt | null; plain?: boolean; onShow: () => void }) {
  const { report } = useCard();
  const { excerpt } = props;
  return (
    <button type="button" class="quote" onClick={props.onShow}>
      {excerpt !== null && (
        <q class="quote-text" lang={report.language} dir="auto">
          {excerpt.before}
          {props.plain ? excerpt.words : <mark>{excerpt.words}</mark>}
          {excerpt.after}
        </q>
      )}
      <span class={excerpt === null ? "quote-show" : "quote-show quote-show-quiet"}>
        <span class={excerpt === null ? undefined : "spoken"}>{t("rating.show")}</span>
        <ArrowIcon />
      </span>
    </button>
  );
}
