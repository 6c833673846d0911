# What is asked about making things right, talks, freedom and the plan: each type with its questions, answers, reasons and steps.

request-bba = Go to the unit with work outside – BBA
request-bba-hint = You work outside during the day, then you come back.
request-bba-find = bba unit work outside day job freedom open placement
word-bba = unit with work outside – BBA
word-bba-means = a unit where you work outside during the day
question-bba-know = How does this go on?
tell-bba-know =
    The worker who helps with your plan looks at it first.
    The selection officer decides where you go – selectiefunctionaris.
    It can happen, but it is not a promise.
question-bba-work = Do you have work outside?
question-bba-work-yes = Yes, I have a place to work
question-bba-work-looking = No, I am looking for work
question-bba-work-help = I want help to find work
question-bba-work-dont-know = I don’t know
question-bba-work-rather-not-say = I’d rather not say
question-bba-goal = Is work outside in your plan?
question-bba-goal-yes = Yes, it is in my plan
question-bba-goal-no = No, not yet
question-bba-goal-dont-know = I don’t know
question-bba-employer =
    Who can you work for?
    Do you not know yet?
    Then write: I don’t know.
outcome-bba-granted = You may go to the unit with work outside
outcome-bba-refused = You do not go to this unit now
reason-bba-place =
    There is a place for you.
    You get a letter with the rules.
reason-bba-work-leave-first = First you need leave to work outside – verlof.
now-bba-work-leave-first = Ask to work outside during the day
step-bba-letter = You have the letter with the rules
step-bba-letter-ahead = You get a letter with the rules
step-bba-goes = You go to the unit on { $day }
step-bba-goes-ahead = You go to the unit
step-bba-there = You are on the unit
step-bba-there-ahead = You come to the unit

request-course-sos = Course: talking about victims – SOS
request-course-sos-hint = You talk in a group and learn from others.
request-course-sos-find = sos course victim victims guilt sorry talk group class
question-course-sos-know = What do you do in this course?
tell-course-sos-know =
    You talk about victims, guilt and society.
    Volunteers give the course.
    We ask nothing about your case here.
question-course-sos-goal = What do you want from the course?
question-course-sos-goal-understand = I want to understand others better
question-course-sos-goal-other-way = I want to do things in another way
question-course-sos-goal-make-good = I want to learn about making things right
question-course-sos-goal-dont-know = I don’t know
question-course-sos-goal-rather-not-say = I’d rather not say
question-course-sos-language = Can you talk in Dutch?
question-course-sos-language-yes = Yes, that goes well
question-course-sos-language-a-little = A little
question-course-sos-language-no = No
question-course-sos-language-dont-know = I don’t know
question-course-sos-when = When can you join?
question-course-sos-when-morning = In the morning
question-course-sos-when-afternoon = In the afternoon
question-course-sos-when-any-time = Any time is fine
outcome-course-sos-granted = You may join the course
outcome-course-sos-refused = You cannot join now
step-course-sos-starts = The course starts on { $day }
step-course-sos-starts-ahead = The course starts
step-course-sos-done =
    You have done the course
    Your certificate is kept.
step-course-sos-done-ahead =
    You do the course
    Then you get a certificate.

request-mediation = Talking with the help of another person – herstelbemiddeling
request-mediation-hint = You want to make things right with a talk or a letter.
request-mediation-find = mediation restoration victim sorry apology regret letter talk herstelbemiddeling
word-mediation = talking with help – herstelbemiddeling
word-mediation-means = another person helps you to make things right
question-mediation-know = How does this go?
tell-mediation-know =
    A worker first talks to you alone.
    Then we look at what is possible.
    The other person may also say no.
    Do not make contact yourself.
    Do not write names here.
question-mediation-how = How do you want to do it?
question-mediation-how-talk = With a talk
question-mediation-how-letter = With a letter
question-mediation-how-dont-know = I don’t know
question-mediation-how-rather-not-say = I’d rather not say
question-mediation-start = When do you want to begin?
question-mediation-start-now = Now
question-mediation-start-talk-first = I want to talk about it first
question-mediation-start-later = Later
question-mediation-start-dont-know = I don’t know
question-mediation-start-rather-not-say = I’d rather not say
question-mediation-when = When can you talk?
question-mediation-when-morning = In the morning
question-mediation-when-afternoon = In the afternoon
question-mediation-when-any-time = Any time is fine
outcome-mediation-granted = We start working on your request
outcome-mediation-refused = This is not possible now
reason-mediation-we-look =
    A worker talks to you first.
    Then we look at what is possible.
