# Reading aloud: the button of the dock, and the player above it.

listen-start = اقرأ لي
listen-stop = أوقف القراءة
listen-count = الجملة { $n } من { $of }
listen-read = انتهى
listen-pause = توقف قليلاً
listen-go-on = تابع
listen-again = مرة أخرى
listen-before = الجملة السابقة
listen-after = الجملة التالية
listen-way = اقرأ لي: { $words }
