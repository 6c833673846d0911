# Home and the credits. The subject of what is new is never named here: the room is shared.

home-hello = أهلًا { $name }
home-today = اليوم هو { $day }.
home-vouched = تم تسجيل دخولك الآن بواسطة { $name }
home-choose = اختيار
home-news-title = هناك جديد
home-news = انظر ما الجديد.
home-draft-title = هناك شيء لم يكتمل
home-draft =
    الطلب محفوظ.
    إكماله من هنا.
home-new = { $n } جديد
tile-ask-something = أريد أن أطلب شيئًا
home-ask-hint = ماذا نرتب؟
tile-my-requests = طلباتي
home-requests-hint = هنا تظهر الأجوبة.
about-title = عن Vooruit
about-lead =
    هذا البرنامج للجميع.
    الصور والحروف من عمل آخرين.
about-pictures = الصور
about-pictures-by =
    OpenMoji, CC BY-SA 4.0
    Lucide, ISC
about-letters = الحروف
about-letters-by =
    Atkinson Hyperlegible Next, OFL
    Noto Sans Arabic, OFL
about-texts = النصوص
about-texts-own = النصوص من كتابتنا.