reason-mediation-not-now =
    This talk is not possible now.
    You can learn about making things right.
now-mediation-course = Ask for a course about making things right – herstel
step-mediation-talk = We talk to you on { $day }
step-mediation-talk-ahead = We talk to you first
step-mediation-passed-on =
    The person who helps has your request – bemiddelaar
    We tell you what is possible.
step-mediation-passed-on-ahead = We give your request to the person who helps – bemiddelaar

request-penitentiary-programme = Last part of your sentence outside – PP
request-penitentiary-programme-hint = You are outside, but with rules.
request-penitentiary-programme-find = pp programme tag outside home early last part sentence
word-penitentiary-programme = last part of your sentence outside – penitentiair programma
word-penitentiary-programme-means = you are outside, but with rules
question-penitentiary-programme-know = Who is this for?
tell-penitentiary-programme-know =
    Your sentence is 6 months to 1 year.
    At the start you have at least 4 weeks left.
    It does not take longer than 2 months.
    The selection officer decides where you go – selectiefunctionaris.
    It can happen, but it is not a promise.
question-penitentiary-programme-home = Do you have a place to live then?
question-penitentiary-programme-home-yes = Yes, I have a place
question-penitentiary-programme-home-no = No, not yet
question-penitentiary-programme-home-dont-know = I don’t know
question-penitentiary-programme-home-rather-not-say = I’d rather not say
question-penitentiary-programme-day = What do you want to do during the day?
question-penitentiary-programme-day-work = Work
question-penitentiary-programme-day-learn = Learn
question-penitentiary-programme-day-support = Get help
question-penitentiary-programme-day-dont-know = I don’t know
question-penitentiary-programme-day-rather-not-say = I’d rather not say
question-penitentiary-programme-place =
    In which town can you live?
    Do you not know yet?
    Then write: I don’t know.
outcome-penitentiary-programme-granted = You may do the last part outside
outcome-penitentiary-programme-refused = You do not do the last part outside now
reason-penitentiary-programme-may =
    The selection officer says yes – selectiefunctionaris.
    You get a letter with the rules.
reason-penitentiary-programme-sentence = This is only possible with a sentence of 6 months to 1 year.
now-penitentiary-programme-other-ways = Ask what is possible with your sentence
step-penitentiary-programme-letter = You have the letter with the rules
step-penitentiary-programme-letter-ahead = You get a letter with the rules
step-penitentiary-programme-starts = You start outside on { $day }
step-penitentiary-programme-starts-ahead = You start outside
step-penitentiary-programme-started = You are outside now, with rules
step-penitentiary-programme-started-ahead = You are outside then, with rules

request-plan-change = Change my plan – D&R-plan
request-plan-change-hint = Something in your plan has to change.
request-plan-change-find = plan change other goal step disagree new edit different
question-plan-change-what = What do you want to change?
question-plan-change-what-new-goal = I want a new goal
question-plan-change-what-goal = I want to change a goal
question-plan-change-what-action = I want to change a step
question-plan-change-what-not-agree = I do not agree with my plan
question-plan-change-what-dont-know = I don’t know
question-plan-change-wish =
    What do you want to be different?
    Write it in your own words.
    Do not write about your case.
question-plan-change-talk = Do you want to talk about it first?
question-plan-change-talk-yes = Yes, a talk is good
question-plan-change-talk-no = No, I do not need that
question-plan-change-talk-dont-know = I don’t know
question-plan-change-which = Which part of your plan do you mean?
question-plan-change-when = When can you talk?
question-plan-change-when-morning = In the morning
question-plan-change-when-afternoon = In the afternoon
question-plan-change-when-any-time = Any time is fine
outcome-plan-change-granted = We change your plan
outcome-plan-change-partly-granted = We change a part of your plan
outcome-plan-change-refused = Your plan stays as it is
reason-plan-change-we-change = We do it together with you.
reason-plan-change-stays =
    We think that this goal or step still fits.
    What you think may stand beside it.
now-plan-change-own-words = Write beside your plan what you think
step-plan-change-talk = We talk about your plan on { $day }
step-plan-change-talk-ahead = We talk to you about your plan
step-plan-change-changed = Your plan has changed
step-plan-change-changed-ahead = We change your plan

