# What the data of the catalogue and the rules is called. Of a text with more lines, the first stands large.

request-id-card = بطاقة هوية هولندية – ID-kaart
request-id-card-hint = بطاقة تُثبت من أنت.
request-id-card-find = هوية بطاقة بطاقه هويه جواز سفر صورة إثبات
word-id-card = بطاقة الهوية – ID-kaart
word-id-card-means = بطاقة فيها اسمك وصورتك
question-id-card-have = هل عندك بطاقة هوية؟
question-id-card-have-have = نعم، عندي بطاقة
question-id-card-have-expired = بطاقتي قديمة
question-id-card-have-lost = ضاعت بطاقتي
question-id-card-have-never = لم تكن عندي بطاقة أبدًا
stop-id-card-have-have =
    لا تلزم بطاقة جديدة
    يمكن استعمال بطاقتك.
    هل في بطاقتك مشكلة؟
    يمكن التحدث مع شخص عن ذلك.
question-id-card-photo = هل تلزم صورة لك؟
question-id-card-photo-need = نعم، تلزمني صورة
question-id-card-photo-have = لا، عندي صورة
question-id-card-photo-dont-know = لا أعرف
question-id-card-pays = من يدفع ثمن البطاقة؟
tell-id-card-pays =
    { $id-card-payer ->
        [prison]
            السجن يدفع ثمن البطاقة.
            لا يلزم مال منك.
       *[detainee]
            ثمن البطاقة { $id-card-cost } يورو.
            الدفع من مالك.
            هل المال لا يكفي؟
            يمكن طلب البطاقة، ثم التحدث معنا.
    }
question-id-card-old-card = أين بطاقتك القديمة؟
question-id-card-old-card-at-home = في بيتي
question-id-card-old-card-police = عند الشرطة
question-id-card-old-card-gone = ضاعت
question-id-card-old-card-dont-know = لا أعرف
question-id-card-where-registered =
    ما هو عنوانك المسجّل؟
    هو عنوانك عند البلدية – BRP
outcome-id-card-granted = نطلب لك بطاقة هوية
outcome-id-card-partly-granted = نرتب لك الصورة فقط
outcome-id-card-refused = لا بطاقة هوية الآن
step-id-card-photo = تصويرك يوم { $day }
step-id-card-photo-ahead = تصويرك
step-id-card-municipality-comes = البلدية تأتي يوم { $day }
step-id-card-municipality-comes-ahead = البلدية تأتي من أجل بطاقتك
step-id-card-in-property = بطاقتك موجودة مع أغراضك
step-id-card-in-property-ahead = بطاقتك تصل إلى أغراضك

request-talk = أريد التحدث مع شخص
request-talk-hint = اختيار الشخص لك.
request-talk-find = حديث كلام التحدث مساعدة موظف موعد لقاء شخص
question-talk-whom = مع من يكون الحديث؟
question-talk-whom-case-manager = مع من يساعدني في خطتي – casemanager
question-talk-whom-mentor = مع الموظف المسؤول عني – mentor
question-talk-whom-ric = مع مكان ترتيب الأمور لما بعد السجن – RIC
question-talk-about = عن أي شيء يكون الحديث؟
question-talk-about-papers = عن الأوراق
question-talk-about-home-and-money = عن السكن والمال
question-talk-about-here = عن الوضع هنا
question-talk-about-something-else = عن شيء آخر
question-talk-about-rather-not-say = أفضّل ألا أقول
question-talk-when = متى يمكنك التحدث؟
question-talk-when-morning = في الصباح
question-talk-when-afternoon = بعد الظهر
question-talk-when-any-time = أي وقت مناسب
outcome-talk-granted = يأتي شخص للتحدث معك
outcome-talk-refused = لا حديث الآن
step-talk-comes-on = نأتي للتحدث معك يوم { $day }
step-talk-comes-on-ahead = نأتي للتحدث معك
step-talk-talked = تحدثنا معك
step-talk-talked-ahead = تم الحديث

desk-ric = مكان ترتيب الأمور لما بعد السجن – RIC
desk-case-manager = من يساعدك في خطتك – casemanager
desk-mentor = الموظف المسؤول عنك – mentor
desk-back-office = مكتب كتابة الرسائل الرسمية – backoffice
desk-privacy = الموظف المسؤول عن معلوماتك – privacyfunctionaris
desk-education = المدرسة هنا – onderwijs
desk-work = الموظف المسؤول عن العمل هنا – arbeid
desk-medical = الطبيب والتمريض هنا – medische dienst
desk-probation = خدمة المتابعة والمساعدة قبل العقوبة وبعدها – reclassering
desk-volunteers = شخص يساعد بدون أجر – vrijwilliger
desk-spiritual-care = من يتحدث معك عن الإيمان أو الحياة – geestelijk verzorger
desk-commissioner = شخص من الخارج يراقب السجن – maandcommissaris

