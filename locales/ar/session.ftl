# The rest screen, signing in, the cover, the introduction.

rest-title = أهلًا. اختيار اللغة
rest-lead = هنا يتم ترتيب أمور ما بعد السجن.
not-enrolled-title = هذه الشاشة لا تعمل بعد
not-enrolled-lead =
    طلب المساعدة من موظف.
    الموظف يمكنه تشغيل الشاشة.
sign-in-step = الخطوة { $n } من { $of }
sign-in-number-title = كتابة الرقم
sign-in-number-lead = الرقم مكتوب على البطاقة.
sign-in-pin-title = كتابة الرقم السري
sign-in-pin-lead =
    الرقم السري 6 أرقام.
    يجب ألا يراه أحد.
sign-in-stopped-title = توجد طريقة أخرى
forgot-pin = لا أعرف الرقم السري
forgot-pin-title = طلب رقم سري جديد
forgot-pin-lead =
    الذهاب إلى الموظف المسؤول أو إلى المركز – RIC
    تصل الأرقام الجديدة على ورقة.
    هذا ممكن اليوم.
    هل يوجد موظف هنا؟
    الموظف يمكنه تسجيل الدخول الآن.
vouch-start = موظف يسجّل دخولك
vouch-lead =
    الموظف يكتب هنا.
    يجب ألا ينظر أحد آخر.
vouch-name = اسم الموظف
vouch-password = كلمة المرور
vouch-show = إظهار
vouch-number = رقم الشخص
vouch-who = هل هذا هو الشخص الصحيح؟
vouch-who-lead =
    التأكد من ذلك جيدًا.
    يُحفظ اسم من قام بهذا.
vouch-person = الاسم
vouch-unit = القسم والزنزانة
vouch-yes = نعم، هذا هو
vouch-no = لا، شخص آخر
cover-title = استراحة قصيرة؟
cover-lead =
    كل شيء محفوظ.
    المتابعة بكتابة الرقم السري.
    أو يسجّل موظف الدخول.
    لشخص آخر: اختيار تسجيل الخروج.
cover-lead-lost =
    المتابعة بكتابة الرقم السري.
    لشخص آخر: اختيار تسجيل الخروج.
cover-go-on = المتابعة بالرقم السري
cover-sign-out = تسجيل الخروج
idle-title = هل ما زلت هنا؟
idle-lead =
    ستُغطى الشاشة بعد قليل.
    كل شيء محفوظ.
idle-lead-unsent =
    ستُغلق الشاشة قريبًا.
    ما لم يُرسل بعد يضيع عندئذ.
idle-here = ما زلت هنا
welcome-step = الصفحة { $n } من { $of }
welcome-what-title = هذا هو Vooruit
welcome-what =
    هنا يتم ترتيب أمور ما بعد السجن.
    الطلب يصل إلى موظف.
    الموظف يجيب.
    يظهر دائمًا من يقوم به ومتى.
welcome-who-title = من يرى ماذا؟
welcome-who =
    الموظفون يرون ما يُطلب منهم.
    الآخرون هنا لا يرون شيئًا.
    عند المغادرة: اختيار توقف.
welcome-help-title = المساعدة موجودة دائمًا
welcome-help =
    هل هناك صعوبة؟
    في الأسفل: التحدث معنا.
    ثم يأتي شخص للمساعدة.
welcome-begin = البدء
