# The desk of the staff. `desk-event-…` is the history of a request as staff read it; `$name` is who did it.

rail-skip = إلى المحتوى
rail-menu = القائمة الرئيسية
rail-colours = الألوان

staff-title = تسجيل الدخول
staff-lead = للموظفين.
staff-ended =
    انتهت الجلسة. يرجى تسجيل الدخول من جديد.
    ما كُتب محفوظ.
staff-name = الاسم
staff-password = كلمة المرور
staff-show = إظهار
staff-send = تسجيل الدخول

queue-title = قائمة الانتظار
queue-lead =
    { $n ->
        [0] لا شيء ينتظر هذا المكتب.
        [one] طلب واحد ({ $n }) ينتظر هذا المكتب. أقدم وعد في الأعلى.
        [two] طلبان ({ $n }) ينتظران هذا المكتب. أقدم وعد في الأعلى.
        [few] { $n } طلبات تنتظر هذا المكتب. أقدم وعد في الأعلى.
       *[other] { $n } طلبًا ينتظر هذا المكتب. أقدم وعد في الأعلى.
    }
queue-parts = أجزاء قائمة الانتظار
queue-all = الكل: { $n }
queue-mine = طلباتي: { $n }
queue-new = جديد: { $n }
queue-late = متأخر: { $n }
queue-waiting = ينتظر جوابًا: { $n }
queue-to-do = للتنفيذ: { $n }
queue-empty-all =
    قائمة الانتظار فارغة.
    تظهر الطلبات الجديدة هنا تلقائيًا.
queue-empty-mine =
    هنا تظهر الطلبات التي أخذتها.
    لا شيء الآن.
queue-empty-new =
    لا توجد طلبات جديدة.
    كل الطلبات مأخوذة.
queue-empty-late = لا شيء متأخر.
queue-empty-waiting = لا شيء ينتظر جوابًا من نزيل.
queue-empty-to-do = كل ما وُعد به قد تم.
queue-caption = الطلبات المنتظرة، أقدم وعد أولًا
queue-last-day = آخر يوم
queue-request = الطلب
queue-from = من
queue-language = اللغة
queue-holder = عند
queue-state = الحالة
queue-nobody = لا أحد
queue-today = اليوم
queue-answered = تم الجواب
queue-days-late =
    { $n ->
        [one] متأخر يومًا واحدًا ({ $n })
        [two] متأخر يومين ({ $n })
        [few] متأخر { $n } أيام
       *[other] متأخر { $n } يومًا
    }
queue-of = من { $name }
queue-more = عرض المزيد، المتبقي: { $n }
queue-news = طلبات جديدة: { $n }

stand-new = جديد
stand-in-progress = قيد العمل
stand-waiting = ينتظر جوابًا
stand-to-do = للتنفيذ
stand-refused = مرفوض
stand-carried-out = تم التنفيذ
stand-closed = محفوظ
stand-withdrawn = مسحوب
stand-expired = منتهٍ

file-changed = تغيّر هذا الطلب الآن.
live-away = انقطع الاتصال للحظة
live-away-lead =
    يعود الاتصال من نفسه.
    المكتوب يبقى.
live-back = عاد الاتصال.
file-nowhere = غير موجود
file-nowhere-lead = هذه الصفحة غير موجودة، أو أن الطلب عند مكتب آخر.
file-failed = لا يمكن عرض هذا الآن
file-to-queue = إلى قائمة الانتظار
file-number = الطلب { $number } من { $name }
file-registration = رقم التسجيل
file-unit = القسم والغرفة
file-ends = موعد الخروج المتوقع
file-ends-unknown = غير معروف
file-dutch-unknown =
    الجنسية غير معروفة.
    هذا الطلب ممكن بالجنسية الهولندية فقط. يرجى التحقق قبل القرار.
file-dutch-no =
    حسب البيانات لا توجد جنسية هولندية.
    هذا الطلب ممكن بالجنسية الهولندية فقط.
file-with-helper = كتبه مساعد
file-asked = ما طلبه { $name }
file-history = ما حدث
file-answer-owed = الجواب
file-at-latest = في موعد أقصاه { $day }
file-certificates = شهادات { $name }
file-program = Vooruit

take-title = من يقوم بهذا؟
take-nobody = لم يأخذ أحد هذا الطلب بعد.
take = سآخذ هذا الطلب
take-colleague = هذا الطلب عند { $name }.
take-over = سآخذ هذا الطلب من { $name }
waiting-title = في انتظار جواب { $name }
waiting-lead =
    يستمر الطلب هنا بعد جواب { $name }.
    الموعد الموعود يبقى كما هو.
waiting-go-on = المتابعة دون هذا الجواب
close-title = لم يبق شيء للعمل
close-lead =
    الجواب عند { $name }.
    بعد الحفظ يخرج الطلب من العمل ولا يمكن إرجاعه.
close = حفظ هذا الطلب

forward-title = هل هذا من شأن مكتب آخر؟
forward = تحويل
forward-to = إلى أي مكتب
forward-stays = يخرج الطلب من هذه القائمة. آخر يوم للجواب يبقى كما هو.
forward-send = تحويل هذا الطلب
forward-back = تراجع
forward-gone = تم تحويل الطلب إلى: { $desk }.
nothing-title = لم يبق شيء للعمل
nothing-withdrawn = سحب النزيل هذا الطلب.
nothing-expired = خرج النزيل. انتهى الطلب.
nothing-closed = تم حفظ هذا الطلب.

