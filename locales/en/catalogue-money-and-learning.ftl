# What is asked about money, debts, learning and work: each type with its questions, answers, reasons and steps.

request-bank-account = A bank account
request-bank-account-hint = To get money and to pay.
request-bank-account-find = bank account card iban wages money open blocked payment basisrekening
word-basic-account = basic account – basisrekening
word-basic-account-means = a simple account at a bank
question-bank-account-have = Do you have a bank account?
question-bank-account-have-works = Yes, and I can use it
question-bank-account-have-stopped = Yes, but it does not work any more
question-bank-account-have-none = No, I have no account
question-bank-account-have-dont-know = I don’t know
question-bank-account-have-rather-not-say = I’d rather not say
stop-bank-account-have-works =
    Then you need no new account
    You can use your own account.
    Is something wrong with your account?
    Then talk to someone.
question-bank-account-proof = Do you have a passport or an ID card?
question-bank-account-proof-yes = Yes, I have one
question-bank-account-proof-expired = Yes, but it is too old
question-bank-account-proof-no = No, I have none
question-bank-account-proof-dont-know = I don’t know
question-bank-account-proof-rather-not-say = I’d rather not say
question-bank-account-which-bank =
    Which bank do you want?
    Do you not know?
    Then write: I don’t know.
question-bank-account-never-ask = What do we not ask?
tell-bank-account-never-ask =
    We never ask for your PIN code.
    We never ask for your password.
    Give them to nobody.
question-bank-account-before =
    At which bank did you have an account?
    Did you have no account?
    Then write: none.
outcome-bank-account-granted = We ask for an account for you
outcome-bank-account-refused = We do not ask for an account now
reason-bank-account-we-ask =
    We ask the bank for an account.
    The bank decides if that is possible.
reason-bank-account-have-one =
    You have an account.
    You can use it.
now-bank-account-about-mine = Talk about the account you have
step-bank-account-asked = The bank has your request
step-bank-account-asked-ahead = We send your request to the bank
step-bank-account-answered = You know what the bank says
step-bank-account-answered-ahead = We tell you what the bank says

request-benefit = Money when you have no work – uitkering
request-benefit-hint = Money to live on when you are free.
request-benefit-find = benefit welfare social assistance income unemployed money uitkering bijstand
word-benefit = benefit – uitkering
word-benefit-means = money when you have no work
question-benefit-before = How did you get money before prison?
question-benefit-before-work = I had work
question-benefit-before-benefit = I got a benefit – uitkering
question-benefit-before-family = From family or someone else
question-benefit-before-dont-know = I don’t know
question-benefit-before-rather-not-say = I’d rather not say
question-benefit-after = How will you get money when you are free?
question-benefit-after-have-work = I will have work
question-benefit-after-look-for-work = I will look for work
question-benefit-after-benefit = I want to ask for a benefit – uitkering
question-benefit-after-dont-know = I don’t know
question-benefit-after-rather-not-say = I’d rather not say
question-benefit-place =
    In which town will you live?
    Do you not know yet?
    Then write: I don’t know.
question-benefit-now = Do you get a benefit now?
tell-benefit-now =
    In prison you mostly get no benefit – uitkering
    Does money still come?
    Then tell us soon.
    That way you can prevent a debt.
question-benefit-letter = Do you have a letter about your benefit?
question-benefit-letter-here = Yes, I have the letter here
question-benefit-letter-at-home = Yes, the letter is at my home
question-benefit-letter-none = No, I have no letter
question-benefit-letter-dont-know = I don’t know
question-benefit-letter-rather-not-say = I’d rather not say
question-benefit-from-whom =
    Who did you get money from?
    Do you not know?
    Then write: I don’t know.
outcome-benefit-granted = We ask for help with money for you
outcome-benefit-partly-granted = We can only get the papers ready
outcome-benefit-refused = We do not ask for a benefit now
reason-benefit-we-ask =
    We send your request to the town council.
    The town council decides what is possible.
reason-benefit-when-free =
    We get the papers ready now.
    You ask for the money when you are free.
now-benefit-go-there = Go to the town council when you are free
step-benefit-sent = The town council has your request
step-benefit-sent-ahead = We send your request to the town council
step-benefit-answered = You know what the town council says
step-benefit-answered-ahead = We tell you what the town council says

