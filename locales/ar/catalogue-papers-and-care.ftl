# What is asked about papers, a place to live, care and insurance: each type with its questions, answers, reasons and steps.

request-care-outside = استمرار الرعاية بعد الخروج
request-care-outside-hint = مساعدة موجودة أيضًا بعد خروجك.
request-care-outside-find = رعاية مساعدة علاج طبيب دواء أدوية مرافقة نفسي عيادة خارج
question-care-outside-kind = أي مساعدة تلزمك في الخارج؟
question-care-outside-kind-doctor = مساعدة من طبيب أو تمريض
question-care-outside-kind-support = مساعدة في السكن وأمور كل يوم
question-care-outside-kind-both = الاثنان معًا
question-care-outside-kind-dont-know = لا أعرف
question-care-outside-kind-rather-not-say = أفضّل ألا أقول
question-care-outside-someone = هل عندك في الخارج من يساعدك؟
question-care-outside-someone-yes = نعم، عندي شخص
question-care-outside-someone-before = كان عندي من قبل
question-care-outside-someone-no = لا، ليس عندي أحد
question-care-outside-someone-dont-know = لا أعرف
question-care-outside-someone-rather-not-say = أفضّل ألا أقول
question-care-outside-yes-first = من يحصل على معلوماتك؟
tell-care-outside-yes-first =
    الطبيب والتمريض هنا يتحدثون معك أولًا.
    لا نخبر أحدًا في الخارج إلا بموافقتك.
    يمكنك تغيير ذلك فيما بعد.
question-care-outside-place =
    في أي مدينة يكون سكنك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-care-outside-granted = نبحث لك عن مساعدة لما بعد خروجك
outcome-care-outside-refused = لا نبحث الآن عن مساعدة في الخارج
reason-care-outside-we-look =
    نتحدث معك أولًا.
    ثم نبحث عمن يمكنه المساعدة في الخارج.
now-care-outside-talk = التحدث مع الطبيب أو التمريض – medische dienst
step-care-outside-talk = نتحدث معك يوم { $day }
step-care-outside-talk-ahead = نتحدث معك
step-care-outside-outside-knows = المساعدة في الخارج تعرف بقدومك
step-care-outside-outside-knows-ahead = نخبر المساعدة في الخارج

request-data-correction = تصحيح معلوماتي
request-data-correction-hint = شيء مكتوب عني غير صحيح.
request-data-correction-find = خطأ معلومات بيانات خصوصية اسم عنوان ملف حذف تصحيح
question-data-correction-what = ما الشيء غير الصحيح؟
question-data-correction-what-name-or-address = اسمي أو عنواني
question-data-correction-what-plan = شيء في خطتي – D&R-plan
question-data-correction-what-shared = شيء يعرفه آخرون عني
question-data-correction-what-something-else = شيء آخر
question-data-correction-what-dont-know = لا أعرف
question-data-correction-wish = ما المطلوب؟
question-data-correction-wish-correct = هذا خطأ ويلزم تغييره
question-data-correction-wish-add = ينقص شيء
question-data-correction-wish-remove = يلزم حذفه
question-data-correction-wish-dont-know = لا أعرف
question-data-correction-should-be =
    ما الشيء الصحيح؟
    من غير كتابة عن القضية.
    ومن غير كتابة عن الصحة.
question-data-correction-where =
    أين رأيت ذلك؟
    مثلًا في رسالة أو على الشاشة.
question-data-correction-proof = هل عندك ورقة تثبت ذلك؟
question-data-correction-proof-yes = نعم، هي معي هنا
question-data-correction-proof-no = لا، ليست عندي
question-data-correction-proof-someone-can-send = يمكن أن يرسلها شخص
question-data-correction-proof-dont-know = لا أعرف
outcome-data-correction-granted = نصحّح معلوماتك
outcome-data-correction-partly-granted = نصحّح جزءًا
outcome-data-correction-refused = لا نغيّر هذه المعلومات
reason-data-correction-we-change =
    معك حق.
    نكتب المعلومات الصحيحة.
reason-data-correction-is-right =
    نرى أن المعلومات صحيحة.
    يمكنك كتابة رأيك.
now-data-correction-add-view = كتابة رأيك
now-data-correction-authority = شكوى إلى مكتب حماية المعلومات – Autoriteit Persoonsgegevens
step-data-correction-changed = تم تصحيح معلوماتك
step-data-correction-changed-ahead = نصحّح معلوماتك
step-data-correction-others-told = من عنده معلوماتك يعرف هذا الآن
step-data-correction-others-told-ahead = من عنده معلوماتك يعرف هذا أيضًا

