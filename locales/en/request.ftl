# Asking for something, and following it.

ask-title = What do you want to ask for?
ask-lead =
    Choose a picture.
    Then you get a few questions.
ask-empty =
    There is nothing to ask here now.
    Talk to a member of staff.
find-title = Search with a word
find-lead =
    Type a word.
    For example: card.
find-nothing =
    I do not know this word.
    Type another word.
    Or choose a picture.

offer-how = This is how it goes
offer-how-answers =
    { $n ->
        [one] You give { $n } answer
       *[other] You give { $n } answers
    }
offer-how-kept = Everything you choose is kept at once.
offer-how-send = You send your request
offer-how-pin = You do that with your PIN code.
offer-how-term =
    { $n ->
        [one] That takes no longer than { $n } working day.
       *[other] That takes no longer than { $n } working days.
    }
offer-start = I want to ask for this
offer-continue = Go on
offer-draft = Your answers are kept.
offer-short-time =
    There is little time until you are free.
    Perhaps it is not ready by then.
    You can still ask.
offer-asked-waits =
    A staff member is looking at your request.
    That is why you cannot ask again now.
offer-asked-info =
    First we have a question for you.
    Please answer it.
offer-asked-answered =
    You have an answer already.
    We are arranging it.
offer-not-dutch =
    Our papers say that you do not have it.
    Is that not right?
    Or is there another way?
    A staff member can look at it with you.
offer-restricted =
    You may have no contact with outside now.
    That is why this is not possible yet.
    A member of staff can say what is possible.
offer-first =
    For this you need another letter first.
    Ask for that letter first.
    Then you can ask for this.

erase = Delete my request
erase-title = Do you want to delete this request?
erase-lead =
    Your answers will be gone.
    Nobody has read them.
    You can start again later.
erase-keep = No, keep my request
erase-yes = Yes, delete my request

question-step = Question { $n } of { $of }
question-choose = First choose an answer.
question-write = First write your answer.
question-words = Write it in your own words.
question-kept = Your answer is kept.
stop-talk = Talk to someone
stop-change = Change my answer

check-title = Is this right?
check-lead =
    Look at your answers.
    Then you send your request.
check-open-title = You are not finished yet
check-open-lead =
    One more answer is needed.
    Everything you chose is kept.
check-none = No answer yet
check-send = Send my request
check-later = Not now
check-kept = Your answers stay here.
check-gone =
    You cannot ask for this any more.
    Your answers were not sent.
    Talk to a member of staff.

confirm-lead =
    Then your request is sent.
    Let nobody look.
confirm-back = Do not send yet
confirm-sure = Do you want to send this?
confirm-sure-lead =
    Then a staff member reads it.
    You can still stop it after that.
confirm-yes = Yes, send

next-heading = What happens next
next-read = A staff member reads your request
next-read-by = Your request goes to: { $desk }
next-reply = You get an answer
next-last-day = The last day is { $day }.
next-still-ahead = Still to come:
next-if-yes = If the answer is yes:

receipt-title = Your request is sent
receipt-number = Number: { $number }
receipt-late =
    Still no answer by then?
    Look in My requests.
    It says there what you can do.
receipt-home = To the start

promise-label = Who and when
promise-who = Who has your request?
promise-last-day = The last day for an answer:
promise-day = The last day

withdraw = I do not want this
withdraw-title = Do you no longer want this?
withdraw-lead =
    We will stop with your request.
    You can ask again later.
withdraw-lead-name =
    { $name } will stop with your request.
    You can ask again later.
withdraw-keep = No, my request stays
withdraw-yes = Yes, stop my request

requests-title = My requests
requests-lead = Here you see who does something for you.
requests-new = New
requests-late = Late
requests-draft = Go on where you were.
requests-info = Give your answer, then we go on.
requests-answer = Look at our answer.
requests-on = This was on { $day }.
requests-ask = Ask for something new
requests-empty-title = You have not asked for anything yet
requests-empty =
    Do you want to know or arrange something?
    Then start here.

request-so-far = This is how it stands
request-here = Your request is here now.
request-written = This is what we wrote down for you
request-someone = A staff member
request-asked-title = { $name } has a question for you
request-answer = Give my answer
request-late-title = Our answer is late
request-late = It should have been here on { $day }.
request-late-complain = Do you want to complain about this?
request-again = Ask again
request-stopped =
    We do nothing more with this request.
    You can ask again later.

why-heading = Why?
note-from = { $name } writes:
now-heading = You can do this now
decided-by = { $name } decided this on { $day }.
decided-handed = You got this on paper on { $day }.

objection-heading = Do you not agree?
objection-open =
    { $body ->
        [complaint-committee] You can complain about this.
       *[other] You can write a letter against this.
    }
objection-until =
    { $body ->
        [complaint-committee] You can complain up to { $day }.
       *[other] You can write up to { $day }.
    }
objection-today =
    { $body ->
        [complaint-committee] Today is the last day to complain.
       *[other] Today is the last day for your letter.
    }
objection-passed =
    { $body ->
        [complaint-committee] You can still complain.
       *[other] You can still write.
    }
    Say why it is late.
objection-how = How do I do that?
objection-title =
    { $body ->
        [complaint-committee] This is how you complain
       *[other] This is how you object
    }
objection-body = To whom?
objection-route = How do you do that?
objection-when = Until when?

reply-lead = { $name } would like to know this.
reply-next = Then we go on with your request.

keyboard-label = Keys
keyboard-shift = Capital letter
keyboard-delete = Delete 1 letter
keyboard-space = space
keyboard-enter = New line
keyboard-latin = abc
keyboard-figures = 123
keyboard-marks = éëñ
keyboard-arabic = أبت