request-better-start = Course for mothers – Betere Start
request-better-start-hint = Practise living with your child.
request-better-start-find = mother mum child children baby parenting family training betere start
question-better-start-child = How old is your youngest child?
question-better-start-child-small = 0 to 4 years
question-better-start-child-bigger = Older than 4 years
question-better-start-child-none = I have no children
question-better-start-child-dont-know = I don’t know
question-better-start-child-rather-not-say = I’d rather not say
stop-better-start-child-none =
    This course is for mothers
    There are other courses too.
    Then choose: A course or training.
question-better-start-wish = What do you want to learn?
question-better-start-wish-living = Living with my child
question-better-start-wish-talking = Talking with my child
question-better-start-wish-rest = Calm days with fixed times
question-better-start-wish-dont-know = I don’t know
question-better-start-wish-rather-not-say = I’d rather not say
question-better-start-what = What do you do in this course?
tell-better-start-what =
    You practise living with your child.
    A trainer helps you.
    First we look together if it fits.
question-better-start-when = When can you come?
question-better-start-when-morning = In the morning
question-better-start-when-afternoon = In the afternoon
question-better-start-when-any-time = Any time is fine
question-better-start-when-dont-know = I don’t know
outcome-better-start-granted = You can join the course
outcome-better-start-refused = You cannot join now
step-better-start-talk = We talk to you on { $day }
step-better-start-talk-ahead = We talk to you first
step-better-start-starts = The course starts on { $day }
step-better-start-starts-ahead = The course starts
step-better-start-certificate = Your certificate is ready
step-better-start-certificate-ahead = After that we make your certificate

request-cjib = Question about my fines – CJIB
request-cjib-hint = How much it is, and how you pay.
request-cjib-find = fine fines ticket cjib pay parts later letter reminder amount
word-cjib = CJIB
word-cjib-means = the office where you pay fines
question-cjib-about = What do you want to ask?
question-cjib-about-how-much = How much do I have to pay?
question-cjib-about-small-parts = I want to pay in small parts
question-cjib-about-later = I want to pay later
question-cjib-about-understand = I do not understand a letter
question-cjib-about-dont-know = I don’t know
question-cjib-letter = Do you have a letter about your fine?
question-cjib-letter-here = Yes, I have the letter here
question-cjib-letter-at-home = Yes, the letter is at my home
question-cjib-letter-none = No, I have no letter
question-cjib-letter-dont-know = I don’t know
question-cjib-letter-rather-not-say = I’d rather not say
question-cjib-not-why = What do you not have to say?
tell-cjib-not-why =
    Do not say what the fine is for.
    We do not need to know that.
    We ask the office for fines.
    After that you hear from us.
question-cjib-which-letter =
    Which letter is it about?
    Write only the day of the letter.
    Do not write what the fine is for.
outcome-cjib-granted = We ask it for you
outcome-cjib-partly-granted = We only ask for your list
outcome-cjib-refused = We do not send this question now
reason-cjib-we-ask =
    We ask the office for fines – CJIB
    That office decides what is possible.
reason-cjib-list-only =
    We only ask for the list now.
    We talk about paying after that.
reason-cjib-not-a-fine =
    This letter is not about a fine.
    Someone else wants this money.
now-cjib-write-creditor = Ask for a letter to the one you have to pay – schuldeiser
step-cjib-sent = The office for fines has your question
step-cjib-sent-ahead = We send your question
step-cjib-answered = You know what the office says
step-cjib-answered-ahead = We tell you what the office says

request-course = A course or training
request-course-hint = Learn something for now or for later.
request-course-find = learn school class lesson diploma training skills computer reading maths
question-course-kind = What do you want to learn?
question-course-kind-work = Skills for work
question-course-kind-reading = Reading, writing or sums
question-course-kind-computer = Working with a computer
question-course-kind-something-else = Something else
question-course-kind-dont-know = I don’t know
question-course-why = What do you want to learn it for?
question-course-why-job = For work
question-course-why-home = For myself or my family
question-course-why-diploma = For a diploma
question-course-why-dont-know = I don’t know
question-course-why-rather-not-say = I’d rather not say
question-course-how = How do you like to learn?
question-course-how-doing = By doing things
question-course-how-listening = By listening
question-course-how-reading = By reading
question-course-how-dont-know = I don’t know
question-course-which =
    Which course do you mean?
    Do you not know?
    Then write: I don’t know.
