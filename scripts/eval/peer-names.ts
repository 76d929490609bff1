import nlp from "compromise";

/** People, bodies and places as compromise lists them. */
export const namesByCompromise = (text: string): string[] => {
  const read = nlp(text);
  return [read.people(), read.organizations(), read.places()].flatMap(
    (found) => found.out("array") as string[],
  );
};
