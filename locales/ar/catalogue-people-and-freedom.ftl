# What is asked about making things right, talks, freedom and the plan: each type with its questions, answers, reasons and steps.

request-bba = الانتقال إلى القسم الذي فيه عمل خارج السجن – BBA
request-bba-hint = العمل في الخارج نهارًا، ثم العودة إلى القسم.
request-bba-find = قسم عمل خارج السجن نهار شغل حرية انتقال
word-bba = قسم للعمل خارج السجن – BBA
word-bba-means = منه يكون العمل في الخارج نهارًا
question-bba-know = ما الذي يحدث بعد ذلك؟
tell-bba-know =
    من يساعدك في خطتك ينظر أولًا في طلبك.
    موظف آخر يقرر مكانك – selectiefunctionaris.
    هذا ممكن، لكنه ليس وعدًا.
question-bba-work = هل عندك عمل في الخارج؟
question-bba-work-yes = نعم، عندي مكان للعمل
question-bba-work-looking = لا، أبحث عن عمل
question-bba-work-help = أريد مساعدة في البحث عن عمل
question-bba-work-dont-know = لا أعرف
question-bba-work-rather-not-say = أفضّل ألا أقول
question-bba-goal = هل العمل في الخارج موجود في خطتك؟
question-bba-goal-yes = نعم، هو في خطتي
question-bba-goal-no = لا، ليس بعد
question-bba-goal-dont-know = لا أعرف
question-bba-employer =
    عند من يمكنك العمل؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-bba-granted = يمكنك الانتقال إلى القسم الذي فيه عمل خارج السجن
outcome-bba-refused = لا انتقال إلى هذا القسم الآن
reason-bba-place =
    يوجد مكان لك.
    تصلك رسالة فيها القواعد.
reason-bba-work-leave-first = تلزم أولًا إجازة للعمل في الخارج – verlof.
now-bba-work-leave-first = طلب العمل خارج السجن في النهار
step-bba-letter = وصلتك رسالة القواعد
step-bba-letter-ahead = تصلك رسالة القواعد
step-bba-goes = انتقالك إلى القسم يوم { $day }
step-bba-goes-ahead = انتقالك إلى القسم
step-bba-there = تم انتقالك إلى القسم
step-bba-there-ahead = وصولك إلى القسم

request-course-sos = دورة: الحديث عن الضحايا – SOS
request-course-sos-hint = حديث في مجموعة وتعلّم من الآخرين.
request-course-sos-find = دورة ضحية ضحايا ذنب ندم حديث مجموعة درس
question-course-sos-know = ماذا في هذه الدورة؟
tell-course-sos-know =
    الحديث عن الضحايا والذنب والمجتمع.
    متطوعون يعطون الدورة.
    لا نسأل هنا عن قضيتك.
question-course-sos-goal = ما هدفك من الدورة؟
question-course-sos-goal-understand = أريد فهم الآخرين أكثر
question-course-sos-goal-other-way = أريد أن أتصرف بطريقة أخرى
question-course-sos-goal-make-good = أريد أن أتعلم إصلاح الضرر
question-course-sos-goal-dont-know = لا أعرف
question-course-sos-goal-rather-not-say = أفضّل ألا أقول
question-course-sos-language = هل يمكنك الحديث بالهولندية؟
question-course-sos-language-yes = نعم، بشكل جيد
question-course-sos-language-a-little = قليلًا
question-course-sos-language-no = لا
question-course-sos-language-dont-know = لا أعرف
question-course-sos-when = متى يمكنك المشاركة؟
question-course-sos-when-morning = في الصباح
question-course-sos-when-afternoon = بعد الظهر
question-course-sos-when-any-time = أي وقت مناسب
outcome-course-sos-granted = يمكنك المشاركة في الدورة
outcome-course-sos-refused = المشاركة غير ممكنة الآن
step-course-sos-starts = تبدأ الدورة يوم { $day }
step-course-sos-starts-ahead = تبدأ الدورة
step-course-sos-done =
    تمت الدورة
    شهادتك محفوظة.
