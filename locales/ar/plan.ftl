# His plan: the path, his goals with their steps, and what he writes to it.

plan-title = خطتي
plan-lead = هذا طريقك إلى الخارج، خطوة بعد خطوة.
plan-none-lead =
    الموظف المسؤول عن خطتك يضع الخطة معك.
    يمكنك أن تقول الآن ما تريد.
    لا تحتاج أن تنتظر شيئًا.

plan-state-none = لا توجد خطة بعد
plan-state-draft = نكتب خطتك
plan-state-discussed = تم الحديث عنها معًا
plan-state-established = تم تثبيت خطتك
plan-state-active = خطتك جارية
plan-state-under-revision = نغيّر خطتك
plan-state-closed = تمت خطتك
plan-state-transferred = خطتك تنتقل معك

path-arrived = جئت إلى هنا
path-plan = تم وضع الخطة
path-plan-ahead = نضع خطة معًا
path-outside = في الخارج
path-on = في { $day }.
path-by = في { $day } أو قبله.
path-perhaps =
    ربما في { $day }.
    هذا اليوم قد يتغيّر.
path-no-day = لا نعرف هذا اليوم بعد.
path-now = الآن: { $doer }.
path-done = تم
path-here = أنت هنا الآن
path-ahead = ليس بعد
path-look = انظر إلى هذا الهدف

goal-behaviour = طريقة تصرفك
goal-skill = تعلّم شيء
goal-state-proposed = اقتراح
goal-state-discussed = تم الحديث عنه
goal-state-set = في خطتك
goal-state-active = جارٍ
goal-state-reached = تحقق
goal-state-not-reached = لم يتحقق
goal-state-dropped = توقف
goal-reason-not-wanted = أنت لا تريد هذا بعد الآن.
goal-reason-not-needed = هذا ليس ضروريًا بعد الآن.
goal-reason-not-possible = هذا غير ممكن هنا.
goal-reason-in-another = هذا جزء من هدف آخر.
goal-steps = من يفعل ماذا
goal-no-steps = لا توجد خطوات بعد.
goal-yours = هذا ما قلته أنت
goal-ours = هذا ما كتبناه نحن
goal-disagreed = أنت غير موافق

step-state-open = ليس بعد
step-state-doing = جارٍ
step-state-waiting = ينتظر شخصًا آخر
step-state-reported-done = أنت تقول: تم
step-state-confirmed-done = تم
step-state-not-done = لم يتم
step-state-dropped = لم يعد ضروريًا
step-say-done = لقد فعلت هذا
step-said =
    ننظر إن كان قد تم.
    بعد ذلك ترى النتيجة هنا.
step-late = مضى هذا اليوم.

doer-detainee = أنت تفعل هذا
doer-staff = نحن نفعل هذا
doer-municipality = البلدية تفعل هذا – gemeente
doer-probation = مكتب المتابعة يفعل هذا – reclassering
doer-volunteers = متطوع يفعل هذا

plan-propose = قل ماذا تريد
plan-propose-title = عن ماذا تريد أن تتكلم؟
plan-propose-words = ماذا تريد أن تحقق؟
plan-propose-lead =
    قل ذلك بكلماتك.
    الموظف المسؤول عن خطتك يتكلم معك عنه.
plan-sentence = اكتب شيئًا بنفسك
plan-sentence-title = ماذا تريد أن تضيف؟
plan-disagree = أنا غير موافق
plan-disagree-title = لماذا أنت غير موافق؟
plan-revise = أريد تغيير خطتي
plan-revise-title = ماذا تريد أن تغيّر؟
plan-write-lead =
    نحن نقرأ ما تكتب.
    لا أحد يغيّر كلماتك.
plan-revised =
    الموظف المسؤول عن خطتك يتكلم معك عنها.
    ما كان مكتوبًا يبقى محفوظًا.

news-plan = غيّرنا شيئًا في خطتك.
news-end = تغيّر اليوم الذي قد تخرج فيه.
