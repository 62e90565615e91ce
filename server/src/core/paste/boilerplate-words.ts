/** The words by which a page's own furniture is told from an article. To teach it more, add to a list. */
import { fold } from '../fold';

/** Any of these makes a share bar of a short block in which there is nothing but these, networks, and `fillers`. */
export const shareVerbs = new Set(
  wordsOf(`
    شارك شاركه شاركها شاركنا مشاركة المشاركة المشاركات للمشاركة غرد غردها تغريد تغريدة أعجبني إعجاب إرسال أرسل طباعة اطبع حفظ احفظ
    نسخ انسخ استمع استماع تكبير تصغير متابعة تابعنا
    share shares sharing tweet retweet pin post email e-mail print save bookmark copy copied listen follow like send
  `),
);
/** These do so as well where they are links: a list of networks may be part of an article. */
export const networks = new Set(
  wordsOf(`
    فيسبوك فايسبوك الفيسبوك تويتر إكس واتساب واتسآب الواتساب تلغرام تيليجرام تليجرام تيليغرام تلغراف ماسنجر لينكدإن لينكد انستغرام إنستغرام بنترست سناب شات البريد بريد بالبريد إيميل
    facebook twitter whatsapp telegram messenger linkedin instagram pinterest reddit tumblr viber line x threads bluesky flipboard pocket mail
  `),
);
/** Words that may stand between them, and make no share bar by themselves. */
export const fillers = new Set(
  wordsOf(`
    على عبر في من إلى هذا هذه المقال المقالة الخبر الموضوع الصفحة القصة التقرير مع أصدقائك الآن و أو عن طريق بواسطة
    إن الرابط رابط حجم الخط الإلكتروني إلكتروني
    this on via to by the a article story page news with your friends now and or in new window opens link app whats
  `),
);

/** How a block begins that leads to other articles: alone, or before their titles. */
export const readAlso = labels(`
  اقرأ أيضا, اقرأ أيضاً, اقرؤوا أيضا, اقرا ايضا, إقرأ أيضا, اقرأ المزيد, اقرأ كذلك, اقرأ في, للمزيد اقرأ, طالع أيضا, طالع المزيد, شاهد أيضا, شاهد المزيد,
  تابع أيضا, المزيد من, المزيد حول, المزيد عن, مواضيع ذات صلة, مواضيع متعلقة, مواضيع مرتبطة, موضوعات ذات صلة, موضوعات متعلقة, أخبار ذات صلة, أخبار متعلقة,
  مقالات ذات صلة, مقالات متعلقة, مقالات مشابهة, مواد ذات صلة, ذات صلة, قد يهمك, قد يهمك أيضا, مواضيع قد تهمك, أخبار قد تهمك, قد يعجبك, قد يعجبك أيضا, الأكثر قراءة, الأكثر مشاهدة, الأكثر تداولا,
  اخترنا لك, مختارات, المقال السابق, المقال التالي, الخبر السابق, الخبر التالي,
  read also, read more, also read, see also, watch also, related, related articles, related stories, related topics, related news, related content,
  more on this story, more on this, more stories, more from, you may also like, you might also like, recommended, recommended stories, most read,
  most popular, trending, previous article, next article, previous post, next post
`);

/** What leads to the same and is a sentence's beginning as well: only alone on its line, or before a colon. */
export const tagLabels = labels(`
  الوسوم, وسوم, الكلمات المفتاحية, كلمات مفتاحية, الكلمات الدلالية, كلمات دلالية, الكلمات الدالة, كلمات دالة, هاشتاغ, التسميات, التصنيفات, التصنيف, تصنيفات, الأقسام, مواضيع,
  tags, tagged, labels, topics, keywords, categories, filed under, in this article
`);

