/**
 * Style of the hint card, inside its own shadow tree: the page's styles do not reach it. Sizes follow
 * the text size that the reader set in the browser (`medium`, `em`), not the page's own (`rem`).
 */
export const HINT_CARD_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--top, auto) auto var(--bottom, auto) var(--left, auto) !important;
  z-index: 2147483647 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  width: auto !important;
  height: auto !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
.card {
  --paper: #fffdf7; --ink: #1d1a14; --quiet: #5b5548; --edge: #8a7a55; --strong: #6b4600;
  box-sizing: border-box;
  inline-size: min(22em, calc(var(--wide, 100vw) - 16px));
  max-block-size: var(--room, 60vh);
  overflow: auto;
  padding: 0.75em 0.9em;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 4px 18px rgb(0 0 0 / 0.28);
  font: 400 medium/1.45 system-ui, sans-serif;
  text-align: start;
  animation: appear 0.12s ease-out;
}
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (prefers-color-scheme: dark) {
  .card { --paper: #24211b; --ink: #f3eee2; --quiet: #c0b8a6; --edge: #a5946b; --strong: #ffcf70; }
}
@media (forced-colors: active) { .card { border-color: CanvasText; } }
.card:focus { outline: 2px solid var(--strong); outline-offset: 2px; }
.top { display: flex; gap: 0.5em; align-items: baseline; justify-content: space-between; }
h2 { margin: 0; font-size: 1em; font-weight: 650; }
.where { margin: 0.1em 0 0.5em; color: var(--quiet); font-size: 0.87em; }
p { margin: 0 0 0.5em; overflow-wrap: anywhere; }
.ask { color: var(--strong); font-weight: 550; }
details { color: var(--quiet); font-size: 0.87em; }
summary { cursor: pointer; padding-block: 0.2em; }
.steps { display: flex; gap: 0.4em; margin-block-start: 0.5em; align-items: center; }
.count { margin-inline-start: auto; color: var(--quiet); font-size: 0.87em; }
button {
  font: inherit; font-size: 0.87em; color: inherit; background: transparent;
  border: 1px solid var(--edge); border-radius: 5px; padding: 0.15em 0.5em; cursor: pointer;
  min-block-size: 24px; min-inline-size: 24px;
}
button:focus-visible, summary:focus-visible { outline: 2px solid var(--strong); outline-offset: 1px; }
`;
