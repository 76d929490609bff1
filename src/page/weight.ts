const WIDE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** A character of Chinese, Japanese, Korean or Thai says about as much as three Latin letters. */
const WIDE_WEIGHT = 2;

/** Length in Latin letters: what the text says, not how many code units it has. */
export function weightOf(text: string): number {
  const wide = text.match(WIDE);
  return text.length + (wide === null ? 0 : wide.length * WIDE_WEIGHT);
}
