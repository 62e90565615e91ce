/** Outlets by the hosts of their pages, as data: one line each. To add one, add a line. The names are the registry's. */

/** Hosts, then the outlet. A page's host is one of these or ends with one; the longest counts. */
const table = `
aljazeera.net, aljazeera.com, ajnet.me | الجزيرة
alarabiya.net | العربية
skynewsarabia.com | سكاي نيوز عربية
news.sky.com | سكاي نيوز
alhurra.com | الحرة
france24.com | فرانس 24
bbc.com/arabic, bbc.co.uk/arabic, bbcarabic.com | بي بي سي عربي
bbc.com, bbc.co.uk | بي بي سي
arabic.cnn.com | سي إن إن بالعربية
cnn.com | سي إن إن
cnbcarabia.com | سي إن بي سي عربية
dw.com | دويتشه فيله
euronews.com | يورونيوز
mc-doualiya.com | مونت كارلو الدولية
rfi.fr | إذاعة فرنسا الدولية
voanews.com | صوت أمريكا
arabic.rt.com, rtarabic.com, rt.com | روسيا اليوم
trtarabi.com | تي آر تي عربي
independentarabia.com | إندبندنت عربية
asharq.com | الشرق
alaraby.com | العربي
almayadeen.net | الميادين
almanar.com.lb | المنار
reuters.com | رويترز
afp.com | فرانس برس
apnews.com | أسوشيتد برس
bloomberg.com | بلومبيرغ
sputniknews.com, sputnikarabic.ae, sputniknews.ae | سبوتنيك
aa.com.tr | الأناضول
spa.gov.sa | واس
wam.ae | وام
wafa.ps | وفا
sana.sy | سانا
nna-leb.gov.lb | الوكالة الوطنية للإعلام
aawsat.com | الشرق الأوسط
alhayat.com | الحياة
alquds.co.uk | القدس العربي
alaraby.co.uk | العربي الجديد
alarab.co.uk | العرب
raialyoum.com | رأي اليوم
elaph.com | إيلاف
arabi21.com | عربي 21
arabicpost.net | عربي بوست
raseef22.net, raseef22.com | رصيف 22
daraj.media | درج
noonpost.com | نون بوست
annahar.com | النهار
al-akhbar.com | الأخبار
almodon.com | المدن
elnashra.com | النشرة
lebanon24.com | لبنان 24
enabbaladi.net | عنب بلدي
alwatan.sy | الوطن
syria.tv | تلفزيون سوريا
orient-news.net | أورينت نت
zamanalwsl.net | زمان الوصل
eldorar.com, eldorar.net | الدرر الشامية
npasyria.com | نورث برس
rudaw.net, rudawarabia.net | رووداو
shafaq.com | شفق نيوز
alghad.tv | الغد
addustour.com | الدستور
ammonnews.net | عمون
ahram.org.eg | الأهرام
almasryalyoum.com | المصري اليوم
youm7.com | اليوم السابع
shorouknews.com | الشروق
masrawy.com | مصراوي
madamasr.com | مدى مصر
okaz.com.sa | عكاظ
alriyadh.com | الرياض
sabq.org | سبق
arabnews.com | عرب نيوز
alkhaleej.ae | الخليج
albayan.ae | البيان
alittihad.ae | الاتحاد
al-ain.com | العين الإخبارية
eremnews.com | إرم نيوز
thenationalnews.com | ذا ناشيونال
gulfnews.com | غلف نيوز
alqabas.com | القبس
alraimedia.com | الرأي
hespress.com | هسبريس
echoroukonline.com | الشروق أونلاين
elkhabar.com | الخبر
mosaiquefm.net | موزاييك
alwasat.ly | بوابة الوسط
haaretz.com, haaretz.co.il | هآرتس
ynet.co.il | يديعوت أحرونوت
jpost.com | جيروزاليم بوست
timesofisrael.com | تايمز أوف إسرائيل
theguardian.com | الغارديان
thetimes.co.uk, thetimes.com | التايمز
independent.co.uk | الإندبندنت
telegraph.co.uk | التلغراف
dailymail.co.uk | ديلي ميل
ft.com | فايننشال تايمز
economist.com | الإيكونوميست
middleeasteye.net | ميدل إيست آي
middleeastmonitor.com | ميدل إيست مونيتور
nytimes.com | نيويورك تايمز
washingtonpost.com | واشنطن بوست
wsj.com | وول ستريت جورنال
latimes.com | لوس أنجلوس تايمز
newsweek.com | نيوزويك
time.com | تايم
theatlantic.com | ذا أتلانتيك
foreignpolicy.com | فورين بوليسي
foreignaffairs.com | فورين أفيرز
nationalinterest.org | ناشيونال إنترست
thehill.com | ذا هيل
politico.com, politico.eu | بوليتيكو
axios.com | أكسيوس
al-monitor.com | المونيتور
theconversation.com | ذا كونفرسيشن
foxnews.com | فوكس نيوز
npr.org | إن بي آر
lemonde.fr | لوموند
lefigaro.fr | لوفيغارو
liberation.fr | ليبراسيون
spiegel.de | دير شبيغل
elpais.com | إل باييس
kommersant.ru | كوميرسانت
hurriyet.com.tr | حرييت
hurriyetdailynews.com | حرييت ديلي نيوز
dailysabah.com | ديلي صباح
yenisafak.com | يني شفق
turkpress.co | ترك برس
globaltimes.cn | غلوبال تايمز
news.un.org | أخبار الأمم المتحدة
`;

/** The outlet that each host, or host and first folder, belongs to. */
export const outletHosts: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [hosts = '', name = ''] = line.split('|').map((part) => part.trim());
      return hosts.split(',').map((host): [string, string] => [host.trim(), name]);
    }),
);
