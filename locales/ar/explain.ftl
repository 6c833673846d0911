# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

explain-condition-papers = بطاقة هوية أو جواز سفر – identiteitsbewijs
explain-condition-papers-1 =
    لماذا تلزم؟
    البطاقة تُثبت من أنت.
    للإجازة تلزم بطاقة هوية أو جواز سفر.
    وتلزم أيضًا للمال والسكن.
explain-condition-papers-2 =
    كيف تكون بطاقة الهوية؟
    تلزم الجنسية الهولندية.
    البلدية يمكنها عمل البطاقة هنا.
    جواز السفر غير ممكن هنا.
    { $visit-day ->
        [none]
            يمكن سؤالنا متى تأتي البلدية.
       *[other]
            البلدية تأتي: { $visit-day }.
    }
explain-condition-papers-3 =
    عنوانك
    يلزم عنوان مسجّل عند البلدية – BRP.
    هل أنت بدون بيت؟
    يمكن عنوان لبريدك فقط – briefadres.
explain-condition-papers-4 =
    من يدفع ثمن البطاقة؟
    { $id-card-payer ->
        [prison]
            السجن يدفع ثمن البطاقة.
            لا يلزم مال منك.
       *[detainee]
            ثمن البطاقة { $id-card-cost } يورو.
            الدفع من مالك.
            هل المال لا يكفي؟
            يمكن التحدث معنا.
    }
explain-condition-papers-5 =
    هل عندك جنسية أخرى؟
    تلزم ورقة أخرى.
    يمكن لموظف أن يساعدك فيها.

explain-rights-and-duties = حقوقك وواجباتك
explain-rights-and-duties-1 =
    معلومات عند الدخول
    تصلك حقوقك وواجباتك على ورق.
    إذا أمكن، بلغة مفهومة لك.
    هل هناك شيء غير واضح؟
    يمكن طلب شرح.
explain-rights-and-duties-2 =
    هذه حقوقك
    الخروج إلى الهواء، والزيارة.
    حديث عن الإيمان أو الحياة.
    التعلّم، والمكتبة كل أسبوع.
    مساعدة طبيب.
explain-rights-and-duties-3 =
    هذه واجباتك
    يلزم الالتزام بالقواعد.
    غير ذلك يمكن لمدير السجن أن يعاقب.
    قبل ذلك يلزم سماع كلامك.
    العمل ليس واجبًا.
explain-rights-and-duties-4 =
    من يراقب السجن؟
    أشخاص من الخارج – commissie van toezicht.
    يمكنك الحديث مع واحد منهم – maandcommissaris.
    { $commissioner-hours ->
        [none]
            يمكن السؤال متى يكون هنا.
       *[other]
            هو هنا: { $commissioner-hours }.
    }
explain-rights-and-duties-5 =
    هل أنت من بلد آخر؟
    يمكنك الحديث مع القنصل – consul.
    القنصل شخص من بلدك.
    يمكن سؤال موظف عن ذلك.
explain-rights-and-duties-6 =
    مساعدة محامٍ – advocaat
    يمكن لمحامٍ أن يساعدك في الشكوى.
    ويمكن لشخص من ثقتك أن يساعد أيضًا.
    هل الهولندية صعبة عليك؟
    يمكن طلب مترجم – tolk.
