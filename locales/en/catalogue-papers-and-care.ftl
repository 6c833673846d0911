# What is asked about papers, a place to live, care and insurance: each type with its questions, answers, reasons and steps.

request-care-outside = Care that goes on outside
request-care-outside-hint = Help that is also there when you are free.
request-care-outside-find = care help outside doctor medicine medication support psychologist therapy treatment aftercare
question-care-outside-kind = Which help do you need outside?
question-care-outside-kind-doctor = Help from a doctor or a nurse
question-care-outside-kind-support = Help with living and daily things
question-care-outside-kind-both = Both
question-care-outside-kind-dont-know = I don’t know
question-care-outside-kind-rather-not-say = I’d rather not say
question-care-outside-someone = Do you already have someone outside who helps you?
question-care-outside-someone-yes = Yes, I have someone
question-care-outside-someone-before = I did before
question-care-outside-someone-no = No, I have nobody
question-care-outside-someone-dont-know = I don’t know
question-care-outside-someone-rather-not-say = I’d rather not say
question-care-outside-yes-first = Who gets your information?
tell-care-outside-yes-first =
    The doctor and the nurses talk to you first.
    We only tell outside what you want.
    You can change that later.
question-care-outside-place =
    In which town will you live?
    Do you not know yet?
    Then write: I don’t know.
outcome-care-outside-granted = We are looking for help for when you are free
outcome-care-outside-refused = We are not looking for help outside now
reason-care-outside-we-look =
    We talk to you first.
    Then we look for who can help outside.
now-care-outside-talk = Talk to the doctor or a nurse – medische dienst
step-care-outside-talk = We talk to you on { $day }
step-care-outside-talk-ahead = We talk to you
step-care-outside-outside-knows = The help outside knows that you are coming
step-care-outside-outside-knows-ahead = We tell the help outside

request-data-correction = Correct my information
request-data-correction-hint = Something that is written about me is not right.
request-data-correction-find = wrong mistake error data privacy name address file delete gdpr
question-data-correction-what = What is not right?
question-data-correction-what-name-or-address = My name or my address
question-data-correction-what-plan = Something in my plan – D&R-plan
question-data-correction-what-shared = Something that others know about me
question-data-correction-what-something-else = Something else
question-data-correction-what-dont-know = I don’t know
question-data-correction-wish = What do you want?
question-data-correction-wish-correct = It is wrong and must change
question-data-correction-wish-add = Something is missing
question-data-correction-wish-remove = It must go away
question-data-correction-wish-dont-know = I don’t know
question-data-correction-should-be =
    What should be written?
    Do not write about your case.
    Do not write about your health.
question-data-correction-where =
    Where did you see it?
    For example in a letter or on the screen.
question-data-correction-proof = Do you have a paper that shows this?
question-data-correction-proof-yes = Yes, I have it here
question-data-correction-proof-no = No, I do not have that
question-data-correction-proof-someone-can-send = Someone can send it
question-data-correction-proof-dont-know = I don’t know
outcome-data-correction-granted = We correct your information
outcome-data-correction-partly-granted = We correct a part
outcome-data-correction-refused = We do not change this information
reason-data-correction-we-change =
    You are right.
    We put the right information there.
reason-data-correction-is-right =
    We think the information is right.
    You may write down how you see it.
now-data-correction-add-view = Write down how you see it
now-data-correction-authority = Complain to the office that protects information – Autoriteit Persoonsgegevens
step-data-correction-changed = Your information is corrected
step-data-correction-changed-ahead = We correct your information
step-data-correction-others-told = Those who have your information now know this
step-data-correction-others-told-ahead = Those who have your information hear this too

