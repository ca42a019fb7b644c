<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en_GB">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;البحث في:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;نوع الملفات:</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>&amp;Object</source>
      <translation>&amp;كائن</translation>
    </message>
    <message>
      <source>&amp;Page</source>
      <translation>&amp;صفحة</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;نص</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;نافذة</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>الحجم الحقيقي</translation>
    </message>
    <message>
      <source>Add a page behind this one</source>
      <translation>إضافة صفحة بعد هذه</translation>
    </message>
    <message>
      <source>Add column after</source>
      <translation>إضافة عمود بعده</translation>
    </message>
    <message>
      <source>Add column before</source>
      <translation>إضافة عمود قبله</translation>
    </message>
    <message>
      <source>Add row above</source>
      <translation>إضافة صف فوقه</translation>
    </message>
    <message>
      <source>Add row below</source>
      <translation>إضافة صف تحته</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>محاذاة</translation>
    </message>
    <message>
      <source>Align bottom edges</source>
      <translation>محاذاة الحواف السفلى</translation>
    </message>
    <message>
      <source>Align centres</source>
      <translation>محاذاة المحاور العمودية</translation>
    </message>
    <message>
      <source>Align left edges</source>
      <translation>محاذاة الحواف اليسرى</translation>
    </message>
    <message>
      <source>Align middles</source>
      <translation>محاذاة المحاور الأفقية</translation>
    </message>
    <message>
      <source>Align right edges</source>
      <translation>محاذاة الحواف اليمنى</translation>
    </message>
    <message>
      <source>Align top edges</source>
      <translation>محاذاة الحواف العليا</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>أحرف كبيرة</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>تطبيقها على صفحات…</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>ترتيب الطبقات</translation>
    </message>
    <message>
      <source>Arrow keys move as seen</source>
      <translation>أسهم لوحة المفاتيح بحسب ما يُرى</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>العودة إلى الصفحات</translation>
    </message>
    <message>
      <source>Bar code</source>
      <translation>رمز شريطي</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>شبكة السطور</translation>
    </message>
    <message>
      <source>Batch…</source>
      <translation>معالجة دفعة…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>غليظ</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>إلى المقدمة</translation>
    </message>
    <message>
      <source>Changes to imported copy…</source>
      <translation>التغييرات في النصوص المستوردة…</translation>
    </message>
    <message>
      <source>Check spelling…</source>
      <translation>تدقيق الإملاء…</translation>
    </message>
    <message>
      <source>Close into a block</source>
      <translation>جمعه في كتلة واحدة</translation>
    </message>
    <message>
      <source>Collapse panels at the end</source>
      <translation>اطوِ لوحات النهاية</translation>
    </message>
    <message>
      <source>Collapse panels at the start</source>
      <translation>اطوِ لوحات البداية</translation>
    </message>
    <message>
      <source>Columns from right to left</source>
      <translation>أعمدة من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>لوحة الأوامر…</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy editing</source>
      <translation>تحرير النص</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Date in Arabic</source>
      <translation>التاريخ بالعربية</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>حذف العمود</translation>
    </message>
    <message>
      <source>Delete frames</source>
      <translation>حذف الإطارات</translation>
    </message>
    <message>
      <source>Delete page</source>
      <translation>حذف الصفحة</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>حذف الصفحة الأم</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>حذف الصف</translation>
    </message>
    <message>
      <source>Delete workspace…</source>
      <translation>حذف مساحة عمل…</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>الفصل عن الصفحة الأم</translation>
    </message>
    <message>
      <source>Distribute across</source>
      <translation>توزيع أفقي</translation>
    </message>
    <message>
      <source>Distribute down</source>
      <translation>توزيع عمودي</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>مضاعفة</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>تكرار الصفحة</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>تكرار الصفحة الأم…</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>نسخ سابقة…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>تحرير الصفحة الأم</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>قطع ناقص</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>تصدير PDF…</translation>
    </message>
    <message>
      <source>Eyedropper</source>
      <translation>القطارة</translation>
    </message>
    <message>
      <source>Field of the issue</source>
      <translation>حقل من بيانات العدد</translation>
    </message>
    <message>
      <source>Fill frame with picture</source>
      <translation>ملء الإطار بالصورة</translation>
    </message>
    <message>
      <source>Find and replace…</source>
      <translation>بحث واستبدال…</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>ملاءمة</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>ملاءمة الإطار للمحتوى</translation>
    </message>
    <message>
      <source>Fit page in window</source>
      <translation>الصفحة كاملة في النافذة</translation>
    </message>
    <message>
      <source>Fit spread in window</source>
      <translation>ملاءمة الصفحتين مع النافذة</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>خمس نصائح</translation>
    </message>
    <message>
      <source>Frame edges</source>
      <translation>حدود الإطارات</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>الذهاب إلى صفحة…</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
      <source>Go to the part before</source>
      <translation>الانتقال إلى الجزء السابق</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>تجميع</translation>
    </message>
    <message>
      <source>Guides</source>
      <translation>أدلة</translation>
    </message>
    <message>
      <source>HTML box…</source>
      <translation>صندوق HTML…</translation>
    </message>
    <message>
      <source>Hand</source>
      <translation>اليد</translation>
    </message>
    <message>
      <source>Head, repeated where the table goes on</source>
      <translation>رأس الجدول، يتكرر حيث يستمر الجدول</translation>
    </message>
    <message>
      <source>Hidden characters</source>
      <translation>المحارف الخفية</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>التاريخ الهجري</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>الرقم الدولي (ISSN)</translation>
    </message>
    <message>
      <source>Import copy…</source>
      <translation>استيراد مواد…</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>الأحبار</translation>
    </message>
    <message>
      <source>Insert special character…</source>
      <translation>إدراج محرف خاص…</translation>
    </message>
    <message>
      <source>Insert table</source>
      <translation>إدراج جدول</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>الخصائص</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>الطبقات</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>الإخراج</translation>
    </message>
    <message>
      <source>Legal deposit number</source>
      <translation>رقم الإيداع القانوني</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>الحروف</translation>
    </message>
    <message>
      <source>Letters closer</source>
      <translation>تقريب الحروف</translation>
    </message>
    <message>
      <source>Letters farther apart</source>
      <translation>تباعد الحروف</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Lines closer</source>
      <translation>تقريب الأسطر</translation>
    </message>
    <message>
      <source>Lines farther apart</source>
      <translation>تباعد الأسطر</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Lower letters</source>
      <translation>خفض الحروف</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>القياس</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>النقل إلى الصفحة الأم</translation>
    </message>
    <message>
      <source>New issue after this one…</source>
      <translation>عدد جديد بعد هذا العدد…</translation>
    </message>
    <message>
      <source>New issue…</source>
      <translation>عدد جديد…</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>صفحة أم جديدة…</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>الكلمة التالية بخطإ إملائي</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>رقم العدد</translation>
    </message>
    <message>
      <source>Open into frames</source>
      <translation>فتحه إلى أطر</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>فتح عدد حديث</translation>
    </message>
    <message>
      <source>Open recent…</source>
      <translation>فتح عدد حديث…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <source>Other arrangements…</source>
      <translation>ترتيبات أخرى…</translation>
    </message>
    <message>
      <source>Page number</source>
      <translation>رقم الصفحة</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>الصفحة الأم</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Paste in place</source>
      <translation>لصق في الموضع نفسه</translation>
    </message>
    <message>
      <source>Paste onto the layers it came from</source>
      <translation>اللصق في طبقاته الأصلية</translation>
    </message>
    <message>
      <source>Paste without looks</source>
      <translation>لصق دون تنسيق</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>إطار صورة</translation>
    </message>
    <message>
      <source>Place picture…</source>
      <translation>وضع صورة…</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>حروف عادية</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>تفضيلات…</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>فحص ما قبل الطبع</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>الثمن</translation>
    </message>
    <message>
      <source>Proof of the pages</source>
      <translation>بروفة الصفحات</translation>
    </message>
    <message>
      <source>Proofing</source>
      <translation>مراجعة البروفات</translation>
    </message>
    <message>
      <source>Put the panels back</source>
      <translation>إعادة اللوحات إلى مواضعها</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Raise letters</source>
      <translation>رفع الحروف</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>إعادة تسمية الصفحة الأم…</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>إعادته كالصفحة الأم</translation>
    </message>
    <message>
      <source>Rulers</source>
      <translation>المساطر</translation>
    </message>
    <message>
      <source>Running head: the section</source>
      <translation>العنوان الجاري: القسم</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save as workspace…</source>
      <translation>حفظ كمساحة عمل…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>ترقيم القسم…</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>تحديد</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Select nothing</source>
      <translation>إلغاء التحديد</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>إلى الخلف</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>إلى المؤخرة</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>شكل</translation>
    </message>
    <message>
      <source>Show all on spread</source>
      <translation>إظهار الكل في الصفحتين المتقابلتين</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>أحرف كبيرة صغيرة</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Smart guides</source>
      <translation>أدلة ذكية</translation>
    </message>
    <message>
      <source>Snap</source>
      <translation>التصاق</translation>
    </message>
    <message>
      <source>Step and repeat</source>
      <translation>تكرار بالخطوة</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>خطوة خطوة</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Story editor</source>
      <translation>محرر المقال</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>يتوسطه خط</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>الأنماط</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>منخفض</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>مرتفع</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>إطار نص</translation>
    </message>
    <message>
      <source>Text threads</source>
      <translation>تسلسل النص</translation>
    </message>
    <message>
      <source>The guide did not come along with this installation.</source>
      <translation>الدليل غير مرفق بهذه النسخة المثبّتة.</translation>
    </message>
    <message>
      <source>This article cannot be taken apart or put together as it stands.</source>
      <translation>لا يمكن فتح هذا المقال ولا جمعه على حاله.</translation>
    </message>
    <message>
      <source>Title of the paper</source>
      <translation>عنوان الجريدة</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>تدوير</translation>
    </message>
    <message>
      <source>Turn 90° clockwise</source>
      <translation>تدوير 90° مع عقارب الساعة</translation>
    </message>
    <message>
      <source>Turn 90° counterclockwise</source>
      <translation>تدوير 90° عكس عقارب الساعة</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>إعادته قائما</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>تسطير</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>فك التجميع</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Unlock all on spread</source>
      <translation>فتح كل الأقفال في الصفحتين المتقابلتين</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>دليل الاستعمال</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>مساحة العمل</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>تصغير</translation>
    </message>
  </context>
  <context>
    <name>arrangements</name>
    <message>
      <source>Arrange so</source>
      <translation>رتّب هكذا</translation>
    </message>
    <message>
      <source>Arrangements</source>
      <translation>الترتيبات</translation>
    </message>
    <message>
      <source>As it is</source>
      <translation>كما هي</translation>
    </message>
    <message>
      <source>It gives up nothing.</source>
      <translation>لا تتخلى عن شيء.</translation>
    </message>
    <message>
      <source>It gives up:</source>
      <translation>تتخلى عن:</translation>
    </message>
    <message>
      <source>Other arrangements of page {folio}</source>
      <translation>ترتيبات أخرى للصفحة {folio}</translation>
    </message>
    <message>
      <source>The page as it is now. Pick another one to see what it gives up.</source>
      <translation>الصفحة كما هي الآن. اختر أخرى لترى ما تتخلى عنه.</translation>
    </message>
    <message>
      <source>This page has no other arrangement: a story runs on to or from another page, something that was drawn by hand stands amid the stories, or there are too many of them.</source>
      <translation>ليس لهذه الصفحة ترتيب آخر: مقال يمتد إلى صفحة أخرى أو منها، أو شيء رُسم باليد بين المقالات، أو المقالات كثيرة جدا.</translation>
    </message>
    <message>
      <source>a short column stands under its picture</source>
      <translation>عمود قصير تحت صورته</translation>
    </message>
    <message>
      <source>a weightier story stands under or after a lighter one</source>
      <translation>مقال أهم يأتي تحت مقال أقل أهمية أو بعده</translation>
    </message>
    <message>
      <source>headlines of one size stand side by side</source>
      <translation>عناوين بحجم واحد تتجاور</translation>
    </message>
    <message>
      <source>it only fills the page</source>
      <translation>لا يفعل إلا ملء الصفحة</translation>
    </message>
    <message>
      <source>its columns are long</source>
      <translation>أعمدته طويلة</translation>
    </message>
    <message>
      <source>its columns are short</source>
      <translation>أعمدته قصيرة</translation>
    </message>
    <message>
      <source>its columns end at different heights</source>
      <translation>أعمدته تنتهي على ارتفاعات مختلفة</translation>
    </message>
    <message>
      <source>its deck or a pull quote is left out</source>
      <translation>حُذف عنوانه الفرعي أو اقتباس بارز</translation>
    </message>
    <message>
      <source>its headline is set a size larger or smaller</source>
      <translation>عنوانه أكبر أو أصغر بدرجة</translation>
    </message>
    <message>
      <source>its headline is smaller than its priority asks</source>
      <translation>عنوانه أصغر مما تقتضيه أولويته</translation>
    </message>
    <message>
      <source>its photograph is cropped</source>
      <translation>صورته مقصوصة</translation>
    </message>
    <message>
      <source>its picture is wider or narrower than it should be</source>
      <translation>صورته أعرض أو أضيق مما ينبغي</translation>
    </message>
    <message>
      <source>its words are set closer or wider</source>
      <translation>كلماته أضيق أو أوسع</translation>
    </message>
    <message>
      <source>the lead is not at the head, where reading starts</source>
      <translation>المقال الرئيسي ليس في الأعلى حيث تبدأ القراءة</translation>
    </message>
    <message>
      <source>white is left at its foot</source>
      <translation>يبقى بياض في أسفله</translation>
    </message>
    <message>
      <source>white is left at the foot of the page</source>
      <translation>يبقى بياض في أسفل الصفحة</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>لم يفشل شيء</numerusform>
        <numerusform>فشل واحد</numerusform>
        <numerusform>فشل اثنان</numerusform>
        <numerusform>فشلت %n</numerusform>
        <numerusform>فشل %n</numerusform>
        <numerusform>فشل %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues done</source>
      <translation>
        <numerusform>لم يُنجز أي عدد</numerusform>
        <numerusform>أُنجز عدد واحد</numerusform>
        <numerusform>أُنجز عددان</numerusform>
        <numerusform>أُنجزت %n أعداد</numerusform>
        <numerusform>أُنجز %n عددا</numerusform>
        <numerusform>أُنجز %n عدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n issues made</source>
      <translation>
        <numerusform>لم يُصنع أي عدد</numerusform>
        <numerusform>صُنع عدد واحد</numerusform>
        <numerusform>صُنع عددان</numerusform>
        <numerusform>صُنعت %n أعداد</numerusform>
        <numerusform>صُنع %n عددا</numerusform>
        <numerusform>صُنع %n عدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not made: the next start goes on with them</source>
      <translation>
        <numerusform>لم يبق شيء</numerusform>
        <numerusform>بقي عدد واحد لم يُصنع: يستأنف التشغيل التالي به</numerusform>
        <numerusform>بقي عددان لم يُصنعا: يستأنف التشغيل التالي بهما</numerusform>
        <numerusform>بقيت %n أعداد لم تُصنع: يستأنف التشغيل التالي بها</numerusform>
        <numerusform>بقي %n عددا لم يُصنع: يستأنف التشغيل التالي بها</numerusform>
        <numerusform>بقي %n عدد لم يُصنع: يستأنف التشغيل التالي بها</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>إضافة مجلد</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>إضافة مجلد…</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>إضافة ملفات</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>إضافة ملفات…</translation>
    </message>
    <message>
      <source>At once:</source>
      <translation>في وقت واحد:</translation>
    </message>
    <message>
      <source>Batch</source>
      <translation>معالجة دفعة</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Folder of PDFs</source>
      <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>مجلد ملفات PDF:</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>العدد</translation>
    </message>
    <message>
      <source>Issues, plans and tables</source>
      <translation>أعداد وخطط وجداول</translation>
    </message>
    <message>
      <source>Keep each issue as a file too</source>
      <translation>الاحتفاظ بكل عدد في ملف أيضا</translation>
    </message>
    <message>
      <source>Make them</source>
      <translation>إنتاجها</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>الخطة</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>الإعداد:</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>قائمة الانتظار</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>عرض التقرير</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>أُوقف</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>جار الإيقاف…</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>إخراج</translation>
    </message>
    <message>
      <source>There is nothing to make yet: add issues, folders or a plan.</source>
      <translation>لا شيء للإنتاج بعد: أضف أعدادا أو مجلدات أو خطة.</translation>
    </message>
    <message>
      <source>To make</source>
      <translation>للإنتاج</translation>
    </message>
    <message>
      <source>What came of them</source>
      <translation>ما آلت إليه</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>made</source>
      <translation>أُنتج</translation>
    </message>
    <message>
      <source>not made</source>
      <translation>لم يُصنع</translation>
    </message>
    <message>
      <source>unchanged</source>
      <translation>دون تغيير</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
  </context>
  <context>
    <name>canvas</name>
    <message>
      <source>Drag this port to another text frame, or to where a new one shall stand; onto its own frame it cuts the thread.</source>
      <translation>اسحب هذا المنفذ إلى إطار نص آخر، أو إلى حيث يوضع إطار جديد؛ وعلى إطاره نفسه يقطع التسلسل.</translation>
    </message>
    <message>
      <source>No story runs on a parent page: go back to the pages and put it there.</source>
      <translation>لا تجري مقالة في صفحة أم: عُد إلى الصفحات وضعها هناك.</translation>
    </message>
    <message>
      <source>Nothing in it can be placed.</source>
      <translation>لا شيء فيه يمكن وضعه.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>The chosen layer is locked or hidden. Unlock or show it in the Layers panel, or choose another one.</source>
      <translation>الطبقة المختارة مقفلة أو مخفية. افتح قفلها أو أظهرها في لوحة الطبقات، أو اختر غيرها.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Changes to imported copy</source>
      <translation>التغييرات في النصوص المستوردة</translation>
    </message>
    <message>
      <source>Changes to the copy</source>
      <translation>التغييرات في النص</translation>
    </message>
    <message>
      <source>Latin punctuation after Arabic letters made Arabic</source>
      <translation>علامات ترقيم لاتينية بعد حروف عربية جُعلت عربية</translation>
    </message>
    <message>
      <source>Nothing was changed in this issue’s copy.</source>
      <translation>لم يُغيَّر شيء في نصوص هذا العدد.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>إرجاع</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>The text there has changed since: put it back by hand.</source>
      <translation>تغيّر النص منذ ذلك الحين: أرجعه يدويا.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>a gallery of pictures that the export does not name</source>
      <translation>معرض صور لا يسمّي التصدير صوره</translation>
    </message>
    <message>
      <source>a shortcode, which only the site knows how to show</source>
      <translation>رمز قصير لا يعرف عرضه إلا الموقع</translation>
    </message>
    <message>
      <source>a text in bold from end to end</source>
      <translation>نص بالخط العريض من أوله إلى آخره</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>التعليق</translation>
    </message>
    <message>
      <source>caption {n}</source>
      <translation>التعليق {n}</translation>
    </message>
    <message>
      <source>control characters taken out</source>
      <translation>رموز تحكم حُذفت</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>مكان الخبر</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>العنوان الفرعي</translation>
    </message>
    <message>
      <source>digits made Arabic</source>
      <translation>أرقام جُعلت مشرقية</translation>
    </message>
    <message>
      <source>digits made Western</source>
      <translation>أرقام جُعلت مغاربية</translation>
    </message>
    <message>
      <source>doubled spaces made one</source>
      <translation>فراغات مزدوجة جُعلت فراغا واحدا</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>kashidas of the keyboard taken out</source>
      <translation>تطويلات لوحة المفاتيح حُذفت</translation>
    </message>
    <message>
      <source>kicker</source>
      <translation>العنوان التمهيدي</translation>
    </message>
    <message>
      <source>line {n}</source>
      <translation>السطر {n}</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>الفقرة {n}</translation>
    </message>
    <message>
      <source>presentation forms written as letters</source>
      <translation>أشكال العرض كُتبت حروفا</translation>
    </message>
    <message>
      <source>section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>spaces at the ends of paragraphs taken out</source>
      <translation>فراغات في أطراف الفقرات حُذفت</translation>
    </message>
    <message>
      <source>spaces beside punctuation set as the language has them</source>
      <translation>فراغات حول علامات الترقيم ضُبطت حسب اللغة</translation>
    </message>
    <message>
      <source>straight quotes made those of the language</source>
      <translation>علامات اقتباس مستقيمة استُبدلت بعلامات اللغة</translation>
    </message>
    <message>
      <source>stray marks of direction and breaking taken out</source>
      <translation>علامات اتجاه وقطع شاردة حُذفت</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>حُذف</translation>
    </message>
    <message>
      <source>the export does not say which picture it is</source>
      <translation>لا يقول التصدير أي صورة هي</translation>
    </message>
    <message>
      <source>the site’s own line above the story</source>
      <translation>سطر للموقع فوق المقال</translation>
    </message>
    <message>
      <source>the site’s own line below the story</source>
      <translation>سطر للموقع تحت المقال</translation>
    </message>
    <message>
      <source>whole text</source>
      <translation>النص كله</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message numerus="yes">
      <source>%n errors would be printed.</source>
      <translation>
        <numerusform>لن يُطبع أي خطأ.</numerusform>
        <numerusform>سيُطبع خطأ واحد.</numerusform>
        <numerusform>سيُطبع خطآن.</numerusform>
        <numerusform>ستُطبع %n أخطاء.</numerusform>
        <numerusform>سيُطبع %n خطأ.</numerusform>
        <numerusform>سيُطبع %n خطأ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other findings.</source>
      <translation>
        <numerusform>لا ملاحظات أخرى.</numerusform>
        <numerusform>ملاحظة أخرى واحدة.</numerusform>
        <numerusform>ملاحظتان أخريان.</numerusform>
        <numerusform>%n ملاحظات أخرى.</numerusform>
        <numerusform>%n ملاحظة أخرى.</numerusform>
        <numerusform>%n ملاحظة أخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pages</source>
      <translation>
        <numerusform>لا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>%n صفحات</numerusform>
        <numerusform>%n صفحة</numerusform>
        <numerusform>%n صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>A file for each page</source>
      <translation>ملف لكل صفحة</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Coated paper, PDF/X-4, with marks</source>
      <translation>ورق مصقول، PDF/X-4، مع علامات القص</translation>
    </message>
    <message>
      <source>Crop marks and colour bars</source>
      <translation>علامات القص وأشرطة الألوان</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>تصدير PDF</translation>
    </message>
    <message>
      <source>Export in spite of the errors</source>
      <translation>التصدير رغم الأخطاء</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>صُدّر: {path}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>File:</source>
      <translation>الملف:</translation>
    </message>
    <message>
      <source>Ink limit:</source>
      <translation>حد التحبير:</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-1a:2003 (older presses)</source>
      <translation>ورق الجرائد، PDF/X-1a:2003 (مطابع أقدم)</translation>
    </message>
    <message>
      <source>Newsprint, PDF/X-4</source>
      <translation>ورق الجرائد، PDF/X-4</translation>
    </message>
    <message>
      <source>No errors.</source>
      <translation>لا أخطاء.</translation>
    </message>
    <message>
      <source>Nothing was found that would be printed wrong.</source>
      <translation>لم يوجد ما قد يُطبع خطأ.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Pages of the PDF</source>
      <translation>صفحات ملف PDF</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>الصفحات:</translation>
    </message>
    <message>
      <source>Preset:</source>
      <translation>الإعداد:</translation>
    </message>
    <message>
      <source>Proof to read on screen: small, RGB</source>
      <translation>بروفة للقراءة على الشاشة: صغيرة، RGB</translation>
    </message>
    <message>
      <source>Proof: {file}</source>
      <translation>بروفة: {file}</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>إظهار في مجلده</translation>
    </message>
    <message>
      <source>Show the finished file as proof</source>
      <translation>عرض الملف النهائي كبروفة</translation>
    </message>
    <message>
      <source>all, or as 1,3-5</source>
      <translation>الكل، أو مثل 1,3-5</translation>
    </message>
    <message>
      <source>as the preset says</source>
      <translation>كما في الإعداد</translation>
    </message>
    <message>
      <source>“{part}” is no page and no range of pages; write them as 1,3-5</source>
      <translation>«{part}» ليست صفحة ولا مجال صفحات؛ اكتبها هكذا 1,3-5</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Copy and pictures</source>
      <translation>مواد وصور</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>عدم الحفظ</translation>
    </message>
    <message>
      <source>Forget them</source>
      <translation>نسيانها</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>استيراد مواد</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>أعداد</translation>
    </message>
    <message>
      <source>No other issue was opened before.</source>
      <translation>لم يُفتح عدد آخر من قبل.</translation>
    </message>
    <message>
      <source>Open an issue</source>
      <translation>فتح عدد</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>صور</translation>
    </message>
    <message>
      <source>Place a picture</source>
      <translation>وضع صورة</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save the issue</source>
      <translation>حفظ العدد</translation>
    </message>
    <message>
      <source>Saved: {path}</source>
      <translation>حُفظ: {path}</translation>
    </message>
    <message>
      <source>This issue has changes that are not saved.</source>
      <translation>في هذا العدد تغييرات لم تُحفظ.</translation>
    </message>
    <message>
      <source>Without saving they are lost.</source>
      <translation>إن لم تحفظها ضاعت.</translation>
    </message>
    <message>
      <source>{file} cannot be placed: {why}</source>
      <translation>تعذر وضع {file}: {why}</translation>
    </message>
  </context>
  <context>
    <name>find</name>
    <message numerus="yes">
      <source>%n places found.</source>
      <translation>
        <numerusform>لم يوجد أي موضع.</numerusform>
        <numerusform>وُجد موضع واحد.</numerusform>
        <numerusform>وُجد موضعان.</numerusform>
        <numerusform>وُجدت %n مواضع.</numerusform>
        <numerusform>وُجد %n موضعا.</numerusform>
        <numerusform>وُجد %n موضع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n places replaced. One undo brings them back.</source>
      <translation>
        <numerusform>لم يُستبدل شيء.</numerusform>
        <numerusform>استُبدل موضع واحد. تراجع واحد يعيده.</numerusform>
        <numerusform>استُبدل موضعان. تراجع واحد يعيدهما.</numerusform>
        <numerusform>استُبدلت %n مواضع. تراجع واحد يعيدها.</numerusform>
        <numerusform>استُبدل %n موضعا. تراجع واحد يعيدها.</numerusform>
        <numerusform>استُبدل %n موضع. تراجع واحد يعيدها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Any accent</source>
      <translation>أي نبر لاتيني</translation>
    </message>
    <message>
      <source>Any form of an Arabic letter</source>
      <translation>أي صورة للحرف العربي</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>يصبح</translation>
    </message>
    <message>
      <source>Bold:</source>
      <translation>غليظ:</translation>
    </message>
    <message>
      <source>Character style:</source>
      <translation>نمط الأحرف:</translation>
    </message>
    <message>
      <source>Find all</source>
      <translation>البحث عن الكل</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>بحث واستبدال</translation>
    </message>
    <message>
      <source>Find:</source>
      <translation>البحث عن:</translation>
    </message>
    <message>
      <source>Format looked for</source>
      <translation>التنسيق المطلوب</translation>
    </message>
    <message>
      <source>Hamza and alef, yeh, teh marbuta; tashkeel and tatweel are passed over</source>
      <translation>الهمزة والألف والياء والتاء المربوطة؛ ويُتجاوز التشكيل والتطويل</translation>
    </message>
    <message>
      <source>In:</source>
      <translation>في:</translation>
    </message>
    <message>
      <source>Italic:</source>
      <translation>مائل:</translation>
    </message>
    <message>
      <source>Language:</source>
      <translation>اللغة:</translation>
    </message>
    <message>
      <source>Paragraph style:</source>
      <translation>نمط الفقرة:</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>المواضع التي وُجدت</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>تعبير نمطي</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>استبدال الكل</translation>
    </message>
    <message>
      <source>Replace with:</source>
      <translation>الاستبدال بـ:</translation>
    </message>
    <message>
      <source>Small or capital letters</source>
      <translation>أحرف لاتينية كبيرة أو صغيرة</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>هذه الصفحة</translation>
    </message>
    <message>
      <source>This pattern cannot be read: {why}</source>
      <translation>تعذرت قراءة هذا النمط: {why}</translation>
    </message>
    <message>
      <source>This place is overset: it stands on no page. The story editor shows it.</source>
      <translation>هذا الموضع فائض: ليس على أي صفحة. محرر المقال يُظهره.</translation>
    </message>
    <message>
      <source>This story</source>
      <translation>هذا المقال</translation>
    </message>
    <message>
      <source>Whole issue</source>
      <translation>العدد كله</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>كلمات كاملة</translation>
    </message>
    <message>
      <source>Write what comes in its place, or choose a format.</source>
      <translation>اكتب ما يحل محله أو اختر تنسيقا.</translation>
    </message>
    <message>
      <source>any</source>
      <translation>أيا كان</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>كما هو</translation>
    </message>
    <message>
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>overset</source>
      <translation>فائض</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>صفحة {n}</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>نعم</translation>
    </message>
  </context>
  <context>
    <name>findings</name>
    <message>
      <source> ({n} pages)</source>
      <translation> ({n} صفحات)</translation>
    </message>
    <message>
      <source> ({n} pictures)</source>
      <translation> ({n} صورة)</translation>
    </message>
    <message>
      <source> ({n} times)</source>
      <translation> ({n} مرة)</translation>
    </message>
    <message numerus="yes">
      <source>%n lines touch</source>
      <translation>
        <numerusform>لا سطر يلامس</numerusform>
        <numerusform>سطر واحد يلامس</numerusform>
        <numerusform>سطران يلامسان</numerusform>
        <numerusform>%n أسطر تلامس</numerusform>
        <numerusform>%n سطرا يلامس</numerusform>
        <numerusform>%n سطر يلامس</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraphs end</source>
      <translation>
        <numerusform>لا فقرة تنتهي</numerusform>
        <numerusform>فقرة واحدة تنتهي</numerusform>
        <numerusform>فقرتان تنتهيان</numerusform>
        <numerusform>%n فقرات تنتهي</numerusform>
        <numerusform>%n فقرة تنتهي</numerusform>
        <numerusform>%n فقرة تنتهي</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n vowel marks meet</source>
      <translation>
        <numerusform>لا حركة تلامس</numerusform>
        <numerusform>حركة واحدة تلامس</numerusform>
        <numerusform>حركتان تلامسان</numerusform>
        <numerusform>%n حركات تلامس</numerusform>
        <numerusform>%n حركة تلامس</numerusform>
        <numerusform>%n حركة تلامس</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words of story “{slug}” do not fit into its frames</source>
      <translation>
        <numerusform>لا كلمة من المقال «{slug}» خارج أطره</numerusform>
        <numerusform>كلمة واحدة من المقال «{slug}» لا تتسع لها أطره</numerusform>
        <numerusform>كلمتان من المقال «{slug}» لا تتسع لهما أطره</numerusform>
        <numerusform>%n كلمات من المقال «{slug}» لا تتسع لها أطره</numerusform>
        <numerusform>%n كلمة من المقال «{slug}» لا تتسع لها أطره</numerusform>
        <numerusform>%n كلمة من المقال «{slug}» لا تتسع لها أطره</numerusform>
      </translation>
    </message>
    <message>
      <source>, {by} lines</source>
      <translation>، {by} أسطر</translation>
    </message>
    <message>
      <source>1 line touches</source>
      <translation>سطر واحد يلامس</translation>
    </message>
    <message>
      <source>1 paragraph ends</source>
      <translation>فقرة تنتهي</translation>
    </message>
    <message>
      <source>1 vowel mark meets</source>
      <translation>حركة تلامس</translation>
    </message>
    <message>
      <source>; its caption: {caption}</source>
      <translation>؛ تعليقها: {caption}</translation>
    </message>
    <message>
      <source>; left out with it: {caption}</source>
      <translation>؛ تُرك معها: {caption}</translation>
    </message>
    <message>
      <source>A colour has {percent} % of ink; the limit is {limit} %.</source>
      <translation>لون فيه {percent} % من الحبر؛ والحد {limit} %.</translation>
    </message>
    <message>
      <source>A line is thinner than {size} pt</source>
      <translation>خط أرفع من {size} نقطة</translation>
    </message>
    <message>
      <source>A picture cannot be read.</source>
      <translation>صورة لا يمكن قراءتها.</translation>
    </message>
    <message>
      <source>A picture has {percent} % of ink over a square of 15 mm; the limit is {limit} %.</source>
      <translation>صورة فيها {percent} % من الحبر على مربع 15 مم؛ والحد {limit} %.</translation>
    </message>
    <message>
      <source>A square of 15 mm has {percent} % of ink in the mean; this press holds {limit} %.</source>
      <translation>في مربع من 15 مم {percent} % من الحبر في المتوسط؛ تتحمل هذه المطبعة {limit} %.</translation>
    </message>
    <message>
      <source>A thin black line does not overprint</source>
      <translation>خط أسود رفيع بلا طباعة فوقية</translation>
    </message>
    <message>
      <source>A thin black line is in DeviceGray, which never overprints rightly</source>
      <translation>خط أسود رفيع في DeviceGray الذي لا يُطبع فوقيا كما يجب</translation>
    </message>
    <message>
      <source>A thin line is of several inks</source>
      <translation>خط رفيع متعدد الأحبار</translation>
    </message>
    <message>
      <source>A white shape is set to overprint</source>
      <translation>شكل أبيض ضُبط على الطباعة الفوقية</translation>
    </message>
    <message>
      <source>A {kind} has {ppi} pixels per inch{many}.</source>
      <translation>{kind}: {ppi} بكسل في البوصة{many}.</translation>
    </message>
    <message>
      <source>Ask for a PDF/X-1a, or export the issue as PDF/X-4.</source>
      <translation>اطلب PDF/X-1a، أو صدّر العدد بصيغة PDF/X-4.</translation>
    </message>
    <message>
      <source>Ask for a file in CMYK.</source>
      <translation>اطلب ملفا بنظام CMYK.</translation>
    </message>
    <message>
      <source>Ask for a flattened file.</source>
      <translation>اطلب ملفا مسطحا.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>اطلبه مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask for one of the booked size, or change the space.</source>
      <translation>اطلب واحدا بالمقاس المحجوز، أو غيّر المكان.</translation>
    </message>
    <message>
      <source>Ask one before you rely on it.</source>
      <translation>استشر قانونيا قبل الاعتماد عليه.</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>بلجيكا</translation>
    </message>
    <message>
      <source>Black text has more than {percent} % of ink</source>
      <translation>نص أسود فيه أكثر من {percent} % من الحبر</translation>
    </message>
    <message>
      <source>CMYK overprints in mode 0, where its empty inks wipe out what lies below</source>
      <translation>CMYK يُطبع فوقيا بالنمط 0 حيث تمحو أحباره الفارغة ما تحتها</translation>
    </message>
    <message>
      <source>Code du patrimoine, deposit of periodicals</source>
      <translation>مدونة التراث، إيداع الدوريات</translation>
    </message>
    <message>
      <source>Convert it again with the profile of the press, whose pictures keep to the limit.</source>
      <translation>أعد تحويلها بملف ألوان المطبعة الذي يحترم الحد.</translation>
    </message>
    <message>
      <source>Convert it to the CMYK of the press.</source>
      <translation>حوّله إلى CMYK المطبعة.</translation>
    </message>
    <message>
      <source>Convert spot inks to CMYK.</source>
      <translation>حوّل الأحبار الخاصة إلى CMYK.</translation>
    </message>
    <message>
      <source>Draw lines at least as thick as the press can hold.</source>
      <translation>ارسم خطوطا لا تقل سماكة عما تحتمله المطبعة.</translation>
    </message>
    <message>
      <source>Draw thin lines in one ink.</source>
      <translation>ارسم الخطوط الرفيعة بحبر واحد.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Export it again.</source>
      <translation>صدّره من جديد.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>France</source>
      <translation>فرنسا</translation>
    </message>
    <message>
      <source>Give a filler, or a paper of whole sheets.</source>
      <translation>أعط مادة للملء، أو جريدة من أوراق كاملة.</translation>
    </message>
    <message>
      <source>HTML boxes cannot be set here, their spaces stay empty: {problem}</source>
      <translation>لا يمكن هنا صف صناديق HTML، فتبقى أماكنها فارغة: {problem}</translation>
    </message>
    <message>
      <source>HTML, not printed: {text}</source>
      <translation>HTML لا يُطبع: {text}</translation>
    </message>
    <message>
      <source>ISSN centre, bne.es</source>
      <translation>مركز الرقم الدولي للدوريات، bne.es</translation>
    </message>
    <message>
      <source>ISSN centre, kb.nl</source>
      <translation>مركز الرقم الدولي للدوريات، kb.nl</translation>
    </message>
    <message>
      <source>ISSN centre, kbr.be</source>
      <translation>مركز الرقم الدولي للدوريات، kbr.be</translation>
    </message>
    <message>
      <source>It has fonts that are not embedded, or gradients and patterns that the validator does not know.</source>
      <translation>فيه خطوط غير مضمنة، أو تدرجات وأنماط لا يعرفها المدقق.</translation>
    </message>
    <message>
      <source>It has to be seen {place}, in {size} points or more.</source>
      <translation>يجب أن يُرى {place} بحجم {size} نقطة على الأقل.</translation>
    </message>
    <message>
      <source>Let small black text overprint (OPM 1): the slightest shift shows paper.</source>
      <translation>اجعل النص الأسود الصغير فوقيا (OPM 1): أقل انزياح يُظهر الورق.</translation>
    </message>
    <message>
      <source>Let thin black lines overprint (OPM 1).</source>
      <translation>اجعل الخطوط السوداء الرفيعة فوقية (OPM 1).</translation>
    </message>
    <message>
      <source>Let white shapes knock out: as they are, they vanish.</source>
      <translation>اجعل الأشكال البيضاء مفرغة: كما هي تختفي.</translation>
    </message>
    <message>
      <source>Let white text knock out: as it is, it vanishes.</source>
      <translation>اجعل النص الأبيض مفرغا: كما هو يختفي.</translation>
    </message>
    <message>
      <source>Look at the heat map, and take ink out of what lies there.</source>
      <translation>انظر إلى خريطة الحرارة، وخفف الحبر مما يقع هناك.</translation>
    </message>
    <message>
      <source>Look whether marks are shown.</source>
      <translation>انظر هل تظهر علامات.</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>المغرب</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>هولندا</translation>
    </message>
    <message>
      <source>No lawyer has confirmed what is checked for {country}.</source>
      <translation>لم يؤكد أي قانوني ما يُفحص بشأن: {country}.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <source>Nothing is printed on the page.</source>
      <translation>لا شيء يُطبع في الصفحة.</translation>
    </message>
    <message>
      <source>Penal Code, article 299: name and home address of the responsible publisher</source>
      <translation>القانون الجنائي، المادة 299: اسم الناشر المسؤول وعنوان سكناه</translation>
    </message>
    <message>
      <source>Print it smaller or send a larger file: the press wants {ppi} or more.</source>
      <translation>اطبعها أصغر أو أرسل ملفا أكبر: تطلب المطبعة {ppi} أو أكثر.</translation>
    </message>
    <message>
      <source>Print it smaller, or use a larger file.</source>
      <translation>اطبعها أصغر، أو استعمل ملفا أكبر.</translation>
    </message>
    <message>
      <source>Put a sound JPEG, PNG or TIFF in its place.</source>
      <translation>ضع مكانها ملف JPEG أو PNG أو TIFF سليما.</translation>
    </message>
    <message>
      <source>Put a sound picture in its place.</source>
      <translation>ضع مكانها صورة سليمة.</translation>
    </message>
    <message>
      <source>Put the field into the nameplate or the imprint of the template.</source>
      <translation>ضع الحقل في الترويسة أو في بطاقة تعريف القالب.</translation>
    </message>
    <message>
      <source>Put the file back in its place.</source>
      <translation>أعد الملف إلى مكانه.</translation>
    </message>
    <message>
      <source>Put them into one imprint.</source>
      <translation>ضعها في بطاقة تعريف واحدة.</translation>
    </message>
    <message>
      <source>Replace the picture or the advert that it is about.</source>
      <translation>استبدل الصورة أو الإعلان المعني.</translation>
    </message>
    <message>
      <source>Set small text in one ink.</source>
      <translation>اجعل النص الصغير بحبر واحد.</translation>
    </message>
    <message>
      <source>Set text in black ink alone.</source>
      <translation>اجعل النص بالحبر الأسود وحده.</translation>
    </message>
    <message>
      <source>Set white text larger: ink fills it in.</source>
      <translation>كبّر النص الأبيض: الحبر يسده.</translation>
    </message>
    <message>
      <source>Small black text does not overprint</source>
      <translation>نص أسود صغير بلا طباعة فوقية</translation>
    </message>
    <message>
      <source>Small black text is in DeviceGray, which never overprints rightly</source>
      <translation>نص أسود صغير في DeviceGray الذي لا يُطبع فوقيا كما يجب</translation>
    </message>
    <message>
      <source>Something in DeviceGray is set to overprint, which presses do differently</source>
      <translation>عنصر في DeviceGray ضُبط على الطباعة الفوقية، وتختلف فيها المطابع</translation>
    </message>
    <message>
      <source>Something on the page is in DeviceRGB.</source>
      <translation>عنصر في الصفحة بنظام DeviceRGB.</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>إسبانيا</translation>
    </message>
    <message>
      <source>Take colour out of it and leave the black.</source>
      <translation>أزل منه اللون واترك الأسود.</translation>
    </message>
    <message>
      <source>Take ink out of this colour.</source>
      <translation>أزل حبرا من هذا اللون.</translation>
    </message>
    <message>
      <source>Take the colours out of it, or export for a press that prints rich black.</source>
      <translation>أزل منه الألوان، أو صدّر لمطبعة تطبع الأسود الغني.</translation>
    </message>
    <message>
      <source>Take the page out, or say that it is meant to be empty.</source>
      <translation>أزل الصفحة، أو قل إنها فارغة عن قصد.</translation>
    </message>
    <message>
      <source>Text of several inks is smaller than {size} pt</source>
      <translation>نص متعدد الأحبار أصغر من {size} نقطة</translation>
    </message>
    <message>
      <source>The ink {ink} is printed as black alone: this press takes no other inks below black.</source>
      <translation>يُطبع الحبر {ink} بالأسود وحده: لا تضع هذه المطبعة أحبارا تحت الأسود.</translation>
    </message>
    <message>
      <source>The ink {ink} is {percent} % in all; this press holds {limit} %.</source>
      <translation>الحبر {ink} مجموعه {percent} %؛ وهذه المطبعة تحتمل {limit} %.</translation>
    </message>
    <message>
      <source>The page uses the spot ink {ink}.</source>
      <translation>تستعمل الصفحة الحبر الخاص {ink}.</translation>
    </message>
    <message>
      <source>The picture {picture} cannot be read: {problem}.</source>
      <translation>تعذرت قراءة الصورة {picture}: {problem}.</translation>
    </message>
    <message>
      <source>The picture {picture} has {ppi} pixels per inch at its printed size.</source>
      <translation>دقة الصورة {picture} عند طبعها {ppi} بكسل في البوصة.</translation>
    </message>
    <message>
      <source>The plates are separated by Tarwisa itself and drawn by pdfium: Ghostscript is not installed.</source>
      <translation>الألواح يفصلها Tarwisa نفسه ويرسمها pdfium: ‏Ghostscript غير مثبت.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>White text is set to overprint</source>
      <translation>نص أبيض ضُبط على الطباعة الفوقية</translation>
    </message>
    <message>
      <source>White text is smaller than {size} pt</source>
      <translation>نص أبيض أصغر من {size} نقطة</translation>
    </message>
    <message>
      <source>Without it in the file the printer's machine puts in another font.</source>
      <translation>بدونه في الملف تضع آلة المطبعة خطا آخر.</translation>
    </message>
    <message>
      <source>Write it into the Issue panel.</source>
      <translation>اكتبه في لوحة العدد.</translation>
    </message>
    <message>
      <source>a block of code, set as text {text}</source>
      <translation>كتلة شفرة صُفت نصا {text}</translation>
    </message>
    <message>
      <source>a caption or credit without a picture, left out: {text}</source>
      <translation>تعليق أو مصدر بلا صورة، تُرك: {text}</translation>
    </message>
    <message>
      <source>a note or field on it ({kind}) is not printed</source>
      <translation>ملاحظة أو حقل عليه ({kind}) لا يُطبع</translation>
    </message>
    <message>
      <source>a paper with two fronts has two sections, one of each direction; this one is laid out with one front</source>
      <translation>جريدة بواجهتين لها قسمان، واحد لكل اتجاه؛ وهذه وُضعت بواجهة واحدة</translation>
    </message>
    <message>
      <source>a paragraph of more than {n} characters</source>
      <translation>فقرة من أكثر من {n} حرف</translation>
    </message>
    <message>
      <source>a picture within the file is not in it</source>
      <translation>صورة من صور الملف ليست فيه</translation>
    </message>
    <message>
      <source>a table, set as lines of text with tabs</source>
      <translation>جدول صُف أسطرا من النص بعلامات جدولة</translation>
    </message>
    <message>
      <source>above</source>
      <translation>فوق</translation>
    </message>
    <message>
      <source>add a line `title: …`</source>
      <translation>أضف سطرا `title: …`</translation>
    </message>
    <message>
      <source>add the stops, or the missing text</source>
      <translation>أضف النقط أو النص الناقص</translation>
    </message>
    <message>
      <source>addresses of links, not printed: {text}</source>
      <translation>عناوين روابط لا تُطبع: {text}</translation>
    </message>
    <message>
      <source>advert {advertiser} is booked on page {many}{page}, and the issue has no such page{told}</source>
      <translation>الإعلان {advertiser} محجوز في الصفحة {many}{page}، وليس في العدد صفحة كهذه{told}</translation>
    </message>
    <message>
      <source>advert {advertiser} is deeper than the room that its page has</source>
      <translation>الإعلان {advertiser} أعمق من المساحة في صفحته</translation>
    </message>
    <message>
      <source>advert {advertiser} stands on the pasteboard and is not printed</source>
      <translation>يقف إعلان {advertiser} خارج الصفحة على لوح العمل ولا يُطبع</translation>
    </message>
    <message>
      <source>advert {file} cannot be read: {problem}; its space stays empty</source>
      <translation>تعذرت قراءة الإعلان {file}: {problem}؛ يبقى مكانه فارغا</translation>
    </message>
    <message>
      <source>advert {file} is not there; its space stays empty</source>
      <translation>الإعلان {file} غير موجود؛ يبقى مكانه فارغا</translation>
    </message>
    <message>
      <source>allow more pages</source>
      <translation>زد عدد الصفحات</translation>
    </message>
    <message>
      <source>allow more pages, or leave stories out</source>
      <translation>زد عدد الصفحات أو اترك بعض المقالات</translation>
    </message>
    <message>
      <source>another story has the slug “{slug}”; this one is “{other}”</source>
      <translation>مقال آخر يحمل الاسم «{slug}»؛ هذا اسمه «{other}»</translation>
    </message>
    <message>
      <source>ask for a PDF/X-4</source>
      <translation>اطلب PDF/X-4</translation>
    </message>
    <message>
      <source>below</source>
      <translation>تحت</translation>
    </message>
    <message>
      <source>beyond the {n} stories asked for, left out: {text}</source>
      <translation>فوق المقالات المطلوبة وعددها {n}، تُرك: {text}</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>بيضاء</translation>
    </message>
    <message>
      <source>book it on another page, or let the issue have more</source>
      <translation>احجزه في صفحة أخرى، أو زد صفحات العدد</translation>
    </message>
    <message>
      <source>book less, or put it on another page</source>
      <translation>احجز أقل، أو ضعه في صفحة أخرى</translation>
    </message>
    <message>
      <source>book more, or shorten it</source>
      <translation>احجز مساحة أكبر أو اختصره</translation>
    </message>
    <message>
      <source>box {box} cannot be read: {problem}; its space is not kept</source>
      <translation>تعذرت قراءة الصندوق {box}: {problem}؛ لا يُحجز مكانه</translation>
    </message>
    <message>
      <source>box {box} cannot be set anew, its last picture stays: {problem}</source>
      <translation>لا يمكن صف الصندوق {box} من جديد، فتبقى صورته الأخيرة: {problem}</translation>
    </message>
    <message>
      <source>box {box} cannot be set, its space stays empty: {problem}</source>
      <translation>لا يمكن صف الصندوق {box}، فيبقى مكانه فارغا: {problem}</translation>
    </message>
    <message>
      <source>box {box} is too full: {n} times its depth is not shown</source>
      <translation>الصندوق {box} ممتلئ أكثر من اللازم: {n} أضعاف ارتفاعه لا تظهر</translation>
    </message>
    <message>
      <source>box {box}: its files come to {n} MB: it cannot be changed at the desk</source>
      <translation>الصندوق {box}: حجم ملفاته {n} م.ب: لا يمكن تعديله على المكتب</translation>
    </message>
    <message>
      <source>box {box}: {problem}</source>
      <translation>الصندوق {box}: {problem}</translation>
    </message>
    <message>
      <source>change `pages` of the issue or of its sections</source>
      <translation>غيّر `pages` للعدد أو لأقسامه</translation>
    </message>
    <message>
      <source>change it at the desk too, or make the issue afresh</source>
      <translation>غيّره في البرنامج أيضا، أو أنتج العدد من جديد</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 2: name and address on every print</source>
      <translation>قانون الصحافة والنشر لسنة 1958/2002، الفصل 2: الاسم والعنوان على كل مطبوع</translation>
    </message>
    <message>
      <source>code of 1958/2002, article 9: at the head of all copies, on page one</source>
      <translation>قانون الصحافة والنشر لسنة 1958/2002، الفصل 9: في رأس جميع النسخ، في الصفحة الأولى</translation>
    </message>
    <message>
      <source>code, set as text: {text}</source>
      <translation>شفرة صُفت نصا: {text}</translation>
    </message>
    <message>
      <source>comments, not in the story: {text}</source>
      <translation>تعليقات، ليست في المقال: {text}</translation>
    </message>
    <message>
      <source>compare both; `make --afresh` takes the folder's and drops all that was changed by hand</source>
      <translation>قارن بينهما؛ `make --afresh` يأخذ ما في المجلد ويترك كل ما عُدل باليد</translation>
    </message>
    <message>
      <source>custom</source>
      <translation>عرف</translation>
    </message>
    <message>
      <source>custom: colophon</source>
      <translation>عرف: بيانات الجريدة</translation>
    </message>
    <message>
      <source>cut it, leave its picture out, or allow a page more</source>
      <translation>اقطعه، أو احذف صورته، أو اسمح بصفحة أخرى</translation>
    </message>
    <message>
      <source>date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>deck</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>decree 2.99.1030: identification codes</source>
      <translation>المرسوم رقم 2.99.1030: رموز التعريف</translation>
    </message>
    <message>
      <source>decree 2.99.1030: month and year</source>
      <translation>المرسوم رقم 2.99.1030: الشهر والسنة</translation>
    </message>
    <message>
      <source>decree on legal deposit: ISSN</source>
      <translation>مرسوم الإيداع القانوني: الرقم الدولي للدوريات</translation>
    </message>
    <message>
      <source>describe the picture in a sentence, in the inspector</source>
      <translation>صف الصورة بجملة في لوحة الخصائص</translation>
    </message>
    <message>
      <source>did you mean “{text}”?</source>
      <translation>هل تقصد «{text}»؟</translation>
    </message>
    <message>
      <source>dir: {text} is no direction</source>
      <translation>dir: {text} ليس اتجاها</translation>
    </message>
    <message>
      <source>director</source>
      <translation>المدير</translation>
    </message>
    <message>
      <source>draw it anew</source>
      <translation>ارسمه من جديد</translation>
    </message>
    <message>
      <source>drawing in one bit</source>
      <translation>رسم خطي</translation>
    </message>
    <message>
      <source>edition for reading: {problem}</source>
      <translation>نسخة القراءة: {problem}</translation>
    </message>
    <message>
      <source>embedded players and pages, not printed: {text}</source>
      <translation>مشغلات وصفحات مضمنة، لا تُطبع: {text}</translation>
    </message>
    <message>
      <source>export it again</source>
      <translation>صدّره من جديد</translation>
    </message>
    <message>
      <source>export the site instead, or paste the texts</source>
      <translation>صدّر الموقع بدلا منها، أو ألصق النصوص</translation>
    </message>
    <message>
      <source>fill it or take it away</source>
      <translation>املأه أو أزله</translation>
    </message>
    <message numerus="yes">
      <source>filler “{title}” is not needed: its %n words are left over</source>
      <translation>
        <numerusform>لا حاجة إلى مادة الملء «{title}»</numerusform>
        <numerusform>لا حاجة إلى مادة الملء «{title}»: بقيت كلمتها الوحيدة</numerusform>
        <numerusform>لا حاجة إلى مادة الملء «{title}»: بقيت كلمتاها</numerusform>
        <numerusform>لا حاجة إلى مادة الملء «{title}»: بقيت كلماتها الـ%n</numerusform>
        <numerusform>لا حاجة إلى مادة الملء «{title}»: بقيت كلماتها الـ%n</numerusform>
        <numerusform>لا حاجة إلى مادة الملء «{title}»: بقيت كلماتها الـ%n</numerusform>
      </translation>
    </message>
    <message>
      <source>find them and put those of the language in</source>
      <translation>ابحث عنها وضع علامات اللغة</translation>
    </message>
    <message>
      <source>for the desk alone, not printed: {text}</source>
      <translation>للتحرير وحده، لا يُطبع: {text}</translation>
    </message>
    <message>
      <source>give [[section]] two tables, one ltr and one rtl</source>
      <translation>أعط [[section]] جدولين، واحدا ltr وآخر rtl</translation>
    </message>
    <message>
      <source>give each story its own</source>
      <translation>أعط كل مقال اسمه</translation>
    </message>
    <message>
      <source>give it a story or a picture more, or let another page have what stands on it</source>
      <translation>أعطها مقالا أو صورة أخرى، أو دع صفحة أخرى تأخذ ما فيها</translation>
    </message>
    <message>
      <source>give style {role} a larger `vocalised`, or a smaller size</source>
      <translation>أعط النمط {role} قيمة `vocalised` أكبر، أو حجما أصغر</translation>
    </message>
    <message>
      <source>give the section so many pages, or cut a story</source>
      <translation>امنح القسم هذا العدد من الصفحات، أو اختصر موضوعاً</translation>
    </message>
    <message>
      <source>give the sections more copy, or pages that sum up to what the press takes</source>
      <translation>أعط الأقسام نصوصا أكثر، أو صفحات مجموعها ما تقبله المطبعة</translation>
    </message>
    <message>
      <source>give them the story’s</source>
      <translation>أعطها لغة المقال</translation>
    </message>
    <message>
      <source>if the others are right it is {n}</source>
      <translation>إن صحت الأرقام الأخرى فهو {n}</translation>
    </message>
    <message>
      <source>install WeasyPrint's libraries: sudo apt-get install {names}</source>
      <translation>ثبّت مكتبات WeasyPrint: sudo apt-get install {names}</translation>
    </message>
    <message>
      <source>is no longer in the folder, and its page was changed by hand: it stays</source>
      <translation>لم يعد في المجلد، وصفحته عُدلت باليد: يبقى</translation>
    </message>
    <message numerus="yes">
      <source>it has %n pages, of which one is placed</source>
      <translation>
        <numerusform>لا صفحات فيه</numerusform>
        <numerusform>فيه صفحة واحدة وُضعت</numerusform>
        <numerusform>فيه صفحتان وُضعت إحداهما</numerusform>
        <numerusform>فيه %n صفحات وُضعت إحداها</numerusform>
        <numerusform>فيه %n صفحة وُضعت إحداها</numerusform>
        <numerusform>فيه %n صفحة وُضعت إحداها</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no {box}; its {other} is taken for the advert</source>
      <translation>ليس له {box}؛ أُخذ {other} للإعلان</translation>
    </message>
    <message>
      <source>it has the colour of what it stands on</source>
      <translation>لونه لون ما تحته</translation>
    </message>
    <message>
      <source>it is cut off at the trim</source>
      <translation>يُقطع عند حد الورقة</translation>
    </message>
    <message>
      <source>it is damaged and was repaired ({repair})</source>
      <translation>هو تالف وقد أُصلح ({repair})</translation>
    </message>
    <message>
      <source>it is transparent, which PDF/X-1a has no room for; its space stays empty</source>
      <translation>فيه شفافية لا يسعها PDF/X-1a؛ يبقى مكانه فارغا</translation>
    </message>
    <message>
      <source>it is {wide} x {high} mm and its space {across} x {down} mm</source>
      <translation>مقاسه {wide} × {high} مم ومكانه {across} × {down} مم</translation>
    </message>
    <message>
      <source>its colours in {kinds} were separated for this press</source>
      <translation>فُصلت ألوانه في {kinds} لهذه المطبعة</translation>
    </message>
    <message>
      <source>its file has not come</source>
      <translation>لم يصل ملفه</translation>
    </message>
    <message>
      <source>its file is gone</source>
      <translation>اختفى ملفه</translation>
    </message>
    <message>
      <source>its font has no such letters</source>
      <translation>ليس في خطه هذه الحروف</translation>
    </message>
    <message>
      <source>jump line says page {number}, but no story of this page goes on there or comes from there</source>
      <translation>سطر الإحالة يذكر الصفحة {number}، لكن لا مقال من هذه الصفحة يستمر هناك أو يأتي من هناك</translation>
    </message>
    <message>
      <source>jump line says page {number}, which the issue does not have</source>
      <translation>سطر الإحالة يذكر الصفحة {number}، وليست في العدد</translation>
    </message>
    <message>
      <source>keep it for another issue</source>
      <translation>احتفظ بها لعدد آخر</translation>
    </message>
    <message>
      <source>keep one of the two</source>
      <translation>أبق واحدا من الاثنين</translation>
    </message>
    <message>
      <source>lang: {text} is no language</source>
      <translation>lang: {text} ليست لغة</translation>
    </message>
    <message numerus="yes">
      <source>last %n pull quotes</source>
      <translation>
        <numerusform>أي اقتباس بارز</numerusform>
        <numerusform>آخر اقتباس بارز</numerusform>
        <numerusform>آخر اقتباسين بارزين</numerusform>
        <numerusform>آخر %n اقتباسات بارزة</numerusform>
        <numerusform>آخر %n اقتباسا بارزا</numerusform>
        <numerusform>آخر %n اقتباس بارز</numerusform>
      </translation>
    </message>
    <message>
      <source>last pull quote</source>
      <translation>آخر اقتباس بارز</translation>
    </message>
    <message>
      <source>law 23/2011 on legal deposit</source>
      <translation>القانون 23/2011 بشأن الإيداع القانوني</translation>
    </message>
    <message>
      <source>law 68-99; decree 2.99.1030 of 27 December 2004</source>
      <translation>القانون رقم 68.99؛ المرسوم رقم 2.99.1030 الصادر في 27 دجنبر 2004</translation>
    </message>
    <message>
      <source>law 88-13, article 21: the title that was declared</source>
      <translation>القانون رقم 88.13، المادة 21: العنوان المصرح به</translation>
    </message>
    <message>
      <source>law of 1 August 1986</source>
      <translation>قانون فاتح غشت 1986</translation>
    </message>
    <message>
      <source>law of 1 August 1986, article 5</source>
      <translation>قانون فاتح غشت 1986، المادة 5</translation>
    </message>
    <message>
      <source>law of 29 July 1881, article 3: name and address</source>
      <translation>قانون 29 يوليوز 1881، المادة 3: الاسم والعنوان</translation>
    </message>
    <message>
      <source>lead the story there, change the line or take it away</source>
      <translation>مدّ المقال إلى هناك، أو غيّر السطر، أو احذفه</translation>
    </message>
    <message>
      <source>leave the mark out, or change a word so that the lines break elsewhere</source>
      <translation>احذف الحركة، أو غيّر كلمة لتنقطع الأسطر في موضع آخر</translation>
    </message>
    <message>
      <source>left behind, {n} × {names}{told}</source>
      <translation>تُرك {n} × {names}{told}</translation>
    </message>
    <message>
      <source>look at the page</source>
      <translation>انظر إلى الصفحة</translation>
    </message>
    <message>
      <source>look at them in Word</source>
      <translation>انظر إليها في Word</translation>
    </message>
    <message>
      <source>look whether any of it is the story’s</source>
      <translation>انظر هل منه ما هو من المقال</translation>
    </message>
    <message>
      <source>look whether its accents and Arabic are right, and save the file as UTF-8</source>
      <translation>تحقق من الحركات والعربية، واحفظ الملف بصيغة UTF-8</translation>
    </message>
    <message>
      <source>make it again here</source>
      <translation>أعد صنعه هنا</translation>
    </message>
    <message>
      <source>make its pictures smaller</source>
      <translation>صغّر صوره</translation>
    </message>
    <message>
      <source>make room, cut the text, or thread it on to another frame</source>
      <translation>وسّع المكان، أو اختصر النص، أو تابعه في إطار آخر</translation>
    </message>
    <message>
      <source>make the frame deeper or the text shorter</source>
      <translation>عمّق الإطار أو اختصر النص</translation>
    </message>
    <message>
      <source>make the frame deeper, or shorten it</source>
      <translation>زد عمق الإطار أو اختصره</translation>
    </message>
    <message>
      <source>mend it or take it out</source>
      <translation>أصلحه أو احذفه</translation>
    </message>
    <message>
      <source>mend its HTML</source>
      <translation>أصلح HTML الخاص به</translation>
    </message>
    <message>
      <source>move it onto the page, or take it out</source>
      <translation>انقله إلى الصفحة، أو أزله</translation>
    </message>
    <message>
      <source>move its frame onto the page, or leave the story out</source>
      <translation>انقل إطاره إلى الصفحة، أو استغنِ عن المقال</translation>
    </message>
    <message>
      <source>move its stories up</source>
      <translation>انقل مقالاته إلى المجلد الأعلى</translation>
    </message>
    <message>
      <source>move what is needed</source>
      <translation>انقل ما يلزم</translation>
    </message>
    <message>
      <source>move what is needed into the text</source>
      <translation>انقل ما يلزم إلى النص</translation>
    </message>
    <message>
      <source>name the picture in `picture:`</source>
      <translation>سمّ الصورة في `picture:`</translation>
    </message>
    <message>
      <source>new copy of “{slug}” stands in its place on page {page}, which was changed by hand{told}</source>
      <translation>النص الجديد لـ«{slug}» في مكانه في الصفحة {page} التي عُدلت باليد{told}</translation>
    </message>
    <message>
      <source>no font at hand has {names} in “{excerpt}”</source>
      <translation>لا خط متاح فيه {names} في «{excerpt}»</translation>
    </message>
    <message>
      <source>no page for reading can be made here: {problem}</source>
      <translation>لا يمكن هنا إنتاج صفحة للقراءة: {problem}</translation>
    </message>
    <message>
      <source>no page for reading could be made: {problem}</source>
      <translation>تعذر إنتاج أي صفحة للقراءة: {problem}</translation>
    </message>
    <message>
      <source>no text under the title</source>
      <translation>لا نص تحت العنوان</translation>
    </message>
    <message>
      <source>nothing beside it says what it is</source>
      <translation>لا شيء بجانبه يقول ما هو</translation>
    </message>
    <message>
      <source>number of legal deposit</source>
      <translation>رقم الإيداع القانوني</translation>
    </message>
    <message>
      <source>of another section ({names}): {text}</source>
      <translation>من باب آخر ({names}): {text}</translation>
    </message>
    <message>
      <source>of the page around the story, left out: {text}</source>
      <translation>من الصفحة حول المقال، تُرك: {text}</translation>
    </message>
    <message>
      <source>of the site alone, not printed: {text}</source>
      <translation>خاص بالموقع، لا يُطبع: {text}</translation>
    </message>
    <message>
      <source>on any page</source>
      <translation>في أي صفحة</translation>
    </message>
    <message>
      <source>on page one</source>
      <translation>في الصفحة الأولى</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>صفحة {n}</translation>
    </message>
    <message>
      <source>page {page} is filled to {percent} %</source>
      <translation>الصفحة {page} ممتلئة بنسبة {percent} %</translation>
    </message>
    <message>
      <source>page {page} of the filler</source>
      <translation>الصفحة {page} من مادة الملء</translation>
    </message>
    <message>
      <source>page {page} stays as it was changed by hand</source>
      <translation>تبقى الصفحة {page} كما عُدلت باليد</translation>
    </message>
    <message>
      <source>pages left blank in the middle of the paper to make {all}: {n}</source>
      <translation>صفحات تُركت بيضاء في وسط الجريدة ليصير المجموع {all}: {n}</translation>
    </message>
    <message>
      <source>paragraphs of “{title}” have no language: they are hyphenated by none</source>
      <translation>فقرات من «{title}» بلا لغة: لا تُقطّع كلماتها بأي قواعد</translation>
    </message>
    <message>
      <source>part it well</source>
      <translation>قسّمها جيدا</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>picture frame without a picture: it prints nothing</source>
      <translation>إطار صورة بلا صورة: لا يطبع شيئا</translation>
    </message>
    <message>
      <source>picture {picture} cannot be read: {problem}{told}</source>
      <translation>تعذرت قراءة الصورة {picture}: {problem}{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not beside the copy{told}</source>
      <translation>الصورة {picture} ليست بجانب النص{told}</translation>
    </message>
    <message>
      <source>picture {picture} is not in pictures/{told}</source>
      <translation>الصورة {picture} ليست في pictures/{told}</translation>
    </message>
    <message>
      <source>picture “{picture}” of “{title}” found no page</source>
      <translation>لم تجد صورة «{picture}» من «{title}» صفحة</translation>
    </message>
    <message>
      <source>pie de imprenta</source>
      <translation>بيانات المطبعة</translation>
    </message>
    <message>
      <source>place it at the desk, or make the issue afresh</source>
      <translation>ضعه في البرنامج، أو أنتج العدد من جديد</translation>
    </message>
    <message>
      <source>place {n} of {names} is {what}: the paper has {all} pages</source>
      <translation>الموضع {n} من {names} {what}: للجريدة {all} صفحات</translation>
    </message>
    <message>
      <source>price</source>
      <translation>الثمن</translation>
    </message>
    <message>
      <source>printer's name and address</source>
      <translation>اسم المطبعة وعنوانها</translation>
    </message>
    <message>
      <source>publish what is to be printed and export again</source>
      <translation>انشر ما يُطبع ثم صدّر من جديد</translation>
    </message>
    <message>
      <source>pull quote</source>
      <translation>اقتباس بارز</translation>
    </message>
    <message>
      <source>put a font that has it into the issue's fonts folder, or write it otherwise</source>
      <translation>ضع خطا يحويه في مجلد خطوط العدد أو اكتبه بصورة أخرى</translation>
    </message>
    <message>
      <source>put a line of three hyphens after the last key</source>
      <translation>ضع سطرا من ثلاث شرطات بعد آخر مفتاح</translation>
    </message>
    <message>
      <source>put it back at the desk, or make the issue afresh</source>
      <translation>أعده في البرنامج، أو أنتج العدد من جديد</translation>
    </message>
    <message>
      <source>put it beside the source and import again, or into pictures/</source>
      <translation>ضعها بجانب المصدر واستورد من جديد، أو في pictures/</translation>
    </message>
    <message>
      <source>put it in adverts/, or mend its name</source>
      <translation>ضعه في adverts/ أو صحح اسمه</translation>
    </message>
    <message>
      <source>put it in boxes/</source>
      <translation>ضعه في boxes/</translation>
    </message>
    <message>
      <source>put it there, or mend its name</source>
      <translation>ضعها هناك أو صحح اسمها</translation>
    </message>
    <message>
      <source>put the paper's title, number and date in it</source>
      <translation>ضع فيه عنوان الجريدة ورقمها وتاريخها</translation>
    </message>
    <message>
      <source>save it again as JPEG or PNG</source>
      <translation>احفظها من جديد بصيغة JPEG أو PNG</translation>
    </message>
    <message>
      <source>save it as .docx, .txt or .md</source>
      <translation>احفظه بصيغة ‎.docx أو ‎.txt أو ‎.md</translation>
    </message>
    <message>
      <source>section “{section}” takes {n} pages, not {asked}: “{story}” found no room there</source>
      <translation>يأخذ القسم «{section}» {n} صفحات لا {asked}: لم يجد «{story}» مكاناً فيها</translation>
    </message>
    <message>
      <source>shorten it, put in soft hyphens, or give it a wider column</source>
      <translation>اختصرها، أو ضع واصلات اختيارية، أو وسّع العمود</translation>
    </message>
    <message>
      <source>something lies over it</source>
      <translation>شيء ما يغطيه</translation>
    </message>
    <message>
      <source>stories are not looked for in folders within stories/</source>
      <translation>لا يُبحث عن المقالات في مجلدات داخل stories/</translation>
    </message>
    <message>
      <source>story “{slug}” runs in two places</source>
      <translation>المقال «{slug}» يجري في موضعين</translation>
    </message>
    <message numerus="yes">
      <source>story “{title}” found no page: all its %n words are left over</source>
      <translation>
        <numerusform>لم يجد المقال «{title}» صفحة</numerusform>
        <numerusform>لم يجد المقال «{title}» صفحة: بقيت كلمته الوحيدة</numerusform>
        <numerusform>لم يجد المقال «{title}» صفحة: بقيت كلمتاه</numerusform>
        <numerusform>لم يجد المقال «{title}» صفحة: بقيت كلماته الـ%n</numerusform>
        <numerusform>لم يجد المقال «{title}» صفحة: بقيت كلماته الـ%n</numerusform>
        <numerusform>لم يجد المقال «{title}» صفحة: بقيت كلماته الـ%n</numerusform>
      </translation>
    </message>
    <message>
      <source>story “{title}” is new, and no page that is free for the make-up has room for it</source>
      <translation>المقال «{title}» جديد، ولا صفحة متروكة للإخراج تتسع له</translation>
    </message>
    <message>
      <source>story “{title}” stands without its {kind}, which it lets be left out, at a price of {price}</source>
      <translation>نُشر المقال «{title}» دون {kind}، وهو يسمح بذلك، بثمن {price}</translation>
    </message>
    <message>
      <source>story “{title}” was taken out by hand and stays out</source>
      <translation>أُخرج المقال «{title}» باليد ويبقى خارجا</translation>
    </message>
    <message>
      <source>story “{title}” would go onto page {folio} with {lines} lines fewer, about {words} of its {all} words</source>
      <translation>المقال «{title}» يدخل الصفحة {folio} بحذف {lines} سطرا، نحو {words} من كلماته الـ{all}</translation>
    </message>
    <message>
      <source>story “{title}” {what}</source>
      <translation>المقال «{title}» {what}</translation>
    </message>
    <message>
      <source>take it away</source>
      <translation>أزله</translation>
    </message>
    <message>
      <source>take it out of `optional` where it has to stay</source>
      <translation>احذفه من `optional` حيث يجب أن يبقى</translation>
    </message>
    <message>
      <source>take it out of one of them</source>
      <translation>أخرجه من أحدهما</translation>
    </message>
    <message>
      <source>take one of them out</source>
      <translation>أخرج أحدهما</translation>
    </message>
    <message>
      <source>take that file away, or get it anew from whoever made it</source>
      <translation>أزل هذا الملف، أو اطلبه من جديد ممن صنعه</translation>
    </message>
    <message>
      <source>text frame without text: it prints nothing</source>
      <translation>إطار نص بلا نص: لا يطبع شيئا</translation>
    </message>
    <message>
      <source>text is {points} pt deeper than its frame: {text}</source>
      <translation>النص أعمق من إطاره بمقدار {points} نقطة: {text}</translation>
    </message>
    <message>
      <source>text of story “{title}” stands on the pasteboard and is not printed</source>
      <translation>يقف نصٌّ من المقال «{title}» خارج الصفحة على لوح العمل ولا يُطبع</translation>
    </message>
    <message>
      <source>the agency’s end of the text, not printed: {text}</source>
      <translation>خاتمة الوكالة للنص، لا تُطبع: {text}</translation>
    </message>
    <message>
      <source>the copy for the library is no sound PDF/A: {problem}</source>
      <translation>نسخة المكتبة ليست PDF/A سليما: {problem}</translation>
    </message>
    <message>
      <source>the excerpt, too long for a deck: {text}</source>
      <translation>المقتطف أطول من أن يكون مقدمة: {text}</translation>
    </message>
    <message>
      <source>the export does not say which picture number {n} is</source>
      <translation>لا يذكر التصدير أي صورة هي رقم {n}</translation>
    </message>
    <message>
      <source>the feed is damaged ({problem}); what could be read of it is read</source>
      <translation>الخلاصة تالفة ({problem})؛ قُرئ منها ما أمكن</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>الملف فارغ</translation>
    </message>
    <message>
      <source>the front matter has no closing line</source>
      <translation>ليس لرأس الملف سطر ختامي</translation>
    </message>
    <message>
      <source>the issue asks for {wanted} pages and its sections make {made}</source>
      <translation>يطلب العدد {wanted} صفحة وأقسامه تبلغ {made}</translation>
    </message>
    <message>
      <source>the keys are {names}</source>
      <translation>المفاتيح هي {names}</translation>
    </message>
    <message>
      <source>the site’s own lines {place} the story, cut: {text}</source>
      <translation>أسطر الموقع نفسه {place} المقال، حُذفت: {text}</translation>
    </message>
    <message>
      <source>the story has no title</source>
      <translation>ليس للمقال عنوان</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>لا نص فيه</translation>
    </message>
    <message>
      <source>this is no text; the file is left out</source>
      <translation>هذا ليس نصا؛ تُرك الملف</translation>
    </message>
    <message>
      <source>this is not UTF-8; read as Windows-1256 (Arabic and French)</source>
      <translation>ليس هذا UTF-8؛ قُرئ على أنه Windows-1256 (العربية والفرنسية)</translation>
    </message>
    <message>
      <source>title of the paper</source>
      <translation>اسم الجريدة</translation>
    </message>
    <message>
      <source>tracked changes, accepted; {text}</source>
      <translation>تغييرات متعقبة، قُبلت؛ {text}</translation>
    </message>
    <message>
      <source>was changed both by hand and in the folder: the words of the desk stay</source>
      <translation>عُدل باليد وفي المجلد: تبقى كلمات البرنامج</translation>
    </message>
    <message>
      <source>what is placed on page {page} has to be a picture in the copy for the library</source>
      <translation>ما وُضع في الصفحة {page} لا بد أن يكون صورة في نسخة المكتبة</translation>
    </message>
    <message>
      <source>what may be left out: {names}</source>
      <translation>ما يجوز حذفه: {names}</translation>
    </message>
    <message>
      <source>words of a form, not printed: {text}</source>
      <translation>كلمات استمارة، لا تُطبع: {text}</translation>
    </message>
    <message>
      <source>write a whole number from {first} to {second}</source>
      <translation>اكتب عددا صحيحا من {first} إلى {second}</translation>
    </message>
    <message>
      <source>write eight digits, as 1113-8998</source>
      <translation>اكتب ثمانية أرقام، مثل 1113-8998</translation>
    </message>
    <message>
      <source>write it, or take it out</source>
      <translation>اكتبه أو أزله</translation>
    </message>
    <message>
      <source>write it, or wait for it</source>
      <translation>اكتبه أو انتظره</translation>
    </message>
    <message>
      <source>write ltr, rtl or auto</source>
      <translation>اكتب ltr أو rtl أو auto</translation>
    </message>
    <message>
      <source>write nl, fr, en, es or ar</source>
      <translation>اكتب nl أو fr أو en أو es أو ar</translation>
    </message>
    <message>
      <source>write yes or no</source>
      <translation>اكتب yes أو no</translation>
    </message>
    <message>
      <source>{country}: the issue does not say its {mention} ({source}).</source>
      <translation>{country}: لا يذكر العدد: {mention} ({source}).</translation>
    </message>
    <message>
      <source>{country}: the {mention}, “{text}”,</source>
      <translation>{country}: البيان {mention}، «{text}»،</translation>
    </message>
    <message>
      <source>{country}: these have to stand on one page together: {mentions}.</source>
      <translation>{country}: يجب أن تجتمع هذه في صفحة واحدة: {mentions}.</translation>
    </message>
    <message>
      <source>{file} is no story; it is left out</source>
      <translation>{file} ليس مقالا؛ تُرك</translation>
    </message>
    <message>
      <source>{file} is not in the issue: this version does not read {names} files</source>
      <translation>{file} ليس في العدد: هذا الإصدار لا يقرأ ملفات {names}</translation>
    </message>
    <message>
      <source>{file} was written with a number and a date to be filled in</source>
      <translation>كُتب {file} وفيه رقم وتاريخ للملء</translation>
    </message>
    <message>
      <source>{lines} the line above in “{story}”, style {role}: {points} pt are wanting</source>
      <translation>{lines} السطر الذي فوقه في «{story}»، النمط {role}: ينقص {points} نقطة</translation>
    </message>
    <message>
      <source>{lines} the line above or below in “{story}”: {names}</source>
      <translation>{lines} السطر أعلاه أو أدناه في «{story}»: {names}</translation>
    </message>
    <message>
      <source>{many} without a full stop: {text}</source>
      <translation>{many} بلا نقطة في آخرها: {text}</translation>
    </message>
    <message>
      <source>{names} changed in the folder; pages that were changed by hand are laid out by what it was</source>
      <translation>تغير {names} في المجلد؛ الصفحات المعدلة باليد مصفوفة على ما كان</translation>
    </message>
    <message>
      <source>{names} within the file, left out</source>
      <translation>داخل الملف، تُرك: {names}</translation>
    </message>
    <message>
      <source>{names}, not in the story: {text}</source>
      <translation>{names}، ليس في المقال: {text}</translation>
    </message>
    <message>
      <source>{names}: optional: {text} cannot be used</source>
      <translation>{names}: optional: {text} لا يصلح</translation>
    </message>
    <message>
      <source>{names}: {text} cannot be used</source>
      <translation>{names}: {text} لا يصلح</translation>
    </message>
    <message>
      <source>{n} of {all} entries have summaries only</source>
      <translation>{n} من {all} مدخلات ليس لها سوى ملخصات</translation>
    </message>
    <message>
      <source>{n} stories from before {date}, left out</source>
      <translation>{n} مقالات من قبل {date}، تُركت</translation>
    </message>
    <message>
      <source>{picture} says nothing to readers who cannot see it</source>
      <translation>{picture} لا تقول شيئا لمن لا يراها</translation>
    </message>
    <message>
      <source>{problem}; left out</source>
      <translation>{problem}؛ تُرك</translation>
    </message>
    <message>
      <source>{problem}; no font of fonts/ is used</source>
      <translation>{problem}؛ لا يُستعمل أي خط من fonts/</translation>
    </message>
    <message>
      <source>{problem}; the file is left out</source>
      <translation>{problem}؛ تُرك الملف</translation>
    </message>
    <message>
      <source>{problem}; the story is left out</source>
      <translation>{problem}؛ تُرك المقال</translation>
    </message>
    <message>
      <source>{problem}; the {n} items before it are read, those after it are not</source>
      <translation>{problem}؛ قُرئت {n} عناصر قبله ولم يُقرأ ما بعده</translation>
    </message>
    <message>
      <source>{what} cannot be counted: {trouble} ({source}).</source>
      <translation>{what} لا يُحتسب: {trouble} ({source}).</translation>
    </message>
    <message>
      <source>{what} does not stand {place} ({source}).</source>
      <translation>{what} لا يرد {place} ({source}).</translation>
    </message>
    <message>
      <source>{what}, parted into {n}</source>
      <translation>{what}، قُسمت إلى {n}</translation>
    </message>
    <message>
      <source>{what}, {size} {unit}{many}.</source>
      <translation>{what}، {size} {unit}{many}.</translation>
    </message>
    <message>
      <source>“{text}” is part of a word wider than the line ({measure} pt), broken where it just fits</source>
      <translation>«{text}» جزء من كلمة أعرض من السطر ({measure} نقطة)، قُطعت حيث تتسع</translation>
    </message>
    <message numerus="yes">
      <source>“{title}” has %n straight quotation marks</source>
      <translation>
        <numerusform>ليس في «{title}» علامات اقتباس مستقيمة</numerusform>
        <numerusform>في «{title}» علامة اقتباس مستقيمة واحدة</numerusform>
        <numerusform>في «{title}» علامتا اقتباس مستقيمتان</numerusform>
        <numerusform>في «{title}» %n علامات اقتباس مستقيمة</numerusform>
        <numerusform>في «{title}» %n علامة اقتباس مستقيمة</numerusform>
        <numerusform>في «{title}» %n علامة اقتباس مستقيمة</numerusform>
      </translation>
    </message>
    <message>
      <source>“{title}” is in the issue twice, as {first} and as {second}</source>
      <translation>«{title}» في العدد مرتين، باسم {first} وباسم {second}</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>A few short stories, to try it out</source>
      <translation>بضع مقالات قصيرة للتجربة</translation>
    </message>
    <message>
      <source>A new issue</source>
      <translation>عدد جديد</translation>
    </message>
    <message>
      <source>A threaded text frame on each page</source>
      <translation>إطار نص متسلسل في كل صفحة</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>من اليسار</translation>
    </message>
    <message>
      <source>At the right, the Arabic way</source>
      <translation>من اليمين، كالكتب العربية</translation>
    </message>
    <message>
      <source>Begin with:</source>
      <translation>البداية بـ:</translation>
    </message>
    <message>
      <source>Bound:</source>
      <translation>التجليد:</translation>
    </message>
    <message>
      <source>Broadsheet</source>
      <translation>القطع الكبير</translation>
    </message>
    <message>
      <source>Create issue</source>
      <translation>إنشاء العدد</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>التاريخ:</translation>
    </message>
    <message>
      <source>Empty pages</source>
      <translation>صفحات فارغة</translation>
    </message>
    <message>
      <source>Four pages A3</source>
      <translation>أربع صفحات A3</translation>
    </message>
    <message>
      <source>Issue number:</source>
      <translation>رقم العدد:</translation>
    </message>
    <message>
      <source>Issues opened before</source>
      <translation>أعداد فُتحت من قبل</translation>
    </message>
    <message>
      <source>Language of the Latin pages:</source>
      <translation>لغة الصفحات اللاتينية:</translation>
    </message>
    <message>
      <source>Newsletter A4</source>
      <translation>نشرة A4</translation>
    </message>
    <message>
      <source>Next issue of the last paper…</source>
      <translation>العدد التالي من آخر جريدة…</translation>
    </message>
    <message>
      <source>Of these, Arabic pages at the end:</source>
      <translation>منها صفحات عربية في الآخر:</translation>
    </message>
    <message>
      <source>Open a file…</source>
      <translation>فتح ملف…</translation>
    </message>
    <message>
      <source>Open the sample issue</source>
      <translation>فتح عدد المثال</translation>
    </message>
    <message>
      <source>Or go on with one</source>
      <translation>أو متابعة عدد سابق</translation>
    </message>
    <message>
      <source>Pages:</source>
      <translation>الصفحات:</translation>
    </message>
    <message>
      <source>Tabloid in two scripts</source>
      <translation>تابلويد بالخطين</translation>
    </message>
    <message>
      <source>Tarwisa: begin an issue</source>
      <translation>ترويسة: بدء عدد</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>قوالب</translation>
    </message>
    <message>
      <source>Title in Arabic letters:</source>
      <translation>العنوان بالحروف العربية:</translation>
    </message>
    <message>
      <source>Title in Latin letters:</source>
      <translation>العنوان بالحروف اللاتينية:</translation>
    </message>
    <message>
      <source>Two fronts, one from each side</source>
      <translation>واجهتان، من كل جهة واجهة</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Add page</source>
      <translation>إضافة صفحة</translation>
    </message>
    <message>
      <source>Align</source>
      <translation>محاذاة</translation>
    </message>
    <message>
      <source>Alignment</source>
      <translation>المحاذاة</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>أحرف كبيرة</translation>
    </message>
    <message>
      <source>Alternative text</source>
      <translation>النص البديل</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>تطبيق صفحة أم</translation>
    </message>
    <message>
      <source>Arrange page</source>
      <translation>ترتيب الصفحة</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>كالنمط</translation>
    </message>
    <message>
      <source>Balance columns</source>
      <translation>موازنة الأعمدة</translation>
    </message>
    <message>
      <source>Base style on</source>
      <translation>بناء النمط على</translation>
    </message>
    <message>
      <source>Baseline grid</source>
      <translation>شبكة السطور</translation>
    </message>
    <message>
      <source>Baseline shift</source>
      <translation>إزاحة عن السطر</translation>
    </message>
    <message>
      <source>Binding</source>
      <translation>التجليد</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>غليظ</translation>
    </message>
    <message>
      <source>Bring forward</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <source>Bring to front</source>
      <translation>إلى المقدمة</translation>
    </message>
    <message>
      <source>Change style</source>
      <translation>تغيير النمط</translation>
    </message>
    <message>
      <source>Character style</source>
      <translation>نمط الحروف</translation>
    </message>
    <message>
      <source>Clear page</source>
      <translation>إفراغ الصفحة</translation>
    </message>
    <message>
      <source>Close article into a block</source>
      <translation>جمع المقال في كتلة</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>خط بين الأعمدة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>الزوايا</translation>
    </message>
    <message>
      <source>Correct spelling</source>
      <translation>تصحيح الإملاء</translation>
    </message>
    <message>
      <source>Country of the law</source>
      <translation>بلد القانون</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>قص</translation>
    </message>
    <message>
      <source>Cut thread</source>
      <translation>قطع التسلسل</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete column</source>
      <translation>حذف العمود</translation>
    </message>
    <message>
      <source>Delete ink</source>
      <translation>حذف الحبر</translation>
    </message>
    <message>
      <source>Delete layer</source>
      <translation>حذف الطبقة</translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>حذف صفحات</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>حذف الصفحة الأم</translation>
    </message>
    <message>
      <source>Delete row</source>
      <translation>حذف الصف</translation>
    </message>
    <message>
      <source>Delete story</source>
      <translation>حذف المقال</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>حذف النمط</translation>
    </message>
    <message>
      <source>Delete text</source>
      <translation>حذف نص</translation>
    </message>
    <message>
      <source>Detach from parent page</source>
      <translation>الفصل عن الصفحة الأم</translation>
    </message>
    <message>
      <source>Direction of columns</source>
      <translation>اتجاه الأعمدة</translation>
    </message>
    <message>
      <source>Direction of page</source>
      <translation>اتجاه الصفحة</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>المدير</translation>
    </message>
    <message>
      <source>Distribute</source>
      <translation>توزيع</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>حرف استهلالي كبير</translation>
    </message>
    <message>
      <source>Drop text</source>
      <translation>إفلات نص</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>مضاعفة</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>مضاعفة الصفحة</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>تكرار الصفحة الأم</translation>
    </message>
    <message>
      <source>Enlarge picture</source>
      <translation>تكبير الصورة</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>التعبئة</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>ملء الإطار</translation>
    </message>
    <message>
      <source>Fit frame to content</source>
      <translation>ملاءمة الإطار للمحتوى</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>تجميع</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>دليل</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>صندوق HTML</translation>
    </message>
    <message>
      <source>Head of the table</source>
      <translation>رأس الجدول</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Hijri date</source>
      <translation>التاريخ الهجري</translation>
    </message>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>تقطيع الكلمات</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>استيراد مواد</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
      <source>Ink of text</source>
      <translation>حبر النص</translation>
    </message>
    <message>
      <source>Insert character</source>
      <translation>إدراج محرف</translation>
    </message>
    <message>
      <source>Insert field</source>
      <translation>إدراج حقل</translation>
    </message>
    <message>
      <source>Inset of text</source>
      <translation>هامش النص</translation>
    </message>
    <message>
      <source>Issue number</source>
      <translation>رقم العدد</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Items change sides</source>
      <translation>تبديل جهة العناصر</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>الكشيدة</translation>
    </message>
    <message>
      <source>Keep with next</source>
      <translation>إبقاء مع التالي</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>نوع الخط</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language of paragraph</source>
      <translation>لغة الفقرة</translation>
    </message>
    <message>
      <source>Language of text</source>
      <translation>لغة النص</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>المسافة بين السطور</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>الإيداع القانوني</translation>
    </message>
    <message>
      <source>Let finding pass</source>
      <translation>تجاوز ملاحظة</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>قفل</translation>
    </message>
    <message>
      <source>Lock layer</source>
      <translation>قفل الطبقة</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>إصلاح</translation>
    </message>
    <message>
      <source>Mix ink</source>
      <translation>مزج الحبر</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>نقل</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>نقل صفحات</translation>
    </message>
    <message>
      <source>Move picture</source>
      <translation>نقل الصورة</translation>
    </message>
    <message>
      <source>Move to layer</source>
      <translation>نقل إلى طبقة</translation>
    </message>
    <message>
      <source>Move to parent page</source>
      <translation>النقل إلى الصفحة الأم</translation>
    </message>
    <message>
      <source>New column</source>
      <translation>عمود جديد</translation>
    </message>
    <message>
      <source>New ellipse</source>
      <translation>قطع ناقص جديد</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>حبر جديد</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>طبقة جديدة</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>خط جديد</translation>
    </message>
    <message>
      <source>New paragraph</source>
      <translation>فقرة جديدة</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>صفحة أم جديدة</translation>
    </message>
    <message>
      <source>New picture frame</source>
      <translation>إطار صورة جديد</translation>
    </message>
    <message>
      <source>New row</source>
      <translation>صف جديد</translation>
    </message>
    <message>
      <source>New shape</source>
      <translation>شكل جديد</translation>
    </message>
    <message>
      <source>New style</source>
      <translation>نمط جديد</translation>
    </message>
    <message>
      <source>New table</source>
      <translation>جدول جديد</translation>
    </message>
    <message>
      <source>New text frame</source>
      <translation>إطار نص جديد</translation>
    </message>
    <message>
      <source>New tint</source>
      <translation>درجة جديدة</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>العدد التالي</translation>
    </message>
    <message>
      <source>Nudge</source>
      <translation>زحزحة</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>ترقيم الصفحات</translation>
    </message>
    <message>
      <source>Object style</source>
      <translation>نمط الكائن</translation>
    </message>
    <message>
      <source>Open article into frames</source>
      <translation>فتح المقال إلى أطر</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>فُتح</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>ترتيب الطبقات</translation>
    </message>
    <message>
      <source>Override parent item</source>
      <translation>تخصيص عنصر من الصفحة الأم</translation>
    </message>
    <message>
      <source>Page set-up</source>
      <translation>إعداد الصفحة</translation>
    </message>
    <message>
      <source>Paragraph direction</source>
      <translation>اتجاه الفقرة</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>نمط الفقرة</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>لصق</translation>
    </message>
    <message>
      <source>Place files</source>
      <translation>وضع ملفات</translation>
    </message>
    <message>
      <source>Place picture</source>
      <translation>وضع صورة</translation>
    </message>
    <message>
      <source>Place story</source>
      <translation>وضع المقال</translation>
    </message>
    <message>
      <source>Plain letters</source>
      <translation>حروف عادية</translation>
    </message>
    <message>
      <source>Plate of ink</source>
      <translation>لوح الحبر</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>الثمن</translation>
    </message>
    <message>
      <source>Print layer</source>
      <translation>طباعة الطبقة</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>المطبعة</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>إرجاع</translation>
    </message>
    <message>
      <source>Redefine style</source>
      <translation>إعادة تعريف النمط</translation>
    </message>
    <message>
      <source>Relink picture</source>
      <translation>إعادة ربط الصورة</translation>
    </message>
    <message>
      <source>Remove guide</source>
      <translation>إزالة الدليل</translation>
    </message>
    <message>
      <source>Rename ink</source>
      <translation>إعادة تسمية الحبر</translation>
    </message>
    <message>
      <source>Rename layer</source>
      <translation>إعادة تسمية الطبقة</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>إعادة تسمية الصفحة الأم</translation>
    </message>
    <message>
      <source>Rename style</source>
      <translation>إعادة تسمية النمط</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Reset to parent page</source>
      <translation>إعادته كالصفحة الأم</translation>
    </message>
    <message>
      <source>Resize</source>
      <translation>تغيير المقاس</translation>
    </message>
    <message>
      <source>Rotate</source>
      <translation>تدوير</translation>
    </message>
    <message>
      <source>Scale picture</source>
      <translation>تغيير مقياس الصورة</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Send backward</source>
      <translation>إلى الخلف</translation>
    </message>
    <message>
      <source>Send to back</source>
      <translation>إلى المؤخرة</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>إظهار الكل</translation>
    </message>
    <message>
      <source>Show layer</source>
      <translation>إظهار الطبقة</translation>
    </message>
    <message>
      <source>Size of text</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>أحرف كبيرة صغيرة</translation>
    </message>
    <message>
      <source>Space after</source>
      <translation>المسافة بعدُ</translation>
    </message>
    <message>
      <source>Space before</source>
      <translation>المسافة قبلُ</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>يتوسطه خط</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>منخفض</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>مرتفع</translation>
    </message>
    <message>
      <source>Take look</source>
      <translation>أخذ المظهر</translation>
    </message>
    <message>
      <source>Tell finding again</source>
      <translation>إعادة الملاحظة</translation>
    </message>
    <message>
      <source>Text wrap</source>
      <translation>التفاف النص</translation>
    </message>
    <message>
      <source>Thread text</source>
      <translation>تسلسل النص</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>الكثافة</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>تباعد الحروف</translation>
    </message>
    <message>
      <source>Turn table round</source>
      <translation>عكس اتجاه الجدول</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>كتابة</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>تسطير</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>فك التجميع</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Unlock all</source>
      <translation>فتح كل الأقفال</translation>
    </message>
    <message>
      <source>Vertical alignment</source>
      <translation>المحاذاة العمودية</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
      <source>Weight of line</source>
      <translation>سماكة الخط</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Word of the paper</source>
      <translation>كلمة من كلمات الجريدة</translation>
    </message>
  </context>
  <context>
    <name>html box</name>
    <message>
      <source>Add column</source>
      <translation>أضف عمودا</translation>
    </message>
    <message>
      <source>Add files to the box</source>
      <translation>أضف ملفات إلى الصندوق</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>أضف صفا</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>أضف…</translation>
    </message>
    <message>
      <source>An element marked data-row stands once for each other row, its {column} filled in.</source>
      <translation>يتكرر العنصر المعلَّم بـ data-row لكل صف آخر، ويُملأ فيه {column}.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Files that the box shows</source>
      <translation>الملفات التي يعرضها الصندوق</translation>
    </message>
    <message>
      <source>HTML and CSS</source>
      <translation>HTML و CSS</translation>
    </message>
    <message>
      <source>HTML box: {name}</source>
      <translation>صندوق HTML: {name}</translation>
    </message>
    <message>
      <source>How the box looks</source>
      <translation>شكل الصندوق</translation>
    </message>
    <message>
      <source>It fits.</source>
      <translation>يتسع له مكانه.</translation>
    </message>
    <message>
      <source>List</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>أخرج</translation>
    </message>
    <message>
      <source>Take row out</source>
      <translation>أخرج الصف</translation>
    </message>
    <message>
      <source>The HTML names a file as it stands in this list.</source>
      <translation>يسمي HTML الملف كما ورد في هذه القائمة.</translation>
    </message>
    <message>
      <source>The box is being set…</source>
      <translation>يجري صف الصندوق…</translation>
    </message>
    <message>
      <source>The files of a box are {limit} at most.</source>
      <translation>لا تتجاوز ملفات الصندوق {limit}.</translation>
    </message>
    <message>
      <source>The first row names the columns.</source>
      <translation>يسمي الصف الأول الأعمدة.</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown.</source>
      <translation>ممتلئ أكثر من اللازم: لا يظهر كله.</translation>
    </message>
  </context>
  <context>
    <name>import</name>
    <message numerus="yes">
      <source>%n changes</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>%n تغييرات</numerusform>
        <numerusform>%n تغييرا</numerusform>
        <numerusform>%n تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stories imported.</source>
      <translation>
        <numerusform>لم يُستورد أي مقال.</numerusform>
        <numerusform>استُورد مقال واحد.</numerusform>
        <numerusform>استُورد مقالان.</numerusform>
        <numerusform>استُوردت %n مقالات.</numerusform>
        <numerusform>استُورد %n مقالا.</numerusform>
        <numerusform>استُورد %n مقال.</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>Files to import</source>
      <translation>ملفات للاستيراد</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import copy</source>
      <translation>استيراد مواد</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Stories come into the Stories panel; drag them to a page from there.</source>
      <translation>تصل المقالات إلى لوحة المقالات؛ ومنها تُسحب إلى الصفحات.</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>What was changed stays on record: File &gt; Changes to imported copy.</source>
      <translation>ما غُيّر يبقى مسجلا: ملف &gt; التغييرات في النصوص المستوردة.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>كلمات</translation>
    </message>
  </context>
  <context>
    <name>inks</name>
    <message>
      <source>Black</source>
      <translation>أسود</translation>
    </message>
    <message>
      <source>Cyan</source>
      <translation>سماوي</translation>
    </message>
    <message>
      <source>Delete ink: what it drew becomes black</source>
      <translation>حذف الحبر: ما رُسم به يصير أسود</translation>
    </message>
    <message>
      <source>Half of this ink as a tint</source>
      <translation>نصف هذا الحبر درجةً</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>الحبر</translation>
    </message>
    <message>
      <source>Inks</source>
      <translation>الأحبار</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>أرجواني</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>New ink</source>
      <translation>حبر جديد</translation>
    </message>
    <message>
      <source>Plate</source>
      <translation>اللوح</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>رباعي الألوان</translation>
    </message>
    <message>
      <source>Spot</source>
      <translation>لون خاص</translation>
    </message>
    <message>
      <source>Sum {sum} %</source>
      <translation>المجموع {sum} %</translation>
    </message>
    <message>
      <source>Sum {sum} %, more than newsprint holds ({limit} %)</source>
      <translation>المجموع {sum} %، أكثر مما يحتمله ورق الجرائد ({limit} %)</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>أصفر</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>غير مستعمل</numerusform>
        <numerusform>مستعمل مرة واحدة</numerusform>
        <numerusform>مستعمل مرتين</numerusform>
        <numerusform>مستعمل %n مرات</numerusform>
        <numerusform>مستعمل %n مرة</numerusform>
        <numerusform>مستعمل %n مرة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>Advertisement</source>
      <translation>إعلان</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>Align to the side where lines begin</source>
      <translation>المحاذاة إلى جهة بداية السطور</translation>
    </message>
    <message>
      <source>Align to the side where lines end</source>
      <translation>المحاذاة إلى جهة نهاية السطور</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>كل الصفحات</translation>
    </message>
    <message>
      <source>Angle, clockwise</source>
      <translation>الزاوية، باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>الخط العربي</translation>
    </message>
    <message>
      <source>Around the frame</source>
      <translation>حول الإطار</translation>
    </message>
    <message>
      <source>Around what the picture shows</source>
      <translation>حول ما تظهره الصورة</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>كالفقرة</translation>
    </message>
    <message>
      <source>As the style</source>
      <translation>كالنمط</translation>
    </message>
    <message>
      <source>At the left</source>
      <translation>من اليسار</translation>
    </message>
    <message>
      <source>At the right</source>
      <translation>من اليمين</translation>
    </message>
    <message>
      <source>Baseline shift, upwards</source>
      <translation>الإزاحة عن السطر إلى أعلى</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Bleed</source>
      <translation>زيادة القص</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>أسفل</translation>
    </message>
    <message>
      <source>Bound</source>
      <translation>التجليد</translation>
    </message>
    <message>
      <source>Centre</source>
      <translation>وسط</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>الحروف</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>خط بين الأعمدة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Columns of equal length</source>
      <translation>أعمدة متساوية الطول</translation>
    </message>
    <message>
      <source>Columns run</source>
      <translation>تتابع الأعمدة</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>الزوايا</translation>
    </message>
    <message>
      <source>Dashed</source>
      <translation>متقطع</translation>
    </message>
    <message>
      <source>Distance of other text</source>
      <translation>بعد النص المحيط</translation>
    </message>
    <message>
      <source>Distance of the baseline grid's lines</source>
      <translation>المسافة بين خطوط شبكة السطور</translation>
    </message>
    <message>
      <source>Dotted</source>
      <translation>منقط</translation>
    </message>
    <message>
      <source>Double</source>
      <translation>مزدوج</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>حرف استهلالي كبير</translation>
    </message>
    <message>
      <source>Drop cap, lines deep</source>
      <translation>الحرف الاستهلالي، عمقه بالسطور</translation>
    </message>
    <message>
      <source>Edit HTML…</source>
      <translation>عدّل HTML…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>النهاية</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>التعبئة</translation>
    </message>
    <message>
      <source>Fill and line</source>
      <translation>التعبئة والخط</translation>
    </message>
    <message>
      <source>Fill frame</source>
      <translation>ملء الإطار</translation>
    </message>
    <message>
      <source>Fit frame</source>
      <translation>ملاءمة الإطار</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
      <source>H</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>HTML box</source>
      <translation>صندوق HTML</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>مخفي</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>تقطيع الكلمات</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
      <source>Indent of the first line</source>
      <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
      <source>Indent where lines begin</source>
      <translation>الهامش عند بداية السطور</translation>
    </message>
    <message>
      <source>Indent where lines end</source>
      <translation>الهامش عند نهاية السطور</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>الحبر</translation>
    </message>
    <message>
      <source>Inset, left</source>
      <translation>الهامش الأيسر</translation>
    </message>
    <message>
      <source>Inset, top</source>
      <translation>الهامش الأعلى</translation>
    </message>
    <message>
      <source>Inside</source>
      <translation>الداخل</translation>
    </message>
    <message>
      <source>It fits</source>
      <translation>يتسع له مكانه</translation>
    </message>
    <message>
      <source>Justify</source>
      <translation>ضبط</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>الكشيدة</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>إبقاؤها مع الفقرة التالية</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kind of line</source>
      <translation>نوع الخط</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>المسافة بين السطور</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>الحافة اليسرى</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>خفيف</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Middle</source>
      <translation>الوسط</translation>
    </message>
    <message>
      <source>Newspaper</source>
      <translation>صحفي</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>لا صورة</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Nothing selected: page {folio}</source>
      <translation>لا شيء محدد: صفحة {folio}</translation>
    </message>
    <message>
      <source>Nothing selected: parent page {name}</source>
      <translation>لا شيء محدد: الصفحة الأم {name}</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>الكائن</translation>
    </message>
    <message>
      <source>Other text runs around it</source>
      <translation>يلتف حوله النص الآخر</translation>
    </message>
    <message>
      <source>Otherwise than its style: {count}</source>
      <translation>مخالف لنمطه: {count}</translation>
    </message>
    <message>
      <source>Outside</source>
      <translation>الخارج</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>الفقرة</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>نمط الفقرة</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>الصفحة الأم</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Picture frame</source>
      <translation>إطار صورة</translation>
    </message>
    <message>
      <source>Radius of the corners</source>
      <translation>نصف قطر الزوايا</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>الأيمن</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>المقياس</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Shape</source>
      <translation>شكل</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>الإزاحة</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Solid</source>
      <translation>متصل</translation>
    </message>
    <message>
      <source>Space after the paragraph</source>
      <translation>المسافة بعد الفقرة</translation>
    </message>
    <message>
      <source>Space before the paragraph</source>
      <translation>المسافة قبل الفقرة</translation>
    </message>
    <message>
      <source>Space between letters, in percent of the size; joined letters keep</source>
      <translation>المسافة بين الحروف، بالمئة من الحجم؛ والحروف المتصلة تبقى متصلة</translation>
    </message>
    <message>
      <source>Spread over the height</source>
      <translation>موزع على الارتفاع</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>على شبكة السطور</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>النمط</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Text frame</source>
      <translation>إطار نص</translation>
    </message>
    <message>
      <source>Text keeps from the bottom edge</source>
      <translation>بعد النص عن الحافة السفلى</translation>
    </message>
    <message>
      <source>Text keeps from the left edge</source>
      <translation>بعد النص عن الحافة اليسرى</translation>
    </message>
    <message>
      <source>Text keeps from the right edge</source>
      <translation>بعد النص عن الحافة اليمنى</translation>
    </message>
    <message>
      <source>Text keeps from the top edge</source>
      <translation>بعد النص عن الحافة العليا</translation>
    </message>
    <message>
      <source>Text runs</source>
      <translation>التفاف النص</translation>
    </message>
    <message>
      <source>Text stands</source>
      <translation>موضع النص</translation>
    </message>
    <message>
      <source>The picture has no transparent ground: it has no other outline.</source>
      <translation>ليس للصورة خلفية شفافة: لا محيط آخر لها.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>الكثافة</translation>
    </message>
    <message>
      <source>Tint of the fill</source>
      <translation>كثافة التعبئة</translation>
    </message>
    <message>
      <source>Told to readers who cannot see it</source>
      <translation>ما يقال لمن لا يراها</translation>
    </message>
    <message>
      <source>Too full: not all of it is shown</source>
      <translation>ممتلئ أكثر من اللازم: لا يظهر كله</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>أعلى</translation>
    </message>
    <message>
      <source>Top edge</source>
      <translation>الحافة العليا</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>تباعد الحروف</translation>
    </message>
    <message>
      <source>W</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>السماكة</translation>
    </message>
    <message>
      <source>Weight of the line</source>
      <translation>سماكة الخط</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <source>X</source>
      <translation>س</translation>
    </message>
    <message>
      <source>Y</source>
      <translation>ص</translation>
    </message>
    <message>
      <source>in the place of a parent page's item</source>
      <translation>مكان عنصر من الصفحة الأم</translation>
    </message>
    <message>
      <source>{count} frames</source>
      <translation>الإطارات: {count}</translation>
    </message>
    <message>
      <source>{width} × {height} pixels, {ppi} ppi here</source>
      <translation>{width} × {height} بكسل، {ppi} نقطة/بوصة هنا</translation>
    </message>
    <message>
      <source>∠</source>
      <translation>∠</translation>
    </message>
  </context>
  <context>
    <name>issue_form</name>
    <message>
      <source>Add language</source>
      <translation>إضافة اللغة</translation>
    </message>
    <message>
      <source>Add-on</source>
      <translation>الرمز الملحق</translation>
    </message>
    <message>
      <source>Another language of the masthead</source>
      <translation>لغة أخرى للترويسة</translation>
    </message>
    <message>
      <source>Belgium</source>
      <translation>بلجيكا</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Days that this Hijri month was sighted beside the table</source>
      <translation>أيام الفرق بين رؤية هذا الشهر الهجري والجدول</translation>
    </message>
    <message>
      <source>Deposit no.</source>
      <translation>رقم الإيداع</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>المدير</translation>
    </message>
    <message>
      <source>France</source>
      <translation>فرنسا</translation>
    </message>
    <message>
      <source>Hijri ± days</source>
      <translation>الهجري ± أيام</translation>
    </message>
    <message>
      <source>ISSN</source>
      <translation>ISSN</translation>
    </message>
    <message>
      <source>Law and deposit</source>
      <translation>القانون والإيداع</translation>
    </message>
    <message>
      <source>Law of</source>
      <translation>قانون</translation>
    </message>
    <message>
      <source>Legal deposit</source>
      <translation>الإيداع القانوني</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>بيانات الترويسة</translation>
    </message>
    <message>
      <source>Morocco</source>
      <translation>المغرب</translation>
    </message>
    <message>
      <source>Motto</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>Netherlands</source>
      <translation>هولندا</translation>
    </message>
    <message>
      <source>Next: +1</source>
      <translation>التالي: +1</translation>
    </message>
    <message>
      <source>No lawyer has confirmed these rules. Ask one before you rely on them.</source>
      <translation>لم يؤكد هذه القواعد أي قانوني. استشر مختصا قبل الاعتماد عليها.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>رقم العدد</translation>
    </message>
    <message>
      <source>Number of the issue, five digits</source>
      <translation>رقم العدد، خمسة أرقام</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>الثمن</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>المطبعة</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>إظهار على الصفحة</translation>
    </message>
    <message>
      <source>Spain</source>
      <translation>إسبانيا</translation>
    </message>
    <message>
      <source>The check digit is right</source>
      <translation>رقم التحقق صحيح</translation>
    </message>
    <message>
      <source>The next number, and the date that follows</source>
      <translation>الرقم التالي والتاريخ الذي يليه</translation>
    </message>
    <message>
      <source>This issue</source>
      <translation>هذا العدد</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Website</source>
      <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
      <source>Week of the year, two digits</source>
      <translation>أسبوع السنة، رقمان</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <source>cannot be counted</source>
      <translation>لا يمكن احتسابه</translation>
    </message>
    <message>
      <source>is not filled in</source>
      <translation>غير مملوء</translation>
    </message>
    <message>
      <source>stands on no page</source>
      <translation>ليس على أي صفحة</translation>
    </message>
    <message>
      <source>stands on the page</source>
      <translation>على الصفحة</translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <source>%n frames</source>
      <translation>
        <numerusform>لا إطارات</numerusform>
        <numerusform>إطار واحد</numerusform>
        <numerusform>إطاران</numerusform>
        <numerusform>%n إطارات</numerusform>
        <numerusform>%n إطارا</numerusform>
        <numerusform>%n إطار</numerusform>
      </translation>
    </message>
    <message>
      <source>All frames lie on one layer</source>
      <translation>كل الإطارات على طبقة واحدة</translation>
    </message>
    <message>
      <source>Delete layer: its frames go to the lowest one</source>
      <translation>حذف الطبقة: إطاراتها تنتقل إلى الطبقة السفلى</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>الطبقة</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>الطبقات</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Lower layer</source>
      <translation>إنزال الطبقة</translation>
    </message>
    <message>
      <source>New frames go to the chosen layer</source>
      <translation>توضع الأطر الجديدة في الطبقة المختارة</translation>
    </message>
    <message>
      <source>New layer</source>
      <translation>طبقة جديدة</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>مطبوع</translation>
    </message>
    <message>
      <source>Put the selected frames on this layer</source>
      <translation>وضع الإطارات المحددة على هذه الطبقة</translation>
    </message>
    <message>
      <source>Raise layer</source>
      <translation>رفع الطبقة</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>ظاهر</translation>
    </message>
  </context>
  <context>
    <name>links</name>
    <message numerus="yes">
      <source>%n pictures found in this folder</source>
      <translation>
        <numerusform>لم يُعثر على أي صورة في هذا المجلد</numerusform>
        <numerusform>عُثر على صورة واحدة في هذا المجلد</numerusform>
        <numerusform>عُثر على صورتين في هذا المجلد</numerusform>
        <numerusform>عُثر على %n صور في هذا المجلد</numerusform>
        <numerusform>عُثر على %n صورة في هذا المجلد</numerusform>
        <numerusform>عُثر على %n صورة في هذا المجلد</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Show on the page</source>
      <translation>إظهار على الصفحة</translation>
    </message>
    <message>
      <source>Take another file instead</source>
      <translation>أخذ ملف آخر بدله</translation>
    </message>
    <message>
      <source>Take another file instead…</source>
      <translation>أخذ ملف آخر بدله…</translation>
    </message>
    <message>
      <source>Take the file as it is now</source>
      <translation>أخذ الملف كما هو الآن</translation>
    </message>
    <message>
      <source>The file cannot be read</source>
      <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
      <source>The file is another than was placed</source>
      <translation>الملف غير الذي وُضع</translation>
    </message>
    <message>
      <source>The file is missing</source>
      <translation>الملف مفقود</translation>
    </message>
    <message>
      <source>The file is there</source>
      <translation>الملف موجود</translation>
    </message>
    <message>
      <source>Too few pixels for this size</source>
      <translation>بكسلات أقل مما يلزم لهذا المقاس</translation>
    </message>
    <message>
      <source>on no page</source>
      <translation>ليس على أي صفحة</translation>
    </message>
    <message>
      <source>ppi</source>
      <translation>نقطة/بوصة</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} بكسل</translation>
    </message>
  </context>
  <context>
    <name>next issue</name>
    <message>
      <source>Appears:</source>
      <translation>الصدور:</translation>
    </message>
    <message>
      <source>Create next issue</source>
      <translation>إنشاء العدد التالي</translation>
    </message>
    <message>
      <source>Daily</source>
      <translation>كل يوم</translation>
    </message>
    <message>
      <source>Date:</source>
      <translation>التاريخ:</translation>
    </message>
    <message>
      <source>Every two weeks</source>
      <translation>كل أسبوعين</translation>
    </message>
    <message>
      <source>Keep the frames of its stories and pictures, emptied</source>
      <translation>الإبقاء على إطارات مقالاته وصوره فارغة</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>كل شهر</translation>
    </message>
    <message>
      <source>Next issue</source>
      <translation>العدد التالي</translation>
    </message>
    <message>
      <source>Titles, imprint, master pages, styles and inks stay as they are.</source>
      <translation>تبقى العناوين وبيانات النشر والصفحات الأم والأنماط والأحبار كما هي.</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>كل أسبوع</translation>
    </message>
    <message>
      <source>{title}: issue {number}</source>
      <translation>{title}: العدد {number}</translation>
    </message>
  </context>
  <context>
    <name>numbering</name>
    <message>
      <source>A section begins at page {folio}</source>
      <translation>يبدأ قسم عند الصفحة {folio}</translation>
    </message>
    <message>
      <source>Before each number:</source>
      <translation>قبل كل رقم:</translation>
    </message>
    <message>
      <source>First number:</source>
      <translation>الرقم الأول:</translation>
    </message>
    <message>
      <source>Kind of numbers:</source>
      <translation>نوع الأرقام:</translation>
    </message>
    <message>
      <source>Numbering of pages</source>
      <translation>ترقيم الصفحات</translation>
    </message>
    <message>
      <source>Printed from here on: {folios}</source>
      <translation>يُطبع من هنا: {folios}</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Add a page behind this one</source>
      <translation>إضافة صفحة بعد هذه</translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>تطبيق صفحة أم</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n pages with all that stands on them? Stories stay.</source>
      <translation>
        <numerusform>لا صفحات للحذف.</numerusform>
        <numerusform>أتُحذف صفحة واحدة بكل ما عليها؟ تبقى المقالات.</numerusform>
        <numerusform>أتُحذف صفحتان بكل ما عليهما؟ تبقى المقالات.</numerusform>
        <numerusform>أتُحذف %n صفحات بكل ما عليها؟ تبقى المقالات.</numerusform>
        <numerusform>أتُحذف %n صفحة بكل ما عليها؟ تبقى المقالات.</numerusform>
        <numerusform>أتُحذف %n صفحة بكل ما عليها؟ تبقى المقالات.</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete pages</source>
      <translation>حذف صفحات</translation>
    </message>
    <message>
      <source>Drag it onto a page to apply it; double-click to edit it</source>
      <translation>اسحبها إلى صفحة لتطبيقها، وانقر نقرا مزدوجا لتحريرها</translation>
    </message>
    <message>
      <source>Drag it onto a page, or press Enter for the chosen pages</source>
      <translation>اسحبه إلى صفحة، أو اضغط Enter للصفحات المختارة</translation>
    </message>
    <message>
      <source>Duplicate page</source>
      <translation>مضاعفة الصفحة</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Move pages</source>
      <translation>نقل صفحات</translation>
    </message>
    <message>
      <source>Name of the section</source>
      <translation>اسم القسم</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Page {folio}</source>
      <translation>صفحة {folio}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Parent pages</source>
      <translation>الصفحات الأم</translation>
    </message>
    <message>
      <source>Reads</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <source>Section numbering…</source>
      <translation>ترقيم القسم…</translation>
    </message>
    <message>
      <source>Section…</source>
      <translation>القسم…</translation>
    </message>
    <message>
      <source>Take everything off this page</source>
      <translation>إخلاء هذه الصفحة</translation>
    </message>
    <message>
      <source>These stories would run on to an earlier page: {stories}. Move the pages?</source>
      <translation>هذه المقالات ستتابع في صفحة سابقة: {stories}. أتُنقل الصفحات؟</translation>
    </message>
    <message>
      <source>text left over</source>
      <translation>نص فائض</translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Actions</source>
      <translation>الأوامر</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>لوحة الأوامر</translation>
    </message>
    <message>
      <source>Type what you want to do</source>
      <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>ما العمل</translation>
    </message>
  </context>
  <context>
    <name>parents</name>
    <message numerus="yes">
      <source>%n pages have this parent page and lose its items. Delete it?</source>
      <translation>
        <numerusform>لا صفحة لها هذه الصفحة الأم. أتحذفها؟</numerusform>
        <numerusform>لصفحة واحدة هذه الصفحة الأم وستفقد عناصرها. أتحذفها؟</numerusform>
        <numerusform>لصفحتين هذه الصفحة الأم وستفقدان عناصرها. أتحذفها؟</numerusform>
        <numerusform>لـ%n صفحات هذه الصفحة الأم وستفقد عناصرها. أتحذفها؟</numerusform>
        <numerusform>لـ%n صفحة هذه الصفحة الأم وستفقد عناصرها. أتحذفها؟</numerusform>
        <numerusform>لـ%n صفحة هذه الصفحة الأم وستفقد عناصرها. أتحذفها؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Apply parent page</source>
      <translation>تطبيق صفحة أم</translation>
    </message>
    <message>
      <source>Apply to pages…</source>
      <translation>تطبيقها على صفحات…</translation>
    </message>
    <message>
      <source>Back to the pages</source>
      <translation>العودة إلى الصفحات</translation>
    </message>
    <message>
      <source>Back to the pages (Esc, when nothing is selected)</source>
      <translation>العودة إلى الصفحات (Esc حين لا يكون شيء محددا)</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete parent page</source>
      <translation>حذف الصفحة الأم</translation>
    </message>
    <message>
      <source>Duplicate parent page</source>
      <translation>تكرار الصفحة الأم</translation>
    </message>
    <message>
      <source>Duplicate parent page…</source>
      <translation>تكرار الصفحة الأم…</translation>
    </message>
    <message>
      <source>Edit parent page</source>
      <translation>تحرير الصفحة الأم</translation>
    </message>
    <message>
      <source>Items change sides on left-hand pages</source>
      <translation>تتبدل جهة العناصر في الصفحات اليسرى</translation>
    </message>
    <message>
      <source>Name of the parent page</source>
      <translation>اسم الصفحة الأم</translation>
    </message>
    <message>
      <source>New parent page</source>
      <translation>صفحة أم جديدة</translation>
    </message>
    <message>
      <source>New parent page…</source>
      <translation>صفحة أم جديدة…</translation>
    </message>
    <message>
      <source>On pages, as 1,3-5:</source>
      <translation>على الصفحات، مثل 1,3-5:</translation>
    </message>
    <message>
      <source>Parent page</source>
      <translation>الصفحة الأم</translation>
    </message>
    <message>
      <source>Parent page “{name}”</source>
      <translation>الصفحة الأم «{name}»</translation>
    </message>
    <message>
      <source>Rename parent page</source>
      <translation>إعادة تسمية الصفحة الأم</translation>
    </message>
    <message>
      <source>Rename parent page…</source>
      <translation>إعادة تسمية الصفحة الأم…</translation>
    </message>
    <message>
      <source>There is a parent page “{name}” already.</source>
      <translation>توجد صفحة أم باسم «{name}» من قبل.</translation>
    </message>
    <message numerus="yes">
      <source>its items stand on %n pages</source>
      <translation>
        <numerusform>لا تظهر عناصرها في أي صفحة</numerusform>
        <numerusform>تظهر عناصرها في صفحة واحدة</numerusform>
        <numerusform>تظهر عناصرها في صفحتين</numerusform>
        <numerusform>تظهر عناصرها في %n صفحات</numerusform>
        <numerusform>تظهر عناصرها في %n صفحة</numerusform>
        <numerusform>تظهر عناصرها في %n صفحة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>plan</name>
    <message>
      <source>Add column</source>
      <translation>إضافة عمود</translation>
    </message>
    <message>
      <source>Add column…</source>
      <translation>إضافة عمود…</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>إضافة صف</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>يصير</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Date of the issue</source>
      <translation>تاريخ العدد</translation>
    </message>
    <message>
      <source>Every row starts from:</source>
      <translation>كل صف يبدأ من:</translation>
    </message>
    <message>
      <source>Folder laid over the issue’s</source>
      <translation>مجلد يوضع فوق مجلد العدد</translation>
    </message>
    <message>
      <source>Issue folder</source>
      <translation>مجلد العدد</translation>
    </message>
    <message>
      <source>Issue folder of its own</source>
      <translation>مجلد خاص بالصف</translation>
    </message>
    <message>
      <source>Issues of the plan</source>
      <translation>أعداد الخطة</translation>
    </message>
    <message>
      <source>Its heading</source>
      <translation>عنوانه</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>متروك</translation>
    </message>
    <message>
      <source>Name of its files</source>
      <translation>اسم ملفاته</translation>
    </message>
    <message>
      <source>Names of the files:</source>
      <translation>أسماء الملفات:</translation>
    </message>
    <message>
      <source>No column is called {what}, which stands in the names of the files.</source>
      <translation>لا عمود باسم {what} الوارد في أسماء الملفات.</translation>
    </message>
    <message>
      <source>Number of legal deposit</source>
      <translation>رقم الإيداع القانوني</translation>
    </message>
    <message>
      <source>Number of pages</source>
      <translation>عدد الصفحات</translation>
    </message>
    <message>
      <source>Number of the issue</source>
      <translation>رقم العدد</translation>
    </message>
    <message>
      <source>Open a plan</source>
      <translation>فتح خطة</translation>
    </message>
    <message>
      <source>Open a plan…</source>
      <translation>فتح خطة…</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>الخطط</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>الثمن</translation>
    </message>
    <message>
      <source>Read a table</source>
      <translation>قراءة جدول</translation>
    </message>
    <message>
      <source>Read a table…</source>
      <translation>قراءة جدول…</translation>
    </message>
    <message>
      <source>Row {row}: {words}</source>
      <translation>الصف {row}: {words}</translation>
    </message>
    <message>
      <source>Save and put into the queue</source>
      <translation>حفظ وإضافة إلى القائمة</translation>
    </message>
    <message>
      <source>Save plan</source>
      <translation>حفظ الخطة</translation>
    </message>
    <message>
      <source>Save plan…</source>
      <translation>حفظ الخطة…</translation>
    </message>
    <message>
      <source>Saved: {file}</source>
      <translation>حُفظ: {file}</translation>
    </message>
    <message>
      <source>Say which issue folder the rows start from.</source>
      <translation>حدد مجلد العدد الذي تبدأ منه الصفوف.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>الورقة</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>الجداول</translation>
    </message>
    <message>
      <source>Take column out</source>
      <translation>إزالة العمود</translation>
    </message>
    <message>
      <source>Take rows out</source>
      <translation>إزالة الصفوف</translation>
    </message>
    <message>
      <source>There is no row yet: each row becomes an issue.</source>
      <translation>لا صفوف بعد: كل صف يصير عددا.</translation>
    </message>
    <message>
      <source>Two columns become the same: {what}.</source>
      <translation>عمودان يصيران الشيء نفسه: {what}.</translation>
    </message>
    <message>
      <source>Two issues would be called {what}.</source>
      <translation>سيحمل عددان الاسم {what}.</translation>
    </message>
    <message>
      <source>What {column} becomes</source>
      <translation>ما يصير إليه {column}</translation>
    </message>
    <message>
      <source>numbered: weekly-001</source>
      <translation>مرقمة: weekly-001</translation>
    </message>
    <message>
      <source>{count} more</source>
      <translation>و{count} غيرها</translation>
    </message>
    <message>
      <source>{what} is empty, and the names of the files need it.</source>
      <translation>{what} فارغ، وأسماء الملفات تحتاج إليه.</translation>
    </message>
    <message>
      <source>{what} is no date: write 2026-11-24.</source>
      <translation>{what} ليس تاريخا: اكتب 2026-11-24.</translation>
    </message>
    <message>
      <source>{what} is no issue folder: there is no issue.toml in it.</source>
      <translation>{what} ليس مجلد عدد: لا يوجد فيه issue.toml.</translation>
    </message>
    <message>
      <source>{what} is no whole number.</source>
      <translation>{what} ليس عددا صحيحا.</translation>
    </message>
    <message>
      <source>{word} in the copy</source>
      <translation>{word} في النص</translation>
    </message>
  </context>
  <context>
    <name>preferences</name>
    <message>
      <source> min</source>
      <translation> د</translation>
    </message>
    <message>
      <source>Appearance:</source>
      <translation>المظهر:</translation>
    </message>
    <message>
      <source>Arrow keys move as seen, not in the order of reading</source>
      <translation>الأسهم تتحرك بحسب ما يُرى، لا بترتيب القراءة</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كالنظام</translation>
    </message>
    <message>
      <source>As this machine ({language})</source>
      <translation>كهذا الجهاز ({language})</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Ciceros</source>
      <translation>سيسرو</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Folder of PDFs:</source>
      <translation>مجلد ملفات PDF:</translation>
    </message>
    <message>
      <source>Folder of issues:</source>
      <translation>مجلد الأعداد:</translation>
    </message>
    <message>
      <source>Folder of pictures:</source>
      <translation>مجلد الصور:</translation>
    </message>
    <message>
      <source>Keep a copy for recovery every:</source>
      <translation>حفظ نسخة للاسترجاع كل:</translation>
    </message>
    <message>
      <source>Language of the desk:</source>
      <translation>لغة الواجهة:</translation>
    </message>
    <message>
      <source>Lengths in:</source>
      <translation>الأطوال بـ:</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Millimetres</source>
      <translation>المليمتر</translation>
    </message>
    <message>
      <source>Name of an exported file:</source>
      <translation>اسم الملف المصدَّر:</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>النقطة</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>تفضيلات</translation>
    </message>
    <message>
      <source>These stand for the issue's own: {names}</source>
      <translation>يحل محلها ما في العدد: {names}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>أبدا</translation>
    </message>
  </context>
  <context>
    <name>preflight</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>لا أخطاء</numerusform>
        <numerusform>خطأ واحد</numerusform>
        <numerusform>خطآن</numerusform>
        <numerusform>%n أخطاء</numerusform>
        <numerusform>%n خطأ</numerusform>
        <numerusform>%n خطأ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n let pass</source>
      <translation>
        <numerusform>لا متجاوزات</numerusform>
        <numerusform>متجاوَزة واحدة</numerusform>
        <numerusform>متجاوَزتان</numerusform>
        <numerusform>%n متجاوَزات</numerusform>
        <numerusform>%n متجاوَزة</numerusform>
        <numerusform>%n متجاوَزة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n notes</source>
      <translation>
        <numerusform>لا تنبيهات</numerusform>
        <numerusform>تنبيه واحد</numerusform>
        <numerusform>تنبيهان</numerusform>
        <numerusform>%n تنبيهات</numerusform>
        <numerusform>%n تنبيها</numerusform>
        <numerusform>%n تنبيه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>لا تحذيرات</numerusform>
        <numerusform>تحذير واحد</numerusform>
        <numerusform>تحذيران</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرا</numerusform>
        <numerusform>%n تحذير</numerusform>
      </translation>
    </message>
    <message>
      <source>Error</source>
      <translation>خطأ</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Give them the story’s language</source>
      <translation>إعطاؤها لغة المقال</translation>
    </message>
    <message>
      <source>Let pass</source>
      <translation>تجاوز</translation>
    </message>
    <message>
      <source>Let pass…</source>
      <translation>تجاوز…</translation>
    </message>
    <message>
      <source>Make the last frame as deep as its text needs</source>
      <translation>جعل الإطار الأخير بعمق نصه</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>إصلاح</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>تنبيه</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>كل شيء سليم</translation>
    </message>
    <message>
      <source>Nothing so far: still looking</source>
      <translation>لا شيء حتى الآن: الفحص مستمر</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Put the language’s quotation marks in</source>
      <translation>وضع علامات اقتباس اللغة</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Take the empty frame away</source>
      <translation>إزالة الإطار الفارغ</translation>
    </message>
    <message>
      <source>Tell again</source>
      <translation>إعادة الملاحظة</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
  </context>
  <context>
    <name>recovery</name>
    <message>
      <source>A newer Tarwisa wrote {file}. This is a copy; what is not known here is left out.</source>
      <translation>كُتب {file} بإصدار أحدث من Tarwisa. هذه نسخة، وما لا يُعرف هنا مستبعَد.</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
      <source>Edits are not kept against a crash: {reason}. Save soon.</source>
      <translation>التعديلات غير محفوظة من الأعطال: {reason}. احفظ قريبا.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقا</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Recovered issues</source>
      <translation>أعداد مسترجعة</translation>
    </message>
    <message>
      <source>The desk did not close as it should. This was open, up to the last second:</source>
      <translation>لم يُغلق البرنامج كما ينبغي. هذا ما كان مفتوحا حتى آخر ثانية:</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>التخلص منه</translation>
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation>عمل لم يُحفظ</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>و{n} أخرى</translation>
    </message>
    <message>
      <source>data of the issue changed</source>
      <translation>تغيرت بيانات العدد</translation>
    </message>
    <message>
      <source>last change {when}</source>
      <translation>آخر تغيير {when}</translation>
    </message>
    <message>
      <source>new page {name}</source>
      <translation>صفحة جديدة {name}</translation>
    </message>
    <message>
      <source>new story: {name}</source>
      <translation>مقال جديد: {name}</translation>
    </message>
    <message>
      <source>page {name} changed</source>
      <translation>تغيرت الصفحة {name}</translation>
    </message>
    <message>
      <source>page {name} taken out</source>
      <translation>أُخرجت الصفحة {name}</translation>
    </message>
    <message>
      <source>story changed: {name}</source>
      <translation>تغير مقال: {name}</translation>
    </message>
    <message>
      <source>story taken out: {name}</source>
      <translation>أُخرج مقال: {name}</translation>
    </message>
    <message>
      <source>{who} has {file} open. This is a copy: save it under another name.</source>
      <translation>{file} مفتوح عند {who}. هذه نسخة: احفظها باسم آخر.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Action</source>
      <translation>الأمر</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
      <source>All as delivered</source>
      <translation>الكل كما كان</translation>
    </message>
    <message>
      <source>As delivered</source>
      <translation>كما كان</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>تعيين</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Keys of the desk</source>
      <translation>مفاتيح البرنامج</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>مفاتيح جديدة</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>بلا مفاتيح</translation>
    </message>
    <message>
      <source>Search actions</source>
      <translation>البحث في الأوامر</translation>
    </message>
    <message>
      <source>Sheet to print</source>
      <translation>ورقة للطباعة</translation>
    </message>
    <message>
      <source>Sheet to print…</source>
      <translation>ورقة للطباعة…</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <source>{keys} now belong to: {names}. They are taken from there.</source>
      <translation>{keys} مخصصة الآن لـ: {names}. وستُسحب منها.</translation>
    </message>
  </context>
  <context>
    <name>special</name>
    <message>
      <source>Apostrophe</source>
      <translation>فاصلة عليا</translation>
    </message>
    <message>
      <source>Arabic comma</source>
      <translation>فاصلة عربية</translation>
    </message>
    <message>
      <source>Arabic percent sign</source>
      <translation>علامة مئوية عربية</translation>
    </message>
    <message>
      <source>Arabic punctuation</source>
      <translation>ترقيم عربي</translation>
    </message>
    <message>
      <source>Arabic question mark</source>
      <translation>علامة استفهام عربية</translation>
    </message>
    <message>
      <source>Arabic semicolon</source>
      <translation>فاصلة منقوطة عربية</translation>
    </message>
    <message>
      <source>Blessing on the Prophet</source>
      <translation>صلى الله عليه وسلم</translation>
    </message>
    <message>
      <source>Bullet</source>
      <translation>نقطة تعداد</translation>
    </message>
    <message>
      <source>Closing double quotation mark</source>
      <translation>علامة تنصيص مزدوجة غالقة</translation>
    </message>
    <message>
      <source>Closing guillemet</source>
      <translation>مزدوجة غالقة</translation>
    </message>
    <message>
      <source>Copyright</source>
      <translation>حقوق النشر</translation>
    </message>
    <message>
      <source>Dashes and dots</source>
      <translation>شرطات ونقاط</translation>
    </message>
    <message>
      <source>Degree</source>
      <translation>درجة</translation>
    </message>
    <message>
      <source>Ellipsis</source>
      <translation>نقاط الحذف</translation>
    </message>
    <message>
      <source>Em dash</source>
      <translation>شرطة طويلة</translation>
    </message>
    <message>
      <source>Em space</source>
      <translation>فراغ بعرض إم</translation>
    </message>
    <message>
      <source>En dash</source>
      <translation>شرطة متوسطة</translation>
    </message>
    <message>
      <source>End of isolate (PDI)</source>
      <translation>نهاية العزل (PDI)</translation>
    </message>
    <message>
      <source>Euro</source>
      <translation>يورو</translation>
    </message>
    <message>
      <source>First strong isolate (FSI)</source>
      <translation>عزل بحسب أول حرف (FSI)</translation>
    </message>
    <message>
      <source>Joining and direction</source>
      <translation>الوصل والاتجاه</translation>
    </message>
    <message>
      <source>Left-to-right isolate (LRI)</source>
      <translation>عزل من اليسار إلى اليمين (LRI)</translation>
    </message>
    <message>
      <source>Left-to-right mark (LRM)</source>
      <translation>علامة يسار إلى يمين (LRM)</translation>
    </message>
    <message>
      <source>Low double quotation mark</source>
      <translation>علامة تنصيص سفلية</translation>
    </message>
    <message>
      <source>Middle dot</source>
      <translation>نقطة وسطى</translation>
    </message>
    <message>
      <source>Multiplication sign</source>
      <translation>علامة الضرب</translation>
    </message>
    <message>
      <source>Narrow no-break space</source>
      <translation>فراغ ضيق غير فاصل</translation>
    </message>
    <message>
      <source>No-break hyphen</source>
      <translation>واصلة غير فاصلة</translation>
    </message>
    <message>
      <source>No-break space</source>
      <translation>فراغ غير فاصل</translation>
    </message>
    <message>
      <source>Numero</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>One half</source>
      <translation>نصف</translation>
    </message>
    <message>
      <source>Opening double quotation mark</source>
      <translation>علامة تنصيص مزدوجة فاتحة</translation>
    </message>
    <message>
      <source>Opening guillemet</source>
      <translation>مزدوجة فاتحة</translation>
    </message>
    <message>
      <source>Opening single quotation mark</source>
      <translation>علامة تنصيص مفردة فاتحة</translation>
    </message>
    <message>
      <source>Other signs</source>
      <translation>علامات أخرى</translation>
    </message>
    <message>
      <source>Quotation marks</source>
      <translation>علامات التنصيص</translation>
    </message>
    <message>
      <source>Right-to-left isolate (RLI)</source>
      <translation>عزل من اليمين إلى اليسار (RLI)</translation>
    </message>
    <message>
      <source>Right-to-left mark (RLM)</source>
      <translation>علامة يمين إلى يسار (RLM)</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>واصلة اختيارية</translation>
    </message>
    <message>
      <source>Spaces and hyphens</source>
      <translation>فراغات وواصلات</translation>
    </message>
    <message>
      <source>Tatweel</source>
      <translation>تطويل</translation>
    </message>
    <message>
      <source>Thin space</source>
      <translation>فراغ رفيع</translation>
    </message>
    <message>
      <source>Zero width joiner (ZWJ)</source>
      <translation>واصل بلا عرض (ZWJ)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (ZWNJ)</source>
      <translation>فاصل بلا عرض (ZWNJ)</translation>
    </message>
  </context>
  <context>
    <name>spelling</name>
    <message numerus="yes">
      <source>%n unknown words left.</source>
      <translation>
        <numerusform>لم تبق كلمات مجهولة.</numerusform>
        <numerusform>بقيت كلمة مجهولة واحدة.</numerusform>
        <numerusform>بقيت كلمتان مجهولتان.</numerusform>
        <numerusform>بقيت %n كلمات مجهولة.</numerusform>
        <numerusform>بقيت %n كلمة مجهولة.</numerusform>
        <numerusform>بقيت %n كلمة مجهولة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Add to my words</source>
      <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
      <source>Add to the paper's words</source>
      <translation>إضافة إلى كلمات الجريدة</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>تغيير</translation>
    </message>
    <message>
      <source>Change all</source>
      <translation>تغيير الكل</translation>
    </message>
    <message>
      <source>Change to</source>
      <translation>التغيير إلى</translation>
    </message>
    <message>
      <source>Let it pass</source>
      <translation>تركها كما هي</translation>
    </message>
    <message>
      <source>Looking the words up…</source>
      <translation>جار البحث عن الكلمات…</translation>
    </message>
    <message>
      <source>No more unknown words.</source>
      <translation>لا كلمات مجهولة بعد.</translation>
    </message>
    <message>
      <source>No suggestions</source>
      <translation>لا اقتراحات</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>تجاوز</translation>
    </message>
    <message>
      <source>Skip all</source>
      <translation>تجاوز الكل</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>الإملاء</translation>
    </message>
    <message>
      <source>Spelling cannot be checked here: {why}</source>
      <translation>تعذر تدقيق الإملاء هنا: {why}</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>اقتراحات</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}; install {package}.</source>
      <translation>لا قاموس للغة {language}؛ ثبّت {package}.</translation>
    </message>
  </context>
  <context>
    <name>status</name>
    <message numerus="yes">
      <source>%n errors</source>
      <translation>
        <numerusform>لا أخطاء</numerusform>
        <numerusform>خطأ واحد</numerusform>
        <numerusform>خطآن</numerusform>
        <numerusform>%n أخطاء</numerusform>
        <numerusform>%n خطأ</numerusform>
        <numerusform>%n خطأ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n warnings</source>
      <translation>
        <numerusform>لا تحذيرات</numerusform>
        <numerusform>تحذير واحد</numerusform>
        <numerusform>تحذيران</numerusform>
        <numerusform>%n تحذيرات</numerusform>
        <numerusform>%n تحذيرا</numerusform>
        <numerusform>%n تحذير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>%n كلمات</numerusform>
        <numerusform>%n كلمة</numerusform>
        <numerusform>%n كلمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words left over</source>
      <translation>
        <numerusform>لا كلمات فائضة</numerusform>
        <numerusform>كلمة فائضة</numerusform>
        <numerusform>كلمتان فائضتان</numerusform>
        <numerusform>%n كلمات فائضة</numerusform>
        <numerusform>%n كلمة فائضة</numerusform>
        <numerusform>%n كلمة فائضة</numerusform>
      </translation>
    </message>
    <message>
      <source>Changes not saved</source>
      <translation>تغييرات لم تُحفظ</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>فحص…</translation>
    </message>
    <message>
      <source>No errors</source>
      <translation>لا أخطاء</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>فحص ما قبل الطبع</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>of {count}</source>
      <translation>من {count}</translation>
    </message>
  </context>
  <context>
    <name>stories</name>
    <message>
      <source>Delete story</source>
      <translation>حذف المقال</translation>
    </message>
    <message>
      <source>Delete the story “{title}” with all its text?</source>
      <translation>حذف المقال «{title}» بنصه كله؟</translation>
    </message>
    <message>
      <source>Find a story</source>
      <translation>البحث عن مقال</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>الملاءمة</translation>
    </message>
    <message>
      <source>Lang.</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Show on its page</source>
      <translation>الإظهار في صفحته</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>كلمات</translation>
    </message>
    <message>
      <source>fits</source>
      <translation>مضبوط</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>غير موضوع</translation>
    </message>
    <message>
      <source>page {folio}</source>
      <translation>صفحة {folio}</translation>
    </message>
    <message>
      <source>room for {lines} lines</source>
      <translation>متسع لأسطر: {lines}</translation>
    </message>
    <message>
      <source>{lines} lines, {words} words too long</source>
      <translation>أطول بأسطر: {lines}، وبكلمات: {words}</translation>
    </message>
    <message numerus="yes">
      <source>−%n lines</source>
      <translation>
        <numerusform>−%n سطر</numerusform>
        <numerusform>−%n سطر</numerusform>
        <numerusform>−%n سطران</numerusform>
        <numerusform>−%n أسطر</numerusform>
        <numerusform>−%n سطرا</numerusform>
        <numerusform>−%n سطر</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>story editor</name>
    <message numerus="yes">
      <source>%n lines over</source>
      <translation>
        <numerusform>لا أسطر زائدة</numerusform>
        <numerusform>سطر زائد</numerusform>
        <numerusform>سطران زائدان</numerusform>
        <numerusform>%n أسطر زائدة</numerusform>
        <numerusform>%n سطرا زائدا</numerusform>
        <numerusform>%n سطر زائد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n words</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>%n كلمات</numerusform>
        <numerusform>%n كلمة</numerusform>
        <numerusform>%n كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>غليظ</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>تدقيق الإملاء</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>بحث واستبدال</translation>
    </message>
    <message>
      <source>Insert a special character</source>
      <translation>إدراج محرف خاص</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Paragraph left to right</source>
      <translation>فقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Paragraph right to left</source>
      <translation>فقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Paragraph style</source>
      <translation>نمط الفقرة</translation>
    </message>
    <message>
      <source>Set the caret in a story, or select a frame of it, to edit it here.</source>
      <translation>ضع المؤشر في مقال، أو حدد أحد إطاراته، لتحريره هنا.</translation>
    </message>
    <message>
      <source>Story: {title}</source>
      <translation>المقال: {title}</translation>
    </message>
    <message>
      <source>Text of the story</source>
      <translation>نص المقال</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>نحو {words}</translation>
    </message>
    <message>
      <source>fits exactly</source>
      <translation>مضبوط تماما</translation>
    </message>
    <message>
      <source>on no page yet</source>
      <translation>ليس على أي صفحة بعد</translation>
    </message>
    <message numerus="yes">
      <source>room for %n lines</source>
      <translation>
        <numerusform>لا متسع لأسطر</numerusform>
        <numerusform>متسع لسطر واحد</numerusform>
        <numerusform>متسع لسطرين</numerusform>
        <numerusform>متسع لـ%n أسطر</numerusform>
        <numerusform>متسع لـ%n سطرا</numerusform>
        <numerusform>متسع لـ%n سطر</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>styles</name>
    <message>
      <source>Across all columns</source>
      <translation>على كل الأعمدة</translation>
    </message>
    <message>
      <source>After</source>
      <translation>بعد</translation>
    </message>
    <message>
      <source>All capitals</source>
      <translation>أحرف كبيرة</translation>
    </message>
    <message>
      <source>Apply to the selection</source>
      <translation>تطبيق على المحدد</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>عربي</translation>
    </message>
    <message>
      <source>Arabic font</source>
      <translation>الخط العربي</translation>
    </message>
    <message>
      <source>As the paragraph</source>
      <translation>كالفقرة</translation>
    </message>
    <message>
      <source>As typed</source>
      <translation>كما كُتبت</translation>
    </message>
    <message>
      <source>Based on</source>
      <translation>مبني على</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>غليظ</translation>
    </message>
    <message>
      <source>Capitals</source>
      <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
      <source>Centred</source>
      <translation>متوسط</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>الحروف</translation>
    </message>
    <message>
      <source>Column rule</source>
      <translation>خط بين الأعمدة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <source>Columns of its own for what stands across</source>
      <translation>أعمدة خاصة لما يمتد على عدة أعمدة</translation>
    </message>
    <message>
      <source>Corners</source>
      <translation>الزوايا</translation>
    </message>
    <message>
      <source>Delete style</source>
      <translation>حذف النمط</translation>
    </message>
    <message>
      <source>Drop cap</source>
      <translation>حرف استهلالي كبير</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>التعبئة</translation>
    </message>
    <message>
      <source>Font</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Gutter</source>
      <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
      <source>How many columns it stands across; 0 for all</source>
      <translation>عدد الأعمدة التي يمتد عليها؛ 0 لكلها</translation>
    </message>
    <message>
      <source>Hyphenate</source>
      <translation>تقطيع الكلمات</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>الحبر</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>مائل</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>مضبوط الطرفين</translation>
    </message>
    <message>
      <source>Kashida</source>
      <translation>الكشيدة</translation>
    </message>
    <message>
      <source>Keep with the next paragraph</source>
      <translation>إبقاؤها مع الفقرة التالية</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>المسافة بين السطور</translation>
    </message>
    <message>
      <source>Leading gives</source>
      <translation>تمدد التباعد</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>خط</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>أسطر</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>New style from the selected frame</source>
      <translation>نمط جديد من الإطار المحدد</translation>
    </message>
    <message>
      <source>New style from the selected words</source>
      <translation>نمط جديد من الكلمات المحددة</translation>
    </message>
    <message>
      <source>New style, based on this one</source>
      <translation>نمط جديد مبني على هذا</translation>
    </message>
    <message>
      <source>None</source>
      <translation>بلا</translation>
    </message>
    <message>
      <source>Object</source>
      <translation>الكائن</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>على السطر</translation>
    </message>
    <message>
      <source>Orphans</source>
      <translation>أسطر معزولة في الأسفل</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>الفقرة</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Redefine from the selection</source>
      <translation>إعادة التعريف من المحدد</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>الإزاحة</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Small capitals</source>
      <translation>أحرف كبيرة صغيرة</translation>
    </message>
    <message>
      <source>So far lines may leave the grid to level columns</source>
      <translation>أقصى ما تبتعد به السطور عن الشبكة لتتساوى الأعمدة</translation>
    </message>
    <message>
      <source>So far the space above may grow to level columns</source>
      <translation>أقصى ما يزيده الفراغ الأعلى لتتساوى الأعمدة</translation>
    </message>
    <message>
      <source>Space gives</source>
      <translation>تمدد الفراغ</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>مقسوم على</translation>
    </message>
    <message>
      <source>Stand on the baseline grid</source>
      <translation>على شبكة السطور</translation>
    </message>
    <message>
      <source>Strikethrough</source>
      <translation>يتوسطه خط</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>النمط</translation>
    </message>
    <message>
      <source>Styles</source>
      <translation>الأنماط</translation>
    </message>
    <message>
      <source>Subscript</source>
      <translation>منخفض</translation>
    </message>
    <message>
      <source>Superscript</source>
      <translation>مرتفع</translation>
    </message>
    <message>
      <source>Text keeps off</source>
      <translation>بعد النص</translation>
    </message>
    <message>
      <source>The selection looks as its style {name} says: there is nothing to take over.</source>
      <translation>مظهر التحديد كما يقول نمطه {name}: لا شيء يؤخذ منه.</translation>
    </message>
    <message>
      <source>Tint</source>
      <translation>الكثافة</translation>
    </message>
    <message>
      <source>To the beginning</source>
      <translation>إلى البداية</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>إلى النهاية</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>تباعد الحروف</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>تسطير</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>مستعمل</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>السماكة</translation>
    </message>
    <message>
      <source>Widows</source>
      <translation>أسطر معزولة في الأعلى</translation>
    </message>
    <message numerus="yes">
      <source>used %n times</source>
      <translation>
        <numerusform>غير مستعمل</numerusform>
        <numerusform>مستعمل مرة واحدة</numerusform>
        <numerusform>مستعمل مرتين</numerusform>
        <numerusform>مستعمل %n مرات</numerusform>
        <numerusform>مستعمل %n مرة</numerusform>
        <numerusform>مستعمل %n مرة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Ask for anything</source>
      <translation>اطلب أي شيء</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>ابدأ</translation>
    </message>
    <message>
      <source>Click what is wrong</source>
      <translation>انقر على موضع الخلل</translation>
    </message>
    <message>
      <source>Drag from a frame's port to another frame: its text runs on there, over pages if you like.</source>
      <translation>اسحب من منفذ إطار إلى إطار آخر: يتابع نصه هناك، ولو على صفحة أخرى.</translation>
    </message>
    <message>
      <source>Five tips</source>
      <translation>خمس نصائح</translation>
    </message>
    <message>
      <source>Lead a story on</source>
      <translation>مدّ المقال إلى إطار آخر</translation>
    </message>
    <message>
      <source>Next tip</source>
      <translation>النصيحة التالية</translation>
    </message>
    <message>
      <source>Number, date and deposit stand in the Issue panel; every page shows them, in each calendar.</source>
      <translation>الرقم والتاريخ والإيداع في لوحة العدد؛ وتظهر في كل صفحة بكل تقويم.</translation>
    </message>
    <message>
      <source>Preflight looks on while you work. A click on a finding leads to its place on the page.</source>
      <translation>الفحص يتابعك وأنت تعمل. نقرة على ملاحظة تقودك إلى موضعها في الصفحة.</translation>
    </message>
    <message>
      <source>Take the text tool ({key}) and click: both scripts run where they belong, in one paragraph too.</source>
      <translation>خذ أداة النص ({key}) وانقر: كل خط يجري في اتجاهه، ولو في فقرة واحدة.</translation>
    </message>
    <message>
      <source>The nameplate fills itself</source>
      <translation>الترويسة تملأ نفسها</translation>
    </message>
    <message>
      <source>Write on the page</source>
      <translation>اكتب على الصفحة</translation>
    </message>
    <message>
      <source>{key} opens the palette of all commands: type a word of what you want to do.</source>
      <translation>يفتح {key} لوحة كل الأوامر: اكتب كلمة مما تريد فعله.</translation>
    </message>
  </context>
  <context>
    <name>versions</name>
    <message>
      <source>Earlier versions</source>
      <translation>نسخ سابقة</translation>
    </message>
    <message>
      <source>No earlier version of this issue is kept.</source>
      <translation>لا نسخة سابقة محفوظة من هذا العدد.</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>فتح نسخة</translation>
    </message>
    <message>
      <source>as it was until {when}</source>
      <translation>كما كان حتى {when}</translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message>
      <source>Close this panel</source>
      <translation>أغلق هذه اللوحة</translation>
    </message>
    <message>
      <source>Context</source>
      <translation>السياق</translation>
    </message>
    <message>
      <source>Open these panels</source>
      <translation>افتح هذه اللوحات</translation>
    </message>
    <message>
      <source>Panels at the end</source>
      <translation>لوحات النهاية</translation>
    </message>
    <message>
      <source>Panels at the start</source>
      <translation>لوحات البداية</translation>
    </message>
    <message>
      <source>That did not work: {why}</source>
      <translation>لم ينجح ذلك: {why}</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
  </context>
  <context>
    <name>workspaces</name>
    <message>
      <source>Delete workspace</source>
      <translation>حذف مساحة عمل</translation>
    </message>
    <message>
      <source>Name of the workspace</source>
      <translation>اسم مساحة العمل</translation>
    </message>
    <message>
      <source>Save as workspace</source>
      <translation>حفظ كمساحة عمل</translation>
    </message>
    <message>
      <source>Save in its place</source>
      <translation>الحفظ مكانها</translation>
    </message>
    <message>
      <source>There is a workspace {name} already. Save this arrangement in its place?</source>
      <translation>توجد مساحة عمل باسم {name}. هل تُحفظ هذه المواضع مكانها؟</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>مساحة العمل</translation>
    </message>
    <message>
      <source>Workspace saved: {name}</source>
      <translation>حُفظت مساحة العمل: {name}</translation>
    </message>
    <message>
      <source>{name} is a workspace that the desk comes with. Choose another name.</source>
      <translation>{name} مساحة عمل تأتي مع البرنامج. اختر اسما آخر.</translation>
    </message>
  </context>
</TS>
