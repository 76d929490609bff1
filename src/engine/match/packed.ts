import { type Filing, type PatternData, PROGRAM_WIDTH } from "./code.ts";

/**
 * Compiled patterns as text, for a package: base64 over columns of fixed width, since a worker that
 * starts has no time to look at every byte. Columns that mostly rise hold differences, which a package
 * compresses to a third.
 */
export interface PackedPatterns {
  version: string;
  forms: string;
  classNames: string[];
  /** Integers in each column, and bytes that each of them takes, in the order of `columnsOf`. */
  shapes: [length: number, width: Width][];
  /** Base64 of the columns, little-endian as every platform of ours, each begun at a multiple of `ALIGNMENT`. */
  columns: string;
}

type Width = 1 | 2 | 4;

const ALIGNMENT = 4;

const columnsOf = (data: PatternData): Int32Array[] => {
  const [owner, entry, before, anchor] = fieldsOf(data.programs) as FieldsOfPrograms;
  return [
    data.classSets,
    differencesIn(data.setStart),
    differencesIn(data.setIds),
    data.code,
    differencesIn(owner),
    differencesIn(entry),
    before,
    anchor,
    differencesIn(data.lists.ids),
    differencesIn(data.lists.programs),
    data.listStart,
  ];
};

/** In the order of `OWNER`, `ENTRY`, `BEFORE` and `ANCHOR`. */
type FieldsOfPrograms = [Int32Array, Int32Array, Int32Array, Int32Array];

/** Base64 of binary strings: every JavaScript runtime has it, though the language does not. */
declare const atob: (text: string) => string;
declare const btoa: (binary: string) => string;

/** Separates forms in the packed text; no form holds it. */
const SEPARATOR = " ";

export function packPatterns(data: PatternData): PackedPatterns {
  const columns = columnsOf(data);
  const shapes = columns.map((column): [number, Width] => [column.length, widthOf(column)]);
  const bytes = new Uint8Array(
    shapes.reduce((sum, [length, width]) => sum + aligned(length * width), 0),
  );
  let next = 0;
  for (const [number, [length, width]] of shapes.entries()) {
    columnIn(bytes, next, length, width).set(columns[number] as Int32Array);
    next += aligned(length * width);
  }
  const { version, forms, classNames } = data;
  return { version, forms: forms.join(SEPARATOR), classNames, shapes, columns: base64(bytes) };
}

/** @throws {RangeError} where the text was cut. */
export function unpackPatterns(packed: PackedPatterns): PatternData {
  const bytes = bytesOf(packed.columns);
  let from = 0;
  let column = 0;
  const next = (): Int32Array => {
    const [length, width] = packed.shapes[column++] ?? [0, 1];
    if (from + length * width > bytes.length)
      throw new RangeError("the packed patterns end too early");
    const values = new Int32Array(columnIn(bytes, from, length, width));
    from += aligned(length * width);
    return values;
  };
  const classSets = next();
  const setStart = summed(next());
  const setIds = summed(next());
  const code = next();
  const programs = programsFrom([summed(next()), summed(next()), next(), next()]);
  const lists: Filing = { ids: summed(next()), programs: summed(next()) };
  return {
    version: packed.version,
    forms: packed.forms.split(SEPARATOR),
    classNames: packed.classNames,
    classSets,
    setStart,
    setIds,
    code,
    programs,
    lists,
    listStart: next(),
  };
}

/** Each field of the programs as a column of its own: most are small enough for a byte. */
const fieldsOf = (programs: Int32Array): Int32Array[] =>
  Array.from({ length: PROGRAM_WIDTH }, (_, field) =>
    programs.filter((_value, at) => at % PROGRAM_WIDTH === field),
  );

function programsFrom(fields: readonly Int32Array[]): Int32Array {
  const programs = new Int32Array((fields[0]?.length ?? 0) * PROGRAM_WIDTH);
  for (const [field, column] of fields.entries())
    for (let row = 0; row < column.length; row++)
      programs[row * PROGRAM_WIDTH + field] = column[row] as number;
  return programs;
}

/** Differences between neighbours, zigzag-coded: small ones take few bits, whether up or down. */
function differencesIn(column: Int32Array): Int32Array {
  return column.map((value, at) => {
    const difference = value - (column[at - 1] ?? 0);
    return (difference << 1) ^ (difference >> 31);
  });
}

/** The column that gave these differences; works in place. */
function summed(differences: Int32Array): Int32Array {
  let last = 0;
  for (let at = 0; at < differences.length; at++) {
    const coded = differences[at] as number;
    last += (coded >>> 1) ^ -(coded & 1);
    differences[at] = last;
  }
  return differences;
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Fewest bytes for the values of a column. */
function widthOf(column: Int32Array): Width {
  let all = 0;
  for (const value of column) all |= value;
  return all >>> 0 < 1 << 8 ? 1 : all >>> 0 < 1 << 16 ? 2 : 4;
}

function columnIn({ buffer }: Uint8Array, from: number, length: number, width: Width) {
  if (width === 1) return new Uint8Array(buffer, from, length);
  return width === 2 ? new Uint16Array(buffer, from, length) : new Int32Array(buffer, from, length);
}

function bytesOf(text: string): Uint8Array {
  // Newer runtimes decode base64 at once.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
