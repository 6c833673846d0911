# The page of a person at the desk: what he needs outside.

person-find = البحث عن شخص برقمه
person-find-go = فتح صفحة الشخص
person-nobody = لا أحد هنا يحمل هذا الرقم
person-nobody-lead =
    يرجى مراجعة الرقم.
    لا يظهر هنا من هو في سجن آخر.
person-changed = تم الحفظ.
person-gone =
    خرج هذا الشخص من السجن.
    لا يمكن تغيير شيء هنا بعد الآن.
person-restricted =
    على هذا الشخص قيود.
    لا يجوز أن يخرج عنه شيء.
person-short-stay = إقامة قصيرة
person-came = تاريخ الدخول
person-dutch = الجنسية
person-dutch-yes = هولندية
person-dutch-no = غير هولندية
person-dutch-unknown = غير معروفة
person-municipality = البلدية
person-municipality-unknown = غير معروفة
person-own-plan = خطة كتبها { $name }
person-conditions = ما يلزمه بعد خروجه

condition-own-says = ما يقوله { $name }
condition-staff-say = ما يقوله الموظفون
condition-by = { $name }، { $day }
condition-own-answers = أجوبة { $name }
condition-until = الإثبات صالح حتى
condition-until-early = هذا قبل خروجه.
condition-until-field = الإثبات صالح حتى، غير إلزامي
condition-until-need =
    ينتهي هذا الإثبات قبل خروجه.
    لذلك تصبح الحالة: تلزم مساعدة.
condition-why = السبب
condition-entry = عند دخوله
condition-what = الحالة الجديدة
condition-send = حفظ
condition-cancel = ترك الحالة كما هي
condition-event-map = نظرنا في الأمر
condition-event-settle = تم
condition-event-need-help = تلزم مساعدة
condition-event-start-help = المساعدة جارية
condition-event-pass-on = شخص في الخارج يواصل الأمر
condition-event-give-up = لن يكتمل قبل خروجه

screening-title = الفحص الأولي – screening
screening-lead =
    هل تم النظر في كل شيء؟
    الإنهاء يثبّت كيف كان كل أمر عند دخوله.
screening-unknown =
    { $n ->
        [one] لا يُعرف شيء بعد عن { $n } أمر.
       *[other] لا يُعرف شيء بعد عن { $n } أمور.
    }
screening-finish = إنهاء الفحص الأولي
screening-sure = هل انتهى الفحص الأولي؟
screening-sure-lead =
    لا تتغير بعد ذلك الحالة عند الدخول.
    الحالة الحالية يمكن تغييرها.
screening-back = ليس بعد
screening-yes = نعم، انتهى
screening-done = أنهاه { $name } في { $day }.