question-course-when = When can you come?
question-course-when-morning = In the morning
question-course-when-afternoon = In the afternoon
question-course-when-any-time = Any time is fine
question-course-when-dont-know = I don’t know
outcome-course-granted = You can do the course
outcome-course-partly-granted = You can do another course
outcome-course-refused = You cannot do this course now
reason-course-other-one =
    This course is not here now.
    There is a course that is like it.
now-course-ask-which = Ask which course that is
step-course-starts = The course starts on { $day }
step-course-starts-ahead = The course starts
step-course-certificate = Your certificate is ready
step-course-certificate-ahead = After that we make your certificate

request-course-choose-change = Course: choosing change – Kiezen voor verandering
request-course-choose-change-hint = Think about what you want to change.
request-course-choose-change-find = change choose choosing training plus motivation different kvv course
question-course-choose-change-why = Why do you want this course?
question-course-choose-change-why-change = I want to change something
question-course-choose-change-why-plus = I want to go to Plus
question-course-choose-change-why-plan = It is in my plan
question-course-choose-change-why-dont-know = I don’t know
question-course-choose-change-why-rather-not-say = I’d rather not say
question-course-choose-change-group = Do you like to join a group?
question-course-choose-change-group-yes = Yes, that is fine
question-course-choose-change-group-rather-alone = I’d rather be alone with the trainer
question-course-choose-change-group-dont-know = I don’t know
question-course-choose-change-group-rather-not-say = I’d rather not say
question-course-choose-change-what = What can this course do?
tell-course-choose-change-what =
    You think about what you want.
    You make your own choice.
    The course can count for Plus.
    The head of the prison decides that.
question-course-choose-change-when = When can you come?
question-course-choose-change-when-morning = In the morning
question-course-choose-change-when-afternoon = In the afternoon
question-course-choose-change-when-any-time = Any time is fine
question-course-choose-change-when-dont-know = I don’t know
outcome-course-choose-change-granted = You can do the course
outcome-course-choose-change-refused = You cannot do this course now
reason-course-choose-change-done =
    You have already done this course.
    Your certificate is still good.
now-course-choose-change-other = Choose another course
step-course-choose-change-starts = The course starts on { $day }
step-course-choose-change-starts-ahead = The course starts
step-course-choose-change-certificate = Your certificate is ready
step-course-choose-change-certificate-ahead = After that we make your certificate

request-course-dutch = Learn Dutch
request-course-dutch-hint = Speaking, reading and writing.
request-course-dutch-find = dutch language lesson speak read write nederlands school words
question-course-dutch-speak = How well do you speak Dutch?
question-course-dutch-speak-not-yet = Not yet
question-course-dutch-speak-a-bit = A little
question-course-dutch-speak-well = Well, but I want to learn more
question-course-dutch-speak-dont-know = I don’t know
question-course-dutch-speak-rather-not-say = I’d rather not say
question-course-dutch-learn = What do you want to learn?
question-course-dutch-learn-speaking = Speaking
question-course-dutch-learn-reading = Reading and writing
question-course-dutch-learn-all = Everything
question-course-dutch-learn-dont-know = I don’t know
question-course-dutch-own-language = Can you read in your own language?
question-course-dutch-own-language-yes = Yes
question-course-dutch-own-language-a-bit = A little
question-course-dutch-own-language-not-yet = Not yet
question-course-dutch-own-language-dont-know = I don’t know
question-course-dutch-own-language-rather-not-say = I’d rather not say
question-course-dutch-when = When can you come?
question-course-dutch-when-morning = In the morning
question-course-dutch-when-afternoon = In the afternoon
question-course-dutch-when-any-time = Any time is fine
question-course-dutch-when-dont-know = I don’t know
outcome-course-dutch-granted = You can learn Dutch
outcome-course-dutch-partly-granted = You can start by yourself
outcome-course-dutch-refused = You cannot do this course now
reason-course-dutch-book-first =
    The group is full now.
    You already get a book to learn from.
