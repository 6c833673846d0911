# Help of the municipality, and what was shared of him.

help-title = مساعدة من البلدية
help-town = البلدية
help-need-title = ماذا تريد أن تطلب؟
help-need-lead = يذهب طلبك إلى البلدية التي ستسكن فيها.
help-need-id-card = بطاقة هوية أو جواز سفر
help-need-registration = عنوان أكون مسجلًا فيه
help-need-find-home = مكان للسكن
help-need-keep-home = أن أحتفظ ببيتي
help-need-postal-address = عنوان لبريدي
help-need-benefit =
    مال من البلدية
    هذا يسمى إعانة.
help-need-work = عمل
help-need-debt-help = مساعدة في ديوني
help-need-budget-help = شخص يعتني بمالي
help-need-talk =
    لا أعرف بالضبط
    أريد أن أتحدث عن ذلك.

help-check-title = هل هذا صحيح؟
help-check-lead =
    أولًا ينظر فيه من يساعدك في خطتك.
    ثم نرسله.
help-check-need = أنت تطلب
help-check-to = نرسله إلى
help-to-unknown = نحن نبحث عن البلدية.
help-check-shared = نرسل هذا معه
help-check-basis = لماذا يجوز ذلك
help-check-law =
    القانون يسمح بهذا.
    لا تحتاج إلى إعطاء موافقة.
help-send = أرسل
help-sent-by =
    من يساعدك في خطتك ينظر فيه.
    آخر يوم للإرسال هو { $day }.
help-follow = انظر إلى طلبك
help-again = اطلب مرة أخرى
help-already-next = يمكنك أن تتحدث عنه.
help-withdraw-lead =
    عندها لا نرسل شيئًا.
    يمكنك أن تطلب لاحقًا.
help-withdraw-outside =
    طلبك عند البلدية الآن.
    نخبرها أن طلبك توقف.

help-state-draft = مطلوب
help-state-checked = جاهز للإرسال
help-state-sent = أُرسل
help-state-received = وصل
help-state-in-progress = قيد العمل
help-state-answered = جاء الرد
help-state-closed = انتهى
help-state-withdrawn = توقف

help-next-draft =
    من يساعدك في خطتك ينظر في طلبك.
    آخر يوم لذلك هو { $day }.
help-next-checked =
    نحن نرسل طلبك.
    لا تحتاج إلى فعل شيء.
help-next-sent =
    البلدية تنظر في طلبك.
    سترى الرد هنا.
help-next-received =
    البلدية تبدأ العمل عليه.
    سترى الرد هنا.
help-next-in-progress =
    البلدية ترد.
    سترى ذلك هنا.
help-next-answered =
    تحدث عنه مع من يساعدك في خطتك.
    اختر لذلك: التحدث معنا.
help-next-closed = هذا انتهى.
help-next-withdrawn = يمكنك أن تطلب مرة أخرى.

help-event-ask-help = أنت طلبت هذا.
help-event-check = { $name } نظر فيه.
help-event-send = أُرسل إلى { $town }.
help-event-confirm = طلبك وصل إلى { $town }.
help-event-start = { $town } تعمل عليه.
help-event-pass = طلبك يذهب إلى { $town }.
help-event-answer-help = جاء رد { $town }.
help-event-put-away = { $name } أنهى هذا.
help-event-take-back = أنت سحبت هذا.

help-outcome-offer =
    نعم، توجد مساعدة
    سيخبرك موظف بالمزيد.
help-outcome-no-offer =
    لا، لا توجد مساعدة
    موظف يبحث معك عن حل آخر.
help-outcome-not-competent =
    بلدية أخرى يجب أن تفعل هذا
    نحن نبحث عنها.

shared-name = اسمك
shared-number = رقمك هنا
shared-born-on = متى ولدت
shared-prison = في أي سجن أنت
shared-ends-on = متى تخرج
shared-need = ما تطلبه
shared-over = أن طلبك توقف
sharing-title = من يعرف ماذا عني
sharing-lead = هذا ما أرسلناه عنك إلى آخرين.
sharing-on = { $day }، عن: { $about }
sharing-basis-18a =
    القانون يسمح بهذا.
    لذلك لا نطلب موافقة.
    هل هناك خطأ؟
    اختر إذن: التحدث معنا.
sharing-empty-title = لا شيء بعد
sharing-empty =
    لم نرسل شيئًا عنك بعد.
    إذا حدث ذلك فستراه هنا.
