# Questions about what he needs outside, which he answers himself. No amounts, no illness, nothing about why he is here.

screening-papers-valid = Is je ID-kaart of paspoort nog goed?
screening-papers-where = Waar is je ID-kaart of paspoort nu?
screening-papers-where-here = Hier, bij mijn spullen
screening-papers-where-outside = Buiten, op een adres
screening-papers-where-lost = Ik ben hem kwijt
screening-papers-registered =
    Sta je ingeschreven op een adres?
    Dat is bij de gemeente.
screening-home-before = Waar woonde je voor je hier kwam?
screening-home-before-own = In mijn eigen huis
screening-home-before-with-others = Bij iemand anders
screening-home-before-nowhere = Ik had geen vaste plek
screening-home-back = Kun je daar weer wonen?
screening-home-back-maybe = Misschien
screening-home-rent = Betaalt iemand nu je huur?
screening-home-rent-not-needed = Dat is niet nodig
screening-income-before = Waar kwam je geld vandaan?
screening-income-before-work = Van werk
screening-income-before-benefit = Van een uitkering
screening-income-before-other = Van iets of iemand anders
screening-income-after = Heb je werk als je vrij komt?
screening-income-after-maybe = Misschien
screening-income-bank = Heb je een bankrekening?
screening-debts-letters =
    Krijg je brieven over geld?
    Over geld dat je nog moet betalen.
screening-debts-known = Weet je aan wie je moet betalen?
screening-debts-known-all = Ja, van allemaal
screening-debts-known-some = Van een paar
screening-debts-known-none = Nee
screening-debts-helped = Helpt iemand je al hiermee?
screening-care-insured =
    Heb je een zorgverzekering?
    Dat is de verzekering voor de dokter.
screening-care-insured-stopped = Die staat nu stil
screening-care-doctor = Heb je buiten een eigen dokter?
screening-care-talk =
    Wil je praten over zorg?
    Over zorg voor als je vrij komt.
