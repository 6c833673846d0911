# Asking for something, and following it.

ask-title = ما هو طلبك؟
ask-lead =
    يلزم اختيار صورة.
    بعد ذلك بعض الأسئلة.
ask-empty =
    لا يوجد شيء يمكن طلبه هنا الآن.
    يمكن التحدث مع موظف.
find-title = البحث بكلمة
find-lead =
    كتابة كلمة، مثلاً: بطاقة.
find-nothing =
    هذه الكلمة غير معروفة.
    يمكن كتابة كلمة أخرى.
    أو اختيار صورة.

offer-how = هكذا تسير الأمور
offer-how-answers =
    { $n ->
        [one] أولًا جواب واحد منك: { $n }
       *[other] أولًا أجوبة منك، وعددها: { $n }
    }
offer-how-kept = كل جواب محفوظ فورًا.
offer-how-send = ثم إرسال طلبك
offer-how-pin = الإرسال بالرقم السري.
offer-how-term =
    { $n ->
        [one] أطول مدة: { $n } يوم عمل.
       *[other] أطول مدة بأيام العمل: { $n }.
    }
offer-start = أريد أن أطلب هذا
offer-continue = متابعة
offer-draft = أجوبتك محفوظة.
offer-short-time =
    الوقت حتى خروجك قليل.
    ربما لا يكون هذا جاهزًا قبل ذلك.
    الطلب ما زال ممكنًا.
offer-asked-waits =
    موظف ينظر في طلبك.
    لذلك لا يمكن طلب هذا مرة أخرى الآن.
offer-asked-info =
    عندنا أولًا سؤال لك.
    يلزم جوابك.
offer-asked-answered =
    وصلك الجواب من قبل.
    نحن نرتب الأمر الآن.
offer-not-dutch =
    عندنا مكتوب أن هذه الجنسية ليست لك.
    هل هذا غير صحيح؟
    أو هل يوجد حل آخر؟
    يمكن لموظف أن ينظر معك في ذلك.
offer-restricted =
    الاتصال بالخارج غير مسموح الآن.
    لذلك هذا غير ممكن بعد.
    يمكن لموظف أن يقول ما هو ممكن.
offer-first =
    هذا يحتاج أولاً إلى رسالة أخرى.
    يجب طلب تلك الرسالة أولاً.
    بعد ذلك يمكن طلب هذا.

erase = حذف طلبي
erase-title = حذف هذا الطلب؟
erase-lead =
    أجوبتك لن تبقى هنا.
    لم يقرأها أحد.
    يمكن البدء من جديد فيما بعد.
erase-keep = لا، يبقى طلبي
erase-yes = نعم، حذف طلبي

question-step = السؤال { $n } من { $of }
question-choose = يلزم اختيار جواب أولًا.
question-write = تلزم كتابة جواب أولًا.
question-words = الجواب بكلماتك.
question-kept = جوابك محفوظ.
stop-talk = التحدث مع شخص
stop-change = تغيير جوابي

check-title = هل هذا صحيح؟
check-lead =
    هذه هي أجوبتك.
    بعد مراجعتها يمكن إرسال طلبك.
check-open-title = طلبك لم يكتمل بعد
check-open-lead =
    ما زال جواب ينقص.
    كل أجوبتك محفوظة.
check-none = لا جواب بعد
check-send = إرسال طلبي
check-later = ليس الآن
check-kept = أجوبتك تبقى محفوظة.
check-gone =
    لا يمكن طلب هذا الآن.
    لم يتم إرسال الأجوبة.
    يمكن التحدث مع موظف.

confirm-lead =
    ثم يُرسل طلبك.
    يجب ألا يرى أحد الرقم.
confirm-back = لا إرسال الآن
confirm-sure = هل تريد إرسال هذا؟
confirm-sure-lead =
    ثم يقرأه موظف.
    يمكن إيقافه بعد ذلك.
confirm-yes = نعم، إرسال