/** Whole blocks that say nothing: of advertising, of comments, of how a page is used. */
export const alone = labels(`
  إعلان, اعلان, إعلانات, مساحة إعلانية, إعلان مدفوع, محتوى مدفوع, تخطى الإعلان, تخطي الإعلان,
  التعليقات, تعليقات, التعليق, اترك تعليقا, اترك تعليقك, أضف تعليق, أضف تعليقا, أضف تعليقك, إضافة تعليق, لا تعليقات, لا توجد تعليقات, اكتب تعليقا, شاركنا رأيك,
  الرئيسية, الصفحة الرئيسية, العودة إلى الأعلى, العودة للأعلى, أعلى الصفحة, تجاوز إلى المحتوى, تجاوز إلى المحتوى الرئيسي, تخطي إلى المحتوى, اذهب إلى التنقل, اذهب إلى البحث, عودة, التالي, السابق, إغلاق, تسجيل الدخول, تحميل المزيد, عرض المزيد, المزيد,
  النشرة البريدية, القائمة البريدية, اشترك, اشترك الآن,
  advertisement, advertisements, ad, sponsored, sponsored content, article continues below, article continues below advertisement, story continues below, story continues below advertisement, skip advertisement,
  comments, no comments, leave a comment, leave a reply, add a comment, post a comment, join the conversation, view comments, show comments,
  home, back to top, top, next, previous, close, sign in, log in, load more, show more, view more, more, skip to content, skip to main content, jump to navigation, jump to search,
  newsletter, newsletters, subscribe, subscribe now, sign up
`);

/** What is counted on a page: a number and these are a counter. */
export const counted = new Set(
  wordsOf(`
    مشاهدة مشاهدات المشاهدات قراءة قراءات القراءات القراء زيارة زيارات الزيارات زائر الزائر زوار تعليق تعليقات التعليقات دقيقة دقيقتان دقيقتين دقائق
    view views read reads hit hits visit visits visitor visitors comment comments min mins minute minutes
  `),
);
export const countFillers = new Set(wordsOf('عدد مرات رقم أنت للقراءة وقت مدة زمن you are number of total'));
/** Enough by themselves: two of something. */
export const pairs = new Set(wordsOf('دقيقتان دقيقتين'));

/** What stands in a line about rights. */
export const rights = labels('جميع الحقوق محفوظة, كل الحقوق محفوظة, حقوق النشر محفوظة, all rights reserved');

/** Invitations: one of these begins a block, and one of what is invited to stands in it. */
export const invitations = labels(`
  اشترك, اشتركوا, اشترك في, اشتركوا في, سجل في, سجلوا في, انضم إلى, انضموا إلى, تابعنا, تابعونا, تابع, تابعوا, لمتابعة, لمتابعتنا, حمل, حملوا, يمكنكم متابعة, للاشتراك,
  subscribe to, sign up for, sign up to, follow us, follow, join our, join us, download our, download the, get the, get our, get more
`);
export const invitedTo = new Set(
  wordsOf(`
    النشرة نشرتنا البريدية بريدية القائمة قناتنا قناتكم صفحتنا حسابنا حساباتنا مجموعتنا تطبيقنا تطبيق
    newsletter newsletters newsletter's channel app inbox email whatsapp telegram facebook twitter
  `),
);

/** What a page sells to those who would read on. */
export const subscriptions = new Set(
  wordsOf(
    'اشترك اشتراك الاشتراك باشتراك للمشتركين المشتركين subscribe subscription subscriptions subscriber subscribers',
  ),
);

/** What a picture's credit begins with: alone, or before a sign that divides; those that end in `by`, before a name. */
export const credits = labels(`
  مصدر الصورة, صدر الصورة, التعليق على الصورة, تصوير, صورة أرشيفية, صورة من الأرشيف, الصورة, photo by, photograph by, image by, photo credit, image credit, image source, photograph, photo, image caption, getty images
`);

function wordsOf(list: string): string[] {
  return fold(list).split(' ').filter(Boolean);
}

/** Folded, the longest first. */
function labels(list: string): string[] {
  const folded = [...new Set(list.split(',').map(fold))].filter(Boolean);
  return folded.sort((a, b) => b.length - a.length);
}