request-question = Another question
request-question-hint = Your question is not in the list.
request-question-find = question ask other something help info information general unknown
question-question-about = What is your question about?
question-question-about-papers = About papers
question-question-about-home-and-money = About a home and money
question-question-about-here = About how it goes here
question-question-about-something-else = About something else
question-question-about-dont-know = I don’t know
question-question-wish =
    What do you want to ask?
    Do not write about your case.
    Do not write about your health.
question-question-more = Can you say a little more about it?
question-question-when = When can you talk?
question-question-when-morning = In the morning
question-question-when-afternoon = In the afternoon
question-question-when-any-time = Any time is fine
outcome-question-granted = You get an answer to your question
outcome-question-refused = We cannot do this for you
reason-question-we-explain = We explain it to you.
reason-question-not-clear = We do not understand your question yet.
now-question-again = Ask your question in another way
now-question-talk = Ask for a talk
step-question-answered = You have our answer
step-question-answered-ahead = We give you our answer

request-restoration-course = Course about making things right – herstel
request-restoration-course-hint = You learn how to make things right.
request-restoration-course-find = course restoration sorry regret victim family learn herstel class
question-restoration-course-know = What do you do in this course?
tell-restoration-course-know =
    You learn about making things right.
    You do not meet a victim in the course.
    We ask nothing about your case here.
question-restoration-course-about = What do you want to learn about?
question-restoration-course-about-victims = About victims
question-restoration-course-about-family = About my family
question-restoration-course-about-society = About society
question-restoration-course-about-dont-know = I don’t know
question-restoration-course-about-rather-not-say = I’d rather not say
question-restoration-course-how = How do you like to learn?
question-restoration-course-how-group = In a group
question-restoration-course-how-alone = Alone with a trainer
question-restoration-course-how-any = Both are fine
question-restoration-course-how-dont-know = I don’t know
question-restoration-course-when = When can you join?
question-restoration-course-when-morning = In the morning
question-restoration-course-when-afternoon = In the afternoon
question-restoration-course-when-any-time = Any time is fine
outcome-restoration-course-granted = You may join the course
outcome-restoration-course-refused = You cannot join now
step-restoration-course-starts = The course starts on { $day }
step-restoration-course-starts-ahead = The course starts
step-restoration-course-done =
    You have done the course
    Your certificate is kept.
step-restoration-course-done-ahead =
    You do the course
    Then you get a certificate.

request-talk-case-manager = Talk to the worker who helps with my plan – casemanager
request-talk-case-manager-hint = About your plan and what you need.
request-talk-case-manager-find = casemanager case manager plan talk help worker return
question-talk-case-manager-about = What do you want to talk about?
question-talk-case-manager-about-plan = About my plan – D&R-plan
question-talk-case-manager-about-papers = About papers
question-talk-case-manager-about-home-and-money = About a home and money
question-talk-case-manager-about-something-else = About something else
question-talk-case-manager-about-rather-not-say = I’d rather not say
question-talk-case-manager-language = Do you need help with the language?
question-talk-case-manager-language-yes = Yes
question-talk-case-manager-language-no = No
question-talk-case-manager-language-dont-know = I don’t know
question-talk-case-manager-when = When can you talk?
question-talk-case-manager-when-morning = In the morning
question-talk-case-manager-when-afternoon = In the afternoon
question-talk-case-manager-when-any-time = Any time is fine
outcome-talk-case-manager-granted = The worker who helps with your plan comes to talk to you
outcome-talk-case-manager-refused = There is no talk now
step-talk-case-manager-comes-on = The worker who helps with your plan comes on { $day }
step-talk-case-manager-comes-on-ahead = The worker who helps with your plan comes to you
step-talk-case-manager-talked = We have talked to you
step-talk-case-manager-talked-ahead = The talk is done

request-talk-mentor = Talk to my own worker on the unit – mentor
request-talk-mentor-hint = The worker on the unit who is there for you.
request-talk-mentor-find = mentor guard officer unit worker talk problem staff
question-talk-mentor-about = What do you want to talk about?
question-talk-mentor-about-me = About how I am doing
question-talk-mentor-about-here = About how it goes here
question-talk-mentor-about-family = About family and friends
question-talk-mentor-about-something-else = About something else
question-talk-mentor-about-rather-not-say = I’d rather not say
question-talk-mentor-language = Do you need help with the language?
question-talk-mentor-language-yes = Yes
question-talk-mentor-language-no = No
question-talk-mentor-language-dont-know = I don’t know
question-talk-mentor-when = When can you talk?
question-talk-mentor-when-morning = In the morning
question-talk-mentor-when-afternoon = In the afternoon
question-talk-mentor-when-any-time = Any time is fine
outcome-talk-mentor-granted = Your own worker comes to talk to you
outcome-talk-mentor-refused = There is no talk now
step-talk-mentor-comes-on = Your own worker comes to talk to you on { $day }
step-talk-mentor-comes-on-ahead = Your own worker comes to talk to you
step-talk-mentor-talked = Your own worker has talked to you
step-talk-mentor-talked-ahead = The talk is done

