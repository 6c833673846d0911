# Where a request is, and what happened to it.

state-draft = Not sent yet
state-submitted = Sent
state-received = We have your request
state-in-progress = Someone is looking at it
state-info-needed = We have a question for you
state-granted = Yes
state-partly-granted = Partly yes
state-refused = No
state-carried-out = Arranged
state-closed = Done
state-withdrawn = You took back your request
state-expired = Stopped because you are free
event-submit = You sent your request
event-receive = { $name } has seen your request
event-take = { $name } is looking at your request
event-ask = { $name } asked you something
event-reply = You gave an answer
event-grant = { $name } said yes
event-grant-partly = { $name } said partly yes
event-refuse = { $name } said no
event-step = { $name } arranged something
event-carry-out = { $name } arranged it
event-close = Your request is done
event-withdraw = You took back your request
event-expire = Your request stopped because you are free
