# Questions about what he needs outside, which he answers himself. No amounts, no illness, nothing about why he is here.

screening-papers-valid = هل بطاقة هويتك أو جواز سفرك ما زال صالحًا؟
screening-papers-where = أين بطاقة هويتك أو جواز سفرك الآن؟
screening-papers-where-here = هنا، مع أغراضي
screening-papers-where-outside = في الخارج، في عنوان ما
screening-papers-where-lost = ضائع
screening-papers-registered =
    هل اسمك مسجّل في عنوان؟
    هذا التسجيل عند البلدية.
screening-home-before = أين كان سكنك قبل دخولك؟
screening-home-before-own = في بيتي
screening-home-before-with-others = عند شخص آخر
screening-home-before-nowhere = لم يكن عندي مكان ثابت
screening-home-back = هل يمكنك السكن هناك من جديد؟
screening-home-back-maybe = ربما
screening-home-rent = هل يدفع أحد إيجارك الآن؟
screening-home-rent-not-needed = هذا غير لازم
screening-income-before = من أين كان مالك؟
screening-income-before-work = من العمل
screening-income-before-benefit = من مساعدة مالية
screening-income-before-other = من مصدر آخر أو شخص آخر
screening-income-after = هل عندك عمل بعد خروجك؟
screening-income-after-maybe = ربما
screening-income-bank = هل عندك حساب في البنك؟
screening-debts-letters =
    هل تصلك رسائل عن المال؟
    عن مال لم يُدفع بعد.
screening-debts-known = هل تعرف لمن يجب الدفع؟
screening-debts-known-all = نعم، كلهم
screening-debts-known-some = بعضهم
screening-debts-known-none = لا
screening-debts-helped = هل يساعدك أحد في هذا؟
screening-care-insured =
    هل عندك تأمين صحي؟
    هو التأمين للطبيب.
screening-care-insured-stopped = متوقف الآن
screening-care-doctor = هل عندك طبيب في الخارج؟
screening-care-talk =
    هل تريد التحدث عن الرعاية؟
    عن الرعاية بعد خروجك.