step-course-sos-done-ahead =
    المشاركة في الدورة
    بعدها تصلك شهادة.

request-mediation = الحديث بمساعدة شخص آخر – herstelbemiddeling
request-mediation-hint = إصلاح الضرر بحديث أو برسالة.
request-mediation-find = وساطة صلح إصلاح ضحية اعتذار ندم رسالة حديث
word-mediation = الحديث بمساعدة شخص آخر – herstelbemiddeling
word-mediation-means = هدفه إصلاح الضرر
question-mediation-know = كيف يتم ذلك؟
tell-mediation-know =
    يتحدث موظف معك وحدك أولًا.
    بعد ذلك ننظر فيما هو ممكن.
    للشخص الآخر أن يقول لا.
    من غير اتصال مباشر منك.
    ومن غير كتابة أسماء هنا.
question-mediation-how = بأي طريقة يكون ذلك؟
question-mediation-how-talk = بحديث
question-mediation-how-letter = برسالة
question-mediation-how-dont-know = لا أعرف
question-mediation-how-rather-not-say = أفضّل ألا أقول
question-mediation-start = متى تكون البداية؟
question-mediation-start-now = الآن
question-mediation-start-talk-first = أريد الحديث عن ذلك أولًا
question-mediation-start-later = فيما بعد
question-mediation-start-dont-know = لا أعرف
question-mediation-start-rather-not-say = أفضّل ألا أقول
question-mediation-when = متى يمكنك التحدث؟
question-mediation-when-morning = في الصباح
question-mediation-when-afternoon = بعد الظهر
question-mediation-when-any-time = أي وقت مناسب
outcome-mediation-granted = نبدأ العمل على طلبك
outcome-mediation-refused = هذا غير ممكن الآن
reason-mediation-we-look =
    يتحدث موظف معك أولًا.
    بعد ذلك ننظر فيما هو ممكن.
reason-mediation-not-now =
    هذا الحديث غير ممكن الآن.
    يمكنك تعلّم إصلاح الضرر.
now-mediation-course = طلب دورة عن إصلاح الضرر – herstel
step-mediation-talk = نتحدث معك يوم { $day }
step-mediation-talk-ahead = نتحدث معك أولًا
step-mediation-passed-on =
    طلبك عند الوسيط – bemiddelaar
    نخبرك بما هو ممكن.
step-mediation-passed-on-ahead = نعطي طلبك للوسيط – bemiddelaar

request-penitentiary-programme = آخر جزء من عقوبتك خارج السجن – PP
request-penitentiary-programme-hint = في الخارج، لكن مع قواعد.
request-penitentiary-programme-find = برنامج سوار خارج بيت مبكر آخر جزء عقوبة
word-penitentiary-programme = آخر جزء من عقوبتك خارج السجن – penitentiair programma
word-penitentiary-programme-means = في الخارج، لكن مع قواعد
question-penitentiary-programme-know = لمن هذا؟
tell-penitentiary-programme-know =
    العقوبة من 6 أشهر إلى سنة واحدة.
    عند البداية يبقى 4 أسابيع على الأقل.
    المدة ليست أكثر من شهرين.
    موظف آخر يقرر مكانك – selectiefunctionaris.
    هذا ممكن، لكنه ليس وعدًا.
question-penitentiary-programme-home = هل عندك مكان للسكن وقتها؟
question-penitentiary-programme-home-yes = نعم، عندي مكان
question-penitentiary-programme-home-no = لا، ليس بعد
question-penitentiary-programme-home-dont-know = لا أعرف
question-penitentiary-programme-home-rather-not-say = أفضّل ألا أقول
question-penitentiary-programme-day = كيف يكون نهارك في الخارج؟
question-penitentiary-programme-day-work = عمل
question-penitentiary-programme-day-learn = تعلّم
question-penitentiary-programme-day-support = مساعدة
question-penitentiary-programme-day-dont-know = لا أعرف
question-penitentiary-programme-day-rather-not-say = أفضّل ألا أقول
question-penitentiary-programme-place =
    في أي مدينة يمكنك السكن؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-penitentiary-programme-granted = يمكنك قضاء آخر جزء في الخارج
