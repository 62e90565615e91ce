/** The registry of outlets: what it holds, what it finds, and what it leaves apart. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readDeskOutlets } from '../../server/src/core/outlets/desk';
import { builtInOutlets } from '../../server/src/core/outlets/outlets';
import { builtInRegistry, Registry } from '../../server/src/core/outlets/registry';
import { isSlipOf } from '../../server/src/core/outlets/slip';
import { foldName, spellingKey } from '../../server/src/core/outlets/spelling';

const rightNames = builtInOutlets.flatMap((outlet) =>
  [outlet.name, ...outlet.aliases].map((name) => ({ name, outlet })),
);
const allNames = builtInOutlets.flatMap((outlet) =>
  [outlet.name, ...outlet.aliases, ...outlet.variants].map((name) => ({ name, outlet })),
);

test('the registry knows more than 300 outlets, none without a name', () => {
  assert.ok(builtInOutlets.length > 300, String(builtInOutlets.length));
  for (const { name } of allNames) assert.notEqual(spellingKey(name), '', name);
});

test('no spelling belongs to two outlets, and no variant is a right name', () => {
  const owners = new Map<string, string>();
  for (const { name, outlet } of allNames) {
    const owner = owners.get(spellingKey(name)) ?? outlet.name;
    assert.equal(owner, outlet.name, name);
    owners.set(spellingKey(name), owner);
  }
  const right = new Set(rightNames.map(({ name }) => spellingKey(name)));
  for (const { variants } of builtInOutlets) {
    for (const variant of variants) assert.ok(!right.has(spellingKey(variant)), variant);
    assert.equal(new Set(variants.map(spellingKey)).size, variants.length, variants.join());
  }
});

test('every outlet is found by each of its spellings, and a variant stands for the canonical name', () => {
  for (const { name, outlet } of allNames) assert.equal(builtInRegistry.findOutlet(name), outlet, name);
  for (const { name, variants } of builtInOutlets) {
    for (const variant of variants) {
      const known = builtInRegistry.findName(variant);
      assert.deepEqual([known?.isVariant, known?.spellings], [true, [name]], variant);
    }
  }
});

test('no right name is suggested for another one, even if that one were not known', () => {
  for (const { name, outlet } of rightNames) {
    assert.equal(builtInRegistry.nearestOutlet(name), undefined, name);
    const near = allNames.filter((other) => other.outlet !== outlet && isSlipOf(foldName(name), foldName(other.name)));
    assert.deepEqual(near, [], name);
  }
});

/** The spellings of one outlet, as newsrooms write them: the first is canonical. */
const spellings = [
  ['الغارديان', 'الجارديان', '«الغارديان»', 'الغارديان\u200f'],
  ['الإندبندنت', 'الاندبندنت', 'الأندبندنت', 'إندبندنت'],
  ['يديعوت أحرونوت', 'يديعوت احرونوت', 'يديعوت أحرنوت', 'يديعوت احرنوت'],
  ['صنداي تايمز', 'الصنداي تايمز', 'الصنداي\u00a0تايمز'],
  ['لوموند', '«لوموند»', 'لو موند', 'Le Monde'],
  ['واشنطن بوست', '"واشنطن بوست"', 'الواشنطن بوست', 'Washington Post', 'The Washington Post'],
  ['نيويورك تايمز', '“نيويورك تايمز”', 'النيويورك تايمز', 'نيو يورك تايمز'],
  ['سي إن إن', 'سي ان ان', 'CNN'],
  ['بي بي سي', 'بى بى سى', 'BBC'],
  ['بي بي سي عربي', 'BBC عربي', 'بي بي سي العربية'],
  ['جيروزاليم بوست', 'جيروزاليم بوست”', 'جيروزالم بوست'],
  ['فرانس 24', 'فرانس24', 'فرانس ٢٤', 'France 24'],
  ['ناشيونال إنترست', 'ناشونال إنترست', 'ناشيونال انترست'],
  ['ملييت', 'ملليت', 'مللييت'],
  ['الأناضول', 'الاناضول', 'الأنـاضول'],
];
for (const [name, ...others] of spellings) {
  test(`${name} is found as ${others.join('، ')}`, () => {
    for (const spelling of [name, ...others]) assert.equal(builtInRegistry.findOutlet(spelling as string)?.name, name);
  });
}

const namesakes = [
  ['تايم', 'التايمز', 'تايمز', 'تايمز أوف إسرائيل', 'نيويورك تايمز', 'صنداي تايمز'],
  ['العربي', 'العربية', 'القدس العربي', 'العربي الجديد', 'العرب', 'عربي 21', 'النهار العربي'],
  ['الشرق', 'الشرق الأوسط', 'الشروق', 'اقتصاد الشرق'],
  ['الوطن', 'الوطن العربي', 'نداء الوطن', 'دنيا الوطن'],
  ['النهار', 'النهار العربي', 'النهار الجديد'],
  ['المدن', 'المدينة', 'المدى'],
  ['الحرة', 'الحياة', 'الحياة الجديدة', 'حرية برس'],
  ['الرأي', 'الراية', 'رأي اليوم'],
  ['الخليج', 'الخليج أونلاين', 'الخليج الجديد'],
  ['الأهرام', 'الأهرام العربي', 'الأهرام ويكلي'],
  ['إندبندنت عربية', 'الإندبندنت'],
  ['القناة 12', 'القناة 13', 'القناة 14'],
  ['The Times', 'Time', 'The Sunday Times', 'Financial Times', 'Moscow Times'],
  ['The Nation', 'The National', 'National Interest'],
];
for (const group of namesakes) {
  test(`${group.join('، ')} stay apart`, () => {
    const found = group.map((name) => builtInRegistry.findOutlet(name)).filter((outlet) => outlet !== undefined);
    assert.equal(new Set(found).size, found.length);
    for (const name of group) assert.equal(builtInRegistry.nearestOutlet(name), undefined, name);
  });
}