request-detention-statement = Letter that says you are in prison – detentieverklaring
request-detention-statement-hint = For example for your insurance or your home.
request-detention-statement-find = detentieverklaring statement proof letter prison detention paper insurance landlord
word-detention-statement = letter that says you are in prison – detentieverklaring
word-detention-statement-means = a paper from the prison that you can show to others
question-detention-statement-for-whom = Who is the letter for?
question-detention-statement-for-whom-insurer = For my health insurance – zorgverzekering
question-detention-statement-for-whom-landlord = For my home
question-detention-statement-for-whom-money = For money, debts or a benefit – uitkering
question-detention-statement-for-whom-someone-else = For someone else
question-detention-statement-for-whom-dont-know = I don’t know
question-detention-statement-how-many = How many letters do you need?
question-detention-statement-how-many-one = 1 letter
question-detention-statement-how-many-more = More than 1 letter
question-detention-statement-how-many-dont-know = I don’t know
question-detention-statement-which =
    Who is the letter for, exactly?
    For example the name of your insurance.
outcome-detention-statement-granted = You get this letter
outcome-detention-statement-refused = You do not get this letter now
reason-detention-statement-have-it =
    You already have this letter.
    You can ask for a copy.
now-detention-statement-copy = Ask for a copy
step-detention-statement-written = The letter is ready
step-detention-statement-written-ahead = We make the letter
step-detention-statement-given = You have got the letter
step-detention-statement-given-ahead = You get the letter from us

request-digid = Help with my login for government websites – DigiD
request-digid-hint = For example for benefits and tax.
request-digid-find = digid login password code government tax allowance account website app
word-digid = login for government websites – DigiD
word-digid-means = your own name and password for government websites
question-digid-have =
    Do you have this login?
    The login for government websites – DigiD
question-digid-have-works = Yes, and it works
question-digid-have-cannot-log-in = Yes, but I cannot log in
question-digid-have-never = I never had it
question-digid-have-dont-know = I don’t know
question-digid-have-rather-not-say = I’d rather not say
stop-digid-have-works =
    Then you need no new login
    Do you want to use it here?
    Then talk to someone.
    Tell nobody your password.
question-digid-phone = Do you have a phone number of your own?
question-digid-phone-own = Yes, I have a number
question-digid-phone-not-mine = Only a number of someone else
question-digid-phone-none = No, I have no number
question-digid-phone-dont-know = I don’t know
question-digid-phone-rather-not-say = I’d rather not say
question-digid-secret = What stays secret?
tell-digid-secret =
    We never ask for your password.
    Tell it to nobody.
    The code comes in a letter.
    The letter goes to the address where you are registered – BRP
question-digid-letter = Can someone bring or send you the letter?
question-digid-letter-yes = Yes, that is possible
question-digid-letter-no = No, that is not possible
question-digid-letter-dont-know = I don’t know
question-digid-letter-rather-not-say = I’d rather not say
outcome-digid-granted = We help you with your login – DigiD
outcome-digid-refused = We cannot help with your login now – DigiD
reason-digid-together =
    We do it together with you.
    You type your password yourself.
reason-digid-no-address =
    The letter with the code needs an address.
    You are not registered at an address yet – BRP
now-digid-address = Ask for an address for your letters – briefadres
step-digid-together = We do it together on { $day }
step-digid-together-ahead = We do it together
step-digid-code-asked = We have asked for the letter with your code
step-digid-code-asked-ahead = We ask for the letter with your code
step-digid-works = Your login works – DigiD
step-digid-works-ahead = You make your login ready with the code – DigiD

request-housing-find = Find a place to live
request-housing-find-hint = For when you are free.
request-housing-find-find = house home flat room sleep homeless shelter housing place rent
question-housing-find-where = Where do you want to live?
question-housing-find-where-same-place = Where I lived before
question-housing-find-where-other-place = In another town
question-housing-find-where-no-matter = Anywhere is fine
question-housing-find-where-dont-know = I don’t know
question-housing-find-where-rather-not-say = I’d rather not say
question-housing-find-with = How do you want to live?
question-housing-find-with-alone = Alone
question-housing-find-with-others = With family or friends
question-housing-find-with-support = In a place with support
question-housing-find-with-dont-know = I don’t know
question-housing-find-with-rather-not-say = I’d rather not say
question-housing-find-listed = Are you on a list for a home?
question-housing-find-listed-yes = Yes, I am on a list
question-housing-find-listed-no = No, I am not on a list
question-housing-find-listed-dont-know = I don’t know
question-housing-find-listed-rather-not-say = I’d rather not say
question-housing-find-long = How long does it take?
tell-housing-find-long =
    Finding a place often takes long.
    That is why we begin now.
    We ask the town council for help.
    You get a message from us about it.