outcome-penitentiary-programme-refused = آخر جزء ليس في الخارج الآن
reason-penitentiary-programme-may =
    الموظف المسؤول عن القرار يقول نعم – selectiefunctionaris.
    تصلك رسالة فيها القواعد.
reason-penitentiary-programme-sentence = هذا ممكن فقط مع عقوبة من 6 أشهر إلى سنة واحدة.
now-penitentiary-programme-other-ways = السؤال عما هو ممكن مع عقوبتك
step-penitentiary-programme-letter = وصلتك رسالة القواعد
step-penitentiary-programme-letter-ahead = تصلك رسالة القواعد
step-penitentiary-programme-starts = بدايتك في الخارج يوم { $day }
step-penitentiary-programme-starts-ahead = بدايتك في الخارج
step-penitentiary-programme-started = أنت الآن في الخارج، مع قواعد
step-penitentiary-programme-started-ahead = بعدها أنت في الخارج، مع قواعد

request-plan-change = تغيير خطتي – D&R-plan
request-plan-change-hint = شيء في خطتك يلزم تغييره.
request-plan-change-find = خطة تغيير تعديل هدف خطوة جديد رفض مختلف
question-plan-change-what = ما الذي يلزم تغييره؟
question-plan-change-what-new-goal = أريد هدفًا جديدًا
question-plan-change-what-goal = أريد تغيير هدف
question-plan-change-what-action = أريد تغيير خطوة
question-plan-change-what-not-agree = لا أوافق على خطتي
question-plan-change-what-dont-know = لا أعرف
question-plan-change-wish =
    ما التغيير المطلوب؟
    تمكن الكتابة بكلماتك.
    من غير كتابة عن القضية.
question-plan-change-talk = هل يلزم حديث عن ذلك أولًا؟
question-plan-change-talk-yes = نعم، الحديث جيد
question-plan-change-talk-no = لا، لا يلزم
question-plan-change-talk-dont-know = لا أعرف
question-plan-change-which = أي جزء من خطتك هو المقصود؟
question-plan-change-when = متى يمكنك التحدث؟
question-plan-change-when-morning = في الصباح
question-plan-change-when-afternoon = بعد الظهر
question-plan-change-when-any-time = أي وقت مناسب
outcome-plan-change-granted = نغيّر خطتك
outcome-plan-change-partly-granted = نغيّر جزءًا من خطتك
outcome-plan-change-refused = خطتك تبقى كما هي
reason-plan-change-we-change = نعمل ذلك معك.
reason-plan-change-stays =
    نرى أن هذا الهدف أو هذه الخطوة ما زالت مناسبة.
    يمكن أن يبقى رأيك بجانبها.
now-plan-change-own-words = كتابة رأيك بجانب الخطة
step-plan-change-talk = نتحدث عن خطتك يوم { $day }
step-plan-change-talk-ahead = نتحدث معك عن خطتك
step-plan-change-changed = تغيّرت خطتك
step-plan-change-changed-ahead = نغيّر خطتك

request-question = سؤال آخر
request-question-hint = سؤالك غير موجود في القائمة.
request-question-find = سؤال آخر شيء مساعدة معلومات عام استفسار غير معروف
question-question-about = عن أي شيء سؤالك؟
question-question-about-papers = عن الأوراق
question-question-about-home-and-money = عن السكن والمال
question-question-about-here = عن الوضع هنا
question-question-about-something-else = عن شيء آخر
question-question-about-dont-know = لا أعرف
question-question-wish =
    ما هو سؤالك؟
    من غير كتابة عن القضية.
    ومن غير كتابة عن الصحة.
