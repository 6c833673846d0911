# What is asked about money, debts, learning and work: each type with its questions, answers, reasons and steps.

request-bank-account = حساب في البنك
request-bank-account-hint = لاستلام المال وللدفع.
request-bank-account-find = بنك حساب بطاقة مال راتب فتح مغلق تحويل مصرف
word-basic-account = حساب بسيط – basisrekening
word-basic-account-means = حساب بسيط في البنك
question-bank-account-have = هل عندك حساب في البنك؟
question-bank-account-have-works = نعم، ويمكنني استعماله
question-bank-account-have-stopped = نعم، لكنه لا يعمل الآن
question-bank-account-have-none = لا، ليس عندي حساب
question-bank-account-have-dont-know = لا أعرف
question-bank-account-have-rather-not-say = أفضّل ألا أقول
stop-bank-account-have-works =
    لا يلزم حساب جديد
    يمكن استعمال حسابك.
    هل في حسابك مشكلة؟
    يمكن التحدث مع شخص عن ذلك.
question-bank-account-proof = هل عندك جواز سفر أو بطاقة هوية؟
question-bank-account-proof-yes = نعم، عندي
question-bank-account-proof-expired = نعم، لكنها قديمة
question-bank-account-proof-no = لا، ليس عندي
question-bank-account-proof-dont-know = لا أعرف
question-bank-account-proof-rather-not-say = أفضّل ألا أقول
question-bank-account-which-bank =
    ما اسم البنك المطلوب؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-bank-account-never-ask = ما الذي لا نسأل عنه؟
tell-bank-account-never-ask =
    لا نسأل أبدًا عن رقمك السري.
    ولا نسأل عن كلمة السر.
    يلزم عدم إعطائها لأي شخص.
question-bank-account-before =
    في أي بنك كان حسابك؟
    هل لم يكن عندك حساب؟
    تكفي كتابة: لا يوجد.
outcome-bank-account-granted = نطلب لك حسابًا
outcome-bank-account-refused = لا نطلب حسابًا الآن
reason-bank-account-we-ask =
    نطلب حسابًا من البنك.
    البنك يقرر هل هذا ممكن.
reason-bank-account-have-one =
    عندك حساب.
    يمكن استعماله.
now-bank-account-about-mine = الحديث عن حسابك الموجود
step-bank-account-asked = طلبك عند البنك
step-bank-account-asked-ahead = نرسل طلبك إلى البنك
step-bank-account-answered = أخبرناك بما يقوله البنك
step-bank-account-answered-ahead = نخبرك بما يقوله البنك

request-benefit = مساعدة مالية لمن ليس عنده عمل – uitkering
request-benefit-hint = مال للمعيشة بعد خروجك.
request-benefit-find = مساعدة مال راتب دخل بطالة ضمان اجتماعي بلدية معيشة إعانة
word-benefit = مساعدة مالية – uitkering
word-benefit-means = مال لمن ليس عنده عمل
question-benefit-before = من أين كان مالك قبل السجن؟
question-benefit-before-work = كان عندي عمل
question-benefit-before-benefit = كانت عندي مساعدة مالية – uitkering
question-benefit-before-family = من العائلة أو من شخص آخر
question-benefit-before-dont-know = لا أعرف
question-benefit-before-rather-not-say = أفضّل ألا أقول
question-benefit-after = من أين يكون مالك بعد خروجك؟
question-benefit-after-have-work = عندي عمل بعد الخروج
question-benefit-after-look-for-work = البحث عن عمل
question-benefit-after-benefit = طلب مساعدة مالية – uitkering
question-benefit-after-dont-know = لا أعرف
question-benefit-after-rather-not-say = أفضّل ألا أقول
question-benefit-place =
    في أي مدينة يكون سكنك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-benefit-now = هل عندك مساعدة مالية الآن؟
