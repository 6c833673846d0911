# Objection by body and route, and the blank form. Of a text with more lines, the first stands large.

objection-was-late = جوابنا وصل متأخرًا
objection-paper =
    الكتابة على ورق.
    نحن لا نرى ما هو مكتوب.
objection-print = طباعة ورقة فارغة
objection-printed =
    الورقة تخرج من الطابعة.
    يمكن أخذها وملؤها.

remedy-court =
    عند المحكمة – rechtbank
    القاضي ينظر في القرار.
route-court-letter =
    برسالة إلى المحكمة
    تلزم كتابة سبب عدم الموافقة.
    يمكن لمحامٍ أن يساعدك.

form-title = عدم الموافقة على قرار
form-to = إلى:
form-until = آخر يوم هو { $day }.
form-name = اسمي
form-number = رقمي
form-about = عن ماذا؟
form-why = سبب عدم الموافقة
form-late = سبب التأخر
form-date = التاريخ
form-signature = التوقيع
