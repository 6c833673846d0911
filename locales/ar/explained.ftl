# The list of explain pages, and what stands around every page.

explained-title = شرح
explained-lead = عن ماذا تود أن تعرف؟
explained-step = الجزء { $n } من { $of }
explained-onward = ما الخطوة التالية؟
explained-other = قراءة شيء آخر
home-explain-hint = كيف تسير الأمور هنا.
explain-group-arriving =
    عند الدخول
    ما المسموح هنا وما الواجب؟
explain-group-conditions =
    الترتيب لما بعد الخروج
    ماذا يلزم عند خروجك؟
explain-group-freedom =
    حرية أكثر
    الإجازة والبرنامج والخروج المبكر
explain-group-objection =
    عند عدم الموافقة
    ما الممكن ضد قرار؟