tell-benefit-now =
    في السجن لا تُدفع المساعدة عادةً – uitkering
    هل ما زال المال يصل؟
    يلزم إخبارنا بسرعة.
    بذلك يمكن منع دين جديد.
question-benefit-letter = هل عندك رسالة عن المساعدة المالية؟
question-benefit-letter-here = نعم، الرسالة معي هنا
question-benefit-letter-at-home = نعم، الرسالة في بيتي
question-benefit-letter-none = لا، ليس عندي رسالة
question-benefit-letter-dont-know = لا أعرف
question-benefit-letter-rather-not-say = أفضّل ألا أقول
question-benefit-from-whom =
    ممن كان يصلك المال؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-benefit-granted = نطلب لك مساعدة مالية
outcome-benefit-partly-granted = نجهّز الأوراق فقط
outcome-benefit-refused = لا نطلب مساعدة مالية الآن
reason-benefit-we-ask =
    نرسل طلبك إلى البلدية.
    البلدية تقرر ما هو ممكن.
reason-benefit-when-free =
    نجهّز الأوراق الآن.
    طلب المال يكون بعد خروجك.
now-benefit-go-there = الذهاب إلى البلدية بعد خروجك
step-benefit-sent = طلبك عند البلدية
step-benefit-sent-ahead = نرسل طلبك إلى البلدية
step-benefit-answered = أخبرناك بما تقوله البلدية
step-benefit-answered-ahead = نخبرك بما تقوله البلدية

request-better-start = دورة للأمهات – Betere Start
request-better-start-hint = تدريب على العيش مع طفلك.
request-better-start-find = أم أمهات طفل أطفال تربية عائلة رضيع تدريب بيت
question-better-start-child = كم عمر أصغر أطفالك؟
question-better-start-child-small = من 0 إلى 4 سنوات
question-better-start-child-bigger = أكبر من 4 سنوات
question-better-start-child-none = ليس عندي أطفال
question-better-start-child-dont-know = لا أعرف
question-better-start-child-rather-not-say = أفضّل ألا أقول
stop-better-start-child-none =
    هذه الدورة للأمهات
    توجد دورات أخرى أيضًا.
    يمكن اختيار: دورة أو تدريب.
question-better-start-wish = ما الذي يهمك تعلّمه؟
question-better-start-wish-living = العيش مع طفلي
question-better-start-wish-talking = الحديث مع طفلي
question-better-start-wish-rest = هدوء ووقت ثابت كل يوم
question-better-start-wish-dont-know = لا أعرف
question-better-start-wish-rather-not-say = أفضّل ألا أقول
question-better-start-what = ماذا يوجد في هذه الدورة؟
tell-better-start-what =
    في الدورة تدريب على العيش مع طفلك.
    مع مساعدة من شخص مختص.
    ننظر معك أولًا هل هذا مناسب.
question-better-start-when = متى يمكنك الحضور؟
question-better-start-when-morning = في الصباح
question-better-start-when-afternoon = بعد الظهر
question-better-start-when-any-time = أي وقت مناسب
question-better-start-when-dont-know = لا أعرف
outcome-better-start-granted = يمكنك المشاركة في الدورة
outcome-better-start-refused = المشاركة غير ممكنة الآن
step-better-start-talk = نتحدث معك يوم { $day }
step-better-start-talk-ahead = نتحدث معك أولًا
step-better-start-starts = تبدأ الدورة يوم { $day }
step-better-start-starts-ahead = تبدأ الدورة
step-better-start-certificate = شهادتك جاهزة
step-better-start-certificate-ahead = بعد ذلك نجهّز شهادتك

