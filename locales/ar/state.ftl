# Where a request is, and what happened to it.

state-draft = لم يُرسل بعد
state-submitted = تم الإرسال
state-received = وصلنا طلبك
state-in-progress = موظف ينظر في طلبك
state-info-needed = عندنا سؤال لك
state-granted = نعم
state-partly-granted = نعم، جزئيًا
state-refused = لا
state-carried-out = تم إنجازه
state-closed = تم
state-withdrawn = تم سحب الطلب
state-expired = توقف بسبب خروجك
event-submit = تم إرسال طلبك
event-receive = وصل طلبك إلى { $name }
event-take = طلبك الآن عند { $name }
event-ask = سؤال لك من { $name }
event-reply = تم إرسال جوابك
event-grant = جواب { $name }: نعم
event-grant-partly = جواب { $name }: نعم، جزئيًا
event-refuse = جواب { $name }: لا
event-step = خطوة من { $name }
event-carry-out = تم إنجاز طلبك عند { $name }
event-close = انتهى طلبك
event-withdraw = تم سحب طلبك
event-expire = توقف طلبك بسبب خروجك