now-course-dutch-volunteer = Practise with a volunteer – vrijwilliger
step-course-dutch-starts = The course starts on { $day }
step-course-dutch-starts-ahead = The course starts
step-course-dutch-certificate = Your certificate is ready
step-course-dutch-certificate-ahead = After that we make your certificate

request-creditor-letters = Letters to those I have to pay – schuldeisers
request-creditor-letters-hint = A letter to pay later.
request-creditor-letters-find = letter debt creditor bailiff bill collection wait pay later schuldeiser
word-creditor = creditor – schuldeiser
word-creditor-means = the person or company you have to pay
question-creditor-letters-to-whom =
    Who is the letter for?
    Write only the names.
    Do you not know?
    Then write: I don’t know.
question-creditor-letters-ask-what = What do you want to ask?
question-creditor-letters-ask-what-wait = Wait until I am free
question-creditor-letters-ask-what-small-parts = Pay in small parts
question-creditor-letters-ask-what-tell-only = Only say that I am in prison
question-creditor-letters-ask-what-dont-know = I don’t know
question-creditor-letters-someone = Does someone else manage your money?
question-creditor-letters-someone-yes = Yes, someone else does that
question-creditor-letters-someone-no = No, I do that myself
question-creditor-letters-someone-dont-know = I don’t know
question-creditor-letters-someone-rather-not-say = I’d rather not say
question-creditor-letters-says = What does the letter say?
tell-creditor-letters-says =
    It says that you are in prison.
    It does not say why.
    You read the letter first.
    After that we send it.
question-creditor-letters-letter = Do you have a letter from the one you have to pay?
question-creditor-letters-letter-here = Yes, I have the letter here
question-creditor-letters-letter-at-home = Yes, the letter is at my home
question-creditor-letters-letter-none = No, I have no letter
question-creditor-letters-letter-dont-know = I don’t know
question-creditor-letters-letter-rather-not-say = I’d rather not say
question-creditor-letters-address =
    Where must the letter go?
    Do you not know?
    Then write: I don’t know.
outcome-creditor-letters-granted = We write the letter for you
outcome-creditor-letters-partly-granted = We write some of the letters
outcome-creditor-letters-refused = We do not write a letter now
reason-creditor-letters-we-write =
    We write the letter with you.
    The other one decides what is possible.
reason-creditor-letters-someone-manages =
    Someone else manages your money.
    That person must send the letter.
now-creditor-letters-contact = Talk about who manages your money
step-creditor-letters-written = You can read the letter
step-creditor-letters-written-ahead = We write the letter with you
step-creditor-letters-sent = The letter has been sent
step-creditor-letters-sent-ahead = We send the letter

request-debt-help = Help with debts – schuldhulpverlening
request-debt-help-hint = The town council can help you.
request-debt-help-find = debt debts help money problems town council plan pay bailiff
word-debt-help = debt help – schuldhulpverlening
word-debt-help-means = help with debts
question-debt-help-help-now = Do you get help with debts now?
question-debt-help-help-now-yes = Yes, I get help now
question-debt-help-help-now-before = Before, yes
question-debt-help-help-now-no = No, I get no help
question-debt-help-help-now-dont-know = I don’t know
question-debt-help-help-now-rather-not-say = I’d rather not say
question-debt-help-wish = What do you want help with?
question-debt-help-wish-plan = A plan to pay
question-debt-help-wish-manage = Someone who manages my money
question-debt-help-wish-letters = Letters I do not understand
question-debt-help-wish-dont-know = I don’t know
question-debt-help-wish-rather-not-say = I’d rather not say
question-debt-help-place =
    In which town will you live?
    Do you not know yet?
    Then write: I don’t know.
question-debt-help-who-sees = Who gets your request?
tell-debt-help-who-sees =
    Your request goes to the town council.
    They only get what is needed.
    Then the town council decides.
    You hear it from us.
question-debt-help-list = Do you have a list of your debts?
question-debt-help-list-yes = Yes, I have a list
question-debt-help-list-partly = I have a part of it
question-debt-help-list-no = No, I have no list
question-debt-help-list-dont-know = I don’t know
question-debt-help-list-rather-not-say = I’d rather not say
question-debt-help-who-helps =
    Who helps you now?
    Do you not know?
    Then write: I don’t know.