request-cjib = سؤال عن غراماتي – CJIB
request-cjib-hint = كم المبلغ، وكيف يكون الدفع.
request-cjib-find = غرامة غرامات مخالفة دفع أقساط تأجيل مبلغ رسالة
word-cjib = CJIB
word-cjib-means = مكتب دفع الغرامات
question-cjib-about = عن أي شيء سؤالك؟
question-cjib-about-how-much = كم المبلغ المطلوب مني؟
question-cjib-about-small-parts = الدفع على أقساط صغيرة
question-cjib-about-later = الدفع فيما بعد
question-cjib-about-understand = رسالة غير مفهومة
question-cjib-about-dont-know = لا أعرف
question-cjib-letter = هل عندك رسالة عن الغرامة؟
question-cjib-letter-here = نعم، الرسالة معي هنا
question-cjib-letter-at-home = نعم، الرسالة في بيتي
question-cjib-letter-none = لا، ليس عندي رسالة
question-cjib-letter-dont-know = لا أعرف
question-cjib-letter-rather-not-say = أفضّل ألا أقول
question-cjib-not-why = ما الذي لا يلزم قوله؟
tell-cjib-not-why =
    لا يلزم ذكر سبب الغرامة.
    لا حاجة لنا بمعرفته.
    نسأل مكتب الغرامات – CJIB
    بعد ذلك نخبرك.
question-cjib-which-letter =
    ما هي الرسالة؟
    تكفي كتابة يوم الرسالة.
    من غير كتابة سبب الغرامة.
outcome-cjib-granted = نسأل لك
outcome-cjib-partly-granted = نطلب قائمتك فقط
outcome-cjib-refused = لا نرسل هذا السؤال الآن
reason-cjib-we-ask =
    نسأل مكتب الغرامات – CJIB
    المكتب يقرر ما هو ممكن.
reason-cjib-list-only =
    نطلب الآن القائمة فقط.
    ثم نتحدث عن الدفع.
reason-cjib-not-a-fine =
    هذه الرسالة ليست عن غرامة.
    شخص آخر يطلب هذا المال.
now-cjib-write-creditor = طلب رسالة إلى صاحب الدين – schuldeiser
step-cjib-sent = سؤالك عند مكتب الغرامات
step-cjib-sent-ahead = نرسل سؤالك
step-cjib-answered = أخبرناك بما يقوله المكتب
step-cjib-answered-ahead = نخبرك بما يقوله المكتب

request-course = دورة أو تدريب
request-course-hint = تعلّم شيء للحاضر أو للمستقبل.
request-course-find = تعلم مدرسة درس شهادة تدريب مهنة كمبيوتر قراءة حساب
question-course-kind = ما نوع الدورة؟
question-course-kind-work = مهارات للعمل
question-course-kind-reading = القراءة أو الكتابة أو الحساب
question-course-kind-computer = استعمال الكمبيوتر
question-course-kind-something-else = شيء آخر
question-course-kind-dont-know = لا أعرف
question-course-why = لماذا تعلّم هذا؟
question-course-why-job = للعمل
question-course-why-home = لنفسي أو لعائلتي
question-course-why-diploma = للحصول على شهادة
question-course-why-dont-know = لا أعرف
question-course-why-rather-not-say = أفضّل ألا أقول
question-course-how = ما أفضل طريقة لتعلّمك؟
question-course-how-doing = بالعمل باليد
question-course-how-listening = بالسماع
question-course-how-reading = بالقراءة
question-course-how-dont-know = لا أعرف
question-course-which =
    أي دورة هي المطلوبة؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-course-when = متى يمكنك الحضور؟
question-course-when-morning = في الصباح
question-course-when-afternoon = بعد الظهر
question-course-when-any-time = أي وقت مناسب
question-course-when-dont-know = لا أعرف
outcome-course-granted = يمكنك المشاركة في الدورة
outcome-course-partly-granted = يمكنك المشاركة في دورة أخرى
outcome-course-refused = هذه الدورة غير ممكنة الآن
reason-course-other-one =
    هذه الدورة غير موجودة الآن.
    توجد دورة تشبهها.
