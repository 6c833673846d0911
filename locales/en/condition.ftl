# What he needs outside. `condition-…` is used at the kiosk and at the desk; the desk's own words are in condition-desk.ftl.

tile-arrange-for-outside = Arrange things for outside
home-arrange-hint = What do you need when you are free?
arrange-title =
    { $n ->
        [one] { $n } thing for outside
       *[other] { $n } things for outside
    }
arrange-lead = You need this when you are free.
arrange-done = { $n } done
arrange-doing = { $n } in progress
arrange-todo = { $n } not yet

condition-papers = ID card or passport
condition-home = A place to live
condition-income = Money to live on
condition-debts = Debts
condition-care = Care and insurance
condition-network = Family and friends
condition-restoration = Making things right – herstel

condition-state-unknown = Not known yet
condition-state-mapped = We are looking at it
condition-state-ok = Done
condition-state-help-needed = Help needed
condition-state-help-running = In progress
condition-state-handed-over = Goes on outside
condition-state-not-ok = Did not work out

condition-next-unknown =
    We do not know this yet.
    Tell us how it is.
condition-next-said =
    You have told us how it is.
    Now we look at it.
condition-next-mapped = { $name } is looking at what you need.
condition-next-ok = This is arranged.
condition-next-help-needed =
    You need help with this.
    Ask for that help.
condition-next-help-running = { $name } is helping you with this.
condition-next-handed-over = Someone outside goes on with this.
condition-next-not-ok =
    This did not work out.
    Ask what is possible.
condition-asked = { $name } is looking at your request.
condition-asked-info = We have a question for you.
condition-asked-granted =
    You got a yes.
    We are arranging it.

condition-reason-too-short = There was too little time.
condition-reason-no-offer = Nobody outside could do this.
condition-reason-not-wanted = You did not want this.
condition-reason-paper-missing = A paper is missing.
condition-reason-not-known = We did not know how it was.
condition-reason-not-finished = It was not finished yet.

condition-his = You say
condition-his-none = Nothing yet
condition-theirs = We say
condition-said = { $name }, { $day }
condition-evidence = Good until
condition-evidence-day = { $day } { $year }
condition-evidence-early = That is before you are free.
condition-questions-heading = Questions about you
condition-questions = { $n } of { $of } done
condition-questions-start = Start
condition-next-heading = What now?
condition-say = Say how it is
condition-ask = Ask for something about this
condition-ask-title = What do you want to ask?

condition-own-papers =
    Do you have an ID card or a passport?
    Look whether it is still good.
condition-own-home =
    Do you have a place to live?
    For when you are free.
condition-own-income =
    Do you have money to live on?
    For when you are free.
condition-own-debts =
    Do you still have to pay money?
    To a company, a person or the government.
condition-own-care =
    Do you have health insurance?
    That is the insurance for the doctor.
condition-own-network =
    Are there people who help you?
    For when you are free.
condition-own-restoration =
    Do you want to make something right with someone?
    You can do that with help.
own-yes = Yes
own-no = No
own-dont-know = I don’t know
own-rather-not-say = I’d rather not say

short-stay-start = I stay for a short time
short-stay-papers = Have you lost your ID card or passport?
short-stay-home = Are you looking for a place to live?
short-stay-income =
    Do you want help with money?
    For when you are free.
short-stay-debts = Do you want help with your debts?
short-stay-care = Do you want to talk about care?
short-stay-network = Do you want help with family and friends?
short-stay-restoration = Do you want to make something right with someone?
short-stay-check-title = We ask this for you
short-stay-check-lead =
    Is this right?
    Then send it.
    You do not need a plan for this.
short-stay-send = Send everything
short-stay-nothing-title = You need nothing now
short-stay-nothing-lead =
    You can always ask for something later.
    A staff member can look with you.
short-stay-sent-title = Sent
short-stay-sent-lead = A staff member now looks at your requests.
short-stay-skipped = Not sent

own-plan-title = A plan I wrote
own-plan-lead =
    Did you already have a plan?
    Write it down here.
    Staff can read this.
    Only you can change it.
own-plan-keep = Keep
