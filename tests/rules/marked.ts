export { readMarked, showMarked } from "../../src/engine/pack/examples.ts";