now-course-ask-which = السؤال عن هذه الدورة
step-course-starts = تبدأ الدورة يوم { $day }
step-course-starts-ahead = تبدأ الدورة
step-course-certificate = شهادتك جاهزة
step-course-certificate-ahead = بعد ذلك نجهّز شهادتك

request-course-choose-change = دورة: اختيار التغيير – Kiezen voor verandering
request-course-choose-change-hint = التفكير فيما يهمك تغييره.
request-course-choose-change-find = تغيير اختيار دورة تدريب برنامج مستقبل هدف قرار
question-course-choose-change-why = لماذا هذه الدورة؟
question-course-choose-change-why-change = لتغيير شيء
question-course-choose-change-why-plus = للانتقال إلى البرنامج الموسّع – Plus
question-course-choose-change-why-plan = هي في خطتي – D&R-plan
question-course-choose-change-why-dont-know = لا أعرف
question-course-choose-change-why-rather-not-say = أفضّل ألا أقول
question-course-choose-change-group = هل المشاركة في مجموعة مناسبة لك؟
question-course-choose-change-group-yes = نعم، هذا مناسب
question-course-choose-change-group-rather-alone = أفضّل وحدي مع المدرّب
question-course-choose-change-group-dont-know = لا أعرف
question-course-choose-change-group-rather-not-say = أفضّل ألا أقول
question-course-choose-change-what = ما فائدة هذه الدورة؟
tell-course-choose-change-what =
    الدورة للتفكير فيما يهمك.
    الاختيار لك.
    ربما تفيد الدورة للبرنامج الموسّع – Plus
    مدير السجن يقرر ذلك.
question-course-choose-change-when = متى يمكنك الحضور؟
question-course-choose-change-when-morning = في الصباح
question-course-choose-change-when-afternoon = بعد الظهر
question-course-choose-change-when-any-time = أي وقت مناسب
question-course-choose-change-when-dont-know = لا أعرف
outcome-course-choose-change-granted = يمكنك المشاركة في الدورة
outcome-course-choose-change-refused = هذه الدورة غير ممكنة الآن
reason-course-choose-change-done =
    هذه الدورة تمت من قبل.
    شهادتك ما زالت صالحة.
now-course-choose-change-other = اختيار دورة أخرى
step-course-choose-change-starts = تبدأ الدورة يوم { $day }
step-course-choose-change-starts-ahead = تبدأ الدورة
step-course-choose-change-certificate = شهادتك جاهزة
step-course-choose-change-certificate-ahead = بعد ذلك نجهّز شهادتك

request-course-dutch = تعلّم اللغة الهولندية
request-course-dutch-hint = الكلام والقراءة والكتابة.
request-course-dutch-find = لغة هولندي هولندية درس كلام قراءة كتابة كلمات مدرسة
question-course-dutch-speak = كيف كلامك باللغة الهولندية؟
question-course-dutch-speak-not-yet = لا شيء بعد
question-course-dutch-speak-a-bit = قليلًا
question-course-dutch-speak-well = جيد، وتعلّم المزيد يهمني
question-course-dutch-speak-dont-know = لا أعرف
question-course-dutch-speak-rather-not-say = أفضّل ألا أقول
question-course-dutch-learn = ما الذي يهمك تعلّمه؟
question-course-dutch-learn-speaking = الكلام
question-course-dutch-learn-reading = القراءة والكتابة
question-course-dutch-learn-all = كل شيء
question-course-dutch-learn-dont-know = لا أعرف
question-course-dutch-own-language = هل يمكنك القراءة بلغتك؟
question-course-dutch-own-language-yes = نعم
question-course-dutch-own-language-a-bit = قليلًا
question-course-dutch-own-language-not-yet = ليس بعد
question-course-dutch-own-language-dont-know = لا أعرف
question-course-dutch-own-language-rather-not-say = أفضّل ألا أقول
question-course-dutch-when = متى يمكنك الحضور؟
question-course-dutch-when-morning = في الصباح
question-course-dutch-when-afternoon = بعد الظهر
question-course-dutch-when-any-time = أي وقت مناسب
question-course-dutch-when-dont-know = لا أعرف
outcome-course-dutch-granted = يمكنك تعلّم الهولندية
outcome-course-dutch-partly-granted = يمكنك البدء وحدك
outcome-course-dutch-refused = هذه الدورة غير ممكنة الآن
reason-course-dutch-book-first =
    المجموعة كاملة الآن.
    نعطيك كتابًا للتعلّم.