request-detention-statement = ورقة تثبت وجودك في السجن – detentieverklaring
request-detention-statement-hint = مثلًا للتأمين أو للسكن.
request-detention-statement-find = إثبات شهادة ورقة سجن تأمين مالك السكن رسالة
word-detention-statement = ورقة تثبت وجودك في السجن – detentieverklaring
word-detention-statement-means = ورقة من السجن لتقديمها إلى الآخرين
question-detention-statement-for-whom = لمن هذه الورقة؟
question-detention-statement-for-whom-insurer = لتأميني الصحي – zorgverzekering
question-detention-statement-for-whom-landlord = لسكني
question-detention-statement-for-whom-money = للمال أو الديون أو المساعدة المالية – uitkering
question-detention-statement-for-whom-someone-else = لشخص آخر
question-detention-statement-for-whom-dont-know = لا أعرف
question-detention-statement-how-many = كم ورقة تلزمك؟
question-detention-statement-how-many-one = ورقة واحدة
question-detention-statement-how-many-more = أكثر من ورقة
question-detention-statement-how-many-dont-know = لا أعرف
question-detention-statement-which =
    لمن الورقة بالضبط؟
    مثلًا اسم شركة التأمين.
outcome-detention-statement-granted = لك هذه الورقة
outcome-detention-statement-refused = لا ورقة الآن
reason-detention-statement-have-it =
    هذه الورقة عندك من قبل.
    يمكن طلب نسخة منها.
now-detention-statement-copy = طلب نسخة
step-detention-statement-written = الورقة جاهزة
step-detention-statement-written-ahead = نعمل الورقة
step-detention-statement-given = استلمت الورقة
step-detention-statement-given-ahead = نسلّمك الورقة

request-digid = مساعدة في حسابي في مواقع الدولة – DigiD
request-digid-hint = مثلًا للمساعدات والضرائب.
request-digid-find = حساب دخول كلمة السر رمز الدولة ضرائب موقع ديجيد
word-digid = حساب في مواقع الدولة – DigiD
word-digid-means = اسم وكلمة سر خاصان بك لمواقع الدولة
question-digid-have =
    هل عندك هذا الحساب؟
    هو حساب في مواقع الدولة – DigiD
question-digid-have-works = نعم، وهو يعمل
question-digid-have-cannot-log-in = نعم، لكن لا يمكنني الدخول
question-digid-have-never = لم يكن عندي أبدًا
question-digid-have-dont-know = لا أعرف
question-digid-have-rather-not-say = أفضّل ألا أقول
stop-digid-have-works =
    لا يلزم حساب جديد
    هل يلزم استعماله هنا؟
    يمكن التحدث مع شخص عن ذلك.
    كلمة السر لك وحدك.
question-digid-phone = هل عندك رقم هاتف خاص بك؟
question-digid-phone-own = نعم، عندي رقم
question-digid-phone-not-mine = رقم شخص آخر فقط
question-digid-phone-none = لا، ليس عندي رقم
question-digid-phone-dont-know = لا أعرف
question-digid-phone-rather-not-say = أفضّل ألا أقول
question-digid-secret = ما الذي يبقى سرًا؟
tell-digid-secret =
    لا نسأل أبدًا عن كلمة السر.
    كلمة السر لك وحدك.
    الرمز يصل في رسالة.
    الرسالة تذهب إلى عنوانك عند البلدية – BRP
question-digid-letter = هل يمكن لشخص إحضار الرسالة أو إرسالها؟
question-digid-letter-yes = نعم، هذا ممكن
question-digid-letter-no = لا، هذا غير ممكن
question-digid-letter-dont-know = لا أعرف
question-digid-letter-rather-not-say = أفضّل ألا أقول
outcome-digid-granted = نساعدك في الحساب – DigiD
outcome-digid-refused = لا يمكننا المساعدة في الحساب الآن – DigiD
reason-digid-together =
    نعمل ذلك معك.
    كتابة كلمة السر عليك وحدك.
reason-digid-no-address =
    رسالة الرمز يلزمها عنوان.
    ليس لك عنوان عند البلدية حتى الآن – BRP
