# Questions about what he needs outside, which he answers himself. No amounts, no illness, nothing about why he is here.

screening-papers-valid = Is het identiteitsbewijs nog geldig?
screening-papers-where = Waar is het identiteitsbewijs nu?
screening-papers-where-here = In de inrichting, bij de eigendommen
screening-papers-where-outside = Buiten, op een adres
screening-papers-where-lost = Kwijt
screening-papers-registered =
    Is er een inschrijving op een adres?
    Dat is de inschrijving bij de gemeente.
screening-home-before = Wat was de woonsituatie vóór detentie?
screening-home-before-own = Eigen woning
screening-home-before-with-others = Bij iemand anders
screening-home-before-nowhere = Geen vaste plek
screening-home-back = Is terugkeer naar die plek mogelijk?
screening-home-back-maybe = Misschien
screening-home-rent = Wordt de huur nu betaald?
screening-home-rent-not-needed = Niet van toepassing
screening-income-before = Waar kwam het inkomen vandaan?
screening-income-before-work = Werk
screening-income-before-benefit = Uitkering
screening-income-before-other = Iets of iemand anders
screening-income-after = Is er werk na vertrek?
screening-income-after-maybe = Misschien
screening-income-bank = Is er een bankrekening?
screening-debts-letters =
    Komen er brieven over betalingen?
    Over geld dat nog betaald moet worden.
screening-debts-known = Is bekend aan wie betaald moet worden?
screening-debts-known-all = Ja, van alle schulden
screening-debts-known-some = Van een deel
screening-debts-known-none = Nee
screening-debts-helped = Is er al hulp bij de schulden?
screening-care-insured =
    Is er een zorgverzekering?
    Ook als die is opgeschort.
screening-care-insured-stopped = Opgeschort
screening-care-doctor = Is er buiten een huisarts?
screening-care-talk =
    Is er een wens voor een gesprek over zorg?
    Over zorg na vertrek.
