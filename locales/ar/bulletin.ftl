# What is new to him, and what is ahead. Of a text with more lines, the first stands large.

bulletin-title = الجديد
bulletin-lead = ماذا تود أن تقرأ؟
bulletin-empty-title = لا جديد الآن
bulletin-empty = كل جديد يظهر في الشاشة الأولى.
news-answer = هناك جواب على طلبك.
news-question = عندنا سؤال لك.
news-step = هناك خطوة تمت أو تحدد موعدها.
news-moved = هناك عمل على طلبك.
news-task = يمكن ترتيب هذا الآن.

home-task-title = هناك شيء يمكن ترتيبه
home-task = انظر ما هو ممكن الآن.
