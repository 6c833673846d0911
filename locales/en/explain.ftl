# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

explain-bba = Unit where you work outside during the day – BBA
explain-bba-1 =
    What is it like there?
    You work outside during the day.
    Then you come back to the unit.
    In this way you practise being free.
explain-bba-2 =
    Who is this for?
    You need leave to work outside – verlof.
    It belongs to a goal in your plan.
    You are apart from people who work inside.
explain-bba-3 =
    Who decides?
    The selection officer decides – selectiefunctionaris.
    This worker decides where you go.
    It can happen, but it is not a promise.

explain-complaint = Complain about a decision – beklag
explain-complaint-1 =
    What can you complain about?
    About a decision of the head of the prison – directeur.
    Do you get no answer?
    You may complain about that too.
explain-complaint-2 =
    Who looks at your complaint?
    People from outside who check the prison – commissie van toezicht.
    They do not work for the prison.
    To complain costs no money.
explain-complaint-3 =
    How much time do you have?
    You can complain until the end of day 7.
    Day 1 is the day after you heard it.
    Saturday and Sunday count too.
explain-complaint-4 =
    Are you later than day 7?
    Sometimes you can still complain.
    Write why you are later.
    They look at your reason.
explain-complaint-5 =
    How do you do it?
    You write a letter or a form.
    It may be in your own language.
    A lawyer can help you.
    Someone you trust may help too.
explain-complaint-6 =
    What happens then?
    They have 4 weeks to decide.
    It can take 4 weeks more.
    Do you not agree?
    Then others can look again, within 7 days – beroep.
explain-complaint-7 =
    Do you also want to talk about it?
    Someone who checks the prison can help to solve it – maandcommissaris.
    { $commissioner-hours ->
        [none]
            Ask when this person is here.
       *[other]
            This person is here: { $commissioner-hours }.
    }

explain-condition-care = Care and insurance
explain-condition-care-1 =
    Stop your insurance for a while – opschorten
    In prison, your health insurance can stop for a while.
    You then pay nothing and get no care allowance – zorgtoeslag.
    You have to ask for this yourself.
explain-condition-care-2 =
    What do you need?
    You need the letter that says you are in prison – detentieverklaring.
    Only you can ask for it.
    An extra insurance goes on.
    It only stops if the insurer agrees.
explain-condition-care-3 =
    When you are free
    Tell the insurer that you are free.
    You show a paper that says so.
    Then your insurance can start again.
    Ask for the care allowance again too – zorgtoeslag.
explain-condition-care-4 =
    Do you have no insurance?
    You can take one now.
    An address for your letters is enough – briefadres.
    Then you can stop it at once for a while.
explain-condition-care-5 =
    Help that goes on outside
    Do you need help outside from a doctor or a helper?
    This can begin here, 6 weeks before the end.
    Talk to the doctor or a nurse – medische dienst.
    You need not say why here.

explain-condition-debts = Debts: money you still have to pay
explain-condition-debts-1 =
    First make a list
    Many people in prison have debts.
    Write down who you have to pay.
    Do you not know how much?
    You may write about how much.
explain-condition-debts-2 =
    Your fines
    You pay fines at one office – CJIB.
    The worker who helps with your plan can ask for a list there.
    Sometimes you can pay in small parts – betalingsregeling.
explain-condition-debts-3 =
    Write a letter
    You can send a letter to those you have to pay – schuldeisers.
    You ask them to wait for a while.
explain-condition-debts-4 =
    Help from the town council – gemeente
    The town council can help you with your debts.
    The worker who helps with your plan asks for it.
    { $debt-hours ->
        [none]
            Ask when you can talk about money.
       *[other]
            You can talk about money: { $debt-hours }.
    }

explain-condition-home = A place to live
explain-condition-home-1 =
    Start early
    You need a place to live outside.
    Sometimes it takes long to find one.
    So ask for help soon.
explain-condition-home-2 =
    Do you have a home?
    The costs go on while you are in prison.
    Sometimes the town council can help to pay for a time.
    Each town council has its own rules.
    Money for rent can stop if you are away long – huurtoeslag.
