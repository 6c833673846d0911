# What can go wrong. Says what to do now and blames nobody.

problem-bad-body =
    That did not go well.
    Try again.
problem-bad-query =
    That did not go well.
    Go back to the start.
problem-key-missing =
    That did not go well.
    Try again.
problem-signed-out =
    You are logged out.
    Log in again.
problem-covered =
    The screen is closed.
    Type your PIN code.
problem-not-enrolled =
    This screen does not work yet.
    Ask a staff member for help.
problem-wrong-pin =
    Your number or PIN code is not right.
    Try again.
problem-wrong-password =
    Your name or password is not right.
    Try again.
problem-origin-refused =
    This is not allowed from this place.
    Go back to the start.
problem-enrol-refused =
    This address no longer works.
    Ask for a new address.
problem-forbidden =
    This is not possible here.
    Ask a staff member for help.
problem-not-found =
    This is not here any more.
    Go back to the start.
problem-method-not-allowed =
    That did not go well.
    Go back to the start.
problem-already-decided =
    It has already been decided by { $by }.
    Look at the answer.
problem-not-now =
    This is not possible now.
    Look how your request is going.
problem-already-asked =
    You have already asked this.
    Look in My requests.
problem-not-dutch =
    This card is for Dutch people.
    Talk to us about what you can do.
problem-ask-first =
    Ask for something else first.
    The question says what.
problem-restricted =
    This is not possible now.
    You may have no contact with outside now.
problem-other-kiosk =
    This screen is for another unit.
    Go to the screen of your own unit.
problem-too-large =
    This is too much text.
    Make it shorter.
problem-speech-off =
    Nothing is read aloud here.
    Ask somebody to read it.
problem-speech-busy =
    Reading aloud does not work for a moment.
    Try again soon.
problem-speech-failed =
    Reading aloud does not work now.
    Ask somebody to read it.
problem-not-json =
    That did not go well.
    Try again.
problem-key-reused =
    That did not go well.
    Try again.
problem-text-empty =
    There is nothing yet.
    Type something first.
problem-text-too-long =
    This is too long.
    Use no more than { $max } letters.
problem-text-forbidden =
    It has a sign that cannot be used.
    Type it again.
problem-answer-unknown =
    I do not know this answer.
    Choose another answer.
problem-answer-missing =
    One answer is still missing.
    Give that answer first.
problem-answer-stops =
    With this answer you need to ask nothing.
    Change your answer, or talk to us.
problem-type-unknown =
    You cannot ask for this here.
    Talk to a staff member.
problem-pin-needed = Type your PIN code first.
problem-reason-unknown =
    This reason does not fit.
    Choose another reason.
problem-now-missing = Also say what he can do now.
problem-step-unknown =
    This step does not fit.
    Choose another step.
problem-short-stay-over =
    This is only for a short stay.
    Ask in the normal way.
problem-condition-unknown =
    This prison does not keep this.
    Choose something else.
problem-condition-reason = Say why this does not work out.
problem-evidence-unknown = No day goes with this.
problem-day-needed = Choose a day: today or later.
problem-desk-unknown = Choose another desk.
problem-day-wrong =
    Choose another day.
    This day is too early or too late.
problem-language-unknown =
    This language is not here yet.
    Choose another language.
problem-try-later =
    { $seconds ->
        [one] Wait { $seconds } second.
       *[other] Wait { $seconds } seconds.
    }
    Then try again.
problem-pin-not-here =
    With this number you cannot use a PIN code on this screen now.
    Go to another screen.
    Or let a staff member sign you in here.
problem-number-unknown =
    This number is not known here.
    Check the number.
problem-internal =
    Something is wrong on our side.
    Try again later.
problem-unavailable =
    There is no connection now.
    Try again later.
problem-storage-full =
    Nothing more can be kept now.
    Try again later.
problem-municipality-unknown =
    We do not know that municipality.
    Choose another one.
problem-municipality-needed =
    We do not know the municipality yet.
    First say where he will live.
problem-help-need = Choose something from the list.
problem-help-outcome = Choose what the municipality says.
problem-plan-said =
    This does not belong here.
    Look at what you want to say.
problem-plan-empty =
    There is no goal in the plan yet.
    Put a goal in first.
problem-plan-two-people =
    You wrote this plan.
    Somebody else establishes it.
problem-plan-full =
    Nothing more fits into the plan.
    Talk about it with your case manager.