now-digid-address = طلب عنوان لبريدك – briefadres
step-digid-together = نعمل ذلك معًا يوم { $day }
step-digid-together-ahead = نعمل ذلك معًا
step-digid-code-asked = طلبنا الرسالة التي فيها رمزك
step-digid-code-asked-ahead = نطلب الرسالة التي فيها رمزك
step-digid-works = حسابك يعمل – DigiD
step-digid-works-ahead = تشغيل حسابك بالرمز – DigiD

request-housing-find = البحث عن مكان للسكن
request-housing-find-hint = لما بعد خروجك.
request-housing-find-find = بيت سكن منزل شقة غرفة نوم مأوى إيجار مكان
question-housing-find-where = أين السكن المطلوب؟
question-housing-find-where-same-place = حيث كان سكني من قبل
question-housing-find-where-other-place = في مدينة أخرى
question-housing-find-where-no-matter = أي مكان مناسب
question-housing-find-where-dont-know = لا أعرف
question-housing-find-where-rather-not-say = أفضّل ألا أقول
question-housing-find-with = ما نوع السكن المطلوب؟
question-housing-find-with-alone = وحدي
question-housing-find-with-others = مع العائلة أو الأصدقاء
question-housing-find-with-support = في مكان فيه مساعدة
question-housing-find-with-dont-know = لا أعرف
question-housing-find-with-rather-not-say = أفضّل ألا أقول
question-housing-find-listed = هل أنت في قائمة للحصول على بيت؟
question-housing-find-listed-yes = نعم، أنا في قائمة
question-housing-find-listed-no = لا، لست في قائمة
question-housing-find-listed-dont-know = لا أعرف
question-housing-find-listed-rather-not-say = أفضّل ألا أقول
question-housing-find-long = كم يلزم من الوقت؟
tell-housing-find-long =
    إيجاد مكان يأخذ وقتًا طويلًا في كثير من الأحيان.
    لذلك نبدأ الآن.
    نطلب المساعدة من البلدية.
    تصلك منا رسالة عن ذلك.
question-housing-find-place =
    في أي مدينة السكن المطلوب؟
    يكفي اسم المدينة أو القرية.
question-housing-find-first-nights = هل لك مكان للنوم في الأيام الأولى؟
question-housing-find-first-nights-yes = نعم، لي مكان
question-housing-find-first-nights-no = لا، ليس لي مكان
question-housing-find-first-nights-dont-know = لا أعرف
question-housing-find-first-nights-rather-not-say = أفضّل ألا أقول
outcome-housing-find-granted = نساعدك في البحث عن مكان
outcome-housing-find-partly-granted = نبحث عن مكان لفترة
outcome-housing-find-refused = لا نبحث لك عن مكان الآن
reason-housing-find-we-look = نطلب من البلدية البحث معنا.
reason-housing-find-for-a-while =
    لا يوجد مكان دائم حتى الآن.
    مكان لفترة ممكن.
now-housing-find-again = طلب مكان دائم فيما بعد
step-housing-find-sent = طلبك عند البلدية
step-housing-find-sent-ahead = نرسل طلبك إلى البلدية
step-housing-find-answer-talk = نتحدث معك عن الجواب يوم { $day }
step-housing-find-answer-talk-ahead = نتحدث معك عن الجواب
step-housing-find-talked = تحدثنا معك عن الجواب
step-housing-find-talked-ahead = بعد ذلك يكون معروفًا ما هو ممكن

request-housing-keep = الاحتفاظ ببيتي
request-housing-keep-hint = مساعدة لعدم فقدان بيتك.
request-housing-keep-find = بيت إيجار مالك سكن شقة مفتاح إخلاء احتفاظ منزل
question-housing-keep-kind = ما نوع بيتك؟
question-housing-keep-kind-rent = بيتي بالإيجار
question-housing-keep-kind-own = اشتريت بيتي
question-housing-keep-kind-with-someone = أسكن عند شخص
question-housing-keep-kind-dont-know = لا أعرف
question-housing-keep-kind-rather-not-say = أفضّل ألا أقول
question-housing-keep-help = في أي شيء تلزمك المساعدة؟
question-housing-keep-help-pay = لا يمكنني دفع ثمن السكن
question-housing-keep-help-look-after = لا أحد يهتم ببيتي
question-housing-keep-help-have-to-leave = ربما يلزم أن أترك بيتي
question-housing-keep-help-dont-know = لا أعرف
question-housing-keep-help-rather-not-say = أفضّل ألا أقول
question-housing-keep-someone-there = هل يسكن أحد في بيتك الآن؟
question-housing-keep-someone-there-yes = نعم، يسكن فيه شخص
question-housing-keep-someone-there-no = لا، البيت فارغ
question-housing-keep-someone-there-dont-know = لا أعرف
question-housing-keep-someone-there-rather-not-say = أفضّل ألا أقول
question-housing-keep-costs = ماذا عن ثمن السكن الآن؟
tell-housing-keep-costs =
    الإيجار يستمر.
    حتى في وقت غيابك.
    البلدية تساعد أحيانًا لفترة.
    نحن نطلب ذلك لك.
