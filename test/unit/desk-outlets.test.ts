/** The setting `dossier.outlets`, and the others beside it: whatever a client sends, what comes of it is clean. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fill } from '../../server/src/core/language';
import { readDeskOutlets } from '../../server/src/core/outlets/desk';
import { Registry } from '../../server/src/core/outlets/registry';
import { spellingKey } from '../../server/src/core/outlets/spelling';
import { defaultSettings, readSettings } from '../../server/src/settings';

const reasons = (setting: unknown) =>
  readDeskOutlets(setting).ignored.map(({ reason, values }) =>
    fill(reason, 'en', values).replace(/[\u2068\u2069]/g, ''),
  );

test('names and objects are read, blanks and all', () => {
  const { outlets, ignored } = readDeskOutlets([
    ' صوت  الهضبة ',
    { name: 'المنبر', variants: ['منبر'] },
    { name: 'الأفق' },
  ]);
  assert.deepEqual(outlets, [
    { name: 'صوت الهضبة', aliases: [], variants: [] },
    { name: 'المنبر', aliases: [], variants: ['منبر'] },
    { name: 'الأفق', aliases: [], variants: [] },
  ]);
  assert.deepEqual(ignored, []);
  assert.deepEqual(readDeskOutlets(undefined), { outlets: [], ignored: [] });
  assert.deepEqual(readDeskOutlets(null), { outlets: [], ignored: [] });
});

test('what cannot be read is left out, with its reason', () => {
  assert.deepEqual(reasons('الأفق'), [
    'The setting dossier.outlets is a list of outlets; "الأفق" is none, and was ignored.',
  ]);
  const noName = /^Item 2 of the setting dossier.outlets \(.+\) has no usable name, and was ignored.$/;
  for (const bad of [7, null, [], {}, '', '«»', { name: 7 }, { variants: ['الأفق'] }, 'ا'.repeat(101)]) {
    const [reason, ...others] = reasons(['الأفق', bad, 'المنبر']);
    assert.match(reason ?? '', noName, JSON.stringify(bad));
    assert.deepEqual(others, []);
    assert.equal(readDeskOutlets(['الأفق', bad, 'المنبر']).outlets.length, 2);
  }
  for (const variants of ['أفق', 7, ['أفق', 7], [null]]) {
    const setting = [{ name: 'الأفق', variants }];
    assert.deepEqual(reasons(setting), [
      `Item 1 of the setting dossier.outlets has unusable spellings among its variants (${JSON.stringify(variants)}); they were ignored.`,
    ]);
    assert.equal(readDeskOutlets(setting).outlets[0]?.name, 'الأفق');
  }
  const many = Array.from({ length: 1001 }, (_, i) => `منبر ${i}`);
  assert.equal(readDeskOutlets(many).outlets.length, 1000);
  assert.equal(reasons(many).length, 1);
});

test('of anything, a clean list comes, and a registry of it', () => {
  const item = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.record({ name: fc.string(), variants: fc.oneof(fc.anything(), fc.array(fc.string())) }),
    fc.constantFrom('الجارديان', { name: 'التايمز', variants: ['تايمز', 'الغارديان'] }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.array(item)), (setting) => {
      const { outlets } = readDeskOutlets(setting);
      for (const { name, variants } of outlets) {
        for (const each of [name, ...variants]) assert.ok(spellingKey(each) !== '' && each.length <= 100);
      }
      const registry = new Registry(outlets);
      for (const { name } of outlets) assert.ok(registry.findOutlet(name));
      assert.ok(registry.findOutlet('القدس العربي'));
    }),
  );
});

test('settings of any shape are read; what is not understood is the default', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { nearDuplicates, displayLanguage } = readSettings(value);
      assert.ok(nearDuplicates.threshold >= 0 && nearDuplicates.threshold <= 1 && nearDuplicates.minimumWords >= 0);
      assert.ok(['auto', 'ar', 'en'].includes(displayLanguage));
    }),
  );
  const bad = { displayLanguage: 'fr', nearDuplicates: { threshold: 1.5, minimumWords: '40' }, outlets: null };
  assert.deepEqual({ ...readSettings(bad), ignored: [] }, defaultSettings);
  const given = readSettings({ nearDuplicates: { threshold: 0.8, minimumWords: 10 }, outlets: ['الأفق'] });
  assert.deepEqual(given.nearDuplicates, { threshold: 0.8, minimumWords: 10 });
  assert.equal(given.desk.outlets[0]?.name, 'الأفق');
});
