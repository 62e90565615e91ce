/** Settings of the wrong type: what is told of them, and that the list of settings is the manifest's. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { shownValue } from '../../server/src/core/configuration/ignored';
import { simpleSettings } from '../../server/src/core/configuration/simple';
import { fill, type Language } from '../../server/src/core/language';
import { defaultSettings, readSettings } from '../../server/src/settings';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const told = (settings: unknown, language: Language = 'en') =>
  readSettings(settings).ignored.map(({ reason, values }) => plain(fill(reason, language, values)));

const cases: [settings: unknown, message: string][] = [
  [5, 'The setting dossier cannot be 5; its default {} is used. It takes an object of names and values.'],
  [
    { displayLanguage: 'fr' },
    'The setting dossier.displayLanguage cannot be "fr"; its default "auto" is used. It takes one of these: "auto", "ar", "en".',
  ],
  [
    { articlesView: { followCursor: 'false' } },
    'The setting dossier.articlesView.followCursor cannot be "false"; its default true is used. It takes one of these: true, false.',
  ],
  [
    { nearDuplicates: { threshold: 1.5 } },
    'The setting dossier.nearDuplicates.threshold cannot be 1.5; its default 0.5 is used. It takes a number from 0 to 1.',
  ],
  [
    { nearDuplicates: { minimumWords: 2.5 } },
    'The setting dossier.nearDuplicates.minimumWords cannot be 2.5; its default 40 is used. It takes a whole number from 0 up.',
  ],
  [
    { nearDuplicates: [1] },
    'The setting dossier.nearDuplicates cannot be [1]; its default {} is used. It takes an object of names and values.',
  ],
  [
    { rules: ['missing-toc'] },
    'The setting dossier.rules cannot be ["missing-toc"]; its default {} is used. It takes an object of names and values.',
  ],
  [
    { rules: { 'missing-toc': 'loud', 'toc-order': 'off' } },
    'The setting dossier.rules.missing-toc cannot be "loud"; its default "warning" is used. It takes one of these: "off", "hint", "information", "warning", "error".',
  ],
  [
    { rules: { 'missing-tock': 'off' } },
    'The setting dossier.rules has a code that no rule has: "missing-tock". It was ignored; docs/rules.md lists them all.',
  ],
  [
    { newDossier: 5 },
    'The setting dossier.newDossier cannot be 5; its default {} is used. It takes an object of names and values.',
  ],
  [{ newDossier: { desk: 5 } }, 'The setting dossier.newDossier.desk is no text, and was ignored.'],
  [{ outlets: ['الأفق', 7] }, 'Item 2 of the setting dossier.outlets (7) has no usable name, and was ignored.'],
];

for (const [settings, message] of cases) {
  test(`one message, in either language, of ${JSON.stringify(settings)}`, () => {
    assert.deepEqual(told(settings), [message]);
    const [arabic, ...others] = told(settings, 'ar');
    assert.deepEqual(others, []);
    assert.match(arabic ?? '', /^\p{Script=Arabic}.*\.$/u);
    assert.doesNotMatch(arabic ?? '', /\{\w+\}|undefined/);
  });
}

test('nothing is told of what is right, or not given', () => {
  const right = {
    displayLanguage: 'ar',
    outlets: ['الأفق', { name: 'المرصد', variants: ['مرصد'] }],
    nearDuplicates: { threshold: 1, minimumWords: 0 },
    rules: { 'missing-toc': 'off' },
    rightToLeft: 'off',
    somethingElse: 5,
  };
  for (const settings of [
    right,
    {},
    null,
    undefined,
    { outlets: null, rules: null, nearDuplicates: null, outline: {} },
  ])
    assert.deepEqual(told(settings), []);
});

test('a wrong value leaves the others as they are', () => {
  const { displayLanguage, nearDuplicates } = readSettings({
    displayLanguage: 'en',
    nearDuplicates: { threshold: 'much', minimumWords: 7 },
  });
  assert.deepEqual([displayLanguage, nearDuplicates], ['en', { threshold: 0.5, minimumWords: 7 }]);
});

test('a value is shown on one short line that does nothing to the text around it', () => {
  assert.equal(shownValue('a\u202eb\u2069\n\u2028'), '"a\\u202eb\\u2069\\n\\u2028"');
  assert.equal(shownValue('[press](command:x)'), '"[press]\\u0028command:x)"');
  const circle: unknown[] = [];
  circle.push(circle);
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.constant(circle)), (value) => {
      const shown = shownValue(value);
      assert.ok(shown.length <= 60 * 12);
      assert.doesNotMatch(shown, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\]\(/u);
    }),
  );
});

test('the settings are those of the manifest, with the same values', () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  const { properties } = manifest.contributes.configuration;
  const ownReaders = /^(outlets|rules|newDossier\..*)$/;
  const names = Object.keys(properties).map((name) => name.replace('dossier.', ''));
  assert.deepEqual(Object.keys(simpleSettings).sort(), names.filter((name) => !ownReaders.test(name)).sort());
  for (const [name, kind] of Object.entries(simpleSettings)) {
    const schema = properties[`dossier.${name}`];
    const { usual, values } = kind as { usual: unknown; values: Record<string, unknown> };
    assert.equal(schema.default, usual, name);
    if (schema.enum) assert.equal(values.choices, schema.enum.map(shownValue).join(', '), name);
    if (schema.type === 'number') assert.deepEqual(values, { least: schema.minimum, most: schema.maximum }, name);
    if (schema.type === 'integer') assert.equal(schema.minimum, 0, name);
  }
  assert.equal(defaultSettings.displayLanguage, properties['dossier.displayLanguage'].default);
});
