/** What the elements of HTML are to a reader of articles. */

/** Those that no part of an article's text is in. */
export const unread = new Set(
  (
    'script style noscript template iframe object embed applet canvas audio video svg ' +
    'nav aside button select textarea input datalist menu dialog progress meter map'
  ).split(' '),
);

/** Those that begin and end a block. */
export const blocks = new Set(
  (
    'html body main article section header footer hgroup div p h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd ' +
    'figure figcaption table caption thead tbody tfoot tr form fieldset legend address details summary center hr br nav aside menu dialog'
  ).split(' '),
);

export const pictures = new Set(['img', 'picture', 'video', 'iframe', 'svg', 'canvas', 'amp-img', 'object']);

/** Those that have words of the article even in a figure with a picture, whose other words are about the picture. */
export const quoted = new Set(['blockquote', 'table', 'pre']);

type Attributes = Readonly<Record<string, string>>;

/** Whether an element is on the page and not to be seen. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return hiddenStyle.test(styleOf(attributes)) || tokensOf(attributes.class).some((name) => hiddenNames.has(name));
}

/** What is cut down to a dot is there for those who hear a page. */
const hiddenStyle =
  /(?:^|[;\s])(?:display:none|visibility:hidden|mso-hide:all|clip:rect\([01](?:px)?[,)]|clip-path:inset\(50%\))/;
const hiddenNames = new Set(
  'visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only screenreader-only a11y-hidden'.split(
    ' ',
  ),
);

/** What an element's `role` makes of it. */
export const unreadRoles = new Set(
  'navigation complementary search button menu menubar toolbar dialog banner'.split(' '),
);

export function showsAsBlock(attributes: Attributes): boolean {
  return /(?:^|;)display:(?:block|flex|grid|list-item)/.test(styleOf(attributes));
}

/** Whether an element stands apart in its line, as an item of a row does. */
export function isItemOfRow(attributes: Attributes): boolean {
  return /(?:^|;)(?:display:inline-(?:block|flex)|float:(?:left|right|inline))/.test(styleOf(attributes));
}

/** Longer ones say nothing more. UTF-16 units. */
const longestAttribute = 4000;

function styleOf({ style = '' }: Attributes): string {
  return style.slice(0, longestAttribute).toLowerCase().replaceAll(' ', '');
}

function tokensOf(names = ''): string[] {
  return names.slice(0, longestAttribute).toLowerCase().split(/\s+/);
}

/** What the names of an element say that it is beside an article; undefined where they say nothing of the kind. */
export function hintOf({ class: names, id }: Attributes): string | undefined {
  for (const name of [...tokensOf(names), ...tokensOf(id)]) {
    const found = hint.exec(name)?.[1];
    if (found) return found;
  }
  return undefined;
}

/** As systems write them: after the name of what they are in, or after the short prefix of a theme. */
const hint =
  /^(?!(?:has|is|no)-)(?:[a-z]{1,3}-)?(?:post-|entry-|article-|story-|inline-)?(share|sharing|sharedaddy|social|addtoany|related|relatedposts|recommended|read-?also|read-?more|interstitial|newsletter|subscribe|tags?|tagcloud|breadcrumbs?|info-term|ads?|advert|advertisement|adsbygoogle|promo|sponsored|most-?read|trending|outbrain|taboola|pagination|pager|feeds|print|cookies?|consent|gdpr|toc|node__links|paywall|comments?|respond|about-author|author-(?:bio|box|info))(?:$|[-_])/;

/** Of these, what is about the author: furniture behind an article, and a byline before it. */
export const authorHints = new Set(['about-author', 'author-bio', 'author-box', 'author-info']);

/** And what readers say. */
export const commentHints = new Set(['comment', 'comments', 'respond']);
