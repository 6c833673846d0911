# What every screen has: controls, days, numbers, languages.

control-back = رجوع
control-home = البداية
control-stop = توقف
control-help-short = التحدث معنا
control-next = التالي
control-send = إرسال
control-change = تغيير
control-delete = حذف
control-try-again = المحاولة مرة أخرى
control-wait = لحظة من فضلك
control-letters-and-colour = الحروف والألوان
control-bigger-text = حروف أكبر
control-language = اللغة
control-sign-out = تسجيل الخروج
control-close = فهمت
control-done = تم
dock-label = دائمًا هنا
unchecked =
    لم يراجع أحد هذه الترجمة.
    عند الشك يمكن السؤال.
line-away = لا يوجد اتصال الآن
line-away-lead =
    المكتوب يبقى هنا.
    يعود الاتصال من نفسه.
line-wait =
    يعود الاتصال من نفسه.
    ثم يمكن المتابعة.
line-back = عاد الاتصال.
line-not-yet = لم يُرسل بعد
line-not-yet-lead = يُرسل عندما يعود الاتصال.
line-lost = لم يُرسل كل شيء
line-lost-lead =
    لم يكن هناك اتصال.
    يمكن فعل الناقص مرة أخرى.
line-lost-out = لم يكن هناك اتصال
line-lost-out-lead =
    تم تسجيل الخروج.
    لم يُرسل كل شيء.
line-fallen =
    يعود الاتصال من نفسه.
    يمكن الانتظار هنا.
leave-title = لم يُرسل كل شيء بعد
leave-lead =
    لا يوجد اتصال.
    عند تسجيل الخروج يضيع ما لم يُرسل.
leave-stay = البقاء هنا
leave-go = تسجيل الخروج مع ذلك
keypad-label = الأرقام
keypad-typed = { $n } من { $of } أرقام
keypad-digits = { $digits }
look-size = حجم الحروف
look-size-normal = حروف عادية
look-theme = الألوان
look-theme-light = فاتح
look-theme-dark = داكن
look-theme-contrast = أسود بحروف بيضاء
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-day = { $weekday } { $day } { $month }
date-time = { $date }، الساعة { $hour }:{ $minute }
number-group = { "\u00A0" }
language-nl-simple = الهولندية المبسطة
language-nl = الهولندية الرسمية
language-en = الإنجليزية
language-ar = العربية
