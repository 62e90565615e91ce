/** Which outlet a page is from. Precision first: a page names many. */
import { spellingKey } from '../outlets/spelling';
import { outletHosts } from './outlet-hosts';
import type { Page } from './page';

/** The outlet's canonical name, or what the page calls its site; undefined where neither is sure. */
export function outletOfPage({ addresses, siteName, links }: Page): string | undefined {
  for (const address of addresses) {
    const found = outletOfAddress(address);
    if (found !== undefined) return found;
  }
  if (siteName && siteName.length <= longestName && spellingKey(siteName) !== '') return siteName.replaceAll(':', ' ');
  return outletOfLinks(links);
}

const longestName = 60;

/** The outlet that a web address belongs to. */
export function outletOfAddress(address: string): string | undefined {
  const [, host = '', folder = ''] = web.exec(address.slice(0, longestAddress)) ?? [];
  let name = host.toLowerCase();
  while (name.includes('.')) {
    const found = outletHosts.get(`${name}/${folder.toLowerCase()}`) ?? outletHosts.get(name);
    if (found !== undefined) return found;
    name = name.slice(name.indexOf('.') + 1);
  }
  return undefined;
}

const longestAddress = 300;
const web = /^(?:https?:)?\/\/([\w.-]+)(?::\d+)?(?:\/([\w-]*))?/i;

/** Browsers make links whole when they copy: most of a page's own lead to its own site. One alone says nothing. */
function outletOfLinks(links: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const link of links) {
    const outlet = outletOfAddress(link);
    if (outlet !== undefined) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= fewestLinks && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

const fewestLinks = 2;