explain-condition-home-3 =
    Do you have no home?
    You can put your name down for a rented home.
    The worker who helps with your plan can ask the town council for help.
    It can be another town than before.
explain-condition-home-4 =
    An address for your letters – briefadres
    It is an address only for your letters.
    It can be with someone you know.
    Sometimes it can be at the town council.
explain-condition-home-5 =
    What does your town council do?
    Each town council can do something else.
    { $municipality-offers ->
        [none]
            Ask the worker who helps with your plan.
       *[other]
            This is possible in your town: { $municipality-offers }.
    }

explain-condition-income = Money to live on
explain-condition-income-1 =
    Where does money come from?
    Outside you need money to live on.
    It can be pay from work.
    Do you have no work?
    Then you can ask for a benefit – uitkering.
explain-condition-income-2 =
    Your benefit stops – uitkering
    Money from the town council stops at once in prison.
    Other benefits stop too, some after a month.
    The town council hears that you are in prison.
explain-condition-income-3 =
    Money again when you are free
    You ask the town council where you will live.
    Sometimes you can do this before you are free.
    You need an ID card and an address.
explain-condition-income-4 =
    Look for work
    You can make a CV in the place where you arrange things – RIC.
    You can also write a letter for work there.
    { $ric-hours ->
        [none]
            Ask when it is open.
       *[other]
            It is open: { $ric-hours }.
    }
explain-condition-income-5 =
    A bank account
    An account can close if you do not use it for long.
    The worker who helps with your plan can help with a new one.

explain-condition-papers = ID card or passport – identiteitsbewijs
explain-condition-papers-1 =
    Why do you need one?
    With the card you show who you are.
    You need an ID card or passport for leave.
    You also need it for money and a home.
explain-condition-papers-2 =
    How do you get an ID card?
    You need Dutch nationality.
    The town council can make the card here.
    A passport is not possible here.
    { $visit-day ->
        [none]
            Ask us when the town council comes.
       *[other]
            The town council comes: { $visit-day }.
    }
explain-condition-papers-3 =
    Your address
    The town council must know your address – BRP.
    Do you have no home?
    Then an address only for letters is possible – briefadres.
explain-condition-papers-4 =
    Who pays for the card?
    { $id-card-payer ->
        [prison]
            The prison pays for the card.
            You pay nothing.
       *[detainee]
            The card costs { $id-card-cost } euros.
            You pay that yourself.
            Do you have too little money?
            Then talk to us.
    }
explain-condition-papers-5 =
    Do you have another nationality?
    Then you need another paper.
    A worker can help you with it.

explain-conditional-release = Free earlier, with rules – v.i.
explain-conditional-release-1 =
    What is this?
    You are free for the last part of your sentence.
    You have to follow rules then – voorwaarden.
    On paper: voorwaardelijke invrijheidstelling.
explain-conditional-release-2 =
    Who is this for?
    Your sentence is longer than 1 year.
    You are not free more than 2 years earlier.
    Is your sentence from before 1 July 2021?
    Then there are other rules.
explain-conditional-release-3 =
    What counts?
    How you behave in all your time in prison.
    How big the risk is.
    What is important for the victim.
    What you do to make things right counts too.
explain-conditional-release-4 =
    Who decides?
    The public prosecutor decides – Openbaar Ministerie.
    It does not happen by itself.
    Do you not agree?
    Then you can go to the judge.
explain-conditional-release-5 =
    If you do not follow the rules
    This has results at once.
    So ask someone to explain your rules.
    The probation service can do that – reclassering.

explain-leave = Leave: going out for a while – verlof
explain-leave-1 =
    What is leave?
    You go out for a goal in your plan.
    For example to talk about a job.
    Or to sign for a home.
explain-leave-2 =
    There are 3 kinds
    Short leave: you are back on the same day.
    Long leave: you are away 1 night or more.
    Work outside: you work outside during the day.
explain-leave-3 =
    What do you need?
    A goal in your plan – doel.
    An ID card or passport that has not ended.
    It must be needed that you go yourself.
explain-leave-4 =
    What counts?
    How you behave in all your time in prison.
    How big the risk is.
    What is important for the victim.
    It can happen, but it is not a promise.