question-question-more = هل يمكنك توضيح ذلك أكثر؟
question-question-when = متى يمكنك التحدث؟
question-question-when-morning = في الصباح
question-question-when-afternoon = بعد الظهر
question-question-when-any-time = أي وقت مناسب
outcome-question-granted = يصلك جواب عن سؤالك
outcome-question-refused = لا يمكننا عمل ذلك لك
reason-question-we-explain = نشرح لك ذلك.
reason-question-not-clear = سؤالك غير واضح لنا بعد.
now-question-again = طرح السؤال بطريقة أخرى
now-question-talk = طلب حديث
step-question-answered = وصلك جوابنا
step-question-answered-ahead = نعطيك جوابنا

request-restoration-course = دورة عن إصلاح الضرر – herstel
request-restoration-course-hint = تعلّم كيف يمكن إصلاح الضرر.
request-restoration-course-find = دورة إصلاح ندم اعتذار ضحية عائلة تعلم درس
question-restoration-course-know = ماذا في هذه الدورة؟
tell-restoration-course-know =
    تعلّم إصلاح الضرر.
    لا لقاء مع ضحية في الدورة.
    لا نسأل هنا عن قضيتك.
question-restoration-course-about = عن أي شيء يكون التعلّم؟
question-restoration-course-about-victims = عن الضحايا
question-restoration-course-about-family = عن عائلتي
question-restoration-course-about-society = عن المجتمع
question-restoration-course-about-dont-know = لا أعرف
question-restoration-course-about-rather-not-say = أفضّل ألا أقول
question-restoration-course-how = ما أفضل طريقة لك للتعلّم؟
question-restoration-course-how-group = في مجموعة
question-restoration-course-how-alone = وحدي مع مدرّب
question-restoration-course-how-any = كل طريقة مناسبة
question-restoration-course-how-dont-know = لا أعرف
question-restoration-course-when = متى يمكنك المشاركة؟
question-restoration-course-when-morning = في الصباح
question-restoration-course-when-afternoon = بعد الظهر
question-restoration-course-when-any-time = أي وقت مناسب
outcome-restoration-course-granted = يمكنك المشاركة في الدورة
outcome-restoration-course-refused = المشاركة غير ممكنة الآن
step-restoration-course-starts = تبدأ الدورة يوم { $day }
step-restoration-course-starts-ahead = تبدأ الدورة
step-restoration-course-done =
    تمت الدورة
    شهادتك محفوظة.
step-restoration-course-done-ahead =
    المشاركة في الدورة
    بعدها تصلك شهادة.

request-talk-case-manager = التحدث مع من يساعدني في خطتي – casemanager
request-talk-case-manager-hint = عن خطتك وما يلزمك.
request-talk-case-manager-find = موظف خطة حديث مساعدة مسؤول عودة كلام
question-talk-case-manager-about = عن أي شيء يكون الحديث؟
question-talk-case-manager-about-plan = عن خطتي – D&R-plan
question-talk-case-manager-about-papers = عن الأوراق
question-talk-case-manager-about-home-and-money = عن السكن والمال
question-talk-case-manager-about-something-else = عن شيء آخر
question-talk-case-manager-about-rather-not-say = أفضّل ألا أقول
question-talk-case-manager-language = هل تلزم مساعدة في اللغة؟
question-talk-case-manager-language-yes = نعم
question-talk-case-manager-language-no = لا
question-talk-case-manager-language-dont-know = لا أعرف
question-talk-case-manager-when = متى يمكنك التحدث؟
question-talk-case-manager-when-morning = في الصباح
question-talk-case-manager-when-afternoon = بعد الظهر
question-talk-case-manager-when-any-time = أي وقت مناسب
outcome-talk-case-manager-granted = من يساعدك في خطتك يأتي للتحدث معك
outcome-talk-case-manager-refused = لا حديث الآن
step-talk-case-manager-comes-on = من يساعدك في خطتك يأتي يوم { $day }
step-talk-case-manager-comes-on-ahead = من يساعدك في خطتك يأتي للتحدث معك
step-talk-case-manager-talked = تحدثنا معك
step-talk-case-manager-talked-ahead = تم الحديث