request-talk-monthly-commissioner = Talk to someone who checks the prison – maandcommissaris
request-talk-monthly-commissioner-hint = Someone from outside listens to you.
request-talk-monthly-commissioner-find = commissioner committee complaint complain check unfair maandcommissaris commissie
word-monthly-commissioner = someone who checks the prison – maandcommissaris
word-monthly-commissioner-means = this person comes from outside
question-talk-monthly-commissioner-who = Who is that?
tell-talk-monthly-commissioner-who =
    This person comes from outside the prison.
    It is one of the people who check the prison – commissie van toezicht.
    This person can help if you do not agree.
question-talk-monthly-commissioner-about = What do you want to talk about?
question-talk-monthly-commissioner-about-here = About how it goes here
question-talk-monthly-commissioner-about-decision = About something that has been decided
question-talk-monthly-commissioner-about-complaint = About a complaint – beklag
question-talk-monthly-commissioner-about-something-else = About something else
question-talk-monthly-commissioner-about-rather-not-say = I’d rather not say
question-talk-monthly-commissioner-language = Do you need help with the language?
question-talk-monthly-commissioner-language-yes = Yes
question-talk-monthly-commissioner-language-no = No
question-talk-monthly-commissioner-language-dont-know = I don’t know
question-talk-monthly-commissioner-when = When can you talk?
question-talk-monthly-commissioner-when-morning = In the morning
question-talk-monthly-commissioner-when-afternoon = In the afternoon
question-talk-monthly-commissioner-when-any-time = Any time is fine
outcome-talk-monthly-commissioner-granted = Someone who checks the prison comes to talk to you
outcome-talk-monthly-commissioner-refused = There is no talk now
step-talk-monthly-commissioner-comes-on = Someone who checks the prison comes on { $day }
step-talk-monthly-commissioner-comes-on-ahead = Someone who checks the prison comes to talk to you
step-talk-monthly-commissioner-talked = Someone who checks the prison has talked to you
step-talk-monthly-commissioner-talked-ahead = The talk is done

request-talk-probation = Talk to the probation service – reclassering
request-talk-probation-hint = They help you before and after your sentence.
request-talk-probation-find = probation report support supervision outside rules reclassering talk
word-probation = probation service – reclassering
word-probation-means = support before and after your sentence
question-talk-probation-about = What do you want to talk about?
question-talk-probation-about-later = About later, outside
question-talk-probation-about-rules = About rules for outside
question-talk-probation-about-support = About help and support
question-talk-probation-about-something-else = About something else
question-talk-probation-about-rather-not-say = I’d rather not say
question-talk-probation-language = Do you need help with the language?
question-talk-probation-language-yes = Yes
question-talk-probation-language-no = No
question-talk-probation-language-dont-know = I don’t know
question-talk-probation-when = When can you talk?
question-talk-probation-when-morning = In the morning
question-talk-probation-when-afternoon = In the afternoon
question-talk-probation-when-any-time = Any time is fine
outcome-talk-probation-granted = Someone from the probation service talks to you
outcome-talk-probation-refused = There is no talk now
step-talk-probation-comes-on = The probation service talks to you on { $day }
step-talk-probation-comes-on-ahead = The probation service talks to you
step-talk-probation-talked = The probation service has talked to you
step-talk-probation-talked-ahead = The talk is done

