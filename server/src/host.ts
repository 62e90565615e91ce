/** What a server has of the place that it runs in. */

import type { PageArticle } from './core/paste/read-article';
import type { Clipboard } from './core/paste/read-clipboard';
import type { ClosedFiles } from './workspace-diagnostics';

export interface Host {
  /** What it can reach beside what a client opens. */
  readonly files?: ClosedFiles;
  /** Few sessions need it, and it is large: it may be loaded when it is asked for. */
  readClipboard(clipboard: Clipboard): Promise<PageArticle | undefined>;
}
