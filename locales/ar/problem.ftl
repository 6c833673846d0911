# What can go wrong. Says what to do now and blames nobody.

problem-bad-body =
    لم ينجح هذا.
    يمكن المحاولة مرة أخرى.
problem-bad-query =
    لم ينجح هذا.
    العودة إلى البداية.
problem-key-missing =
    لم ينجح هذا.
    يمكن المحاولة مرة أخرى.
problem-signed-out =
    انتهت الجلسة.
    يلزم تسجيل الدخول من جديد.
problem-covered =
    الشاشة مغطاة.
    يلزم الرقم السري.
problem-not-enrolled =
    هذه الشاشة لا تعمل بعد.
    طلب المساعدة من موظف.
problem-wrong-pin =
    الرقم أو الرقم السري غير صحيح.
    يمكن المحاولة مرة أخرى.
problem-wrong-password =
    الاسم أو كلمة المرور غير صحيحة.
    يمكن المحاولة مرة أخرى.
problem-origin-refused =
    هذا غير مسموح من هذا المكان.
    العودة إلى البداية.
problem-enrol-refused =
    هذا العنوان لم يعد يعمل.
    يلزم عنوان جديد.
problem-forbidden =
    هذا غير ممكن هنا.
    طلب المساعدة من موظف.
problem-not-found =
    هذا لم يعد موجودًا.
    العودة إلى البداية.
problem-method-not-allowed =
    لم ينجح هذا.
    العودة إلى البداية.
problem-already-decided =
    صدر القرار من { $by }.
    يمكن النظر في الجواب.
problem-not-now =
    هذا غير ممكن الآن.
    يمكن النظر في حالة الطلب.
problem-already-asked =
    هذا الطلب موجود من قبل.
    الذهاب إلى: طلباتي
problem-not-dutch =
    هذه البطاقة للهولنديين فقط.
    يمكن التحدث معنا عما هو ممكن.
problem-ask-first =
    يجب طلب شيء آخر أولاً.
    مكتوب عند الطلب ما هو.
problem-restricted =
    هذا غير ممكن الآن.
    الاتصال بالخارج غير مسموح الآن.
problem-other-kiosk =
    هذه الشاشة لقسم آخر.
    يرجى الذهاب إلى شاشة القسم الخاص بك.
problem-too-large =
    النص طويل جدًا.
    يلزم تقصيره.
problem-speech-off =
    لا توجد قراءة بصوت عالٍ هنا.
    اطلب من شخص أن يقرأ لك.
problem-speech-busy =
    القراءة بصوت عالٍ غير ممكنة الآن.
    حاول مرة أخرى بعد قليل.
problem-speech-failed =
    القراءة بصوت عالٍ لا تعمل الآن.
    اطلب من شخص أن يقرأ لك.
problem-not-json =
    لم ينجح هذا.
    يمكن المحاولة مرة أخرى.
problem-key-reused =
    لم ينجح هذا.
    يمكن المحاولة مرة أخرى.
problem-text-empty =
    لا يوجد نص بعد.
    يلزم كتابة شيء.
problem-text-too-long =
    النص طويل.
    الحد الأقصى { $max } حرفًا.
problem-text-forbidden =
    في النص علامة غير مسموحة.
    يلزم كتابته من جديد.
problem-answer-unknown =
    هذا الجواب غير معروف.
    يلزم اختيار جواب آخر.
problem-answer-missing =
    ينقص جواب.
    يلزم هذا الجواب أولًا.
problem-answer-stops =
    مع هذا الجواب لا يلزم طلب.
    يمكن تغيير الجواب أو التحدث معنا.
problem-type-unknown =
    هذا الطلب غير متاح هنا.
    يمكن التحدث مع موظف.
problem-pin-needed = يلزم الرقم السري أولًا.
problem-reason-unknown =
    هذا السبب غير مناسب.
    يلزم اختيار سبب آخر.
problem-now-missing = يجب ذكر ما يمكن فعله الآن.
problem-step-unknown =
    هذه الخطوة غير مناسبة.
    يلزم اختيار خطوة أخرى.
problem-short-stay-over =
    هذا للإقامة القصيرة فقط.
    يمكن الطلب بالطريقة العادية.
problem-condition-unknown =
    هذا السجن لا يتابع هذا الأمر.
    يرجى اختيار أمر آخر.
problem-condition-reason = يرجى ذكر السبب.
problem-evidence-unknown = لا يوجد يوم لهذه الحالة.
problem-day-needed = يلزم اختيار يوم: اليوم أو بعده.
problem-desk-unknown = يرجى اختيار قسم آخر.
problem-day-wrong =
    يرجى اختيار يوم آخر.
    هذا اليوم مبكر جداً أو متأخر جداً.
problem-language-unknown =
    هذه اللغة غير متاحة بعد.
    يلزم اختيار لغة أخرى.
problem-try-later =
    الانتظار { $seconds } ثانية.
    ثم المحاولة مرة أخرى.
problem-pin-not-here =
    لا يمكن استخدام الرقم السري لهذا الرقم على هذه الشاشة الآن.
    الذهاب إلى شاشة أخرى.
    أو يسجّل موظف الدخول هنا.
problem-number-unknown =
    هذا الرقم غير معروف هنا.
    التأكد من الرقم.
problem-internal =
    هناك خطأ عندنا.
    يمكن المحاولة فيما بعد.
problem-unavailable =
    لا يوجد اتصال الآن.
    يمكن المحاولة فيما بعد.
problem-storage-full =
    لا يمكن الحفظ الآن.
    يمكن المحاولة فيما بعد.
problem-municipality-unknown =
    لا نعرف هذه البلدية.
    اختر بلدية أخرى.
problem-municipality-needed =
    لا نعرف البلدية بعد.
    قل أولًا أين سيسكن.
problem-help-need = اختر شيئًا من القائمة.
problem-help-outcome = اختر ما تقوله البلدية.
problem-plan-said =
    هذا لا ينتمي إلى هنا.
    راجع ما تريد قوله.
problem-plan-empty =
    لا يوجد هدف في الخطة بعد.
    ضع هدفًا أولًا.
problem-plan-two-people =
    أنت كتبت هذه الخطة.
    شخص آخر يثبّتها.
problem-plan-full =
    لا مكان لشيء آخر في الخطة.
    تكلّم مع الموظف المسؤول عن خطتك.
