import { posix } from "node:path";

/** A source file: its path from the root of the repository, with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Import {
  /** Path of the imported file from the root, or the name of a package. */
  target: string;
  typeOnly: boolean;
}

const LAYERS = ["engine", "rules", "page", "extension", "ui"] as const;
type Layer = (typeof LAYERS)[number];

/**
 * What a layer may import. `code` is allowed as it is, of `types` only `import type`; both name
 * files or folders. Packages are named in `packages`.
 */
interface Allowance {
  code: string[];
  types?: string[];
  packages?: string[];
}

/** The engine's schemas and constants that cross a boundary. */
const TERMS = "src/engine/terms.ts";
const SCHEMAS = ["src/engine/article.ts", "src/engine/report.ts", TERMS];

/** The schema of rule packs, which only pages of the extension and the background may read. */
const PACK_SCHEMA = "src/engine/rule-pack.ts";

const EXTENSION_PACKAGES = ["zod", "webextension-polyfill", "@wxt-dev/i18n", "wxt"];

const ALLOWED: Record<Layer, Allowance> = {
  engine: { code: [], packages: ["zod"] },
  rules: { code: ["src/engine/define.ts"] },
  page: {
    code: [TERMS],
    types: ["src/engine"],
  },
  extension: {
    code: [...SCHEMAS, PACK_SCHEMA],
    types: ["src/engine", ".wxt"],
    packages: EXTENSION_PACKAGES,
  },
  ui: {
    code: ["src/extension", "assets", ...SCHEMAS, PACK_SCHEMA],
    types: ["src/engine"],
    packages: ["preact", "webextension-polyfill"],
  },
};

/** Files of a layer that have an allowance of their own beside the layer's. */
const EXCEPTIONS: Record<string, Allowance> = {
  "src/rules/folders.ts": { code: [], types: ["src/engine/compile.ts"] },
  "src/rules/registry.ts": { code: [], types: ["src/engine/compile.ts"] },
  "src/rules/packed.ts": {
    code: [],
    types: ["src/engine/match/packed.ts", "src/engine/sound-ruleset.ts"],
  },
};

const UI_PAGE: Allowance = {
  code: ["src/ui", "src/extension", "assets"],
  types: ["src/engine"],
  packages: ["wxt", "preact", "zod"],
};

const ENTRYPOINTS: Record<string, Allowance> = {
  background: {
    code: ["src/engine", "src/rules", "src/extension"],
    packages: ["wxt", "zod"],
  },
  content: {
    code: ["src/page", "src/extension", "assets"],
    types: ["src/engine"],
    packages: ["wxt", "zod"],
  },
  popup: UI_PAGE,
  sidepanel: UI_PAGE,
  options: UI_PAGE,
  welcome: UI_PAGE,
};

/** What never reaches a page, by however many steps: rules, and all of the engine but its terms; schemas are too heavy for every page. */
const NOT_IN_PAGES = (path: string) =>
  path.startsWith("src/rules/") || (path.startsWith("src/engine/") && path !== TERMS);

/** Every import that the table of layers forbids, one printable line each. */
export function layerViolations(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const violations: string[] = [];
  for (const [path, found] of imports) {
    const allowances = allowancesOf(path);
    if (allowances === null) continue;
    for (const one of found)
      if (!isWithin(path, one.target) && !allowances.some((allowance) => permits(allowance, one)))
        violations.push(forbidden(path, one, allowances));
  }
  for (const path of imports.keys())
    if (nameOfEntrypoint(path) === "content")
      for (const reached of reachedBy(path, imports))
        if (NOT_IN_PAGES(reached)) violations.push(`${path} must not bring ${reached} into pages`);
  return violations;
}

function forbidden(path: string, one: Import, allowances: Allowance[]): string {
  const asType = allowances.some((allowance) => permits(allowance, { ...one, typeOnly: true }));
  return `${path} must not import ${one.target}${asType ? " other than by `import type`" : ""}`;
}

function allowancesOf(path: string): Allowance[] | null {
  const entrypoint = nameOfEntrypoint(path);
  if (entrypoint !== null) {
    const allowance = ENTRYPOINTS[entrypoint];
    if (!allowance) throw new Error(`${path}: the table of layers does not know this entrypoint`);
    return [allowance];
  }
  if (!path.startsWith("src/")) return null;
  const layer = LAYERS.find((one) => path.startsWith(`src/${one}/`));
  if (!layer) throw new Error(`${path}: the table of layers does not know this folder`);
  const exception = EXCEPTIONS[path];
  return exception ? [ALLOWED[layer], exception] : [ALLOWED[layer]];
}

function nameOfEntrypoint(path: string): string | null {
  return /^entrypoints\/(?:[a-z-]+\.(?=content\.))?([a-z-]+)/.exec(path)?.[1] ?? null;
}

/** Files of one layer, and of one entrypoint's folder, see each other. */
function isWithin(path: string, target: string): boolean {
  const [top, folder] = path.split("/");
  return target.startsWith(`${top}/${folder}/`);
}

function permits({ code, types = [], packages = [] }: Allowance, one: Import): boolean {
  const isUnder = (place: string) => one.target === place || one.target.startsWith(`${place}/`);
  return code.some(isUnder) || packages.some(isUnder) || (one.typeOnly && types.some(isUnder));
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^"'`;]*?from\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\s*\(\s*["'`]([^"'`]+)["'`]|import\.meta\.glob[^(`]*\(\s*["']([^"']+)["']/gm;

function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, bare, dynamic, glob]) => {
    const specifier = from ?? bare ?? dynamic ?? glob ?? "";
    return {
      typeOnly: type !== undefined,
      target: specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : specifier,
    };
  });
}

function reachedBy(path: string, imports: ReadonlyMap<string, Import[]>): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const { target, typeOnly } of imports.get(next) ?? [])
      if (!typeOnly && !reached.has(target)) {
        reached.add(target);
        open.push(target);
      }
  return reached;
}
