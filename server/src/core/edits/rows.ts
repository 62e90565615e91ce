/** Rows of the contents that are to be: where new ones come among them, and what stands nearest to each. */

/**
 * Rows with others among them: each behind the row of the nearest place before its own; where none is, before that of the
 * next; with no place among the rows, at their end. Both lists are in the order of their places.
 */
export function insertRows<R>(rows: readonly R[], coming: readonly R[], placeOf: (row: R) => number | undefined): R[] {
  const all: R[] = [];
  let next = 0;
  const takeTo = (place: number) => {
    for (; next < coming.length && (placeOf(coming[next] as R) as number) <= place; next++) all.push(coming[next] as R);
  };
  const places = rows.map(placeOf);
  const following = nearestAfter(places);
  rows.forEach((row, index) => {
    const place = places[index];
    if (place !== undefined) takeTo(place);
    all.push(row);
    if (place !== undefined) takeTo(following[index] ?? Number.POSITIVE_INFINITY);
  });
  takeTo(Number.POSITIVE_INFINITY);
  return all;
}

/** For each place of a list, the last value before it; undefined where there is none. */
export function nearestBefore<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  let last: T | undefined;
  return values.map((value) => {
    const before = last;
    last = value ?? last;
    return before;
  });
}

/** For each place of a list, the first value after it. */
export function nearestAfter<T>(values: readonly (T | undefined)[]): (T | undefined)[] {
  return nearestBefore(values.toReversed()).reverse();
}
