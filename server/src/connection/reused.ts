/** Answers that are given again and again as the same object: what is long is put into bytes once. */

const reused = new WeakSet<object>();

/** Tells the connection that an answer may be given again. It must not be changed from now on. */
export function mayBeReused<T extends object>(answer: T): T {
  reused.add(answer);
  return answer;
}

export function isReused(answer: unknown): answer is object {
  return typeof answer === 'object' && answer !== null && reused.has(answer);
}
