# What the data of the catalogue and the rules is called. Of a text with more lines, the first stands large.

request-id-card = Dutch ID card – ID-kaart
request-id-card-hint = The card that shows who you are.
request-id-card-find = id card idcard identity identification passport pasport photo paper
word-id-card = ID card – ID-kaart
word-id-card-means = a card with your name and photo
question-id-card-have = Do you have an ID card?
question-id-card-have-have = Yes, I have a card
question-id-card-have-expired = My card is too old
question-id-card-have-lost = I have lost my card
question-id-card-have-never = I never had a card
stop-id-card-have-have =
    Then you need no new card
    You can use your own card.
    Is something wrong with your card?
    Then talk to someone.
question-id-card-photo = Do you need a photo?
question-id-card-photo-need = Yes, I need a photo
question-id-card-photo-have = No, I have a photo
question-id-card-photo-dont-know = I don’t know
question-id-card-pays = Who pays for the card?
tell-id-card-pays =
    { $id-card-payer ->
        [prison]
            The prison pays for the card.
            You pay nothing.
       *[detainee]
            The card costs { $id-card-cost } euros.
            You pay that yourself.
            Do you have too little money?
            Ask for the card anyway, and talk to us.
    }
question-id-card-old-card = Where is your old card?
question-id-card-old-card-at-home = At my home
question-id-card-old-card-police = With the police
question-id-card-old-card-gone = I have lost it
question-id-card-old-card-dont-know = I don’t know
question-id-card-where-registered =
    Where are you registered?
    That is the address that the town council has of you – BRP
outcome-id-card-granted = We are asking for an ID card for you
outcome-id-card-partly-granted = We can only have your photo taken
outcome-id-card-refused = You do not get an ID card now
step-id-card-photo = Your photo is taken on { $day }
step-id-card-photo-ahead = Your photo is taken
step-id-card-municipality-comes = The town council comes on { $day }
step-id-card-municipality-comes-ahead = The town council comes for your card
step-id-card-in-property = Your card is with your things
step-id-card-in-property-ahead = Your card comes to your things

request-talk = I want to talk to someone
request-talk-hint = You choose with whom.
request-talk-find = talk speak help someone conversation worker mentor meeting appointment
question-talk-whom = Who do you want to talk to?
question-talk-whom-case-manager =
    The worker who helps with my plan – casemanager
question-talk-whom-mentor =
    My own worker on the unit – mentor
question-talk-whom-ric =
    The place where you arrange things for later – RIC
question-talk-about = What do you want to talk about?
question-talk-about-papers = About papers
question-talk-about-home-and-money = About a home and money
question-talk-about-here = About how it goes here
question-talk-about-something-else = About something else
question-talk-about-rather-not-say = I’d rather not say
question-talk-when = When can you talk?
question-talk-when-morning = In the morning
question-talk-when-afternoon = In the afternoon
question-talk-when-any-time = Any time is fine
outcome-talk-granted = Someone is coming to talk to you
outcome-talk-refused = There is no talk now
step-talk-comes-on = We come to talk to you on { $day }
step-talk-comes-on-ahead = We come to talk to you
step-talk-talked = We have talked to you
step-talk-talked-ahead = The talk is done

desk-ric = The place where you arrange things for later – RIC
desk-case-manager = The worker who helps with your plan – casemanager
desk-mentor = Your own worker on the unit – mentor
desk-back-office = The office that makes letters for you – backoffice
desk-privacy = The worker who looks after your information – privacyfunctionaris
desk-education = The school here – onderwijs
desk-work = The worker who arranges work here – arbeid
desk-medical = The doctor and the nurses here – medische dienst
desk-probation = The service that supports you before and after your sentence – reclassering
desk-volunteers = Someone who helps without pay – vrijwilliger
desk-spiritual-care = The worker who talks about faith or life – geestelijk verzorger
desk-commissioner = Someone from outside who checks the prison – maandcommissaris

group-papers = Papers
group-papers-hint = An ID card, a letter or something to print.
group-home-and-money = A home and money
group-home-and-money-hint = Your home, your money and your debts.
group-home = A place to live
group-home-hint = Keep your home or find a place.
group-income = Money to live on
group-income-hint = Money without work, or a bank account.
group-debts = Debts
group-debts-hint = Help with debts and fines.
group-care = Care and insurance
group-care-hint = The doctor and your health insurance.
group-learn-and-work = Learn and work
group-learn-and-work-hint = A course, work or making things right.
group-learn = Learn
group-learn-hint = Do a course or learn Dutch.
group-work = Work
group-work-hint = Work here and help with work outside.
group-restoration = Making things right
group-restoration-hint = A course or talking with help.
group-talk-and-more = Talk and more
group-talk-and-more-hint = Talking, more freedom or something else.
group-talk-here = Talk to someone here
group-talk-here-hint = For example the worker who helps with your plan – casemanager
group-talk-others = Talk to someone else
group-talk-others-hint = For example someone who helps without pay – vrijwilliger
group-freedom = More freedom
group-freedom-hint = Working or living outside.
group-other = Something else
group-other-hint = Change your plan or ask another question.

block-already-asked = You have already asked this
block-already-asked-next = Look at my request
block-not-dutch = This is only possible with Dutch nationality
block-not-dutch-next = Talk to someone
block-first = Ask for something else first
block-first-next = Talk to somebody
block-restricted = Not possible now, you may have no contact with outside
block-restricted-next = Talk to somebody

reason-we-ask-municipality =
    The town council can make the card here.
    We ask them for you.
reason-photo-only =
    The photo is possible now.
    For the card, a paper is missing.
reason-missing-document =
    A paper is missing.
    Ask us which paper it is.
reason-not-allowed-by-rule = The rules say this is not allowed.
reason-not-enough-time =
    There is not enough time left.
    You may be free before it is ready.
reason-already-asked =
    You have already asked this.
    We are still looking at your first request.
reason-we-come = We make time for you.
reason-other-desk-decides = Someone else decides this.
reason-talked-already = We have talked about this already.
reason-done-for-you =
    We do this for you.
    You need to do nothing.
reason-place-found = There is a place for you.
reason-part-only =
    A part of this is possible.
    We tell you what is not possible.
reason-too-early =
    It is still too early.
    You can ask for it later.
reason-no-place-free = There is no free place.
reason-plan-goal-needed = First you need a goal in your plan – doel
reason-valid-id-needed = First you need a valid ID card or passport – identiteitsbewijs
reason-talk-case-manager-first =
    First talk to the worker who helps with your plan – casemanager
    After that you can ask again.
reason-not-needed = You do not need this now.

now-missing-document = Bring the paper and ask again
now-talk-case-manager-first = Ask to talk to the worker who helps with your plan – casemanager
now-not-allowed-by-rule = Ask what you can do
now-not-enough-time = Ask for help for when you are outside
now-already-asked = Look in My requests
now-other-desk-decides = Ask who decides this
now-ask-again = Ask for a new talk
now-too-early = Ask again later
now-no-place-free = Ask for a place on the waiting list
now-plan-goal-needed = Put a goal in your plan
now-valid-id-needed = Ask for an ID card – ID-kaart

remedy-complaint-committee =
    To the people from outside who check the prison – commissie van toezicht
    They do not work for the prison.
remedy-selection-officer =
    To the selection officer – selectiefunctionaris
    This officer decides where you go.
route-paper-form =
    With a letter or a form
    Ask for a form on your unit.
    Write down why you do not agree.
route-objection-letter =
    With a letter
    Write down why you do not agree.
    Put your name and the day on it.
