import type { ComponentChildren } from "preact";

/** Drawings of the views; each is decoration beside a text and hidden from assistive technology. */

function Line({ children, small }: { children: ComponentChildren; small?: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={small ? 14 : 18}
      height={small ? 14 : 18}
      fill="none"
      stroke="currentColor"
      stroke-width={1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      class={small ? "icon icon-arrow" : "icon"}
    >
      {children}
    </svg>
  );
}

/** The mark: lines of text, lit from the side. */
export function Mark() {
  return (
    <svg
      viewBox="0 0 32 32"
      width="22"
      height="22"
      aria-hidden="true"
      focusable="false"
      class="mark"
    >
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <path class="mark-beam" d="M5 16 27 5.5v21z" />
      <path class="mark-line" d="M12.5 12.2H25M11 16h11.5M12.5 19.8H25" />
      <circle class="mark-lamp" cx="6.5" cy="16" r="3" />
    </svg>
  );
}

export function PenIcon() {
  return (
    <Line>
      <path d="m12.5 3.5 4 4-7 7H5.5v-4z" />
      <path d="M3 17.5h14" />
    </Line>
  );
}

export function GearIcon() {
  return (
    <Line>
      <path d="M3 6h6M13 6h4M3 14h3M10 14h7" />
      <circle cx="11" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </Line>
  );
}

export function ArrowIcon() {
  return (
    <Line small>
      <path d="M4 10h11M11 5.5l4.5 4.5-4.5 4.5" />
    </Line>
  );
}

export function NoteIcon() {
  return (
    <Line>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 9.2v4.3M10 6.3v.2" />
    </Line>
  );
}
