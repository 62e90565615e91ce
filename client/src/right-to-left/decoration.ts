/** How a line is made to run from right to left, as VS Code has no setting or API for it. */
import { DecorationRangeBehavior, type DecorationRenderOptions } from 'vscode';

/**
 * CSS that reaches, from the decoration of a line's text, the line around it. It rests on three things that are no
 * contract: VS Code puts `textDecoration` into a style sheet as it is, draws each line as a `.view-line` with one `span`
 * in it, and the browser knows `:has` and nesting. `ARCHITECTURE.md` tells how a break would show.
 */
const css = [
  // A line is as wide as all that the editor can scroll through, which its widest line decides in turn: a line that is
  // to be full is as wide as what shows, or once widened the editor would never shrink again.
  '.editor-scrollable:has(&) { container-type: inline-size; }',
  '.view-line:has(&) { direction: rtl; width: 100cqw; }',
  // The text's box must fill the line, or clicks land on the wrong column. Its padding keeps the text clear of the
  // scroll bar, and is what wrapping leaves free for that.
  '.view-line:has(&) > span { width: 100%; box-sizing: border-box; padding-right: 14px; }',
  '.sticky-line-content:has(&) { direction: rtl; }',
  // Older versions, such as 1.91, give the text's box a direction of its own.
  ':is(.view-line, .sticky-line-content):has(&) > span { direction: rtl; }',
  // The `none` below would take the line from under a link.
  '&.detected-link { text-decoration: underline; }',
].join(' ');

/** The decoration of a line's whole text. What is typed at either end belongs to it at once. */
export const rightToLeftLine: DecorationRenderOptions = {
  textDecoration: `none; ${css}`,
  rangeBehavior: DecorationRangeBehavior.OpenOpen,
};