question-housing-find-place =
    In which town do you want to live?
    Write the name of the town.
question-housing-find-first-nights = Can you sleep somewhere at first?
question-housing-find-first-nights-yes = Yes, I can
question-housing-find-first-nights-no = No, I have no place
question-housing-find-first-nights-dont-know = I don’t know
question-housing-find-first-nights-rather-not-say = I’d rather not say
outcome-housing-find-granted = We help you look for a place
outcome-housing-find-partly-granted = We look for a place for a while
outcome-housing-find-refused = We do not look for a place for you now
reason-housing-find-we-look = We ask the town council to look with us.
reason-housing-find-for-a-while =
    There is no place to stay yet.
    A place for a while is possible.
now-housing-find-again = Ask for a place to stay later
step-housing-find-sent = The town council has your request
step-housing-find-sent-ahead = We send your request to the town council
step-housing-find-answer-talk = We talk about the answer on { $day }
step-housing-find-answer-talk-ahead = We talk about the answer with you
step-housing-find-talked = We have talked about the answer
step-housing-find-talked-ahead = Then you know what is possible

request-housing-keep = Keep my home
request-housing-keep-hint = Help so that you do not lose your home.
request-housing-keep-find = rent home house landlord mortgage key eviction keep lose flat
question-housing-keep-kind = What kind of home do you have?
question-housing-keep-kind-rent = I rent my home
question-housing-keep-kind-own = I bought my home
question-housing-keep-kind-with-someone = I live with someone
question-housing-keep-kind-dont-know = I don’t know
question-housing-keep-kind-rather-not-say = I’d rather not say
question-housing-keep-help = What do you need help with?
question-housing-keep-help-pay = I cannot pay for the home
question-housing-keep-help-look-after = Nobody looks after my home
question-housing-keep-help-have-to-leave = I may have to leave my home
question-housing-keep-help-dont-know = I don’t know
question-housing-keep-help-rather-not-say = I’d rather not say
question-housing-keep-someone-there = Does someone live in your home now?
question-housing-keep-someone-there-yes = Yes, someone lives there
question-housing-keep-someone-there-no = No, the home is empty
question-housing-keep-someone-there-dont-know = I don’t know
question-housing-keep-someone-there-rather-not-say = I’d rather not say
question-housing-keep-costs = What does your home cost now?
tell-housing-keep-costs =
    The rent goes on.
    Also when you are not there.
    The town council can sometimes help for a while.
    We ask that for you.
question-housing-keep-landlord =
    Who do you rent your home from?
    Do you not know?
    Then write: I don’t know.
question-housing-keep-place = In which town is your home?
outcome-housing-keep-granted = We help you with your home
outcome-housing-keep-partly-granted = We can help with a part
outcome-housing-keep-refused = We cannot help with your home now
reason-housing-keep-we-ask =
    We ask the town council for help.
    The town council decides what is possible.
reason-housing-keep-no-help = The town council cannot help with this.
now-housing-keep-find = Look for another place to live
step-housing-keep-sent = The town council has your request
step-housing-keep-sent-ahead = We send your request to the town council
step-housing-keep-answered = You know what the town council says
step-housing-keep-answered-ahead = We tell you what the town council says

request-insurance-resume = Start health insurance again – zorgverzekering
request-insurance-resume-hint = For when you are almost free.
request-insurance-resume-find = insurance health start again resume restart allowance premium zorgverzekering
word-health-insurance = health insurance – zorgverzekering
word-health-insurance-means = the insurance for the doctor and the hospital
question-insurance-resume-stopped = Is your insurance stopped now?
question-insurance-resume-stopped-yes = Yes, it is stopped
question-insurance-resume-stopped-runs = No, it goes on
question-insurance-resume-stopped-none = I have no insurance
question-insurance-resume-stopped-dont-know = I don’t know
question-insurance-resume-stopped-rather-not-say = I’d rather not say
stop-insurance-resume-stopped-runs =
    Then you need to do nothing now
    Your insurance is on.
    Are you not sure?
    Then talk to someone.
