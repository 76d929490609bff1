declare module "write-good" {
  /** Suggestions for a text; the package brings no types. */
  export default function writeGood(text: string): { index: number; reason: string }[];
}