question-housing-keep-landlord =
    من هو مالك البيت؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-housing-keep-place = في أي مدينة بيتك؟
outcome-housing-keep-granted = نساعدك في أمر بيتك
outcome-housing-keep-partly-granted = يمكننا المساعدة في جزء
outcome-housing-keep-refused = لا يمكننا المساعدة في أمر بيتك الآن
reason-housing-keep-we-ask =
    نطلب المساعدة من البلدية.
    البلدية تقرر ما هو ممكن.
reason-housing-keep-no-help = البلدية لا يمكنها المساعدة في هذا.
now-housing-keep-find = البحث عن مكان آخر للسكن
step-housing-keep-sent = طلبك عند البلدية
step-housing-keep-sent-ahead = نرسل طلبك إلى البلدية
step-housing-keep-answered = أخبرناك بما تقوله البلدية
step-housing-keep-answered-ahead = نخبرك بما تقوله البلدية

request-insurance-resume = بدء التأمين الصحي من جديد – zorgverzekering
request-insurance-resume-hint = لمن اقترب خروجه.
request-insurance-resume-find = تأمين صحي بدء تشغيل من جديد صحة شركة التأمين
word-health-insurance = التأمين الصحي – zorgverzekering
word-health-insurance-means = تأمين للطبيب والمستشفى
question-insurance-resume-stopped = هل تأمينك متوقف الآن؟
question-insurance-resume-stopped-yes = نعم، هو متوقف
question-insurance-resume-stopped-runs = لا، هو مستمر
question-insurance-resume-stopped-none = ليس عندي تأمين
question-insurance-resume-stopped-dont-know = لا أعرف
question-insurance-resume-stopped-rather-not-say = أفضّل ألا أقول
stop-insurance-resume-stopped-runs =
    لا يلزم شيء الآن
    تأمينك مستمر.
    هل عندك شك؟
    يمكن التحدث مع شخص عن ذلك.
stop-insurance-resume-stopped-none =
    لا يوجد تأمين لبدئه
    يمكن الحصول على تأمين.
    الاختيار هو: تأمين صحي جديد – zorgverzekering
question-insurance-resume-insurer =
    ما اسم شركة التأمين؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-insurance-resume-allowance =
    هل يلزمك أيضًا المال للتأمين؟
    مال من الدولة لتأمينك الصحي – zorgtoeslag
question-insurance-resume-allowance-yes = نعم، أريد المساعدة في ذلك
question-insurance-resume-allowance-no = لا، لا أريد ذلك
question-insurance-resume-allowance-dont-know = لا أعرف
question-insurance-resume-allowance-rather-not-say = أفضّل ألا أقول
question-insurance-resume-start = ما الذي يتغيّر؟
tell-insurance-resume-start =
    بعد الخروج يلزمك دفع ثمن التأمين من جديد.
    عندها يمكن الذهاب إلى طبيب في الخارج.
    يلزم الاحتفاظ بالورقة التي تثبت خروجك.
question-insurance-resume-letter = هل عندك رسالة من التأمين؟
question-insurance-resume-letter-here = نعم، هي معي هنا
question-insurance-resume-letter-at-home = نعم، في بيتي
question-insurance-resume-letter-none = لا، ليست عندي رسالة
question-insurance-resume-letter-dont-know = لا أعرف
outcome-insurance-resume-granted = نساعدك في بدء التأمين
outcome-insurance-resume-refused = لا نبدأ التأمين الآن
reason-insurance-resume-we-write =
    نكتب معك رسالة.
    هذه الرسالة تصل إلى التأمين.
