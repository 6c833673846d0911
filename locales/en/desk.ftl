# The desk of the staff. `desk-event-…` is the history of a request as staff read it; `$name` is who did it.

rail-skip = Skip to the content
rail-menu = Main menu
rail-colours = Colours

staff-title = Sign in
staff-lead = For staff.
staff-ended =
    Your session has ended. Sign in again.
    What you wrote is kept.
staff-name = Name
staff-password = Password
staff-show = Show
staff-send = Sign in

queue-title = Queue
queue-lead =
    { $n ->
        [0] Nothing waits for this desk.
        [one] { $n } request waits for this desk. The oldest promise is at the top.
       *[other] { $n } requests wait for this desk. The oldest promise is at the top.
    }
queue-parts = Parts of the queue
queue-all = All, { $n }
queue-mine = Mine, { $n }
queue-new = New, { $n }
queue-late = Late, { $n }
queue-waiting = Waiting for an answer, { $n }
queue-to-do = To carry out, { $n }
queue-empty-all =
    The queue is empty.
    New requests appear here by themselves.
queue-empty-mine =
    What you take stands here.
    That is nothing now.
queue-empty-new =
    There are no new requests.
    All of them have been taken.
queue-empty-late = Nothing is late.
queue-empty-waiting = Nothing waits for an answer from a detainee.
queue-empty-to-do = Everything that was promised has been done.
queue-caption = Requests that wait, oldest promise first
queue-last-day = Last day
queue-request = Request
queue-from = From
queue-language = Language
queue-holder = With
queue-state = State
queue-nobody = nobody
queue-today = today
queue-answered = answered
queue-days-late =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
queue-of = of { $name }
queue-more =
    { $n ->
        [one] Show { $n } more request
       *[other] Show more, { $n } requests left
    }
queue-news =
    { $n ->
        [one] { $n } new request
       *[other] { $n } new requests
    }

stand-new = New
stand-in-progress = In progress
stand-waiting = Waiting for an answer
stand-to-do = To carry out
stand-refused = Refused
stand-carried-out = Carried out
stand-closed = Put away
stand-withdrawn = Taken back
stand-expired = Lapsed

file-changed = This request has just changed.
live-away = The connection is away for a moment
live-away-lead =
    The connection comes back by itself.
    What you write stays.
live-back = The connection is back.
file-nowhere = Not found
file-nowhere-lead = This page does not exist, or the request is with another desk.
file-failed = This cannot be shown now
file-to-queue = To the queue
file-number = Request { $number } of { $name }
file-registration = Registration number
file-unit = Unit and cell
file-ends = Provisional end date
file-ends-unknown = not known
file-dutch-unknown =
    His nationality is not known.
    This request needs Dutch nationality. Look it up before you decide.
file-dutch-no =
    According to our data he has no Dutch nationality.
    This request needs Dutch nationality.
file-with-helper = Typed by a helper
file-asked = What { $name } asked
file-history = History
file-answer-owed = Answer
file-at-latest = at the latest { $day }
file-certificates = Certificates of { $name }
file-program = Vooruit

take-title = Who does this?
take-nobody = Nobody has taken this request yet.
take = I take this request
take-colleague = { $name } has this request.
take-over = I take this request over from { $name }
waiting-title = { $name } still has to answer
waiting-lead =
    The request goes on here after the answer of { $name }.
    The promised term runs on meanwhile.
waiting-go-on = Go on without this answer
close-title = Nothing left to do
close-lead =
    { $name } has the answer.
    Putting it away takes it out of your work. It cannot be brought back.
close = Put this request away

forward-title = Does this belong to another desk?
forward = Send on
forward-to = To which desk
forward-stays = The request leaves this list. The last day of the promise stays.
forward-send = Send this request on
forward-back = Not after all
forward-gone = The request was sent on to: { $desk }.
nothing-title = Nothing left to do
nothing-withdrawn = The detainee took this request back.
nothing-expired = The detainee is free. The request has lapsed.
nothing-closed = This request has been put away.

