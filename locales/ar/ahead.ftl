# What is to be arranged before he leaves.

ahead-title = فيما بعد
ahead-lead = هذا يمكن ترتيبه قبل خروجك.
ahead-now = هذا ممكن الآن.
ahead-from = ابتداءً من { $day }
ahead-empty-title = لا شيء هنا لك الآن
ahead-empty =
    هل هناك شيء آخر للترتيب؟
    يمكن الاختيار في الشاشة الأولى: أريد أن أطلب شيئًا.

ahead-care = ترتيب الرعاية لما بعد الخروج
ahead-insurance = تشغيل التأمين الصحي من جديد