group-papers = الأوراق
group-papers-hint = بطاقة هوية أو رسالة أو طباعة.
group-home-and-money = السكن والمال
group-home-and-money-hint = بيتك ومالك وديونك.
group-home = مكان للسكن
group-home-hint = الاحتفاظ ببيتك أو البحث عن مكان.
group-income = مال للمعيشة
group-income-hint = مال بدون عمل أو حساب في البنك.
group-debts = الديون
group-debts-hint = مساعدة في الديون والغرامات.
group-care = الرعاية والتأمين
group-care-hint = الطبيب والتأمين الصحي.
group-learn-and-work = التعلّم والعمل
group-learn-and-work-hint = دورة أو عمل أو إصلاح الضرر.
group-learn = التعلّم
group-learn-hint = دورة أو تعلّم اللغة الهولندية.
group-work = العمل
group-work-hint = عمل هنا ومساعدة للعمل في الخارج.
group-restoration = إصلاح الضرر
group-restoration-hint = دورة أو حديث بمساعدة شخص.
group-talk-and-more = التحدث وأكثر
group-talk-and-more-hint = حديث أو حرية أكثر أو شيء آخر.
group-talk-here = التحدث مع شخص هنا
group-talk-here-hint = مثلًا مع من يساعدك في خطتك – casemanager
group-talk-others = التحدث مع شخص آخر
group-talk-others-hint = مثلًا مع شخص متطوع – vrijwilliger
group-freedom = حرية أكثر
group-freedom-hint = العمل أو السكن خارج السجن.
group-other = شيء آخر
group-other-hint = تغيير خطتك أو سؤال آخر.

block-already-asked = هذا الطلب موجود من قبل
block-already-asked-next = النظر في طلبي
block-not-dutch = هذا ممكن فقط مع الجنسية الهولندية
block-not-dutch-next = التحدث مع شخص
block-first = يجب طلب شيء آخر أولاً
block-first-next = التحدث مع شخص
block-restricted = غير ممكن الآن، الاتصال بالخارج غير مسموح
block-restricted-next = التحدث مع شخص

reason-we-ask-municipality =
    البلدية تعمل البطاقة هنا.
    نحن نطلب ذلك لك.
reason-photo-only =
    الصورة ممكنة الآن.
    للبطاقة تنقص ورقة.
reason-missing-document =
    تنقص ورقة.
    يمكن سؤالنا عن هذه الورقة.
reason-not-allowed-by-rule = القواعد لا تسمح بذلك.
reason-not-enough-time =
    الوقت المتبقي غير كافٍ.
    ربما يكون خروجك قبل ذلك.
reason-already-asked =
    هذا الطلب موجود من قبل.
    ما زلنا ننظر في طلبك الأول.
reason-we-come = عندنا وقت لك.
reason-other-desk-decides = شخص آخر يقرر هذا.
reason-talked-already = تحدثنا عن هذا من قبل.
reason-done-for-you =
    نعمل ذلك لك.
    لا يلزم شيء منك.
reason-place-found = يوجد مكان لك.
reason-part-only =
    جزء من هذا ممكن.
    نخبرك بما هو غير ممكن.
reason-too-early =
    ما زال الوقت مبكرًا.
    يمكن طلب ذلك فيما بعد.
reason-no-place-free = لا يوجد مكان حاليًا.
reason-plan-goal-needed = يلزم أولًا هدف في خطتك – doel
reason-valid-id-needed = يلزم أولًا بطاقة هوية أو جواز سفر صالح – identiteitsbewijs
reason-talk-case-manager-first =
    يلزم أولًا الحديث مع من يساعدك في خطتك – casemanager
    بعد ذلك يمكن الطلب من جديد.
reason-not-needed = هذا لا يلزمك الآن.

now-missing-document = إحضار الورقة ثم الطلب من جديد
now-talk-case-manager-first = طلب الحديث مع من يساعدك في خطتك – casemanager
now-not-allowed-by-rule = السؤال عما هو ممكن
now-not-enough-time = طلب مساعدة لما بعد خروجك
now-already-asked = الذهاب إلى: طلباتي
now-other-desk-decides = السؤال عمن يقرر هذا
now-ask-again = طلب حديث جديد
now-too-early = الطلب من جديد فيما بعد
now-no-place-free = طلب مكان في قائمة الانتظار
now-plan-goal-needed = إضافة هدف إلى خطتك
now-valid-id-needed = طلب بطاقة هوية – ID-kaart

remedy-complaint-committee =
    عند أشخاص من الخارج يراقبون السجن – commissie van toezicht
    هم لا يعملون في السجن.
remedy-selection-officer =
    إلى موظف الاختيار – selectiefunctionaris
    هذا الموظف يقرر مكان الإقامة.
route-paper-form =
    برسالة أو ورقة خاصة
    الورقة موجودة في قسمك.
    تلزم كتابة سبب عدم الموافقة.
route-objection-letter =
    برسالة
    كتابة سبب عدم الموافقة.
    مع كتابة الاسم واليوم.