stop-insurance-resume-stopped-none =
    Then there is nothing to start
    You can get insurance.
    Then choose: Get health insurance – zorgverzekering
question-insurance-resume-insurer =
    What is the name of your insurance?
    Do you not know?
    Then write: I don’t know.
question-insurance-resume-allowance =
    Do you also want the money for your insurance?
    Money from the government for your health insurance – zorgtoeslag
question-insurance-resume-allowance-yes = Yes, I want help with that
question-insurance-resume-allowance-no = No, I do not want that
question-insurance-resume-allowance-dont-know = I don’t know
question-insurance-resume-allowance-rather-not-say = I’d rather not say
question-insurance-resume-start = What changes?
tell-insurance-resume-start =
    Are you free?
    Then you pay the insurance yourself again.
    You can go to a doctor outside.
    Keep the letter that says you are free.
question-insurance-resume-letter = Do you have a letter from your insurance?
question-insurance-resume-letter-here = Yes, I have it here
question-insurance-resume-letter-at-home = Yes, at my home
question-insurance-resume-letter-none = No, I have no letter
question-insurance-resume-letter-dont-know = I don’t know
outcome-insurance-resume-granted = We help you start your insurance
outcome-insurance-resume-refused = We do not start your insurance now
reason-insurance-resume-we-write =
    We write a letter with you.
    The insurance gets that letter.
reason-insurance-resume-none = You have no stopped insurance.
now-insurance-resume-take-out = Ask for help to get insurance – zorgverzekering
step-insurance-resume-sent = The letter to your insurance is sent
step-insurance-resume-sent-ahead = We send a letter to your insurance
step-insurance-resume-starts = Your insurance starts on { $day }
step-insurance-resume-starts-ahead = The insurance says when you start

request-insurance-suspend = Stop health insurance for a while – zorgverzekering
request-insurance-suspend-hint = Then you do not pay for a while.
request-insurance-suspend-find = insurance health stop pause suspend cancel premium pay zorgverzekering
question-insurance-suspend-insured =
    Do you have health insurance?
    Insurance for the doctor and the hospital – zorgverzekering
question-insurance-suspend-insured-yes = Yes, I am insured
question-insurance-suspend-insured-stopped = Yes, but it is stopped already
question-insurance-suspend-insured-none = No, I am not insured
question-insurance-suspend-insured-dont-know = I don’t know
question-insurance-suspend-insured-rather-not-say = I’d rather not say
stop-insurance-suspend-insured-stopped =
    Then you need to do nothing now
    Your insurance is stopped already.
    Are you almost free?
    Then choose: Start health insurance again – zorgverzekering
stop-insurance-suspend-insured-none =
    Then there is nothing to stop
    You can get insurance.
    Then choose: Get health insurance – zorgverzekering
question-insurance-suspend-insurer =
    What is the name of your insurance?
    Do you not know?
    Then write: I don’t know.
question-insurance-suspend-extra =
    Do you also have extra insurance?
    For example for the dentist.
question-insurance-suspend-extra-stop-too = Yes, stop that too
question-insurance-suspend-extra-keep = Yes, I want to keep it
question-insurance-suspend-extra-none = No, I do not have that
question-insurance-suspend-extra-dont-know = I don’t know
question-insurance-suspend-extra-rather-not-say = I’d rather not say
question-insurance-suspend-money = What changes?
tell-insurance-suspend-money =
    Then you do not pay for your basic insurance.
    You also get no money from the government for it – zorgtoeslag
    The doctor here stays.
    Extra insurance often goes on.
question-insurance-suspend-letter = Do you have a letter from your insurance?
question-insurance-suspend-letter-here = Yes, I have it here
question-insurance-suspend-letter-at-home = Yes, at my home
question-insurance-suspend-letter-none = No, I have no letter
question-insurance-suspend-letter-dont-know = I don’t know
outcome-insurance-suspend-granted = We help you stop your insurance
outcome-insurance-suspend-partly-granted = A part of your insurance can stop
outcome-insurance-suspend-refused = Your insurance cannot stop now
reason-insurance-suspend-we-write =
    We write a letter with you.
    The insurance gets that letter.