given-known = اطلع { $name } على القرار يوم { $day }.
given-unknown = لم يطلع { $name } على القرار بعد.
given-handed = استلم { $name } القرار على الورق يوم { $day }.
given-paper = تم التسليم على الورق
given-paper-day = في أي يوم استلم { $name } القرار
given-paper-send = حفظ هذا اليوم
given-paper-back = تراجع

handle-title = الجواب
handle-choice = النتيجة
handle-granted = نعم
handle-partly-granted = نعم، جزئيًا
handle-refused = لا
handle-ask = سؤال أولًا
handle-reason = السبب
handle-now = ما يمكن أن يفعله { $name } الآن
handle-question = أي سؤال
handle-final = القرار نهائي. بعد الإرسال لا يمكن لأحد تغييره.
handle-ask-waits = بعد ذلك ينتظر الطلب الجواب. الموعد الموعود يبقى كما هو.
handle-send = إرسال
handle-send-granted = إرسال نعم إلى { $name }
handle-send-partly-granted = إرسال نعم جزئيًا إلى { $name }
handle-send-refused = إرسال لا إلى { $name }
handle-send-ask = إرسال هذا السؤال إلى { $name }
handle-sent = تم الإرسال.
refuse-title = إرسال لا إلى { $name }؟
refuse-back = رجوع إلى الجواب
refuse-yes = إرسال لا
fault-choice = يجب اختيار نتيجة أولًا.
fault-reason = يجب اختيار سبب أولًا.
fault-now = مع الرفض يُذكر ما هو ممكن الآن. يجب اختيار واحد على الأقل.
fault-question = يجب اختيار سؤال أولًا.
fault-step = يجب اختيار خطوة أولًا.
fault-day = يجب اختيار يوم: اليوم أو بعده.
fault-desk = يجب اختيار مكتب أولًا.
fault-handed = يجب اختيار يوم بين القرار واليوم.

note-own = جملة خاصة، غير إلزامية
note-foreign = { $name } يقرأ { $language }. هذه الجملة لا تُترجم: تُكتب بهولندية بسيطة.
meter-words = عدد الكلمات: { $n }.
meter-easy = سهلة القراءة.
meter-long = في جملة واحدة { $n } كلمة. الحد الأقصى { $most } كلمة في الجملة.

carry-title = التنفيذ
carry-lead = لكل خطوة: ما تم، أو متى يتم.
carry-step = أي خطوة
carry-day = في أي يوم
carry-said-day = قيل: { $day }
carry-said = قيل
carry-last = هذه آخر خطوة. بعدها يكون الطلب قد تم تنفيذه.
carry-send = إبلاغ { $name } بهذا
carry-send-last = إبلاغ { $name } بهذا وإنهاء الطلب

preview-draft = هكذا يصل إلى { $name }
preview-now = هذا ما يراه { $name } الآن
preview-language = لغة المثال
preview-unchecked = لم يراجع أحد هذه اللغة بعد: { $language }.
preview-objection = كيف تُقدَّم الشكوى وحتى متى: يُضاف ذلك تلقائيًا.

enter-title = تسجيل طلب
enter-lead = لمن طلب شيئًا على الورق أو بالكلام. يظهر الطلب أيضًا على الجهاز عنده.
enter-search = بحث
enter-search-kept = يُسجَّل أن هذا الرقم تم النظر فيه لتسجيل طلب.
enter-other = شخص آخر
enter-kind = ماذا يطلب { $name }
enter-kind-none = اختيار طلب
enter-help = محادثة
enter-choose = يجب أولًا اختيار ما يطلبه.
enter-open = إلى ذلك الطلب
enter-elsewhere = ذلك الطلب عند مكتب آخر.
enter-goes =
    { $n ->
        [one] يذهب الطلب إلى: { $desk }. الموعد خلال { $n } يوم عمل.
       *[other] يذهب الطلب إلى: { $desk }. الموعد خلال { $n } أيام عمل.
    }
enter-send = إرسال باسم { $name }
enter-sent = تم إرسال الطلب { $number } من { $name } إلى: { $desk }. آخر يوم هو { $day }.
fault-answer = يجب أولًا إعطاء جواب هنا.
desk-block-already-asked = هذا الطلب مفتوح عنده من قبل.
desk-block-not-dutch = حسب بياناتنا ليست له الجنسية الهولندية. لذلك هذا الطلب غير ممكن.
desk-block-first = يلزم أولًا طلب آخر: { $kind }.
desk-block-restricted = عليه قيود. لا شيء منه يخرج الآن.

desk-event-submit = أرسله { $name }
desk-event-enter = سجّل { $name } هذا
desk-event-receive = فتحه { $name }
desk-event-take = أخذه { $name }
desk-event-forward = أرسل { $name } هذا إلى مكتب آخر
desk-event-ask = سؤال من { $name }
desk-event-reply = جواب من { $name }
desk-event-grant = نعم، من { $name }
desk-event-grant-partly = نعم جزئيًا، من { $name }
desk-event-refuse = لا، من { $name }
desk-event-hand-over = سلّم { $name } الجواب على الورق
desk-event-step = خطوة ذكرها { $name }
desk-event-carry-out = أنهاه { $name }
desk-event-close = حفظه { $name }
desk-event-withdraw = سحبه { $name }
desk-event-expire = انتهى بسبب الخروج، حسب { $name }
