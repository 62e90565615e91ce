/** How long work keeps the processor busy, which other programs on the machine don't lengthen. Milliseconds. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The same, the least of some tries: the collector and the compiler of the engine are busy in threads of their own, now
 * and then. What stays within the limit at once is not tried again.
 */
export function leastTime(work: () => unknown, limit: number, tries = 3): number {
  let least = processorTime(work);
  for (let more = 1; more < tries && least > limit; more++) least = Math.min(least, processorTime(work));
  return least;
}