reason-insurance-resume-none = ليس عندك تأمين متوقف.
now-insurance-resume-take-out = طلب المساعدة في تأمين جديد – zorgverzekering
step-insurance-resume-sent = أُرسلت الرسالة إلى التأمين
step-insurance-resume-sent-ahead = نرسل رسالة إلى التأمين
step-insurance-resume-starts = تأمينك يبدأ يوم { $day }
step-insurance-resume-starts-ahead = التأمين يقول متى البداية

request-insurance-suspend = إيقاف التأمين الصحي لفترة – zorgverzekering
request-insurance-suspend-hint = عندها لا دفع لفترة.
request-insurance-suspend-find = تأمين صحي إيقاف وقف دفع قسط صحة شركة التأمين
question-insurance-suspend-insured =
    هل عندك تأمين صحي؟
    تأمين للطبيب والمستشفى – zorgverzekering
question-insurance-suspend-insured-yes = نعم، عندي تأمين
question-insurance-suspend-insured-stopped = نعم، لكنه متوقف
question-insurance-suspend-insured-none = لا، ليس عندي تأمين
question-insurance-suspend-insured-dont-know = لا أعرف
question-insurance-suspend-insured-rather-not-say = أفضّل ألا أقول
stop-insurance-suspend-insured-stopped =
    لا يلزم شيء الآن
    تأمينك متوقف.
    هل اقترب خروجك؟
    الاختيار هو: بدء التأمين الصحي من جديد – zorgverzekering
stop-insurance-suspend-insured-none =
    لا يوجد تأمين لإيقافه
    يمكن الحصول على تأمين.
    الاختيار هو: تأمين صحي جديد – zorgverzekering
question-insurance-suspend-insurer =
    ما اسم شركة التأمين؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-insurance-suspend-extra =
    هل عندك أيضًا تأمين إضافي؟
    مثلًا لطبيب الأسنان.
question-insurance-suspend-extra-stop-too = نعم، ويلزم إيقافه أيضًا
question-insurance-suspend-extra-keep = نعم، وأريد استمراره
question-insurance-suspend-extra-none = لا، ليس عندي ذلك
question-insurance-suspend-extra-dont-know = لا أعرف
question-insurance-suspend-extra-rather-not-say = أفضّل ألا أقول
question-insurance-suspend-money = ما الذي يتغيّر؟
tell-insurance-suspend-money =
    عندها لا دفع للتأمين الأساسي.
    وعندها لا مال من الدولة لهذا التأمين – zorgtoeslag
    الطبيب هنا يبقى موجودًا.
    التأمين الإضافي يستمر في كثير من الأحيان.
question-insurance-suspend-letter = هل عندك رسالة من التأمين؟
question-insurance-suspend-letter-here = نعم، هي معي هنا
question-insurance-suspend-letter-at-home = نعم، في بيتي
question-insurance-suspend-letter-none = لا، ليست عندي رسالة
question-insurance-suspend-letter-dont-know = لا أعرف
outcome-insurance-suspend-granted = نساعدك في إيقاف التأمين
outcome-insurance-suspend-partly-granted = يمكن إيقاف جزء من التأمين
outcome-insurance-suspend-refused = لا يمكن إيقاف التأمين الآن
reason-insurance-suspend-we-write =
    نكتب معك رسالة.
    هذه الرسالة تصل إلى التأمين.
reason-insurance-suspend-basic-only =
    يمكن إيقاف التأمين الأساسي.
    التأمين الإضافي يستمر.
reason-insurance-suspend-not-insured = ليس عندك تأمين صحي – zorgverzekering
now-insurance-suspend-extra = التحدث عن التأمين الإضافي
now-insurance-suspend-take-out = طلب المساعدة في تأمين جديد – zorgverzekering
step-insurance-suspend-sent = أُرسلت الرسالة إلى التأمين
step-insurance-suspend-sent-ahead = نرسل رسالة إلى التأمين
step-insurance-suspend-stopped = تأمينك متوقف
step-insurance-suspend-stopped-ahead = التأمين يقول متى التوقف

request-insurance-take-out = تأمين صحي جديد – zorgverzekering
request-insurance-take-out-hint = لمن ليس عنده تأمين.
request-insurance-take-out-find = تأمين صحي جديد بدون تأمين أساسي صحة شركة اشتراك
question-insurance-take-out-insured =
    هل عندك تأمين صحي الآن؟
    تأمين للطبيب والمستشفى – zorgverzekering