request-talk-mentor = التحدث مع الموظف المسؤول عني – mentor
request-talk-mentor-hint = الموظف المسؤول عنك في القسم.
request-talk-mentor-find = موظف حارس قسم حديث مشكلة كلام مسؤول
question-talk-mentor-about = عن أي شيء يكون الحديث؟
question-talk-mentor-about-me = عن حالي
question-talk-mentor-about-here = عن الوضع هنا
question-talk-mentor-about-family = عن العائلة والأصدقاء
question-talk-mentor-about-something-else = عن شيء آخر
question-talk-mentor-about-rather-not-say = أفضّل ألا أقول
question-talk-mentor-language = هل تلزم مساعدة في اللغة؟
question-talk-mentor-language-yes = نعم
question-talk-mentor-language-no = لا
question-talk-mentor-language-dont-know = لا أعرف
question-talk-mentor-when = متى يمكنك التحدث؟
question-talk-mentor-when-morning = في الصباح
question-talk-mentor-when-afternoon = بعد الظهر
question-talk-mentor-when-any-time = أي وقت مناسب
outcome-talk-mentor-granted = الموظف المسؤول عنك يأتي للتحدث معك
outcome-talk-mentor-refused = لا حديث الآن
step-talk-mentor-comes-on = الموظف المسؤول عنك يأتي يوم { $day }
step-talk-mentor-comes-on-ahead = الموظف المسؤول عنك يأتي للتحدث معك
step-talk-mentor-talked = تحدث معك الموظف المسؤول عنك
step-talk-mentor-talked-ahead = تم الحديث

request-talk-monthly-commissioner = التحدث مع شخص يراقب السجن – maandcommissaris
request-talk-monthly-commissioner-hint = شخص من الخارج يستمع إليك.
request-talk-monthly-commissioner-find = مراقب لجنة شكوى رقابة ظلم مفتش حديث
word-monthly-commissioner = شخص يراقب السجن – maandcommissaris
word-monthly-commissioner-means = يأتي من الخارج
question-talk-monthly-commissioner-who = من هو؟
tell-talk-monthly-commissioner-who =
    هو شخص من خارج السجن.
    هو واحد ممن يراقبون السجن – commissie van toezicht.
    يمكنه المساعدة عند عدم الموافقة.
question-talk-monthly-commissioner-about = عن أي شيء يكون الحديث؟
question-talk-monthly-commissioner-about-here = عن الوضع هنا
question-talk-monthly-commissioner-about-decision = عن قرار صدر
question-talk-monthly-commissioner-about-complaint = عن شكوى – beklag
question-talk-monthly-commissioner-about-something-else = عن شيء آخر
question-talk-monthly-commissioner-about-rather-not-say = أفضّل ألا أقول
question-talk-monthly-commissioner-language = هل تلزم مساعدة في اللغة؟
question-talk-monthly-commissioner-language-yes = نعم
question-talk-monthly-commissioner-language-no = لا
question-talk-monthly-commissioner-language-dont-know = لا أعرف
question-talk-monthly-commissioner-when = متى يمكنك التحدث؟
question-talk-monthly-commissioner-when-morning = في الصباح
question-talk-monthly-commissioner-when-afternoon = بعد الظهر
question-talk-monthly-commissioner-when-any-time = أي وقت مناسب
outcome-talk-monthly-commissioner-granted = شخص يراقب السجن يأتي للتحدث معك
outcome-talk-monthly-commissioner-refused = لا حديث الآن
step-talk-monthly-commissioner-comes-on = شخص يراقب السجن يأتي يوم { $day }
step-talk-monthly-commissioner-comes-on-ahead = شخص يراقب السجن يأتي للتحدث معك
step-talk-monthly-commissioner-talked = تحدث معك شخص يراقب السجن
step-talk-monthly-commissioner-talked-ahead = تم الحديث

