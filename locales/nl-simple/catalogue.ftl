# What the data of the catalogue and the rules is called. Of a text with more lines, the first stands large.

request-id-card = Een ID-kaart
request-id-card-hint = De kaart waarmee je zegt wie je bent.
request-id-card-find = id kaart idkaart identiteitskaart idetiteitskaart paspoort pasport legitimatie pasfoto bewijs
word-id-card = ID-kaart
word-id-card-means = een kaart met je naam en foto
question-id-card-have = Heb je een ID-kaart?
question-id-card-have-have = Ja, ik heb een kaart
question-id-card-have-expired = Mijn kaart is te oud
question-id-card-have-lost = Ik ben mijn kaart kwijt
question-id-card-have-never = Ik had nooit een kaart
stop-id-card-have-have =
    Dan heb je geen nieuwe kaart nodig
    Je kunt je eigen kaart gebruiken.
    Is er iets mis met je kaart?
    Praat dan met iemand.
question-id-card-photo = Heb je een foto nodig?
question-id-card-photo-need = Ja, ik heb een foto nodig
question-id-card-photo-have = Nee, ik heb een foto
question-id-card-photo-dont-know = Ik weet het niet
question-id-card-pays = Wie betaalt de kaart?
tell-id-card-pays =
    { $id-card-payer ->
        [prison]
            De gevangenis betaalt de kaart.
            Jij betaalt niets.
       *[detainee]
            De kaart kost { $id-card-cost } euro.
            Dat betaal je zelf.
            Heb je te weinig geld?
            Vraag de kaart dan toch, en praat met ons.
    }
question-id-card-old-card = Waar is je oude kaart?
question-id-card-old-card-at-home = Bij mij thuis
question-id-card-old-card-police = Bij de politie
question-id-card-old-card-gone = Ik ben hem kwijt
question-id-card-old-card-dont-know = Ik weet het niet
question-id-card-where-registered =
    Waar sta je ingeschreven?
    Dat is het adres dat de gemeente van je heeft.
outcome-id-card-granted = Wij vragen een ID-kaart voor je aan
outcome-id-card-partly-granted = Wij laten alleen je foto maken
outcome-id-card-refused = Je krijgt nu geen ID-kaart
step-id-card-photo = Je foto wordt gemaakt op { $day }
step-id-card-photo-ahead = Je foto wordt gemaakt
step-id-card-municipality-comes = De gemeente komt op { $day }
step-id-card-municipality-comes-ahead = De gemeente komt voor je kaart
step-id-card-in-property = Je kaart ligt bij je spullen
step-id-card-in-property-ahead = Je kaart komt bij je spullen

request-talk = Ik wil met iemand praten
request-talk-hint = Je kiest zelf met wie.
request-talk-find = praten gesprek hulp helpen iemand spreken casemanager mentor vraag
question-talk-whom = Met wie wil je praten?
question-talk-whom-case-manager =
    Mijn casemanager
    Die helpt je met je plan.
question-talk-whom-mentor =
    Mijn mentor
    Je vaste medewerker op de afdeling.
question-talk-whom-ric =
    Het re-integratiecentrum
    Daar regel je dingen voor later.
question-talk-about = Waarover wil je praten?
question-talk-about-papers = Over papieren
question-talk-about-home-and-money = Over wonen en geld
question-talk-about-here = Over hoe het hier gaat
question-talk-about-something-else = Over iets anders
question-talk-about-rather-not-say = Ik zeg het liever niet
question-talk-when = Wanneer kun je praten?
question-talk-when-morning = In de ochtend
question-talk-when-afternoon = In de middag
question-talk-when-any-time = Het maakt mij niet uit
outcome-talk-granted = Iemand komt met je praten
outcome-talk-refused = Dit gesprek komt er nu niet
step-talk-comes-on = Wij komen met je praten op { $day }
step-talk-comes-on-ahead = Wij komen met je praten
step-talk-talked = Wij hebben met je gepraat
step-talk-talked-ahead = Het gesprek is klaar

desk-ric =
    Het re-integratiecentrum
    Daar regel je dingen voor later.
desk-case-manager =
    Je casemanager
    Die helpt je met je plan.
desk-mentor =
    Je mentor
    Je vaste medewerker op de afdeling.
desk-back-office =
    Het kantoor voor brieven
    Daar maken medewerkers brieven voor je.
desk-privacy =
    De medewerker voor je informatie
    Die let op wat er over je staat.
desk-education =
    De school hier
    Daar leer je en doe je een cursus.
desk-work =
    De medewerker voor werk
    Die regelt werk in de gevangenis.
desk-medical =
    De medische dienst
    Dat zijn de dokter en de verpleging hier.
desk-probation =
    De reclassering
    Die begeleidt je voor en na je straf.
desk-volunteers =
    Een vrijwilliger
    Dat is iemand die helpt zonder loon.