outcome-debt-help-granted = We ask for help with your debts
outcome-debt-help-partly-granted = The help starts later
outcome-debt-help-refused = We do not send your request now
reason-debt-help-we-ask =
    We send your request to the town council.
    The town council decides what is possible.
reason-debt-help-when-free =
    The town council knows that you want help.
    The help starts when you are free.
reason-debt-help-list-first =
    First a list is needed.
    It says what you have to pay.
reason-debt-help-running =
    You already get help with debts.
    That help goes on.
now-debt-help-go-there = Go to the town council when you are free
now-debt-help-make-list = Make a list with us
now-debt-help-about-mine = Talk about the help you get
step-debt-help-sent = The town council has your request
step-debt-help-sent-ahead = We send your request to the town council
step-debt-help-answered = You know what the town council says
step-debt-help-answered-ahead = We tell you what the town council says

request-debts-overview = A list of my debts
request-debts-overview-hint = Then you know how much it is.
request-debts-overview-find = debt debts list overview owe pay bills letters loan bailiff
question-debts-overview-owe = Do you still have to pay money to someone?
question-debts-overview-owe-yes = Yes, I still have to pay
question-debts-overview-owe-no = No, I have to pay nothing
question-debts-overview-owe-dont-know = I don’t know
question-debts-overview-owe-rather-not-say = I’d rather not say
stop-debts-overview-owe-no =
    Then no list is needed
    Do you get a letter later?
    Then ask for a list again.
question-debts-overview-to-whom =
    Who do you have to pay?
    Write the names that you know.
    Do you not know?
    Then write: I don’t know.
question-debts-overview-about = About how much is it together?
question-debts-overview-about-little = Less than 1000 euros
question-debts-overview-about-more = From 1000 to 10,000 euros
question-debts-overview-about-much = More than 10,000 euros
question-debts-overview-about-dont-know = I don’t know
question-debts-overview-about-rather-not-say = I’d rather not say
question-debts-overview-how = How do we make the list?
tell-debts-overview-how =
    We talk to you first.
    We also ask about your fines.
    We ask the office for fines – CJIB
    You get the list.
question-debts-overview-letter = Do you have a letter about a debt?
question-debts-overview-letter-here = Yes, I have the letter here
question-debts-overview-letter-at-home = Yes, the letter is at my home
question-debts-overview-letter-none = No, I have no letter
question-debts-overview-letter-dont-know = I don’t know
question-debts-overview-letter-rather-not-say = I’d rather not say
question-debts-overview-who-has-letters =
    Who has your letters?
    Do you not know?
    Then write: I don’t know.
outcome-debts-overview-granted = We make a list with you
outcome-debts-overview-partly-granted = We make a part of the list
outcome-debts-overview-refused = We do not make a list now
reason-debts-overview-we-make =
    We make the list with you.
    After that you know how much it is.
reason-debts-overview-have-list =
    You already have a list.
    It is still good.
now-debts-overview-print = Ask for your list on paper
now-debts-overview-help = Ask for help with debts – schuldhulpverlening
step-debts-overview-talk = We make the list on { $day }
step-debts-overview-talk-ahead = We make the list with you
step-debts-overview-made = Your list is ready
step-debts-overview-made-ahead = You get the list

request-mee-support = Help to find and keep work – MEE
request-mee-support-hint = Someone from outside helps you.
request-mee-support-find = mee work job boss coach support find keep help employer
word-mee = MEE
word-mee-means = people who help you with work
question-mee-support-what = What do you want help with?
question-mee-support-what-find = Finding work
question-mee-support-what-keep = Keeping work
question-mee-support-what-both = Both
question-mee-support-what-dont-know = I don’t know
question-mee-support-what-rather-not-say = I’d rather not say
question-mee-support-work-now = Do you have work when you are free?
question-mee-support-work-now-yes = Yes, I have work
question-mee-support-work-now-maybe = Maybe
question-mee-support-work-now-no = No, not yet
question-mee-support-work-now-dont-know = I don’t know
question-mee-support-work-now-rather-not-say = I’d rather not say
question-mee-support-place =
    In which town will you live?
    Do you not know yet?
    Then write: I don’t know.