request-talk-probation = التحدث مع خدمة المتابعة والمساعدة – reclassering
request-talk-probation-hint = مساعدة قبل العقوبة وبعدها.
request-talk-probation-find = متابعة مراقبة مساعدة تقرير خارج قواعد حديث
word-probation = خدمة المتابعة والمساعدة – reclassering
word-probation-means = متابعة ومساعدة قبل العقوبة وبعدها
question-talk-probation-about = عن أي شيء يكون الحديث؟
question-talk-probation-about-later = عن الحياة في الخارج
question-talk-probation-about-rules = عن القواعد في الخارج
question-talk-probation-about-support = عن المساعدة والمتابعة
question-talk-probation-about-something-else = عن شيء آخر
question-talk-probation-about-rather-not-say = أفضّل ألا أقول
question-talk-probation-language = هل تلزم مساعدة في اللغة؟
question-talk-probation-language-yes = نعم
question-talk-probation-language-no = لا
question-talk-probation-language-dont-know = لا أعرف
question-talk-probation-when = متى يمكنك التحدث؟
question-talk-probation-when-morning = في الصباح
question-talk-probation-when-afternoon = بعد الظهر
question-talk-probation-when-any-time = أي وقت مناسب
outcome-talk-probation-granted = شخص من خدمة المتابعة يتحدث معك
outcome-talk-probation-refused = لا حديث الآن
step-talk-probation-comes-on = خدمة المتابعة تتحدث معك يوم { $day }
step-talk-probation-comes-on-ahead = خدمة المتابعة تتحدث معك
step-talk-probation-talked = تحدثت معك خدمة المتابعة
step-talk-probation-talked-ahead = تم الحديث

request-talk-spiritual-care = الحديث عن الإيمان أو الحياة – geestelijk verzorger
request-talk-spiritual-care-hint = هذا ممكن أيضًا من غير دين.
request-talk-spiritual-care-find = دين إيمان إمام شيخ قس صلاة مسجد كنيسة
question-talk-spiritual-care-about = عن أي شيء يكون الحديث؟
question-talk-spiritual-care-about-faith = عن الإيمان
question-talk-spiritual-care-about-life = عن الحياة
question-talk-spiritual-care-about-sorrow = عن الحزن
question-talk-spiritual-care-about-something-else = عن شيء آخر
question-talk-spiritual-care-about-rather-not-say = أفضّل ألا أقول
question-talk-spiritual-care-language = هل تلزم مساعدة في اللغة؟
question-talk-spiritual-care-language-yes = نعم
question-talk-spiritual-care-language-no = لا
question-talk-spiritual-care-language-dont-know = لا أعرف
question-talk-spiritual-care-when = متى يمكنك التحدث؟
question-talk-spiritual-care-when-morning = في الصباح
question-talk-spiritual-care-when-afternoon = بعد الظهر
question-talk-spiritual-care-when-any-time = أي وقت مناسب
outcome-talk-spiritual-care-granted = يأتي شخص للتحدث معك
outcome-talk-spiritual-care-refused = لا حديث الآن
step-talk-spiritual-care-comes-on = يأتي شخص للتحدث معك يوم { $day }
step-talk-spiritual-care-comes-on-ahead = يأتي شخص للتحدث معك
step-talk-spiritual-care-talked = تم حديثك معه
step-talk-spiritual-care-talked-ahead = تم الحديث

