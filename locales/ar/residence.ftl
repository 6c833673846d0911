# Where he will live: the kiosk first, then the desk.

residence-title = أين ستسكن؟
residence-lead =
    بعد خروجك من السجن.
    يمكنك تغيير هذا لاحقًا.
residence-own-known =
    أعرف البلدية
    هي مدينة أو بضع قرى.
residence-own-abroad = ليس في هولندا
residence-find-title = أي بلدية؟
residence-find-lead = اكتب الحروف الأولى باللاتينية.
residence-find-nothing =
    هذه البلدية ليست هنا.
    هل ستسكن في قرية؟
    الموظف يعرف إلى أي بلدية تتبع.
residence-heading = أين ستسكن
residence-his = أنت تقول: { $place }
residence-his-none = لم تقل شيئًا بعد.
residence-theirs = المسجل عندنا: { $place }
residence-theirs-none = لا نعرف البلدية بعد.
residence-say = قل أين

residence-contact = كيف تصل إلى البلدية
residence-imported = من الملف
residence-history = ما قيل من قبل
residence-field = البلدية التي سيسكن فيها
residence-field-lead =
    ما يقوله هو يبقى بجانبه.
    هو يرى هذا في الكشك.
residence-keep = احفظ
