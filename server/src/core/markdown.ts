/** Texts of others within Markdown. */

/**
 * A line of plain text as Markdown that shows it as it is: each ASCII sign that may mean something to Markdown is
 * escaped, as CommonMark allows for all of them (section 2.4), so that nothing of it becomes a link, an image or HTML.
 */
export function escapeMarkdown(line: string): string {
  return line.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