given-known = { $name } saw the decision on { $day }.
given-unknown = { $name } has not seen the decision yet.
given-handed = { $name } got the decision on paper on { $day }.
given-paper = Handed over on paper
given-paper-day = On which day did { $name } get it
given-paper-send = Keep this day
given-paper-back = Not after all

handle-title = Answer
handle-choice = Outcome
handle-granted = Yes
handle-partly-granted = Partly yes
handle-refused = No
handle-ask = First ask something
handle-reason = Reason
handle-now = What { $name } can do now
handle-question = Which question
handle-final = A decision stands. Nobody can change it after it is sent.
handle-ask-waits = The request then waits for the answer. The promised term runs on.
handle-send = Send
handle-send-granted = Send { $name } a yes
handle-send-partly-granted = Send { $name } a partly yes
handle-send-refused = Send { $name } a no
handle-send-ask = Ask { $name } this
handle-sent = Sent.
refuse-title = Send { $name } a no?
refuse-back = Back to the answer
refuse-yes = Send the no
fault-choice = Choose an outcome first.
fault-reason = Choose a reason first.
fault-now = A no also says what he can do. Choose one at least.
fault-question = Choose a question first.
fault-step = Choose a step first.
fault-day = Choose a day: today or later.
fault-desk = Choose a desk first.
fault-handed = Choose a day from the decision until today.

note-own = Own sentence, not required
note-foreign = { $name } reads { $language }. This sentence is not translated: write simple Dutch.
meter-words =
    { $n ->
        [one] { $n } word.
       *[other] { $n } words.
    }
meter-easy = Easy to read.
meter-long = A sentence has { $n } words. Make sentences of { $most } words at most.

carry-title = Carry out
carry-lead = Say for each step what was done or when it will be.
carry-step = Which step
carry-day = On which day
carry-said-day = Said: { $day }
carry-said = Said
carry-last = This is the last step. After it the request is carried out.
carry-send = Tell { $name } this
carry-send-last = Tell { $name } this and finish

preview-draft = This is how { $name } gets it
preview-now = This is what { $name } sees now
preview-language = Language of the example
preview-unchecked = Nobody has checked the { $language } yet.
preview-objection = How and until when he can complain is added below by itself.

enter-title = Write a request down
enter-lead = For somebody who asked on paper or by word. The request also appears on his kiosk.
enter-search = Search
enter-search-kept = It is recorded that this number was looked at to write a request down.
enter-other = Somebody else
enter-kind = What does { $name } ask
enter-kind-none = Choose a request
enter-help = Talking
enter-choose = First choose what he asks.
enter-open = To that request
enter-elsewhere = Another desk has that request.
enter-goes =
    { $n ->
        [one] The request goes to: { $desk }. The promise is { $n } working day.
       *[other] The request goes to: { $desk }. The promise is { $n } working days.
    }
enter-send = Send for { $name }
enter-sent = Request { $number } of { $name } was sent to: { $desk }. The last day is { $day }.
fault-answer = Give an answer here first.
desk-block-already-asked = This request of his is open already.
desk-block-not-dutch = By our records he has no Dutch nationality. Then this request is not possible.
desk-block-first = Another request comes first: { $kind }.
desk-block-restricted = He has restrictions. Nothing of him may go outside now.

desk-event-submit = Sent by { $name }
desk-event-enter = { $name } wrote this down
desk-event-receive = Opened by { $name }
desk-event-take = Taken by { $name }
desk-event-forward = { $name } sent this on
desk-event-ask = Question asked by { $name }
desk-event-reply = Answered by { $name }
desk-event-grant = Yes, by { $name }
desk-event-grant-partly = Partly yes, by { $name }
desk-event-refuse = No, by { $name }
desk-event-hand-over = { $name } handed the answer over on paper
desk-event-step = Step told by { $name }
desk-event-carry-out = Finished by { $name }
desk-event-close = Put away by { $name }
desk-event-withdraw = Taken back by { $name }
desk-event-expire = Lapsed on release, according to { $name }
