/** First index in `[first, behind)` of a sorted column whose value is at least `wanted`. */
export function lowerBound(
  column: Int32Array,
  wanted: number,
  first = 0,
  behind = column.length,
): number {
  let low = first;
  let high = behind;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