now-course-dutch-volunteer = التدريب مع شخص متطوع – vrijwilliger
step-course-dutch-starts = تبدأ الدورة يوم { $day }
step-course-dutch-starts-ahead = تبدأ الدورة
step-course-dutch-certificate = شهادتك جاهزة
step-course-dutch-certificate-ahead = بعد ذلك نجهّز شهادتك

request-creditor-letters = رسائل إلى أصحاب الديون – schuldeisers
request-creditor-letters-hint = رسالة لتأجيل الدفع.
request-creditor-letters-find = رسالة دين ديون صاحب الدين محضر فاتورة تأجيل دفع أقساط
word-creditor = صاحب الدين – schuldeiser
word-creditor-means = شخص أو شركة يلزم الدفع لهم
question-creditor-letters-to-whom =
    لمن الرسالة؟
    تكفي كتابة الأسماء.
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-creditor-letters-ask-what = ما طلبك؟
question-creditor-letters-ask-what-wait = الانتظار حتى خروجي
question-creditor-letters-ask-what-small-parts = الدفع على أقساط صغيرة
question-creditor-letters-ask-what-tell-only = الإخبار بأني في السجن فقط
question-creditor-letters-ask-what-dont-know = لا أعرف
question-creditor-letters-someone = هل يدير شخص آخر مالك؟
question-creditor-letters-someone-yes = نعم، شخص آخر يفعل ذلك
question-creditor-letters-someone-no = لا، أدير مالي بنفسي
question-creditor-letters-someone-dont-know = لا أعرف
question-creditor-letters-someone-rather-not-say = أفضّل ألا أقول
question-creditor-letters-says = ماذا يوجد في الرسالة؟
tell-creditor-letters-says =
    فيها أنك في السجن.
    ليس فيها السبب.
    القراءة لك أولًا.
    بعد ذلك نرسلها.
question-creditor-letters-letter = هل عندك رسالة من صاحب الدين؟
question-creditor-letters-letter-here = نعم، الرسالة معي هنا
question-creditor-letters-letter-at-home = نعم، الرسالة في بيتي
question-creditor-letters-letter-none = لا، ليس عندي رسالة
question-creditor-letters-letter-dont-know = لا أعرف
question-creditor-letters-letter-rather-not-say = أفضّل ألا أقول
question-creditor-letters-address =
    ما عنوان صاحب الدين؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-creditor-letters-granted = نكتب لك الرسالة
outcome-creditor-letters-partly-granted = نكتب جزءًا من الرسائل
outcome-creditor-letters-refused = لا نكتب رسالة الآن
reason-creditor-letters-we-write =
    نكتب الرسالة معك.
    صاحب الدين يقرر ما هو ممكن.
reason-creditor-letters-someone-manages =
    شخص آخر يدير مالك.
    هو من يرسل الرسالة.
now-creditor-letters-contact = الحديث عمن يدير مالك
step-creditor-letters-written = الرسالة جاهزة للقراءة
step-creditor-letters-written-ahead = نكتب الرسالة معك
step-creditor-letters-sent = أُرسلت الرسالة
step-creditor-letters-sent-ahead = نرسل الرسالة

