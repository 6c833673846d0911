# Help of municipalities and what was shared, at the desk.

person-help = المساعدة التي يطلبها من البلدية
person-sharing = انظر ما شاركناه عنه
desk-help-title = مساعدة البلديات
desk-help-lead = ما لم يرسل بعد يأتي أولًا.
desk-help-empty = لا أحد يطلب مساعدة من بلدية الآن.
desk-help-by = يرسل حتى
desk-help-what = الطلب
desk-help-state = الحالة
desk-help-late =
    { $n ->
        [one] متأخر { $n } يوم
       *[other] متأخر { $n } أيام
    }
desk-help-restricted = قيود: لا يجوز أن يخرج شيء
desk-help-send-by = يرسل حتى { $day }
desk-help-answer = ماذا تقول البلدية
desk-help-enter = احفظ الرد
desk-help-event-ask-help = طُلب في الكشك
desk-help-event-check = نظر فيه { $name }
desk-help-event-send = أُرسل إلى { $town }
desk-help-event-confirm = وصل إلى { $town }، أدخله { $name }
desk-help-event-start = { $town } تعمل عليه، أدخله { $name }
desk-help-event-pass = أُرسل من جديد إلى { $town }
desk-help-event-answer-help = رد { $town }، أدخله { $name }
desk-help-event-put-away = أنهاه { $name }
desk-help-event-take-back = سُحب في الكشك
desk-help-entry-check = صحيح، أرسله
desk-help-entry-confirm = وصل إلى البلدية
desk-help-entry-start = البلدية تعمل عليه
desk-help-entry-put-away = أنه
desk-sharing-title = ما شاركناه عن { $number }
desk-sharing-lead = ما خرج عنه. نظرك هذا يُسجَّل.
desk-sharing-empty = لم يُشارك شيء عنه.
desk-sharing-on = متى
desk-sharing-with = مع من
desk-sharing-about = عن ماذا
desk-sharing-what = ماذا
desk-sharing-basis = الأساس
desk-sharing-18a = المادة 18a Pbw
desk-shared-name = الاسم
desk-shared-number = رقم التسجيل
desk-shared-born-on = تاريخ الميلاد
desk-shared-prison = السجن
desk-shared-ends-on = آخر يوم
desk-shared-need = ما يطلبه
desk-shared-over = أن الطلب توقف
