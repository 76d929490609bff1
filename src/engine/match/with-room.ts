/** The column, or one with the same values and at least twice the room where it is too short. */
export function withRoom<Column extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  column: Column,
  length: number,
): Column {
  if (length <= column.length) return column;
  const Longer = column.constructor as new (length: number) => Column;
  const longer = new Longer(Math.max(length, 2 * column.length));
  longer.set(column);
  return longer;
}
