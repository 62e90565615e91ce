/** Whether memory grows, by the line that its samples lie along. */

export interface Sample {
  readonly minutes: number;
  /** Megabytes. */
  readonly heap: number;
}

export interface Growth {
  /** Megabytes an hour, of what lives on the heap. */
  readonly slope: number;
  readonly grows: boolean;
}

/** While it warms up, the engine compiles and fills what it keeps once. The part of all samples that isn't looked at. */
const warmUp = 1 / 3;
/** Megabytes an hour. */
const bound = 1;
/** How much of an hour's run is looked at. In less, chance may add as much as in that. Minutes. */
const shortest = (1 - warmUp) * 60;

/**
 * `samples`: taken whenever the same is open, in the order of time; at least four. The slope is the median of those between
 * any two of them (Theil and Sen), which single looks don't sway, however far they are off.
 */
export function growthOf(samples: readonly Sample[]): Growth {
  const warm = samples.slice(Math.floor(samples.length * warmUp));
  const slopes = warm.flatMap((one, i) => warm.slice(i + 1).map((other) => slopeBetween(one, other)));
  const slope = medianOf(slopes);
  const minutes = (warm.at(-1) as Sample).minutes - (warm[0] as Sample).minutes;
  return { slope: slope * 60, grows: slope * minutes > (bound / 60) * Math.max(minutes, shortest) };
}

/** Megabytes a minute. */
function slopeBetween(one: Sample, other: Sample): number {
  return (other.heap - one.heap) / (other.minutes - one.minutes);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number;
}