desk-spiritual-care =
    De geestelijk verzorger
    Die praat met je over geloof of het leven.
desk-commissioner =
    De maandcommissaris
    Iemand van buiten die de gevangenis controleert.

group-papers = Papieren
group-papers-hint = Een ID-kaart, een brief of iets printen.
group-home-and-money = Wonen en geld
group-home-and-money-hint = Je huis, je geld en wat je moet betalen.
group-home = Een plek om te wonen
group-home-hint = Je huis houden of een plek zoeken.
group-income = Geld om van te leven
group-income-hint = Geld zonder werk of een bankrekening.
group-debts = Geld dat je nog moet betalen
group-debts-hint = Hulp bij schulden en boetes.
group-care = Zorg en verzekering
group-care-hint = De dokter en je zorgverzekering.
group-learn-and-work = Leren en werken
group-learn-and-work-hint = Een cursus, werk of iets goedmaken.
group-learn = Leren
group-learn-hint = Een cursus doen of Nederlands leren.
group-work = Werken
group-work-hint = Werk hier en hulp bij werk buiten.
group-restoration = Goedmaken
group-restoration-hint = Een cursus of praten met hulp.
group-talk-and-more = Praten en meer
group-talk-and-more-hint = Praten, meer vrijheid of iets anders.
group-talk-here = Praten met iemand van hier
group-talk-here-hint = Bijvoorbeeld je casemanager of je mentor.
group-talk-others = Praten met iemand anders
group-talk-others-hint = Bijvoorbeeld een vrijwilliger of de reclassering.
group-freedom = Meer vrijheid
group-freedom-hint = Buiten werken of buiten wonen.
group-other = Iets anders
group-other-hint = Je plan veranderen of een andere vraag.

block-already-asked = Deze vraag heb je al gesteld
block-already-asked-next = Bekijk mijn vraag
block-not-dutch = Dit kan alleen met de Nederlandse nationaliteit
block-not-dutch-next = Praat met iemand
block-first = Vraag eerst iets anders
block-first-next = Praat met iemand
block-restricted = Dit kan nu niet, je mag geen contact met buiten
block-restricted-next = Praat met iemand

reason-we-ask-municipality =
    De gemeente kan de kaart hier maken.
    Wij vragen dat voor je.
reason-photo-only =
    De foto kan nu al.
    Voor de kaart mist nog een papier.
reason-missing-document =
    Er mist een papier.
    Vraag ons welk papier dat is.
reason-not-allowed-by-rule = De regels zeggen dat dit niet mag.
reason-not-enough-time =
    Er is te weinig tijd.
    Je bent misschien vrij voordat het klaar is.
reason-already-asked =
    Deze vraag heb je al gesteld.
    Wij kijken nog naar je eerste vraag.
reason-we-come = Wij maken tijd voor je.
reason-other-desk-decides = Iemand anders beslist hierover.
reason-talked-already = Wij hebben hier al over gepraat.
reason-done-for-you =
    Wij doen dit voor je.
    Je hoeft zelf niets te doen.
reason-place-found = Er is een plek voor je.
reason-part-only =
    Een deel hiervan kan.
    Wij vertellen je wat er niet kan.
reason-too-early =
    Het is nog te vroeg.
    Je kunt het later wel vragen.
reason-no-place-free = Er is geen plek vrij.
reason-plan-goal-needed = Eerst is een doel in je plan nodig.
reason-valid-id-needed = Eerst is een ID-kaart of paspoort nodig.
reason-talk-case-manager-first =
    Praat eerst met je casemanager.
    Daarna kun je het opnieuw vragen.
reason-not-needed = Dit is voor jou nu niet nodig.

now-missing-document = Breng het papier en vraag opnieuw
now-talk-case-manager-first = Vraag een gesprek met je casemanager
now-not-allowed-by-rule = Vraag wat wel kan
now-not-enough-time = Vraag hulp voor als je buiten bent
now-already-asked = Kijk bij Mijn vragen
now-other-desk-decides = Vraag wie hierover beslist
now-ask-again = Vraag een nieuw gesprek
now-too-early = Vraag het later nog een keer
now-no-place-free = Vraag een plek op de wachtlijst
now-plan-goal-needed = Zet een doel in je plan
now-valid-id-needed = Vraag een ID-kaart

remedy-complaint-committee =
    Bij de commissie van toezicht
    Dat zijn mensen van buiten die de gevangenis controleren.
remedy-selection-officer =
    Bij de selectiefunctionaris
    Die medewerker beslist waar je heen gaat.
route-paper-form =
    Met een brief of formulier
    Vraag een formulier op je afdeling.
    Schrijf op waarom je het niet eens bent.
route-objection-letter =
    Met een brief
    Schrijf op waarom je het niet eens bent.
    Zet je naam en de dag erop.
