/** The numbers of the contents after some of its entries have come, gone or moved. */
import { nearestAfter } from './rows';

/** An entry in the order that the contents are to have. `number` is what it has now, undefined where it has none. */
export interface Row {
  readonly number: number | undefined;
  /**
   * `kept`: it has a number, which may shift; `new`: it gets one; `wrong`: its number is to be `due`; `gone`: its number is
   * free; `away`: it took its number along.
   */
  readonly fate: 'kept' | 'new' | 'wrong' | 'gone' | 'away';
  readonly due?: number;
  /** How many of the numbers before a new one are to stay free, where there is room: others will come there. */
  readonly waiting?: number;
}

/**
 * The number of each row after the change; undefined for a kept one without. Only what must count on from the change is
 * counted anew: a gap or a mistake elsewhere stays what it is.
 */
export function renumber(rows: readonly Row[]): (number | undefined)[] {
  const nextKept = nearestAfter(rows.map(({ number, fate }) => (fate === 'kept' ? number : undefined)));
  const countsOn = runsOn(rows);
  let last = 0;
  let shift = 0;
  let gone = 0;
  let crowded = false;
  return rows.map(({ number, fate, due, waiting = 0 }, index) => {
    if (isOut({ fate })) {
      if (fate === 'gone') gone++;
      return undefined;
    }
    if (fate === 'new' || number === undefined) {
      crowded ||= fate === 'new';
      last += 1 + (waiting > 0 ? Math.min(waiting, roomBefore(nextKept[index], last - shift)) : 0);
      return fate === 'new' ? last : undefined;
    }
    if (fate === 'wrong' && due !== undefined) {
      last = due + shift;
      if (countsOn[index]) shift += due - number;
      return last;
    }
    if (crowded && number + shift <= last) shift = last + 1 - number;
    while (gone > 0 && number + shift > last + 1) [shift, gone] = [shift - 1, gone - 1];
    crowded = false;
    gone = 0;
    // A number that never counted on from those before, such as a second entry's, can't go down with them for ever.
    last = number + shift < 1 ? number : number + shift;
    return last;
  });
}

/** How many numbers stay free between the next one and that of the row which keeps its own. */
function roomBefore(kept: number | undefined, last: number): number {
  return Math.max(0, (kept ?? 0) - last - 2);
}

/** For each row, whether the next number counts on from its own, so that it is as wrong. */
function runsOn(rows: readonly Row[]): boolean[] {
  let place = 0;
  // What a row's number would be in a run that begins with zero.
  const starts = rows.map((row) => (isOut(row) ? undefined : (row.number ?? Number.NaN) - place++));
  const next = nearestAfter(
    rows.map(({ number, fate }, i) => (number === undefined || fate === 'new' ? undefined : starts[i])),
  );
  return starts.map((start, index) => start !== undefined && start === next[index]);
}

/** Whether a row stands here no more. */
export function isOut({ fate }: Pick<Row, 'fate'>): boolean {
  return fate === 'gone' || fate === 'away';
}
