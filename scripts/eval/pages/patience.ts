/** Longest time in ms that a saved page may take to load or to be read. */
export const PATIENCE = 30_000;

/** @throws {Error} naming what was waited for, where the work is not done in time */
export async function withPatience<Value>(work: Promise<Value>, what: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