test('a slip in a long name leads to its outlet', () => {
  const slips = {
    سنبوتيك: 'سبوتنيك',
    'الشرق الأوسخ': 'الشرق الأوسط',
    'فاينشال تايمز': 'فايننشال تايمز',
    'نيويورك تايم': 'نيويورك تايمز',
    رويترر: 'رويترز',
    المياديين: 'الميادين',
    'القدس العرني': 'القدس العربي',
    Guardain: 'الغارديان',
    'Wall Steet Journal': 'وول ستريت جورنال',
  };
  for (const [slip, name] of Object.entries(slips)) assert.equal(builtInRegistry.nearestOutlet(slip)?.name, name, slip);
});

test('other outlets that look alike are no slips', () => {
  const others =
    'تايمز، الموطن، السورية، الغربية، الجديدة، الحرية، العبرية، المغربية، العربية نيوز، القدس العربية، ديلي بوست، سوريا اليوم، ' +
    'مصر اليوم، فرانس 25، القناة 15، أخبار سوريا، أخبار 25، صوت العراق، العراق اليوم، يمن نيوز، قدس نت، صدى سوريا، ولاتي نيوز، ' +
    'عدن تايمز، ناشيونال بوست، خبر 7، صحيفة تركية، كاتب تركي، مركز دراسات، Asian Times, Daily Post, Nations, Kyiv Post, CBN';
  for (const name of others.split(/[،,] /)) assert.equal(builtInRegistry.nearestOutlet(name), undefined, name);
});

test('a letter lost from any name leads to its outlet or to none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rightNames), fc.nat(), ({ name, outlet }, at) => {
      const slip = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
      const near = builtInRegistry.nearestOutlet(slip);
      assert.ok(near === undefined || near === outlet, `${slip}: ${near?.name}`);
    }),
    { numRuns: 3000 },
  );
});

test('a slip is one letter in one word, and no digit', () => {
  assert.ok(
    isSlipOf('sputnik news', 'sputnki news') &&
      isSlipOf('سنبوتيك', 'سبوتنيك') &&
      isSlipOf('الشرق الاوسط', 'الشرق الاوسخ'),
  );
  const apart = ['sputnik sews', 'sputnkj news', 'sputnik', 'news sputnik', 'sputnik newss news'];
  for (const other of apart) assert.ok(!isSlipOf('sputnik news', other), other);
  assert.ok(!isSlipOf('tv5monde', 'tv7monde') && !isSlipOf('tv5monde', 'tvmonde'));
});

test('any string is looked up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      builtInRegistry.findOutlet(name);
      builtInRegistry.nearestOutlet(name);
    }),
  );
});

const deskRegistry = (setting: unknown) => new Registry(readDeskOutlets(setting).outlets);

test("a desk's outlet is known by its name and its variants", () => {
  const registry = deskRegistry(['صوت الهضبة', { name: 'منبر الواحات', variants: ['المنبر'] }]);
  assert.equal(registry.findOutlet('صوت الهضبه')?.name, 'صوت الهضبة');
  assert.deepEqual(registry.findName('المنبر')?.spellings, ['منبر الواحات']);
  assert.equal(registry.nearestOutlet('صوت الهضيبة')?.name, 'صوت الهضبة');
  assert.equal(registry.findOutlet('الجارديان')?.name, 'الغارديان');
});

test('a desk has the last word on a name that is built in', () => {
  const byName = deskRegistry(['الجارديان']);
  assert.deepEqual(byName.findName('الغارديان')?.spellings, ['الجارديان']);
  assert.equal(byName.findName('الجارديان')?.isVariant, false);
  assert.equal(byName.findOutlet('The Guardian')?.name, 'الجارديان');

  const byVariant = deskRegistry([{ name: 'صحيفة التايمز البريطانية', variants: ['التايمز'] }]);
  assert.deepEqual(byVariant.findName('التايمز')?.spellings, ['صحيفة التايمز البريطانية']);

  const withoutHamza = deskRegistry(['الشرق الاوسط']);
  assert.deepEqual(withoutHamza.findName('الشرق الأوسط')?.spellings, ['الشرق الاوسط']);

  const parted = deskRegistry([{ name: 'بي بي سي', variants: ['BBC'] }]);
  assert.equal(parted.findName('BBC')?.isVariant, true);
  assert.equal(parted.findOutlet('BBC عربي')?.name, 'بي بي سي عربي');
});