request-debt-help = مساعدة في الديون – schuldhulpverlening
request-debt-help-hint = يمكن للبلدية مساعدتك.
request-debt-help-find = دين ديون مساعدة بلدية دفع خطة مشكلة مال
word-debt-help = مساعدة في الديون – schuldhulpverlening
word-debt-help-means = مساعدة لدفع الديون
question-debt-help-help-now = هل عندك الآن مساعدة في الديون؟
question-debt-help-help-now-yes = نعم، عندي مساعدة الآن
question-debt-help-help-now-before = كانت عندي من قبل
question-debt-help-help-now-no = لا، ليس عندي مساعدة
question-debt-help-help-now-dont-know = لا أعرف
question-debt-help-help-now-rather-not-say = أفضّل ألا أقول
question-debt-help-wish = في أي شيء تلزمك المساعدة؟
question-debt-help-wish-plan = خطة للدفع
question-debt-help-wish-manage = شخص يدير مالي
question-debt-help-wish-letters = رسائل غير مفهومة
question-debt-help-wish-dont-know = لا أعرف
question-debt-help-wish-rather-not-say = أفضّل ألا أقول
question-debt-help-place =
    في أي مدينة يكون سكنك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-debt-help-who-sees = من يصله طلبك؟
tell-debt-help-who-sees =
    طلبك يصل إلى البلدية.
    تصلها المعلومات اللازمة فقط.
    ثم تقرر البلدية.
    نحن نخبرك.
question-debt-help-list = هل عندك قائمة بديونك؟
question-debt-help-list-yes = نعم، عندي قائمة
question-debt-help-list-partly = عندي جزء منها
question-debt-help-list-no = لا، ليس عندي قائمة
question-debt-help-list-dont-know = لا أعرف
question-debt-help-list-rather-not-say = أفضّل ألا أقول
question-debt-help-who-helps =
    من يساعدك الآن؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-debt-help-granted = نطلب لك مساعدة في الديون
outcome-debt-help-partly-granted = المساعدة تبدأ فيما بعد
outcome-debt-help-refused = لا نرسل طلبك الآن
reason-debt-help-we-ask =
    نرسل طلبك إلى البلدية.
    البلدية تقرر ما هو ممكن.
reason-debt-help-when-free =
    البلدية تعرف أن المساعدة تلزمك.
    المساعدة تبدأ بعد خروجك.
reason-debt-help-list-first =
    تلزم أولًا قائمة.
    فيها كل ديونك.
reason-debt-help-running =
    عندك مساعدة في الديون من قبل.
    هذه المساعدة مستمرة.
now-debt-help-go-there = الذهاب إلى البلدية بعد خروجك
now-debt-help-make-list = عمل قائمة معنا
now-debt-help-about-mine = الحديث عن المساعدة الموجودة
step-debt-help-sent = طلبك عند البلدية
step-debt-help-sent-ahead = نرسل طلبك إلى البلدية
step-debt-help-answered = أخبرناك بما تقوله البلدية
step-debt-help-answered-ahead = نخبرك بما تقوله البلدية

request-debts-overview = قائمة ديوني
request-debts-overview-hint = لمعرفة مجموع الديون.
request-debts-overview-find = دين ديون قائمة مبلغ فواتير رسائل قرض دفع
question-debts-overview-owe = هل عندك ديون؟
question-debts-overview-owe-yes = نعم، عندي ديون
question-debts-overview-owe-no = لا، ليس عندي ديون
question-debts-overview-owe-dont-know = لا أعرف
question-debts-overview-owe-rather-not-say = أفضّل ألا أقول
stop-debts-overview-owe-no =
    لا تلزم قائمة
    هل وصلت رسالة فيما بعد؟
    يمكن طلب القائمة من جديد.