request-talk-volunteer = التحدث مع شخص متطوع – vrijwilliger
request-talk-volunteer-hint = شخص يساعد بدون أجر.
request-talk-volunteer-find = متطوع صديق زيارة حديث وحدة مساعدة قراءة كتابة
question-talk-volunteer-about = لأي شيء يلزم متطوع؟
question-talk-volunteer-about-chat = للحديث فقط
question-talk-volunteer-about-reading = للمساعدة في القراءة والكتابة
question-talk-volunteer-about-centre = للمساعدة في مكان ترتيب الأمور – RIC
question-talk-volunteer-about-something-else = لشيء آخر
question-talk-volunteer-about-rather-not-say = أفضّل ألا أقول
question-talk-volunteer-language = بأي لغة يكون الحديث؟
question-talk-volunteer-language-dutch = بالهولندية
question-talk-volunteer-language-mine = بلغتي
question-talk-volunteer-language-any = كل لغة مناسبة
question-talk-volunteer-when = متى يمكنك التحدث؟
question-talk-volunteer-when-morning = في الصباح
question-talk-volunteer-when-afternoon = بعد الظهر
question-talk-volunteer-when-any-time = أي وقت مناسب
outcome-talk-volunteer-granted = يأتي شخص متطوع للتحدث معك
outcome-talk-volunteer-refused = لا يأتي متطوع الآن
reason-talk-volunteer-nobody = لا يوجد الآن متطوع عنده وقت.
now-talk-volunteer-mentor = التحدث مع الموظف المسؤول عنك – mentor
step-talk-volunteer-comes-on = الشخص المتطوع يأتي يوم { $day }
step-talk-volunteer-comes-on-ahead = الشخص المتطوع يأتي للتحدث معك
step-talk-volunteer-talked = تحدث معك الشخص المتطوع
step-talk-volunteer-talked-ahead = تم الحديث

request-work-outside = العمل خارج السجن في النهار – extramurale arbeid
request-work-outside-hint = عمل في الخارج يناسب خطتك.
request-work-outside-find = عمل شغل خارج نهار إجازة وظيفة حرية صاحب العمل
word-extramural-work = العمل خارج السجن – extramurale arbeid
word-extramural-work-means = عمل في النهار خارج السجن
question-work-outside-know = ما الذي يحدث بعد ذلك؟
tell-work-outside-know =
    هذا نوع من الإجازة – verlof.
    يلزم دائمًا هدف في خطتك.
    من يساعدك في خطتك ينظر أولًا في طلبك.
    موظف آخر يقرر ذلك – selectiefunctionaris.
    هذا ممكن، لكنه ليس وعدًا.
question-work-outside-work = هل عندك عمل في الخارج؟
question-work-outside-work-yes = نعم، عندي مكان للعمل
question-work-outside-work-looking = لا، أبحث عن عمل
question-work-outside-work-help = أريد مساعدة في البحث عن عمل
question-work-outside-work-dont-know = لا أعرف
question-work-outside-work-rather-not-say = أفضّل ألا أقول
question-work-outside-goal = هل العمل في الخارج موجود في خطتك؟
question-work-outside-goal-yes = نعم، هو في خطتي
question-work-outside-goal-no = لا، ليس بعد
question-work-outside-goal-dont-know = لا أعرف
question-work-outside-valid-id = هل عندك بطاقة هوية أو جواز سفر صالح؟
question-work-outside-valid-id-yes = نعم
question-work-outside-valid-id-no = لا
question-work-outside-valid-id-dont-know = لا أعرف
question-work-outside-valid-id-rather-not-say = أفضّل ألا أقول
question-work-outside-employer =
    عند من يمكنك العمل؟
    هل هذا غير معروف؟
    تكفي كتابة: لا أعرف.
outcome-work-outside-granted = يمكنك العمل في الخارج نهارًا
outcome-work-outside-refused = لا عمل في الخارج الآن
reason-work-outside-may =
    الموظف المسؤول عن القرار يقول نعم – selectiefunctionaris.
    تصلك رسالة فيها القواعد.
reason-work-outside-no-work = لا يوجد بعد عمل يناسب خطتك.
now-work-outside-find-work = طلب مساعدة في إيجاد عمل – MEE
step-work-outside-letter = وصلتك رسالة القواعد
step-work-outside-letter-ahead = تصلك رسالة القواعد
step-work-outside-starts = بداية العمل يوم { $day }
step-work-outside-starts-ahead = بداية العمل
step-work-outside-started = عملك الآن في الخارج
step-work-outside-started-ahead = بعدها يكون العمل في الخارج