reason-insurance-suspend-basic-only =
    Your basic insurance can stop.
    Your extra insurance goes on.
reason-insurance-suspend-not-insured = You have no health insurance – zorgverzekering
now-insurance-suspend-extra = Talk about your extra insurance
now-insurance-suspend-take-out = Ask for help to get insurance – zorgverzekering
step-insurance-suspend-sent = The letter to your insurance is sent
step-insurance-suspend-sent-ahead = We send a letter to your insurance
step-insurance-suspend-stopped = Your insurance is stopped
step-insurance-suspend-stopped-ahead = The insurance says when it stops

request-insurance-take-out = Get health insurance – zorgverzekering
request-insurance-take-out-hint = When you have no insurance.
request-insurance-take-out-find = insurance health new get uninsured basic take join zorgverzekering
question-insurance-take-out-insured =
    Do you have health insurance now?
    Insurance for the doctor and the hospital – zorgverzekering
question-insurance-take-out-insured-no = No, I am not insured
question-insurance-take-out-insured-yes = Yes, I am insured
question-insurance-take-out-insured-stopped = Yes, but it is stopped
question-insurance-take-out-insured-dont-know = I don’t know
question-insurance-take-out-insured-rather-not-say = I’d rather not say
stop-insurance-take-out-insured-yes =
    Then you need no new insurance
    You can stop it for a while.
    Then choose: Stop health insurance for a while – zorgverzekering
stop-insurance-take-out-insured-stopped =
    Then you need no new insurance
    Are you almost free?
    Then choose: Start health insurance again – zorgverzekering
question-insurance-take-out-address = Do you have an address in the Netherlands?
question-insurance-take-out-address-home = Yes, I live there
question-insurance-take-out-address-post = Yes, only for my letters – briefadres
question-insurance-take-out-address-none = No, I have no address
question-insurance-take-out-address-dont-know = I don’t know
question-insurance-take-out-address-rather-not-say = I’d rather not say
question-insurance-take-out-choose = Who chooses the insurance?
question-insurance-take-out-choose-together = I choose together with someone
question-insurance-take-out-choose-know = I know what I want
question-insurance-take-out-choose-dont-know = I don’t know
question-insurance-take-out-money = What does it cost?
tell-insurance-take-out-money =
    You can stop the insurance at once.
    Then you pay nothing in prison.
    Are you free?
    Then you pay every month.
question-insurance-take-out-which =
    Which insurance do you want?
    Do you not know?
    Then write: I don’t know.
outcome-insurance-take-out-granted = We help you get insurance
outcome-insurance-take-out-refused = You cannot get insurance now
reason-insurance-take-out-together =
    We look together which insurance fits.
    You choose.
reason-insurance-take-out-no-address =
    Insurance needs an address.
    An address only for your letters is fine too – briefadres
reason-insurance-take-out-insured = You already have health insurance – zorgverzekering
now-insurance-take-out-address = Ask for an address for your letters – briefadres
now-insurance-take-out-start = Start your insurance again
step-insurance-take-out-chosen = We choose together on { $day }
step-insurance-take-out-chosen-ahead = We choose insurance together
step-insurance-take-out-insured = You are insured
step-insurance-take-out-insured-ahead = The insurance sends a letter

request-medical-talk = Talk to the doctor or a nurse – medische dienst
request-medical-talk-hint = You do not have to say why.
request-medical-talk-find = doctor nurse ill sick pain dentist medicine medical psychologist health
question-medical-talk-now = Do you need help right now?
tell-medical-talk-now =
    Then call a worker.
    Do not wait for an answer from the kiosk.
    Can it wait?
    Then ask here.
    Do not say here what is wrong.
question-medical-talk-whom = Who do you want to talk to?
question-medical-talk-whom-doctor = The doctor
question-medical-talk-whom-nurse = A nurse
question-medical-talk-whom-any = Anyone is fine
question-medical-talk-whom-dont-know = I don’t know
question-medical-talk-interpreter =
    Do you need an interpreter?
    That is someone who speaks your language.