explain-leave-5 =
    Who decides?
    The head of the prison decides on short leave – directeur.
    The selection officer decides on work outside – selectiefunctionaris.
    For long leave, ask the worker who helps with your plan.
explain-leave-6 =
    There can be rules – voorwaarden
    Sometimes you may not go to a place.
    Sometimes you may not speak to a person.
    The rules are in your letter.
explain-leave-7 =
    Is there something very important?
    For example in your family.
    There is other leave for that.
    Then talk to a worker.

explain-objection = A letter against a decision – bezwaar
explain-objection-1 =
    When do you write it?
    The selection officer decides where you go – selectiefunctionaris.
    Also about the last part of your sentence outside.
    Do you not agree?
    Then you can send a letter – bezwaar.
explain-objection-2 =
    How much time do you have?
    You can send it until the end of day 7.
    Day 1 is the day after you heard it.
    Saturday and Sunday count too.
explain-objection-3 =
    What happens then?
    The selection officer has 6 weeks to answer.
    Do you still not agree?
    Then other people can look again – RSJ.
explain-objection-4 =
    Ask again later
    Was your request refused?
    After 6 months you can ask again.
    The worker who helps with your plan can help you.

explain-penitentiary-programme = Last part of your sentence outside – PP
explain-penitentiary-programme-1 =
    What is this?
    You are outside and you follow a programme.
    You have to follow rules – voorwaarden.
    On paper: penitentiair programma.
explain-penitentiary-programme-2 =
    Who is this for?
    Your sentence is 6 months to 1 year.
    At the start you have at least 4 weeks left.
    It does not take longer than 2 months.
explain-penitentiary-programme-3 =
    Who decides?
    The selection officer decides – selectiefunctionaris.
    This worker decides where you go.
    It can happen, but it is not a promise.
explain-penitentiary-programme-4 =
    Do you get money then?
    Sometimes you can get a benefit – uitkering.
    Ask the worker who helps with your plan.

explain-programme = Your programme
explain-programme-1 =
    There are 2 programmes
    You start in the normal programme – basisprogramma.
    The other has more hours and chances – plusprogramma.
    On some units it is different.
explain-programme-2 =
    What counts?
    How you behave counts.
    What you do for your goals counts too.
    Staff look at what you can do.
    The course Kiezen voor verandering can be needed.
explain-programme-3 =
    3 words for behaviour
    Good behaviour – gewenst.
    Behaviour that is not good – ongewenst.
    Behaviour that is never allowed – ontoelaatbaar.
explain-programme-4 =
    Who decides?
    It is about at least 6 weeks of good behaviour.
    Staff talk together about how it goes – MDO.
    The head of the prison decides – directeur.
    You may also say what you think.
explain-programme-5 =
    Back to the normal programme
    This can happen if your behaviour is not good.
    After behaviour that is never allowed, it must happen.
    After at least 6 weeks, plus is possible again.
    You can complain if you do not agree – beklag.

explain-rights-and-duties = Your rights and duties
explain-rights-and-duties-1 =
    This you hear when you come in
    You get your rights and duties on paper.
    If possible in a language that you understand.
    Is something not clear?
    Then ask us to explain.
explain-rights-and-duties-2 =
    These are your rights
    Going out in the air, and visits.
    A talk about faith or life.
    Learning, and the library each week.
    Help from a doctor.
explain-rights-and-duties-3 =
    This you have to do
    You have to follow the rules.
    If not, the head of the prison can punish you.
    First you must be able to tell your story.
    Work is not a duty.
explain-rights-and-duties-4 =
    Who checks the prison?
    People from outside do – commissie van toezicht.
    You can talk to one of them – maandcommissaris.
    { $commissioner-hours ->
        [none]
            Ask when this person is here.
       *[other]
            This person is here: { $commissioner-hours }.
    }
explain-rights-and-duties-5 =
    Are you from another country?
    You may talk to the consul.
    The consul is someone from your country.
    Ask a worker how to do that.
explain-rights-and-duties-6 =
    Help from a lawyer – advocaat
    A lawyer can help you to complain.
    Someone you trust may help too.
    Do you speak no Dutch?
    Then ask for someone who translates – tolk.
