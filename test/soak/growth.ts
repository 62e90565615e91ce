/** Whether memory grows, by a line through its samples. */

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
const warmUp = 0.25;
/** By as much the heap may be larger at the end than after the warm-up, for chance: megabytes, and a part of it. */
const chance = { megabytes: 1, part: 0.03 };

/** `samples`: taken whenever the same is open, in the order of time; at least four. */
export function growthOf(samples: readonly Sample[]): Growth {
  const warm = samples.slice(Math.floor(samples.length * warmUp));
  const [minutes, heap] = [mean(warm.map(({ minutes }) => minutes)), mean(warm.map(({ heap }) => heap))];
  const above = warm.reduce((sum, each) => sum + (each.minutes - minutes) * (each.heap - heap), 0);
  const below = warm.reduce((sum, each) => sum + (each.minutes - minutes) ** 2, 0);
  const slope = above / below;
  const risen = slope * ((warm.at(-1) as Sample).minutes - (warm[0] as Sample).minutes);
  return { slope: slope * 60, grows: risen > Math.max(chance.megabytes, chance.part * heap) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
