/**
 * What is copied from which page. `all`: Ctrl+A; some words: three clicks on them; two: from the first words' beginning to
 * the last words' end. The hosts are reserved (RFC 2606); nothing of it is on the web.
 */
export const recordings = [
  {
    page: 'wordpress',
    address: 'http://difaf.example/culture/2023/03/14/8812/',
    selections: {
      page: 'all',
      article: ['مصنع الزجاج القديم', 'من رسوم الدراسة.'],
      headline: 'يتحول إلى مدرسة',
      part: ['وإن جمعية من الجيران', 'نصفهم من الضاحية'],
      'two-paragraphs': ['بعد ثلاثين عاماً', 'من يمول الترميم.'],
    },
  },
  {
    page: 'drupal',
    address: 'http://sada.example/node/4471',
    selections: {
      page: 'all',
      article: ['بلدية الساحل تعيد رسم', 'من أماكن الوقوف.'],
      list: ['تذكرة واحدة', 'الأحياء العليا.'],
    },
  },
  {
    page: 'blogger',
    address: 'http://dafatir.example/2023/02/1.html',
    selections: { page: 'all', article: ['عن رجل يصلح', 'لا تُترك واقفة.'] },
  },
  {
    page: 'arc',
    address: 'http://courier.example/local/2023/03/03/clock-tower/',
    selections: {
      page: 'all',
      article: ['Harbor clock tower', 'both be retired.”'],
      part: ['voted 6–3', 'what is holding'],
    },
  },
  {
    page: 'liveblog',
    address: 'http://marsad.example/live/sarw',
    selections: { page: 'all', 'one-entry': ['الدفاع المدني: ذروة', 'قبل المغيب.'] },
  },
  {
    page: 'amp',
    address: 'http://sahl.example/bees/amp/',
    selections: { page: 'all', article: ['نحالو الجبل ينقلون', 'وحدها بعد يومين.'] },
  },
  {
    page: 'old-tables',
    address: 'http://manara.example/v.asp?id=12',
    selections: { page: 'all', article: ['صيادو المرفأ', '"لنشكرها".'] },
  },
  {
    page: 'paywall',
    address: 'http://ledger.example/long-read/lighthouse',
    selections: { page: 'all', article: ['The lighthouse keepers', 'in the pantry.'] },
  },
  {
    page: 'bidi',
    address: 'http://mukhtabar.example/ar/open-bench',
    selections: {
      page: 'all',
      article: ['برنامج', '(الطابق الثاني).'],
      part: ['الذي يتيح', 'عبر الرقم'],
    },
  },
  {
    page: 'markets',
    address: 'http://hubub.example/markets/9120',
    selections: {
      page: 'all',
      article: ['القمح يقفز', 'لسعر أعلى.'],
      list: ['تراجع الطلب', 'أجور الشحن.'],
    },
  },
  {
    page: 'agency',
    address: 'http://ofoq.example/news?id=5521',
    selections: { page: 'all', article: ['افتتاح جسر المشاة', 'الانهيارات الثلجية.'] },
  },
  {
    page: 'comments',
    address: 'http://dabbagh.example/river-walk/',
    selections: { page: 'all', article: ['ممشى النهر يفتح', 'يوم الافتتاح.'] },
  },
  {
    page: 'joomla',
    address: 'http://durub.example/news/12-salt',
    selections: { page: 'all', article: ['طريق الملح يعود', 'مجلة الدروب'] },
  },
  {
    page: 'wire',
    address: 'http://meridian.example/2006/08/ferry',
    selections: { page: 'all', article: ['Ferry line to', 'believe in it."'] },
  },
  { page: 'category', address: 'http://dabbagh.example/culture/', selections: { page: 'all' } },
  { page: 'forum', address: 'http://valley.example/viewtopic.php?t=31', selections: { page: 'all' } },
  { page: 'front-page', address: 'http://difaf.example/', selections: { page: 'all' } },
  { page: 'encyclopedia', address: 'http://mawsua.example/wiki/mill', selections: { page: 'all' } },
  { page: 'shop', address: 'http://lamps.example/lantern', selections: { page: 'all' } },
];
