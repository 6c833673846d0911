# His plan: the path, his goals with their steps, and what he writes to it.

plan-title = My plan
plan-lead = This is your way outside, step by step.
plan-none-lead =
    Your case manager makes a plan together with you.
    You can already say what you want.
    You do not have to wait for anything.

plan-state-none = No plan yet
plan-state-draft = We are writing your plan
plan-state-discussed = Talked about together
plan-state-established = Your plan is set
plan-state-active = Your plan is running
plan-state-under-revision = We are changing your plan
plan-state-closed = Your plan is done
plan-state-transferred = Your plan goes with you

path-arrived = You came here
path-plan = Plan made
path-plan-ahead = We make a plan together
path-outside = Outside
path-on = On { $day }.
path-by = On or before { $day }.
path-perhaps =
    Perhaps on { $day }.
    That day can still change.
path-no-day = We do not know this day yet.
path-now = Now: { $doer }.
path-done = done
path-here = you are here now
path-ahead = not yet
path-look = Look at this goal

goal-behaviour = How you behave
goal-skill = Learning something
goal-state-proposed = Proposal
goal-state-discussed = Talked about
goal-state-set = In your plan
goal-state-active = Being done
goal-state-reached = Reached
goal-state-not-reached = Not reached
goal-state-dropped = Stopped
goal-reason-not-wanted = You do not want this any more.
goal-reason-not-needed = This is not needed any more.
goal-reason-not-possible = This is not possible here.
goal-reason-in-another = This is part of another goal.
goal-steps = Who does what
goal-no-steps = There are no steps yet.
goal-yours = You said this
goal-ours = We wrote this
goal-disagreed = You do not agree

step-state-open = Not yet
step-state-doing = Being done
step-state-waiting = Waits for somebody else
step-state-reported-done = You say: done
step-state-confirmed-done = Done
step-state-not-done = Not done
step-state-dropped = Not needed any more
step-say-done = I have done this
step-said =
    We look whether it is done.
    After that you see it here.
step-late = This day is over.

doer-detainee = You do this
doer-staff = We do this
doer-municipality = The municipality does this – gemeente
doer-probation = Probation does this – reclassering
doer-volunteers = A volunteer does this

plan-propose = Say what you want
plan-propose-title = What is it about?
plan-propose-words = What do you want to reach?
plan-propose-lead =
    Say it in your own words.
    Your case manager talks about it with you.
plan-sentence = Write something yourself
plan-sentence-title = What do you want to add?
plan-disagree = I do not agree
plan-disagree-title = Why do you not agree?
plan-revise = I want to change my plan
plan-revise-title = What do you want to change?
plan-write-lead =
    We read what you write.
    Nobody changes your words.
plan-revised =
    Your case manager talks about your plan with you.
    What was there is kept.

news-plan = We changed something in your plan.
news-end = The day on which you can be free has changed.
