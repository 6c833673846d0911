# The certificates in his file.

certificates-title = شهاداتي
certificates-lead = هنا ما أكملته.
certificates-on = حصلت عليها يوم { $day }.
certificates-here =
    لديك شهادة
    تجدها في شهاداتي.
certificates-empty-title = ليست لديك شهادات بعد
certificates-empty =
    هل تكمل دورة مثلًا؟
    عندها تجد شهادتك هنا.
