/** Names of outlets for what is typed of one. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { builtInOutlets } from '../../server/src/core/outlets/outlets';
import type { Outlet } from '../../server/src/core/outlets/registry';
import { suggestOutlets } from '../../server/src/core/outlets/suggestions';

const known: Outlet[] = [
  { name: 'الأهرام', aliases: ['Al-Ahram'], variants: [] },
  { name: 'الغارديان', aliases: [], variants: ['الجارديان'] },
  { name: 'الأفق الجديد', aliases: [], variants: [] },
];
const own = ['الراصد', 'الافق', 'أهرام اليوم'];

const cases: [typed: string, names: string[]][] = [
  ['', ['الراصد', 'الافق', 'أهرام اليوم', 'الأهرام', 'الغارديان', 'الأفق الجديد']],
  ['الأفق', ['الافق', 'الأفق الجديد']],
  ['اهرام', ['أهرام اليوم', 'الأهرام']],
  ['جديد افق', ['الأفق الجديد']],
  ['ahram', ['الأهرام']],
  ['الجارديان', ['الغارديان']],
  ['«الراصد»', ['الراصد']],
  ['قناة لا يعرفها أحد', []],
];
for (const [typed, names] of cases) {
  test(`typed: "${typed}"`, () => assert.deepEqual(suggestOutlets(typed, own, known), names));
}

test('an outlet that the dossier spells its own way comes once, in that spelling', () => {
  assert.deepEqual(suggestOutlets('الاهرام', ['الاهرام'], known), ['الاهرام']);
});

test('الشرق الا leads to الشرق الأوسط among all that are known', () => {
  assert.equal(suggestOutlets('الشرق الا', [], builtInOutlets)[0], 'الشرق الأوسط');
});
