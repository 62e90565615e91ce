/** Long work in slices, so that other messages are answered in between. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** How long a slice may take; a keystroke that comes meanwhile waits no longer. Milliseconds. */
const longestSlice = 10;

/**
 * Does work until it is finished or nobody wants it any more. It is asked for anew before each slice, since what is to be
 * done may have changed by then: work that is begun again goes on where it was left.
 */
export async function inSlices(begin: () => Iterator<unknown> | undefined, isUnwanted: () => boolean): Promise<void> {
  while (!isUnwanted() && !isDone(begin())) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * What work comes to whose steps are long: other messages are heard before each of them.
 *
 * @throws ResponseError where it is cancelled, or as `isStale` tells, what it is about has changed.
 */
export async function inSteps<T>(
  work: Generator<unknown, T>,
  token: CancellationToken,
  isStale: () => boolean,
): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (isStale()) throw new ResponseError(LSPErrorCodes.ContentModified, 'changed');
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Works for one slice. Whether that was all. */
function isDone(work: Iterator<unknown> | undefined): boolean {
  const start = performance.now();
  if (!work || work.next().done) return true;
  // Finding where the work was left may take longer than a slice: then as long again, or it would never come to an end.
  const found = performance.now();
  const end = found + Math.max(longestSlice, found - start);
  while (!work.next().done) if (performance.now() > end) return false;
  return true;
}