question-insurance-take-out-insured-no = لا، ليس عندي تأمين
question-insurance-take-out-insured-yes = نعم، عندي تأمين
question-insurance-take-out-insured-stopped = نعم، لكنه متوقف
question-insurance-take-out-insured-dont-know = لا أعرف
question-insurance-take-out-insured-rather-not-say = أفضّل ألا أقول
stop-insurance-take-out-insured-yes =
    لا يلزم تأمين جديد
    يمكن إيقافه لفترة.
    الاختيار هو: إيقاف التأمين الصحي لفترة – zorgverzekering
stop-insurance-take-out-insured-stopped =
    لا يلزم تأمين جديد
    هل اقترب خروجك؟
    الاختيار هو: بدء التأمين الصحي من جديد – zorgverzekering
question-insurance-take-out-address = هل لك عنوان في هولندا؟
question-insurance-take-out-address-home = نعم، أسكن هناك
question-insurance-take-out-address-post = نعم، لبريدي فقط – briefadres
question-insurance-take-out-address-none = لا، ليس لي عنوان
question-insurance-take-out-address-dont-know = لا أعرف
question-insurance-take-out-address-rather-not-say = أفضّل ألا أقول
question-insurance-take-out-choose = من يختار التأمين؟
question-insurance-take-out-choose-together = أختار مع شخص يساعدني
question-insurance-take-out-choose-know = أعرف ما أريد
question-insurance-take-out-choose-dont-know = لا أعرف
question-insurance-take-out-money = كم الثمن؟
tell-insurance-take-out-money =
    يمكن إيقاف التأمين فورًا.
    عندها لا دفع في السجن.
    بعد الخروج يكون الدفع كل شهر.
question-insurance-take-out-which =
    ما التأمين المطلوب؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-insurance-take-out-granted = نساعدك في الحصول على تأمين
outcome-insurance-take-out-refused = لا يمكن الحصول على تأمين الآن
reason-insurance-take-out-together =
    ننظر معًا أي تأمين مناسب.
    الاختيار لك.
reason-insurance-take-out-no-address =
    التأمين يلزمه عنوان.
    عنوان لبريدك فقط يكفي – briefadres
reason-insurance-take-out-insured = عندك تأمين صحي من قبل – zorgverzekering
now-insurance-take-out-address = طلب عنوان لبريدك – briefadres
now-insurance-take-out-start = بدء تأمينك من جديد
step-insurance-take-out-chosen = نختار معًا يوم { $day }
step-insurance-take-out-chosen-ahead = نختار التأمين معًا
step-insurance-take-out-insured = صار عندك تأمين
step-insurance-take-out-insured-ahead = التأمين يرسل رسالة

request-medical-talk = التحدث مع الطبيب أو التمريض – medische dienst
request-medical-talk-hint = لا يلزم ذكر السبب.
request-medical-talk-find = طبيب دكتور مرض مريض ألم وجع تمريض أسنان دواء صحة
question-medical-talk-now = هل تلزمك مساعدة الآن فورًا؟
tell-medical-talk-now =
    يلزم إذن نداء موظف.
    من غير انتظار جواب من هذا الجهاز.
    هل يمكن الانتظار؟
    يمكن إذن الطلب هنا.
    من غير ذكر ما بك.
question-medical-talk-whom = مع من يكون الحديث؟
question-medical-talk-whom-doctor = مع الطبيب
question-medical-talk-whom-nurse = مع التمريض
question-medical-talk-whom-any = أي شخص مناسب
question-medical-talk-whom-dont-know = لا أعرف
question-medical-talk-interpreter =
    هل يلزمك مترجم؟
    هو شخص يتكلم لغتك.
question-medical-talk-interpreter-yes = نعم، يلزمني مترجم
question-medical-talk-interpreter-no = لا، لا يلزمني مترجم
question-medical-talk-interpreter-dont-know = لا أعرف
question-medical-talk-when = متى يمكنك التحدث؟
question-medical-talk-when-morning = في الصباح
question-medical-talk-when-afternoon = بعد الظهر
question-medical-talk-when-any-time = أي وقت مناسب
outcome-medical-talk-granted = لك حديث معهم
outcome-medical-talk-refused = لا حديث الآن
reason-medical-talk-has-day =
    لك موعد من قبل.
    يمكنك قول كل شيء فيه.
now-medical-talk-later = طلب حديث جديد فيما بعد
step-medical-talk-comes-on = حديثك معهم يوم { $day }
step-medical-talk-comes-on-ahead = نخبرك بموعد الحديث
step-medical-talk-talked = انتهى الحديث
step-medical-talk-talked-ahead = يكون الحديث

