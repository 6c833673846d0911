# What he needs outside. `condition-…` is used at the kiosk and at the desk; the desk's own words are in condition-desk.ftl.

tile-arrange-for-outside = الترتيب لما بعد السجن
home-arrange-hint = ما الذي يلزمك بعد خروجك؟
arrange-title =
    { $n ->
        [one] { $n } أمر لما بعد السجن
       *[other] { $n } أمور لما بعد السجن
    }
arrange-lead = هذا ما يلزمك بعد خروجك.
arrange-done = تم: { $n }
arrange-doing = قيد العمل: { $n }
arrange-todo = ليس بعد: { $n }

condition-papers = بطاقة هوية أو جواز سفر
condition-home = مكان للسكن
condition-income = مال للمعيشة
condition-debts = الديون
condition-care = الرعاية والتأمين
condition-network = العائلة والأصدقاء
condition-restoration = إصلاح الضرر – herstel

condition-state-unknown = غير معروف بعد
condition-state-mapped = ننظر في الأمر
condition-state-ok = تم
condition-state-help-needed = تلزم مساعدة
condition-state-help-running = قيد العمل
condition-state-handed-over = يستمر في الخارج
condition-state-not-ok = لم ينجح

condition-next-unknown =
    لا نعرف هذا بعد.
    قل لنا كيف الوضع.
condition-next-said =
    وصلنا جوابك عن الوضع.
    الآن ننظر في الأمر.
condition-next-mapped = { $name } ينظر فيما يلزمك.
condition-next-ok = هذا الأمر مرتب.
condition-next-help-needed =
    تلزمك مساعدة في هذا.
    يمكنك طلب هذه المساعدة.
condition-next-help-running = { $name } يساعدك في هذا.
condition-next-handed-over = شخص في الخارج يواصل هذا الأمر.
condition-next-not-ok =
    لم ينجح هذا.
    يمكن السؤال عما هو ممكن.
condition-asked = { $name } ينظر في طلبك.
condition-asked-info = عندنا سؤال لك.
condition-asked-granted =
    الجواب نعم.
    نعمل الآن على ترتيب الأمر.

condition-reason-too-short = كان الوقت قليلًا.
condition-reason-no-offer = لم يستطع أحد في الخارج فعل هذا.
condition-reason-not-wanted = لم تكن هناك رغبة منك في هذا.
condition-reason-paper-missing = تنقص ورقة.
condition-reason-not-known = لم نكن نعرف كيف الوضع.
condition-reason-not-finished = لم يكتمل الأمر بعد.

condition-his = جوابك
condition-his-none = لا شيء بعد
condition-theirs = نحن نقول
condition-said = { $name }، { $day }
condition-evidence = صالح حتى
condition-evidence-day = { $day } { $year }
condition-evidence-early = هذا قبل خروجك.
condition-questions-heading = أسئلة عنك
condition-questions = تم { $n } من { $of }
condition-questions-start = بدء
condition-next-heading = ماذا الآن؟
condition-say = قول كيف الوضع
condition-ask = طلب شيء عن هذا
condition-ask-title = ما الذي يلزمك؟

condition-own-papers =
    هل عندك بطاقة هوية أو جواز سفر؟
    يرجى التأكد من أنه ما زال صالحًا.
condition-own-home =
    هل عندك مكان للسكن؟
    لما بعد خروجك.
condition-own-income =
    هل عندك مال للمعيشة؟
    لما بعد خروجك.
condition-own-debts =
    هل عليك مال لم يُدفع بعد؟
    لشركة أو لشخص أو للدولة.
condition-own-care =
    هل عندك تأمين صحي؟
    هو التأمين للطبيب.
condition-own-network =
    هل هناك من يساعدك؟
    لما بعد خروجك.
condition-own-restoration =
    هل عندك رغبة في إصلاح شيء مع أحد؟
    هذا ممكن مع مساعدة.
own-yes = نعم
own-no = لا
own-dont-know = لا أعرف
own-rather-not-say = أفضّل ألا أقول

short-stay-start = إقامتي قصيرة
short-stay-papers = هل ضاعت بطاقة هويتك أو جواز سفرك؟
short-stay-home = هل يلزمك مكان للسكن؟
short-stay-income =
    هل تريد مساعدة في المال؟
    لما بعد خروجك.
short-stay-debts = هل تريد مساعدة في ديونك؟
short-stay-care = هل تريد التحدث عن الرعاية؟
short-stay-network = هل تريد مساعدة مع العائلة والأصدقاء؟
short-stay-restoration = هل عندك رغبة في إصلاح شيء مع أحد؟
short-stay-check-title = هذا ما نطلبه لك
short-stay-check-lead =
    هل هذا صحيح؟
    إذن يمكن الإرسال.
    لا تلزمك خطة لهذا.
short-stay-send = إرسال الكل
short-stay-nothing-title = لا يلزمك شيء الآن
short-stay-nothing-lead =
    يمكنك طلب شيء فيما بعد.
    يمكن لموظف أن ينظر معك.
short-stay-sent-title = تم الإرسال
short-stay-sent-lead = موظف ينظر الآن في طلباتك.
short-stay-skipped = لم يُرسل

own-plan-title = خطة كتبتها بنفسي
own-plan-lead =
    هل كانت عندك خطة من قبل؟
    يمكن كتابتها هنا.
    يمكن للموظفين قراءة هذا.
    أنت فقط من يغيّره.
own-plan-keep = حفظ