question-debts-overview-to-whom =
    لمن هذه الديون؟
    تكفي كتابة الأسماء المعروفة.
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-debts-overview-about = كم المجموع تقريبًا؟
question-debts-overview-about-little = أقل من 1000 يورو
question-debts-overview-about-more = من 1000 إلى 10.000 يورو
question-debts-overview-about-much = أكثر من 10.000 يورو
question-debts-overview-about-dont-know = لا أعرف
question-debts-overview-about-rather-not-say = أفضّل ألا أقول
question-debts-overview-how = كيف نعمل القائمة؟
tell-debts-overview-how =
    نتحدث معك أولًا.
    نسأل أيضًا عن غراماتك.
    نسأل مكتب الغرامات – CJIB
    ثم نعطيك القائمة.
question-debts-overview-letter = هل عندك رسالة عن دين؟
question-debts-overview-letter-here = نعم، الرسالة معي هنا
question-debts-overview-letter-at-home = نعم، الرسالة في بيتي
question-debts-overview-letter-none = لا، ليس عندي رسالة
question-debts-overview-letter-dont-know = لا أعرف
question-debts-overview-letter-rather-not-say = أفضّل ألا أقول
question-debts-overview-who-has-letters =
    من عنده رسائلك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-debts-overview-granted = نعمل القائمة معك
outcome-debts-overview-partly-granted = نعمل جزءًا من القائمة
outcome-debts-overview-refused = لا نعمل قائمة الآن
reason-debts-overview-we-make =
    نعمل القائمة معك.
    بعد ذلك يكون المبلغ معروفًا.
reason-debts-overview-have-list =
    عندك قائمة من قبل.
    هي ما زالت صحيحة.
now-debts-overview-print = طلب قائمتك على ورق
now-debts-overview-help = طلب مساعدة في الديون – schuldhulpverlening
step-debts-overview-talk = نعمل القائمة يوم { $day }
step-debts-overview-talk-ahead = نعمل القائمة معك
step-debts-overview-made = قائمتك جاهزة
step-debts-overview-made-ahead = نعطيك القائمة

request-mee-support = مساعدة في إيجاد عمل والبقاء فيه – MEE
request-mee-support-hint = شخص من الخارج يساعدك.
request-mee-support-find = عمل وظيفة مساعدة مرافقة بحث صاحب العمل مدرب شغل
word-mee = MEE
word-mee-means = أشخاص يساعدون في أمور العمل
question-mee-support-what = في أي شيء تلزمك المساعدة؟
question-mee-support-what-find = إيجاد عمل
question-mee-support-what-keep = البقاء في العمل
question-mee-support-what-both = الاثنان معًا
question-mee-support-what-dont-know = لا أعرف
question-mee-support-what-rather-not-say = أفضّل ألا أقول
question-mee-support-work-now = هل عندك عمل بعد خروجك؟
question-mee-support-work-now-yes = نعم، عندي عمل
question-mee-support-work-now-maybe = ربما
question-mee-support-work-now-no = لا، ليس بعد
question-mee-support-work-now-dont-know = لا أعرف
question-mee-support-work-now-rather-not-say = أفضّل ألا أقول
question-mee-support-place =
    في أي مدينة يكون سكنك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-mee-support-who = من يساعدك؟
tell-mee-support-who =
    مجموعة من خارج السجن – MEE
    نوصل إليها طلبك.
    لا يلزم ذكر السبب.
    لا حاجة لنا بمعرفته.
question-mee-support-kind-of-work =
    أي عمل يهمك؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-mee-support-granted = نطلب لك مساعدة في العمل
outcome-mee-support-refused = هذه المساعدة غير ممكنة الآن
reason-mee-support-we-ask =
    نوصل طلبك إلى MEE.
    هم يقررون ما هو ممكن.
reason-mee-support-not-there =
    لا يمكن لـ MEE المساعدة الآن.
    ربما يمكن ذلك لشخص آخر.
now-mee-support-who-can = السؤال عمن يمكنه المساعدة
step-mee-support-sent = طلبك عند MEE
step-mee-support-sent-ahead = نوصل طلبك إلى MEE
step-mee-support-comes = شخص يتحدث معك يوم { $day }
step-mee-support-comes-ahead = شخص من MEE يتحدث معك

