/** What reads clipboards: in Node, a bundle of its own. */
export { readClipboard } from './core/paste/read-clipboard';