question-mee-support-who = Who helps you?
tell-mee-support-who =
    MEE is a group from outside.
    We give your request to MEE.
    Do not say why you want help.
    We do not need to know that.
question-mee-support-kind-of-work =
    What work do you want to do?
    Do you not know?
    Then write: I don’t know.
outcome-mee-support-granted = We ask for help with work
outcome-mee-support-refused = This help is not possible now
reason-mee-support-we-ask =
    We give your request to MEE.
    MEE decides what is possible.
reason-mee-support-not-there =
    MEE cannot help now.
    Maybe someone else can.
now-mee-support-who-can = Ask who can help
step-mee-support-sent = MEE has your request
step-mee-support-sent-ahead = We give your request to MEE
step-mee-support-comes = Someone talks to you on { $day }
step-mee-support-comes-ahead = Someone from MEE talks to you

request-work-certificate = Certificate for what I can do
request-work-certificate-hint = A paper to show to a boss.
request-work-certificate-find = certificate proof diploma paper work skills boss reference cv
question-work-certificate-which = What do you want a certificate for?
question-work-certificate-which-work-here = For my work here
question-work-certificate-which-course-here = For a course here
question-work-certificate-which-from-before = For work I did before
question-work-certificate-which-dont-know = I don’t know
question-work-certificate-can-do =
    What can you do well?
    Do you not know?
    Then write: I don’t know.
question-work-certificate-for-whom = Who is the certificate for?
question-work-certificate-for-whom-boss = For a boss
question-work-certificate-for-whom-school = For a school
question-work-certificate-for-whom-me = For myself
question-work-certificate-for-whom-dont-know = I don’t know
question-work-certificate-for-whom-rather-not-say = I’d rather not say
question-work-certificate-how-long = How long have you done this work?
question-work-certificate-how-long-weeks = A few weeks
question-work-certificate-how-long-months = A few months
question-work-certificate-how-long-longer = Longer
question-work-certificate-how-long-dont-know = I don’t know
outcome-work-certificate-granted = You can get a certificate
outcome-work-certificate-partly-granted = You can get a certificate for a part
outcome-work-certificate-refused = You do not get a certificate now
reason-work-certificate-practise =
    We have seen your work for a short time only.
    Later it may be possible.
now-work-certificate-work-on = Ask for work to practise this
step-work-certificate-looks = We look at your work on { $day }
step-work-certificate-looks-ahead = We look at your work
step-work-certificate-certificate = Your certificate is ready
step-work-certificate-certificate-ahead = After that we make your certificate

request-work-inside = Work inside the prison – arbeid
request-work-inside-hint = Work that fits you.
request-work-inside-find = work job earn money kitchen cleaning workshop arbeid inside
question-work-inside-kind = What work fits you?
question-work-inside-kind-making = Making things
question-work-inside-kind-food = Working with food
question-work-inside-kind-cleaning = Cleaning
question-work-inside-kind-any = Anything is fine
question-work-inside-kind-dont-know = I don’t know
question-work-inside-before = Have you done this work before?
question-work-inside-before-yes = Yes
question-work-inside-before-a-bit = A little
question-work-inside-before-no = No
question-work-inside-before-dont-know = I don’t know
question-work-inside-before-rather-not-say = I’d rather not say
question-work-inside-when = When do you want to work?
question-work-inside-when-morning = In the morning
question-work-inside-when-afternoon = In the afternoon
question-work-inside-when-any-time = Any time is fine
question-work-inside-when-dont-know = I don’t know
question-work-inside-skills =
    What can you do well?
    Do you not know?
    Then write: I don’t know.
outcome-work-inside-granted = You can work here
outcome-work-inside-partly-granted = You can do other work
outcome-work-inside-refused = You cannot work here now
reason-work-inside-other-work =
    There is no place in this work.
    There is a place in other work.
now-work-inside-ask-which = Ask which work that is
step-work-inside-starts = Your work starts on { $day }
step-work-inside-starts-ahead = Your work starts
step-work-inside-certificate = Your certificate is ready
step-work-inside-certificate-ahead = After that we make your certificate