request-talk-spiritual-care = Talk about faith or life – geestelijk verzorger
request-talk-spiritual-care-hint = You can also do this without a faith.
request-talk-spiritual-care-find = faith priest imam pastor minister pray church mosque god religion
question-talk-spiritual-care-about = What do you want to talk about?
question-talk-spiritual-care-about-faith = About faith
question-talk-spiritual-care-about-life = About life
question-talk-spiritual-care-about-sorrow = About sadness
question-talk-spiritual-care-about-something-else = About something else
question-talk-spiritual-care-about-rather-not-say = I’d rather not say
question-talk-spiritual-care-language = Do you need help with the language?
question-talk-spiritual-care-language-yes = Yes
question-talk-spiritual-care-language-no = No
question-talk-spiritual-care-language-dont-know = I don’t know
question-talk-spiritual-care-when = When can you talk?
question-talk-spiritual-care-when-morning = In the morning
question-talk-spiritual-care-when-afternoon = In the afternoon
question-talk-spiritual-care-when-any-time = Any time is fine
outcome-talk-spiritual-care-granted = Someone comes to talk to you
outcome-talk-spiritual-care-refused = There is no talk now
step-talk-spiritual-care-comes-on = Someone comes to talk to you on { $day }
step-talk-spiritual-care-comes-on-ahead = Someone comes to talk to you
step-talk-spiritual-care-talked = You have had your talk
step-talk-spiritual-care-talked-ahead = The talk is done

request-talk-volunteer = Talk to a volunteer – vrijwilliger
request-talk-volunteer-hint = Someone who helps without pay.
request-talk-volunteer-find = volunteer buddy visit talk lonely help reading writing vrijwilliger
question-talk-volunteer-about = What do you want a volunteer for?
question-talk-volunteer-about-chat = Just to talk
question-talk-volunteer-about-reading = To help with reading and writing
question-talk-volunteer-about-centre = To help in the place where I arrange things – RIC
question-talk-volunteer-about-something-else = For something else
question-talk-volunteer-about-rather-not-say = I’d rather not say
question-talk-volunteer-language = In which language do you want to talk?
question-talk-volunteer-language-dutch = In Dutch
question-talk-volunteer-language-mine = In my own language
question-talk-volunteer-language-any = Any language is fine
question-talk-volunteer-when = When can you talk?
question-talk-volunteer-when-morning = In the morning
question-talk-volunteer-when-afternoon = In the afternoon
question-talk-volunteer-when-any-time = Any time is fine
outcome-talk-volunteer-granted = A volunteer comes to talk to you
outcome-talk-volunteer-refused = No volunteer is coming now
reason-talk-volunteer-nobody = No volunteer has time now.
now-talk-volunteer-mentor = Talk to your own worker on the unit – mentor
step-talk-volunteer-comes-on = The volunteer comes on { $day }
step-talk-volunteer-comes-on-ahead = The volunteer comes to talk to you
step-talk-volunteer-talked = The volunteer has talked to you
step-talk-volunteer-talked-ahead = The talk is done

request-work-outside = Working outside during the day – extramurale arbeid
request-work-outside-hint = Work outside that fits your plan.
request-work-outside-find = work job outside day leave verlof employer freedom extramurale
word-extramural-work = working outside – extramurale arbeid
word-extramural-work-means = you work outside the prison during the day
question-work-outside-know = How does this go on?
tell-work-outside-know =
    This is a kind of leave – verlof.
    It always belongs to a goal in your plan.
    The worker who helps with your plan looks at it first.
    The selection officer decides if you may – selectiefunctionaris.
    It can happen, but it is not a promise.
question-work-outside-work = Do you have work outside?
question-work-outside-work-yes = Yes, I have a place to work
question-work-outside-work-looking = No, I am looking for work
question-work-outside-work-help = I want help to find work
question-work-outside-work-dont-know = I don’t know
question-work-outside-work-rather-not-say = I’d rather not say
question-work-outside-goal = Is work outside in your plan?
question-work-outside-goal-yes = Yes, it is in my plan
question-work-outside-goal-no = No, not yet
question-work-outside-goal-dont-know = I don’t know
question-work-outside-valid-id = Do you have an ID card or passport that has not ended?
question-work-outside-valid-id-yes = Yes
question-work-outside-valid-id-no = No
question-work-outside-valid-id-dont-know = I don’t know
question-work-outside-valid-id-rather-not-say = I’d rather not say
question-work-outside-employer =
    Who can you work for?
    Do you not know yet?
    Then write: I don’t know.
outcome-work-outside-granted = You may work outside during the day
outcome-work-outside-refused = You may not work outside now
reason-work-outside-may =
    The selection officer says yes – selectiefunctionaris.
    You get a letter with the rules.
reason-work-outside-no-work = There is no work yet that fits your plan.
now-work-outside-find-work = Ask for help to find work – MEE
step-work-outside-letter = You have the letter with the rules
step-work-outside-letter-ahead = You get a letter with the rules
step-work-outside-starts = You start work on { $day }
step-work-outside-starts-ahead = You start work
step-work-outside-started = You work outside now
step-work-outside-started-ahead = You work outside then
