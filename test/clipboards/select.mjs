// Ways to select that people have: everything, a block by three clicks, from one word to another.

export async function selectAll(browser) {
  await browser.press('a');
}

/** The block that begins with some words, by three clicks on it. */
export async function tripleClick(browser, words) {
  const place = await browser.run(placeOf, words);
  await browser.tripleClick(place.x, place.y);
}

/** From where some words begin to where others end. */
export async function selectWords(browser, from, to) {
  await browser.run(select, from, to);
}

// These two run in the page.

function placeOf(words) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const start = text.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    const box = range.getClientRects()[0];
    if (!box) continue;
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }
  throw new Error(`not on the page: ${words}`);
}

function select(from, to) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let hasStart = false; texts.nextNode(); ) {
    const text = texts.currentNode;
    const isSeen = text.parentElement.getClientRects().length > 0;
    const start = hasStart || !isSeen ? -1 : text.data.indexOf(from);
    if (start >= 0) {
      range.setStart(text, start);
      hasStart = true;
    }
    const end = hasStart ? text.data.indexOf(to, Math.max(start, 0)) : -1;
    if (end < 0) continue;
    range.setEnd(text, end + to.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
  throw new Error(`not on the page, one after the other: ${from}, ${to}`);
}
