import { type Filing, type PatternData, PROGRAM_WIDTH } from "./code.ts";

/**
 * Compiled patterns as text, for a package: base64 over variable-length integers. Sorted columns are
 * stored as differences, which are small.
 */
export interface PackedPatterns {
  version: string;
  forms: string;
  classNames: string[];
  /** Base64 of the integer columns, in the order of `columnsOf`. */
  columns: string;
}

/** In the order in which `unpackPatterns` reads them. */
const columnsOf = (data: PatternData): Int32Array[] => [
  data.classSets,
  data.setStart,
  data.setIds,
  data.code,
  ...fieldsOf(data.programs),
  data.lists.ids,
  data.lists.programs,
  data.listStart,
];

/** Base64 of binary strings: every JavaScript runtime has it, though the language does not. */
declare const atob: (text: string) => string;
declare const btoa: (binary: string) => string;

/** Separates forms in the packed text; no form holds it. */
const SEPARATOR = " ";

export function packPatterns(data: PatternData): PackedPatterns {
  const bytes: number[] = [];
  for (const column of columnsOf(data)) {
    writeInteger(bytes, column.length);
    let last = 0;
    for (const value of column) {
      writeInteger(bytes, zigzag(value - last));
      last = value;
    }
  }
  const { version, forms, classNames } = data;
  return { version, forms: forms.join(SEPARATOR), classNames, columns: base64(bytes) };
}

/** @throws {RangeError} where the text was cut. */
export function unpackPatterns(packed: PackedPatterns): PatternData {
  const reader = new ColumnReader(packed.columns);
  const next = () => reader.readColumn();
  const classSets = next();
  const setStart = next();
  const setIds = next();
  const code = next();
  const programs = programsFrom(Array.from({ length: PROGRAM_WIDTH }, next));
  const lists: Filing = { ids: next(), programs: next() };
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

/** Each field of the programs as a column of its own: neighbours in a column are alike. */
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

class ColumnReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(text: string) {
    const binary = atob(text);
    this.#bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) this.#bytes[at] = binary.charCodeAt(at);
  }

  readColumn(): Int32Array {
    const column = new Int32Array(this.#readInteger());
    let last = 0;
    for (let row = 0; row < column.length; row++) {
      const coded = this.#readInteger();
      last += (coded >>> 1) ^ -(coded & 1);
      column[row] = last;
    }
    return column;
  }

  #readInteger(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError("the packed patterns end too early");
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

function writeInteger(bytes: number[], value: number): void {
  let rest = value >>> 0;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function base64(bytes: readonly number[]): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
