# Help of the municipality, and what was shared of him.

help-title = Help from the municipality
help-town = The municipality
help-need-title = What do you want to ask?
help-need-lead = It goes to the municipality where you will live.
help-need-id-card = An ID card or passport
help-need-registration = An address where I am registered
help-need-find-home = A place to live
help-need-keep-home = To keep my home
help-need-postal-address = An address for my post
help-need-benefit =
    Money from the municipality
    That is called a benefit.
help-need-work = Work
help-need-debt-help = Help with my debts
help-need-budget-help = Somebody who looks after my money
help-need-talk =
    I do not know exactly
    I want to talk about it.

help-check-title = Is this right?
help-check-lead =
    First the case manager looks at it.
    Then we send it.
help-check-need = You ask
help-check-to = We send it to
help-to-unknown = We find out which municipality.
help-check-shared = We send this with it
help-check-basis = Why we may do that
help-check-law =
    The law allows it.
    You do not need to give consent.
help-send = Send
help-sent-by =
    The case manager looks at it.
    The last day to send it is { $day }.
help-follow = See your question
help-again = Ask again
help-already-next = You can talk about it.
help-withdraw-lead =
    Then we send nothing.
    You can ask again later.
help-withdraw-outside =
    The municipality has your question already.
    We tell them that it stops.

help-state-draft = Asked
help-state-checked = Ready to send
help-state-sent = Sent
help-state-received = Arrived
help-state-in-progress = In progress
help-state-answered = Answered
help-state-closed = Done
help-state-withdrawn = Stopped

help-next-draft =
    The case manager looks at your question.
    The last day for that is { $day }.
help-next-checked =
    We send your question.
    You do not need to do anything.
help-next-sent =
    The municipality looks at your question.
    You see the answer here.
help-next-received =
    The municipality starts to work on it.
    You see the answer here.
help-next-in-progress =
    The municipality answers.
    You see it here.
help-next-answered =
    Talk about it with the case manager.
    Choose for that: Talk.
help-next-closed = This is done.
help-next-withdrawn = You can ask again.

help-event-ask-help = You asked this.
help-event-check = { $name } has looked at it.
help-event-send = Sent to { $town }.
help-event-confirm = { $town } has your question.
help-event-start = { $town } is working on it.
help-event-pass = Your question goes on to { $town }.
help-event-answer-help = { $town } answered.
help-event-put-away = { $name } closed this.
help-event-take-back = You took this back.

help-outcome-offer =
    Yes, there is help
    Staff tell you more.
help-outcome-no-offer =
    No, there is no help
    Staff look further with you.
help-outcome-not-competent =
    Another municipality must do this
    We find out which one.

shared-name = Your name
shared-number = Your number here
shared-born-on = When you were born
shared-prison = Which prison you are in
shared-ends-on = When you will be free
shared-need = What you ask
shared-over = That your question stops
sharing-title = Who knows what about me
sharing-lead = We sent this about you to others.
sharing-on = { $day }, about: { $about }
sharing-basis-18a =
    The law allows this.
    So we do not ask for consent.
    Is something wrong?
    Then choose: Talk.
sharing-empty-title = Nothing yet
sharing-empty =
    We have sent nothing about you yet.
    If we do, you see it here.
