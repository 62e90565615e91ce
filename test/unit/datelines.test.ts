/** The dates of a dossier: which lines under a header are datelines, and what the preamble tells. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { dossierWith, paragraph, show, slice } from '../support/dates';

function datelinesIn(text: string): string[] {
  return analyse(text).dates.datelines.map(({ span }) => slice(text, span));
}

/** What may stand between a header and a paragraph; the datelines in it are marked with a sign of their own. */
const metadata: string[] = [
  '> 4 آذار 2024',
  'الوطن / خاص - مرسى الياسمين\n> 4 آذار 2024',
  'نوّار السنديان\nمرسى الياسمين - نوّار السنديان\n> الإثنين, 4 مارس - 2024',
  '> في مارس 4, 2024 آخر تحديث مارس 5, 2024\nرشيد المراكشي',
  '> (رويترز) 4/3/2024\n> الإثنين 4 آذار 2024   18:30 النشرة المسائية',
  'https://example.org/2024/3/4/wheat\n> 04/03/2024',
  '\n\u00a0\n> 4 آذار 2024\n',
  'l قبل 8 ساعات\n437',
  '> مرسى الياسمين، 4 آذار 2024',
  '> الوطن | زراعة | 4 آذار 2024 | 437 مشاهدة',
  '> نوّار السنديان\t4 آذار 2024',
  '> تم التحديث: 4 آذار 2024 الساعة 14:20 بتوقيت مكة المكرمة آخر تحديث: 5 آذار 2024',
  '> 14:20 بتوقيت القدس 4 آذار 2024',
  'الوطن تحتفل في 4 آذار 2024',
  'ما بعد 4 آذار 2024',
  '4 آذار 2024 يوم لا ينسى',
  'معركة القمح (4 آذار 2024)',
  'هل يأتي المطر - 4 آذار 2024؟',
  'بعد عام من الانتظار الطويل، 4 آذار 2024',
  'حصاد العام الماضي في الجنوب والشمال معاً - 4 آذار 2024',
  `${paragraph} 4 آذار 2024`,
  `${paragraph}\n4 آذار 2024`,
  'سطر\nسطر\nسطر\nسطر\n4 آذار 2024',
];

for (const lines of metadata) {
  test(`takes for datelines what is marked: ${lines}`, () => {
    const expected = [...lines.matchAll(/^> (.*)$/gm)].map(([, line]) => line);
    assert.deepEqual(datelinesIn(dossierWith(lines.replaceAll(/^> /gm, ''))), expected);
  });
}

test('of a paragraph that begins as agencies begin theirs, the beginning is a dateline', () => {
  for (const opening of ['PORT JASMINE, May 22, 2024', 'مرسى الياسمين 22 مايو 2024', 'بورت ياسمين، 22 أيار 2024']) {
    for (const agency of ['(Reuters) --', '(شينخوا) -', '(Xinhua via COMTEX) —'])
      assert.deepEqual(datelinesIn(dossierWith(`${opening} ${agency} ${paragraph}${paragraph}`)), [opening]);
  }
});

const mastheads: [preamble: string, masthead: string | undefined, posting: string | undefined][] = [
  ['ملف مركز الأفق 5/3/2024', '2024-03-05', undefined],
  ['ملف مركز الأفق الثلاثاء ٥ آذار ٢٠٢٤', 'Tue 2024-03-05', undefined],
  ['Dossier of the Lighthouse Press Centre 23/5/2024', '2024-05-23', undefined],
  ['إعداد مركز الأفق', undefined, undefined],
  [
    'الرئيسة \\ ملفات \\ ملف الحرب 15/3/2011\n\nملف الحرب 15/3/2011\n\n06.03.2024\nAdmin\n\nإعداد مركز الأفق',
    undefined,
    '2024-03-06',
  ],
  ['الرئيسة \\ ملفات \\ القمح\n\nالقمح\n\n06.03.2024\nAdmin\n\nملف مركز الأفق 5/3/2024', '2024-03-05', '2024-03-06'],
  ['عن القمح 5/3/2024', undefined, undefined],
  ['ملف مركز الأفق من 1/3/2024 إلى 5/3/2024', undefined, undefined],
];

for (const [preamble, masthead, posting] of mastheads) {
  test(`reads the preamble ${preamble}`, () => {
    const { dates } = analyse(dossierWith('4 آذار 2024', preamble));
    assert.equal(dates.masthead && show(dates.masthead), masthead);
    assert.equal(dates.posting && show(dates.posting), posting);
    assert.equal(dates.datelines.length, 1);
  });
}
