/** The outlets that every dossier may name, as data: one line each. To add one, add a line. */
import type { Outlet } from './registry';

/**
 * Three columns, each with commas between its names: the canonical name; other names that are right in themselves; and
 * spellings that newsrooms use for it and that its canonical name should replace. Hamzas, final ya and ta marbuta,
 * blanks, quotation marks and `The` need no spelling of their own: the registry overlooks them (see `spellingKey`).
 */
const table = `
رويترز | Reuters, وكالة رويترز | رويتر, رويترس
فرانس برس | AFP, Agence France-Presse, أ ف ب, وكالة فرانس برس, وكالة الصحافة الفرنسية | فرنس برس, فرانس بريس, الفرانس برس
أسوشيتد برس | AP, Associated Press, أ ب, وكالة أسوشيتد برس | أسوشييتد برس, أسوشيتيد برس, أسوشيتد بريس, الأسوشيتد برس
يونايتد برس إنترناشونال | UPI, United Press International, يو بي آي | يونايتد برس إنترناشيونال, يونايتد برس انترناسيونال
وكالة الأنباء الألمانية | dpa, د ب أ, الوكالة الألمانية |
بلومبيرغ | Bloomberg, وكالة بلومبيرغ | بلومبيرج, بلومبرغ, بلومبرج
شينخوا | Xinhua, وكالة شينخوا | شنخوا, زينخوا
تاس | TASS, Itar-Tass, إيتار تاس, وكالة تاس |
إنترفاكس | Interfax, وكالة إنترفاكس | إنترفكس
نوفوستي | RIA Novosti, ريا نوفوستي, وكالة نوفوستي | نوفستي
سبوتنيك | Sputnik, سبوتنيك عربي, وكالة سبوتنيك | سبوتنك, اسبوتنيك
الأناضول | Anadolu, Anadolu Agency, وكالة الأناضول | الأناطول
يونهاب | Yonhap, وكالة يونهاب |
كيودو | Kyodo, وكالة كيودو |
آكي | Adnkronos, وكالة آكي |
أنسا | ANSA, وكالة أنسا |
إفي | EFE, وكالة إفي |
واس | SPA, وكالة الأنباء السعودية | |
وام | WAM, وكالة أنباء الإمارات |
قنا | QNA, وكالة الأنباء القطرية |
كونا | KUNA, وكالة الأنباء الكويتية |
بنا | BNA, وكالة أنباء البحرين |
وكالة الأنباء العمانية | ONA, العمانية |
بترا | Petra, وكالة الأنباء الأردنية |
وفا | WAFA, وكالة الأنباء الفلسطينية |
معا | Maan, وكالة معا |
صفا | Safa, وكالة صفا |
شهاب | Shehab, وكالة شهاب |
سانا | SANA, وكالة الأنباء السورية, الوكالة العربية السورية للأنباء |
الوكالة الوطنية للإعلام | NNA, الوطنية للإعلام |
واع | INA, وكالة الأنباء العراقية |
أ ش أ | MENA, وكالة أنباء الشرق الأوسط |
سونا | SUNA, وكالة السودان للأنباء |
سبأ | Saba, وكالة سبأ, وكالة الأنباء اليمنية |
وال | LANA, وكالة الأنباء الليبية |
وات | TAP, وكالة تونس أفريقيا للأنباء |
واج | APS, وكالة الأنباء الجزائرية |
وكالة المغرب العربي للأنباء | MAP, و م ع, لاماب |
إرنا | IRNA, وكالة إرنا, وكالة الأنباء الإيرانية |
إيسنا | ISNA, وكالة إيسنا |
فارس | Fars, وكالة فارس, وكالة أنباء فارس |
تسنيم | Tasnim, وكالة تسنيم, وكالة أنباء تسنيم |
مهر | Mehr, وكالة مهر |
الجزيرة | Al Jazeera, الجزيرة نت, قناة الجزيرة |
الجزيرة مباشر | Al Jazeera Mubasher |
العربية | Al Arabiya, العربية نت, قناة العربية |
الحدث | Al Hadath, قناة الحدث |
سكاي نيوز عربية | Sky News Arabia | سكاي نيوز العربية
سكاي نيوز | Sky News | سكاي نيوس
الحرة | Alhurra, قناة الحرة, موقع الحرة |
فرانس 24 | France 24, قناة فرانس 24 | فرنسا 24
بي بي سي | BBC, BBC News, هيئة الإذاعة البريطانية |
بي بي سي عربي | BBC Arabic, BBC عربي, بي بي سي العربية | بي بي سي عربية
سي إن إن | CNN | السي إن إن
سي إن إن بالعربية | CNN Arabic, CNN بالعربية, سي إن إن عربية, سي إن إن العربية |
سي إن بي سي عربية | CNBC Arabia, CNBC عربية |
سي إن بي سي | CNBC |
دويتشه فيله | DW, Deutsche Welle, دي دبليو, دويتشه فيله عربية, DW عربية | دويتشه فيلي, دويتشيه فيله, دوتشه فيله, دويتش فيله, دويتشه ويله
يورونيوز | Euronews, يورونيوز عربي |
مونت كارلو الدولية | Monte Carlo Doualiya, مونت كارلو | مونتي كارلو الدولية, مونتي كارلو
إذاعة فرنسا الدولية | RFI, آر إف آي |
صوت أمريكا | VOA, Voice of America | صوت أميركا
روسيا اليوم | RT, RT Arabic, RT عربي, Russia Today, آر تي, آر تي عربي |
تي آر تي عربي | TRT عربي, TRT Arabi, تي آر تي, TRT |
إندبندنت عربية | Independent Arabia | إندبندنت العربية, إندبندنت عربي, الإندبندنت عربية, الإندبندنت العربية
الشرق | Asharq, Asharq News, الشرق للأخبار, قناة الشرق |
اقتصاد الشرق | Asharq Business, الشرق بلومبرغ, اقتصاد الشرق مع بلومبرغ |
العربي | Alaraby TV, التلفزيون العربي, قناة العربي |
الغد | Alghad, قناة الغد |
الميادين | Al Mayadeen, الميادين نت, قناة الميادين |
المنار | Al-Manar, قناة المنار |
العالم | Al-Alam, قناة العالم |
الجديد | Al Jadeed, قناة الجديد |
إم تي في | MTV Lebanon, إم تي في اللبنانية |
إل بي سي | LBCI, إل بي سي آي |
أو تي في | OTV |
القاهرة الإخبارية | Al Qahera News |
الإخبارية السورية | |
الإخبارية | |
تلفزيون سوريا | Syria TV, سوريا تي في |
أورينت نت | Orient News, أورينت, أورينت نيوز, تلفزيون أورينت | أوريانت نت, أوريانت نيوز
حلب اليوم | Halab Today |
رووداو | Rudaw, شبكة رووداو | روداو
كردستان 24 | Kurdistan 24 |
السومرية | Alsumaria, السومرية نيوز |
الشرقية | Alsharqiya, الشرقية نيوز |
الفرات نيوز | Alforat News |
إيران إنترناشيونال | Iran International | إيران إنترناشونال, إيران إنترناسيونال
برس تي في | Press TV |
الشرق الأوسط | Asharq Al-Awsat, صحيفة الشرق الأوسط |
الحياة | Al-Hayat, صحيفة الحياة |
القدس العربي | Al-Quds Al-Arabi, صحيفة القدس العربي |
العربي الجديد | Al-Araby Al-Jadeed, The New Arab, صحيفة العربي الجديد |
العرب | Al-Arab, العرب اللندنية, صحيفة العرب |
رأي اليوم | Rai al-Youm | الرأي اليوم
إيلاف | Elaph |
عربي 21 | Arabi21 |
عربي بوست | Arabic Post |
هاف بوست عربي | HuffPost Arabi |
رصيف 22 | Raseef22 |
درج | Daraj |
نون بوست | Noon Post |
ساسة بوست | Sasa Post | ساسا بوست
الخليج الجديد | |
الخليج أونلاين | Alkhaleej Online |
المجلة | Al Majalla, مجلة المجلة |
النهار | An-Nahar, صحيفة النهار |
النهار العربي | Annahar Al Arabi |
الأخبار | Al-Akhbar, صحيفة الأخبار |
السفير | As-Safir |
المستقبل | Al-Mustaqbal |
الجمهورية | Al-Joumhouria |
اللواء | Al-Liwaa |
الديار | Ad-Diyar |
الأنوار | Al-Anwar |
البناء | Al-Binaa |
نداء الوطن | Nidaa al-Watan |
المدن | Almodon, موقع المدن, صحيفة المدن |
النشرة | Elnashra, موقع النشرة |
لبنان 24 | Lebanon 24 |
لبنان الكبير | Grand Lebanon |
لوريان لوجور | L'Orient-Le Jour, L'Orient Today | الأوريان لوجور, لوريون لوجور
أساس ميديا | Asas Media |
جنوبية | Janoubia |
ليبانون ديبايت | Lebanon Debate |
ليبانون فايلز | Lebanon Files |
العهد | Al-Ahed |
عنب بلدي | Enab Baladi |
الوطن | Al-Watan, صحيفة الوطن |
الوطن العربي | |
الثورة | Al-Thawra |
تشرين | Tishreen |
البعث | Al-Baath |
زمان الوصل | Zaman al-Wasl |
السوري اليوم | |
السورية نت | Alsouria Net |
بلدي نيوز | Baladi News |
شبكة شام | Shaam Network, شام |
الدرر الشامية | Eldorar |
أثر برس | Athr Press |
جسر | Jesr Press, جسر برس |
نداء سوريا | Nedaa Syria |
سناك سوري | Snack Syrian |
ستيب نيوز | Step News, وكالة ستيب | ستب نيوز
جيرون | Geiroon |
حرية برس | Horrya Press |
سيريا نيوز | Syria News |
عكس السير | Aks Alser |
باس نيوز | Basnews |
نورث برس | North Press |
هاوار | ANHA, Hawar News, وكالة هاوار |
المرصد السوري لحقوق الإنسان | SOHR, المرصد السوري |
شام تايمز | Sham Times |
عين الفرات | Eye of Euphrates |
فرات بوست | Furat Post |
الرأي | Al Rai, الراي |
الدستور | Addustour |
السبيل | Assabeel |
عمون | Ammon News |
خبرني | Khaberni |
سرايا | Saraya News |
رؤيا | Roya News, رؤيا الإخباري |
المملكة | Al Mamlaka, قناة المملكة |
الأهرام | Al-Ahram, بوابة الأهرام |
الأهرام العربي | Al-Ahram Al-Arabi |
الأهرام ويكلي | Al-Ahram Weekly |
أخبار اليوم | Akhbar El-Yom, بوابة أخبار اليوم |
المصري اليوم | Al-Masry Al-Youm |
اليوم السابع | Youm7 |
الشروق | Al-Shorouk |
الوفد | Al-Wafd |
البوابة نيوز | Albawaba News |
مصراوي | Masrawy |
فيتو | Vetogate |
صدى البلد | Sada El-Balad |
مدى مصر | Mada Masr |
القاهرة 24 | Cairo 24 |
روز اليوسف | Rose al-Youssef |
عكاظ | Okaz, صحيفة عكاظ |
الرياض | Al Riyadh, صحيفة الرياض |
المدينة | Al-Madina, صحيفة المدينة |
الاقتصادية | Al-Eqtisadiah |
مكة | Makkah |
سبق | Sabq, صحيفة سبق |
عاجل | Ajel |
أخبار 24 | Akhbaar24 |
عرب نيوز | Arab News |
سعودي غازيت | Saudi Gazette | سعودي جازيت
الخليج | Al Khaleej, صحيفة الخليج |
البيان | Al Bayan, صحيفة البيان |
الاتحاد | Al-Ittihad, صحيفة الاتحاد |
الإمارات اليوم | Emarat Al Youm |
العين الإخبارية | Al-Ain News, العين |
إرم نيوز | Erem News |
24 | 24.ae, موقع 24, موقع 24 الإماراتي |
ذا ناشيونال | The National | ذا ناشونال, ذي ناشيونال, ذي ناشونال
غلف نيوز | Gulf News | جلف نيوز
خليج تايمز | Khaleej Times |
القبس | Al-Qabas |
الأنباء | Al-Anba |
السياسة | Al-Seyassah |
الجريدة | Al-Jarida |
أخبار الخليج | Akhbar Al Khaleej |
الوسط | Al-Wasat |
البلاد | Al-Bilad |
الأيام | Al-Ayyam |
الراية | Al Raya |
لوسيل | Lusail |
عمان | Oman |
الشبيبة | Shabiba |
أثير | Atheer |
عدن الغد | Aden Al-Ghad |
المصدر أونلاين | Al-Masdar Online |
المشهد اليمني | |
المسيرة | Al-Masirah, قناة المسيرة |
26 سبتمبر | 26 September |
الصباح | Al-Sabah |
المدى | Al-Mada |
الزمان | Azzaman |
شفق نيوز | Shafaq News |
ناس نيوز | NAS News |
بغداد اليوم | Baghdad Today |
القدس | Al-Quds |
الحياة الجديدة | Al-Hayat al-Jadida |
دنيا الوطن | Donia Al-Watan |
فلسطين اليوم | Palestine Today |
المركز الفلسطيني للإعلام | Palestinian Information Center |
سما | Sama News |
عرب 48 | Arab48 |
هآرتس | Haaretz, صحيفة هآرتس | هاآرتس, هآريتس
يديعوت أحرونوت | Yedioth Ahronoth, يديعوت | يديعوت أحرنوت, يديعوت أحرونت, يديعوت أحرانوت, يدعوت أحرونوت, يديعوت أحرونوث
معاريف | Maariv |
إسرائيل اليوم | Israel Hayom, يسرائيل هيوم | إسرائيل هيوم
جيروزاليم بوست | Jerusalem Post | جيروزالم بوست, جروزاليم بوست, جيروسالم بوست, جيروساليم بوست, الجيروزاليم بوست
تايمز أوف إسرائيل | Times of Israel | التايمز أوف إسرائيل, ذا تايمز أوف إسرائيل
واي نت | Ynet |
والا | Walla, موقع والا | واللا
القناة 11 | Kan 11 |
القناة 12 | Channel 12 |
القناة 13 | Channel 13 |
القناة 14 | Channel 14 |
غلوبس | Globes | جلوبس
هسبريس | Hespress | هيسبريس, هسبرس
اليوم 24 | Alyaoum 24 |
المساء | Al Massae |
هبة بريس | Hiba Press |
لو 360 | Le360 |
الشروق أونلاين | Echorouk Online, الشروق الجزائرية |
الخبر | El Khabar |
النهار الجديد | |
الشعب | Ech-Chaab |
موزاييك | Mosaique FM, موزاييك إف إم |
بوابة الوسط | Alwasat Libya |
ليبيا الأحرار | Libya Al-Ahrar |
عين ليبيا | Ean Libya |
صحراء ميديا | Sahara Medias |
السوداني | Al-Sudani |
الراكوبة | Alrakoba |
سودان تربيون | Sudan Tribune | سودان تريبيون
الغارديان | The Guardian, صحيفة الغارديان | الجارديان, غارديان, جارديان, ذا غارديان, ذي غارديان, الغاردين, الكارديان
الأوبزرفر | The Observer | الأوبزيرفر, الأوبسرفر, الأوبزرفير, أوبزرفر
التايمز | The Times, صحيفة التايمز | ذا تايمز, ذي تايمز
صنداي تايمز | The Sunday Times | الصنداي تايمز, صندي تايمز, صاندي تايمز, سنداي تايمز, ذا صنداي تايمز
الإندبندنت | The Independent, صحيفة الإندبندنت | إندبندنت, الإنديبندنت, الإندبندت, ذي إندبندنت, ذا إندبندنت
ديلي تلغراف | The Daily Telegraph | الديلي تلغراف, ديلي تليغراف, ديلي تلجراف, ديلي تليجراف
التلغراف | The Telegraph | التليغراف, التلجراف, التليجراف, تلغراف
صنداي تلغراف | The Sunday Telegraph | الصنداي تلغراف, صنداي تليغراف, صنداي تلجراف
ديلي ميل | Daily Mail | الديلي ميل, دايلي ميل
ديلي إكسبريس | Daily Express | الديلي إكسبريس, ديلي إكسبرس
ديلي ميرور | Daily Mirror | الديلي ميرور
الصن | The Sun | ذا صن
فايننشال تايمز | Financial Times, FT | الفايننشال تايمز, فايننشيال تايمز, فاينانشال تايمز, فاينانشيال تايمز, فاينناشال تايمز, فانيننشال تايمز, فاينينشال تايمز
الإيكونوميست | The Economist, مجلة الإيكونوميست | إيكونوميست, الإيكونومست, إيكونومست, الإكونوميست, ذا إيكونوميست, ذي إيكونوميست
ذا سبيكتاتور | The Spectator | ذي سبيكتاتور, سبيكتاتور, ذا سبكتاتور, سبكتاتور
نيو ستيتسمان | New Statesman | نيوستيتسمن
ميدل إيست آي | Middle East Eye | الميدل إيست آي
ميدل إيست مونيتور | Middle East Monitor | ميدل إيست مونتور
ميدل إيست أونلاين | Middle East Online |
نيويورك تايمز | New York Times, NYT, صحيفة نيويورك تايمز | النيويورك تايمز, ذا نيويورك تايمز, ذي نيويورك تايمز
واشنطن بوست | Washington Post, WP, صحيفة واشنطن بوست | الواشنطن بوست, واشنطون بوست, ذا واشنطن بوست, ذي واشنطن بوست
وول ستريت جورنال | Wall Street Journal, WSJ | الوول ستريت جورنال, وول ستريت جرنال, وول ستريت جورنل, وول استريت جورنال
لوس أنجلوس تايمز | Los Angeles Times, LA Times | لوس أنجليس تايمز, لوس أنجيلوس تايمز, لوس أنجليز تايمز
يو إس إيه توداي | USA Today | يو إس أي توداي, يو أس توداي
كريستيان ساينس مونيتور | Christian Science Monitor | كرستيان ساينس مونيتور, كريستيان سينس مونيتور, كرستيان سينس مونيتور, كريستيان ساينس مونتور
نيويورك بوست | New York Post |
واشنطن تايمز | Washington Times |
واشنطن إكزامينر | Washington Examiner | واشنطن إكزمينر
شيكاغو تريبيون | Chicago Tribune |
بوسطن غلوب | Boston Globe | بوسطن جلوب
نيوزويك | Newsweek, مجلة نيوزويك | النيوزويك
تايم | Time, Time Magazine, مجلة تايم |
نيويوركر | The New Yorker | ذا نيويوركر, النيويوركر
ذا أتلانتيك | The Atlantic | ذي أتلانتيك, ذا أتلانتك, ذي أتلانتك, أتلانتيك
ذا نيشن | The Nation | ذي نيشن
فورين بوليسي | Foreign Policy, مجلة فورين بوليسي | الفورين بوليسي, فورن بوليسي, فورين بولسي
فورين أفيرز | Foreign Affairs, مجلة فورين أفيرز | الفورين أفيرز, فورن أفيرز, فورين أفايرز, فورين أفارز
ناشيونال إنترست | National Interest, مجلة ناشيونال إنترست | ناشونال إنترست, ذا ناشيونال إنترست, ذا ناشونال إنترست, ناشيونال إنتريست, ناشينال إنترست, ناشيونال إنترسيت
ناشيونال ريفيو | National Review | ناشونال ريفيو
ذا هيل | The Hill, موقع ذا هيل | ذي هيل
بوليتيكو | Politico | بوليتكو, بولتيكو
أكسيوس | Axios | اكسوس
ذا إنترسبت | The Intercept | ذي إنترسبت, إنترسبت
ديلي بيست | The Daily Beast | ذا ديلي بيست, ذي ديلي بيست, الديلي بيست
المونيتور | Al-Monitor, موقع المونيتور | المونتور, المونيتر
بيزنس إنسايدر | Business Insider | بزنس إنسايدر, بيزنيس إنسايدر
إنترناشيونال بيزنس تايمز | International Business Times | إنترناشونال بيزنس تايمز
ذا كونفرسيشن | The Conversation | ذي كونفرسيشن
فوكس نيوز | Fox News |
إن بي سي | NBC, NBC News, إن بي سي نيوز |
سي بي إس | CBS, CBS News, سي بي إس نيوز |
إيه بي سي | ABC News, إيه بي سي نيوز |
إم إس إن بي سي | MSNBC |
إن بي آر | NPR |
فوربس | Forbes, مجلة فوربس |
فورتشن | Fortune |
فايس | Vice |
غلوبال ريسيرش | Global Research | غلوبال ريسيرج, جلوبال ريسيرش
ستراتفور | Stratfor |
بيلنغكات | Bellingcat | بيلينغكات, بيلنجكات
معهد واشنطن | Washington Institute |
المجلس الأطلسي | Atlantic Council |
تشاتام هاوس | Chatham House | شاتام هاوس, تشاثام هاوس
كارنيغي | Carnegie, مركز كارنيغي, معهد كارنيغي | كارنيجي, مركز كارنيجي
بروكينغز | Brookings, معهد بروكينغز | بروكنغز, بروكينجز
مجموعة الأزمات الدولية | Crisis Group |
هيومن رايتس ووتش | Human Rights Watch, HRW | هيومان رايتس ووتش, هيومن رايتس واتش, هيومن رايتش ووتش
لوموند | Le Monde, صحيفة لوموند |
لوموند ديبلوماتيك | Le Monde diplomatique | لوموند دبلوماتيك
لوفيغارو | Le Figaro, صحيفة لوفيغارو | لوفيجارو, لوفغارو
ليبراسيون | Libération, Liberation, صحيفة ليبراسيون | ليبيراسيون, لبراسيون
لاكروا | La Croix | لكروا
لوبوان | Le Point, مجلة لوبوان |
لكسبريس | L'Express | ليكسبريس
لوباريزيان | Le Parisien |
لوجورنال دو ديمانش | Le Journal du Dimanche |
ميديابارت | Mediapart | ميديا بار
باري ماتش | Paris Match |
لومانيتيه | L'Humanité | لومانتيه
ليزيكو | Les Echos |
جون أفريك | Jeune Afrique |
أوريان 21 | Orient XXI |
كورييه إنترناسيونال | Courrier international | كوريه إنترناسيونال
لوسوار | Le Soir |
لوتون | Le Temps |
دير شبيغل | Der Spiegel, Spiegel, مجلة دير شبيغل | دير شبيجل, دير شبيغيل, در شبيغل, دير شبيكل
دي تسايت | Die Zeit | دي زايت
دي فيلت | Die Welt | دي ويلت
فرانكفورتر ألغماينه | FAZ, Frankfurter Allgemeine, فرانكفورتر ألغماينه تسايتونغ | فرانكفورتر ألجماينه, فرانكفورتر ألغماينا
زود دويتشه تسايتونغ | Süddeutsche Zeitung | سود دويتشه تسايتونغ, زود دويتشه تسايتونج
تاغس شبيغل | Tagesspiegel, Der Tagesspiegel | تاجس شبيغل
بيلد | Bild |
هاندلسبلات | Handelsblatt |
إل باييس | El País, El Pais |
إل موندو | El Mundo |
لا فانغوارديا | La Vanguardia | لا فانغارديا
كورييري ديلا سيرا | Corriere della Sera | كوريري ديلا سيرا, كورييرا ديلا سيرا
لا ريبوبليكا | La Repubblica |
لا ستامبا | La Stampa |
نويه تسورشر تسايتونغ | NZZ, Neue Zürcher Zeitung |
سويس إنفو | Swissinfo |
كوميرسانت | Kommersant | كومرسانت, كوميرسنت
إزفستيا | Izvestia, Izvestiya | إزفيستيا
نيزافيسيمايا غازيتا | Nezavisimaya Gazeta | نيزافيسمايا غازيتا, نيزافيسيمايا جازيتا, نيزافيسيمايا غازيت
روسيسكايا غازيتا | Rossiyskaya Gazeta, Rossiiskaya Gazeta | روسيسكايا جازيتا
نوفايا غازيتا | Novaya Gazeta | نوفايا جازيتا
فيدوموستي | Vedomosti | فيدموستي
سفوبودنايا بريسا | Svobodnaya Pressa | سفابودنايا بريسا
فزغلياد | Vzglyad | فزغليد
فوينيه أوبزرينيه | Voennoye Obozreniye | فوييني أوبوزرين, فويني أوبوزرينيه
برافدا | Pravda |
كومسومولسكايا برافدا | Komsomolskaya Pravda |
موسكوفسكي كومسوموليتس | Moskovsky Komsomolets |
أرغومينتي إي فاكتي | Argumenty i Fakty |
غازيتا رو | Gazeta.ru |
موسكو تايمز | The Moscow Times | ذا موسكو تايمز
أوراسيا ديلي | EurAsia Daily |
ميدوزا | Meduza |
حرييت | Hürriyet, Hurriyet, صحيفة حرييت | حريت
حرييت ديلي نيوز | Hürriyet Daily News, Hurriyet Daily News | حريت ديلي نيوز
ملييت | Milliyet, صحيفة ملييت | ملليت, مللييت, ميلييت
صباح | Sabah, صحيفة صباح |
ديلي صباح | Daily Sabah |
يني شفق | Yeni Şafak, Yeni Safak | يني شفك
جمهورييت | Cumhuriyet, صحيفة جمهورييت | جمهوريت
زمان | Zaman |
أكشام | Akşam, صحيفة أكشام |
خبر تورك | Habertürk, Haberturk | خبر ترك
سوزجو | Sözcü |
ترك برس | Turk Press | تورك برس
أحوال تركية | Ahval, أحوال |
كيهان | Kayhan |
غلوبال تايمز | Global Times | جلوبال تايمز
الشعب اليومية | People's Daily |
تشاينا ديلي | China Daily | شاينا ديلي
ساوث تشاينا مورنينغ بوست | South China Morning Post, SCMP | ساوث تشاينا مورنينج بوست
آسيا تايمز | Asia Times |
جابان تايمز | Japan Times |
نيكي | Nikkei |
تايمز أوف إنديا | Times of India |
هندوستان تايمز | Hindustan Times |
داون | Dawn |
أخبار الأمم المتحدة | UN News |
`;

export const builtInOutlets: readonly Outlet[] = table.trim().split('\n').map(readLine);

function readLine(line: string): Outlet {
  const [name, aliases, variants] = line.split('|').map(readNames);
  return { name: name?.[0] ?? '', aliases: aliases ?? [], variants: variants ?? [] };
}

function readNames(column: string): string[] {
  const names = column.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}