next-heading = ما يحدث بعد ذلك
next-read = موظف يقرأ طلبك
next-read-by = طلبك يصل إلى: { $desk }
next-reply = يصلك جواب
next-last-day = آخر يوم هو { $day }.
next-still-ahead = سيأتي بعد ذلك:
next-if-yes = إذا كان الجواب نعم:

receipt-title = أرسلنا طلبك
receipt-number = الرقم: { $number }
receipt-late =
    لم يصلك جواب حتى ذلك اليوم؟
    يمكن النظر في: طلباتي.
    هناك مكتوب ما يمكن فعله.
receipt-home = إلى البداية

promise-label = من ومتى
promise-who = من عنده طلبك؟
promise-last-day = آخر يوم للجواب:
promise-day = آخر يوم

withdraw = لا أريد هذا
withdraw-title = ألم يعد هذا الطلب لازمًا؟
withdraw-lead =
    عندها نتوقف عن العمل على طلبك.
    يمكن الطلب من جديد فيما بعد.
withdraw-lead-name =
    عندها يتوقف العمل على طلبك عند { $name }.
    يمكن الطلب من جديد فيما بعد.
withdraw-keep = لا، يبقى طلبي
withdraw-yes = نعم، إيقاف طلبي

requests-title = طلباتي
requests-lead = هنا يظهر من يعمل شيئًا لك.
requests-new = جديد
requests-late = متأخر
requests-draft = المتابعة من المكان نفسه.
requests-info = بعد جوابك نواصل العمل.
requests-answer = هنا جوابنا.
requests-on = كان هذا يوم { $day }.
requests-ask = طلب شيء جديد
requests-empty-title = لا توجد طلبات بعد
requests-empty =
    هل هناك شيء للسؤال أو للترتيب؟
    البداية من هنا.

request-so-far = وضع طلبك
request-here = طلبك هنا الآن.
request-written = هذا ما سجلناه لك
request-someone = موظف
request-asked-title = عند { $name } سؤال لك
request-answer = كتابة جوابي
request-late-title = جوابنا متأخر
request-late = كان يجب أن يصل يوم { $day }.
request-late-complain = هل عندك شكوى من ذلك؟
request-again = الطلب من جديد
request-stopped =
    لا عمل بعد الآن على هذا الطلب.
    يمكن الطلب من جديد فيما بعد.

why-heading = لماذا؟
note-from = رسالة من { $name }:
now-heading = ما يمكنك فعله الآن
decided-by = القرار من { $name } يوم { $day }.
decided-handed = استلمت هذا على الورق يوم { $day }.

objection-heading = هل عندك اعتراض على القرار؟
objection-open =
    { $body ->
        [complaint-committee] الشكوى ممكنة.
       *[other] الاعتراض ممكن.
    }
objection-until =
    { $body ->
        [complaint-committee] الشكوى ممكنة حتى { $day }.
       *[other] الاعتراض ممكن حتى { $day }.
    }
objection-today =
    { $body ->
        [complaint-committee] اليوم هو آخر يوم للشكوى.
       *[other] اليوم هو آخر يوم للاعتراض.
    }
objection-passed =
    { $body ->
        [complaint-committee] الشكوى ما زالت ممكنة.
       *[other] الاعتراض ما زال ممكنًا.
    }
    يلزم ذكر سبب التأخر.
objection-how = كيف أفعل ذلك؟
objection-title =
    { $body ->
        [complaint-committee] طريقة الشكوى
       *[other] طريقة الاعتراض
    }
objection-body = عند من؟
objection-route = كيف؟
objection-when = حتى متى؟

reply-lead = هذا ما تلزم معرفته عند { $name }.
reply-next = بعد ذلك نواصل العمل على طلبك.

keyboard-label = لوحة المفاتيح
keyboard-shift = حرف كبير
keyboard-delete = حذف حرف واحد
keyboard-space = مسافة
keyboard-enter = سطر جديد
keyboard-latin = abc
keyboard-figures = 123
keyboard-marks = أإؤ
keyboard-arabic = أبت