request-work-certificate = شهادة بما أعرف عمله
request-work-certificate-hint = ورقة لصاحب العمل.
request-work-certificate-find = شهادة إثبات ورقة عمل مهارة خبرة مهنة دبلوم
question-work-certificate-which = لأي شيء هذه الشهادة؟
question-work-certificate-which-work-here = لعملي هنا
question-work-certificate-which-course-here = لدورة هنا
question-work-certificate-which-from-before = لعمل قديم
question-work-certificate-which-dont-know = لا أعرف
question-work-certificate-can-do =
    ما العمل الذي يمكنك عمله جيدًا؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
question-work-certificate-for-whom = لمن هذه الشهادة؟
question-work-certificate-for-whom-boss = لصاحب عمل
question-work-certificate-for-whom-school = لمدرسة
question-work-certificate-for-whom-me = لنفسي
question-work-certificate-for-whom-dont-know = لا أعرف
question-work-certificate-for-whom-rather-not-say = أفضّل ألا أقول
question-work-certificate-how-long = منذ متى هذا العمل؟
question-work-certificate-how-long-weeks = أسابيع قليلة
question-work-certificate-how-long-months = أشهر قليلة
question-work-certificate-how-long-longer = أكثر
question-work-certificate-how-long-dont-know = لا أعرف
outcome-work-certificate-granted = يمكنك الحصول على شهادة
outcome-work-certificate-partly-granted = يمكنك الحصول على شهادة لجزء
outcome-work-certificate-refused = لا شهادة الآن
reason-work-certificate-practise =
    رأينا عملك لفترة قصيرة فقط.
    ربما يكون ممكنًا فيما بعد.
now-work-certificate-work-on = طلب عمل للتدريب على ذلك
step-work-certificate-looks = ننظر في عملك يوم { $day }
step-work-certificate-looks-ahead = ننظر في عملك
step-work-certificate-certificate = شهادتك جاهزة
step-work-certificate-certificate-ahead = بعد ذلك نجهّز شهادتك

request-work-inside = العمل داخل السجن – arbeid
request-work-inside-hint = عمل مناسب لك.
request-work-inside-find = عمل شغل وظيفة مال مطبخ تنظيف ورشة داخل
question-work-inside-kind = أي عمل مناسب لك؟
question-work-inside-kind-making = صنع الأشياء
question-work-inside-kind-food = عمل في الطعام
question-work-inside-kind-cleaning = التنظيف
question-work-inside-kind-any = أي عمل مناسب
question-work-inside-kind-dont-know = لا أعرف
question-work-inside-before = هل عندك خبرة في هذا العمل؟
question-work-inside-before-yes = نعم
question-work-inside-before-a-bit = قليلًا
question-work-inside-before-no = لا
question-work-inside-before-dont-know = لا أعرف
question-work-inside-before-rather-not-say = أفضّل ألا أقول
question-work-inside-when = متى وقت العمل المناسب؟
question-work-inside-when-morning = في الصباح
question-work-inside-when-afternoon = بعد الظهر
question-work-inside-when-any-time = أي وقت مناسب
question-work-inside-when-dont-know = لا أعرف
question-work-inside-skills =
    ما العمل الذي يمكنك عمله جيدًا؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-work-inside-granted = يمكنك العمل هنا
outcome-work-inside-partly-granted = يمكنك القيام بعمل آخر
outcome-work-inside-refused = العمل هنا غير ممكن الآن
reason-work-inside-other-work =
    لا مكان في هذا العمل.
    يوجد مكان في عمل آخر.
now-work-inside-ask-which = السؤال عن هذا العمل
step-work-inside-starts = عملك يبدأ يوم { $day }
step-work-inside-starts-ahead = عملك يبدأ
step-work-inside-certificate = شهادتك جاهزة
step-work-inside-certificate-ahead = بعد ذلك نجهّز شهادتك
