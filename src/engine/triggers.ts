import type { CompiledRuleset } from "./compile.ts";

/** What triggers count for, in columns by the number of their owner: they are looked up for every match. */
export interface Triggers {
  /** The trigger's topic; −1: no trigger has this number. */
  topic: Int16Array;
  /** Index of its family in the topic. */
  family: Int16Array;
  weight: Float64Array;
  /** By topic: families without which the topic is not considered. */
  required: readonly (readonly number[])[];
}

const known = new WeakMap<CompiledRuleset, Triggers>();

/** The triggers of a ruleset, worked out when they are first asked for. */
export function triggersOf(ruleset: CompiledRuleset): Triggers {
  let triggers = known.get(ruleset);
  if (!triggers) {
    triggers = columnsOf(ruleset);
    known.set(ruleset, triggers);
  }
  return triggers;
}

function columnsOf({ owners, topics }: CompiledRuleset): Triggers {
  const topic = new Int16Array(owners.length).fill(-1);
  const family = new Int16Array(owners.length);
  const weight = new Float64Array(owners.length);
  for (const [number, owner] of owners.entries()) {
    if (owner.kind !== "trigger") continue;
    topic[number] = owner.topic;
    family[number] = owner.family;
    weight[number] = topics[owner.topic]?.triggers[owner.family]?.weight ?? 0;
  }
  const required = topics.map(({ triggers }) =>
    triggers.flatMap((trigger, index) => (trigger.required ? [index] : [])),
  );
  return { topic, family, weight, required };
}