question-medical-talk-interpreter-yes = Yes, I need an interpreter
question-medical-talk-interpreter-no = No, I need no interpreter
question-medical-talk-interpreter-dont-know = I don’t know
question-medical-talk-when = When can you talk?
question-medical-talk-when-morning = In the morning
question-medical-talk-when-afternoon = In the afternoon
question-medical-talk-when-any-time = Any time is fine
outcome-medical-talk-granted = You get a talk
outcome-medical-talk-refused = There is no talk now
reason-medical-talk-has-day =
    You already have a day for a talk.
    You can tell everything then.
now-medical-talk-later = Ask for a new talk later
step-medical-talk-comes-on = Your talk is on { $day }
step-medical-talk-comes-on-ahead = You hear when the talk is
step-medical-talk-talked = The talk is over
step-medical-talk-talked-ahead = You have the talk

request-postal-address = An address only for my letters – briefadres
request-postal-address-hint = When you have no address of your own.
request-postal-address-find = address postal post letters mail register registered homeless council briefadres
word-postal-address = address only for your letters – briefadres
word-postal-address-means = a place for your letters where you do not live
question-postal-address-registered = Where are you registered now?
question-postal-address-registered-my-home = At my own home
question-postal-address-registered-old-address = At an address where I no longer live
question-postal-address-registered-nowhere = I am not registered anywhere
question-postal-address-registered-dont-know = I don’t know
question-postal-address-registered-rather-not-say = I’d rather not say
stop-postal-address-registered-my-home =
    Then you already have an address
    Your letters can go there.
    Is something wrong with that address?
    Then talk to someone.
question-postal-address-whose = Who can get your letters?
question-postal-address-whose-someone-i-know = Someone I know
question-postal-address-whose-municipality = The town council
question-postal-address-whose-nobody = I have nobody
question-postal-address-whose-dont-know = I don’t know
question-postal-address-whose-rather-not-say = I’d rather not say
question-postal-address-yes-needed = What is needed?
tell-postal-address-yes-needed =
    The person who lives there has to say yes.
    That person gives your letters to you.
    The town council decides.
question-postal-address-said-yes = Has that person already said yes?
question-postal-address-said-yes-yes = Yes, it is allowed
question-postal-address-said-yes-no = No, not asked yet
question-postal-address-said-yes-dont-know = I don’t know
question-postal-address-place =
    In which town is the address?
    Do you not know?
    Then write: I don’t know.
outcome-postal-address-granted = We ask for an address for your letters
outcome-postal-address-refused = You do not get an address for your letters now
reason-postal-address-we-ask =
    We ask the town council.
    The town council decides.
reason-postal-address-no-yes = The person who lives there has not said yes yet.
now-postal-address-ask-them = Ask if it is allowed and ask again
step-postal-address-sent = The town council has your request
step-postal-address-sent-ahead = We send your request to the town council
step-postal-address-registered = You have an address for your letters
step-postal-address-registered-ahead = The town council says if you get the address

request-print = Print something
request-print-hint = A worker gives you the paper.
request-print-find = print printing copy copies paper form letter document page
question-print-what = What do you want to print?
question-print-what-letter = My CV or my letter
question-print-what-plan = My plan – D&R-plan
question-print-what-answer = An answer to my request
question-print-what-form = An empty form
question-print-what-something-else = Something else
question-print-language = In which language?
question-print-language-dutch = In Dutch
question-print-language-mine = In my own language
question-print-language-both = Both
question-print-language-dont-know = I don’t know
question-print-copies = How many copies do you want?
question-print-copies-one = 1 copy
question-print-copies-two = 2 copies
question-print-copies-more = More than 2 copies
question-print-which =
    Which paper do you mean?
    Write where you saw it.
outcome-print-granted = We print it for you
outcome-print-partly-granted = We print a part
outcome-print-refused = We do not print this now
reason-print-some-pages =
    There are many pages.
    Now we print only a part.
reason-print-too-much = There are too many pages.
reason-print-not-found = We do not know which paper you mean.
now-print-later = Ask for the rest later
now-print-fewer = Ask for fewer pages
now-print-say-which = Say which paper you want
step-print-printed = Your paper is printed
step-print-printed-ahead = We print your paper
step-print-given = You have got the paper
step-print-given-ahead = You get the paper from us
