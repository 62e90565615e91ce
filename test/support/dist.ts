/** What the build has made. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a file in `dist`. Throws where the build hasn't been run. */
export function distPath(name: string): string {
  const path = join(__dirname, '../../dist', name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first`);
  return path;
}
