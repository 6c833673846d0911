# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

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