request-postal-address = عنوان لبريدي فقط – briefadres
request-postal-address-hint = لمن ليس له عنوان خاص.
request-postal-address-find = عنوان بريد رسائل تسجيل بلدية مسجل بدون سكن
word-postal-address = عنوان لبريدك فقط – briefadres
word-postal-address-means = مكان لبريدك ليس فيه سكنك
question-postal-address-registered = أين عنوانك المسجّل الآن؟
question-postal-address-registered-my-home = في بيتي
question-postal-address-registered-old-address = في عنوان قديم لا أسكن فيه الآن
question-postal-address-registered-nowhere = ليس لي عنوان مسجّل
question-postal-address-registered-dont-know = لا أعرف
question-postal-address-registered-rather-not-say = أفضّل ألا أقول
stop-postal-address-registered-my-home =
    لك عنوان من قبل
    بريدك يمكن أن يصل إليه.
    هل في العنوان مشكلة؟
    يمكن التحدث مع شخص عن ذلك.
question-postal-address-whose = من يمكنه استلام بريدك؟
question-postal-address-whose-someone-i-know = شخص أعرفه
question-postal-address-whose-municipality = البلدية
question-postal-address-whose-nobody = ليس عندي أحد
question-postal-address-whose-dont-know = لا أعرف
question-postal-address-whose-rather-not-say = أفضّل ألا أقول
question-postal-address-yes-needed = ما الذي يلزم؟
tell-postal-address-yes-needed =
    تلزم موافقة من يسكن هناك.
    هذا الشخص يعطيك بريدك.
    البلدية تقرر.
question-postal-address-said-yes = هل وافق هذا الشخص؟
question-postal-address-said-yes-yes = نعم، وافق
question-postal-address-said-yes-no = لا، لم أسأل بعد
question-postal-address-said-yes-dont-know = لا أعرف
question-postal-address-place =
    في أي مدينة هذا العنوان؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-postal-address-granted = نطلب عنوانًا لبريدك
outcome-postal-address-refused = لا عنوان لبريدك الآن
reason-postal-address-we-ask =
    نطلب ذلك من البلدية.
    البلدية تقرر.
reason-postal-address-no-yes = من يسكن هناك لم يوافق بعد.
now-postal-address-ask-them = طلب الموافقة ثم الطلب من جديد
step-postal-address-sent = طلبك عند البلدية
step-postal-address-sent-ahead = نرسل طلبك إلى البلدية
step-postal-address-registered = لك عنوان لبريدك
step-postal-address-registered-ahead = البلدية تقرر بشأن العنوان

request-print = طباعة شيء
request-print-hint = موظف يعطيك الورقة.
request-print-find = طباعة نسخة تصوير ورق ورقة نموذج رسالة صفحة
question-print-what = ما المطلوب طباعته؟
question-print-what-letter = سيرتي الذاتية أو رسالتي
question-print-what-plan = خطتي – D&R-plan
question-print-what-answer = جواب على طلبي
question-print-what-form = ورقة فارغة للكتابة
question-print-what-something-else = شيء آخر
question-print-language = بأي لغة؟
question-print-language-dutch = بالهولندية
question-print-language-mine = بلغتي
question-print-language-both = الاثنتان معًا
question-print-language-dont-know = لا أعرف
question-print-copies = كم نسخة تلزمك؟
question-print-copies-one = نسخة واحدة
question-print-copies-two = نسختان
question-print-copies-more = أكثر من نسختين
question-print-which =
    ما الورقة المقصودة؟
    تلزم كتابة مكانها.
outcome-print-granted = نطبع ذلك لك
outcome-print-partly-granted = نطبع جزءًا
outcome-print-refused = لا نطبع هذا الآن
reason-print-some-pages =
    الصفحات كثيرة.
    نطبع الآن جزءًا فقط.
reason-print-too-much = الصفحات كثيرة جدًا.
reason-print-not-found = لا نعرف ما الورقة المقصودة.
now-print-later = طلب الباقي فيما بعد
now-print-fewer = طلب صفحات أقل
now-print-say-which = تحديد الورقة المطلوبة
step-print-printed = تمت طباعة ورقتك
step-print-printed-ahead = نطبع ورقتك
step-print-given = استلمت الورقة
step-print-given-ahead = نسلّمك الورقة
