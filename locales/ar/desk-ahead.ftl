# The list of a desk: for whom the time has come. Staff read it.

desk-ahead-title = الخروج قريب
desk-ahead-lead = يمكن البدء بهذا الآن لهؤلاء الأشخاص، وهم لم يطلبوه بعد.
desk-ahead-empty =
    لا أحد الآن.
    القائمة تتبع تاريخ الانتهاء من تلقاء نفسها.
desk-ahead-since = ممكن منذ
desk-ahead-task = الموضوع
desk-ahead-more = عرض المزيد
