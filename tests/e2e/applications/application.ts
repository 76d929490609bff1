/** What each application puts into its window for the tests. */
export interface Application {
  /** Shows another article under its own address, as a link of the application would. */
  go(path: string): void | Promise<void>;
  /** Renders the same article anew, in new nodes. */
  renew(): void | Promise<void>;
}

declare global {
  interface Window {
    /** Takes over what the server has rendered; missing where it has rendered nothing. */
    takeOver?: () => void;
  }
}
