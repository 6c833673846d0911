# What the data of the catalogue and the rules is called. Of a text with more lines, the first stands large.

request-id-card = Een ID-kaart
request-id-card-hint = De kaart waarmee je zegt wie je bent.
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

now-missing-document = Breng het papier en vraag opnieuw
now-talk-case-manager-first = Vraag een gesprek met je casemanager
now-not-allowed-by-rule = Vraag wat wel kan
now-not-enough-time = Vraag hulp voor als je buiten bent
now-already-asked = Kijk bij Mijn vragen
now-other-desk-decides = Vraag wie hierover beslist
now-ask-again = Vraag een nieuw gesprek

remedy-complaint-committee =
    Bij de commissie van toezicht
    Dat zijn mensen van buiten die de gevangenis controleren.
route-paper-form =
    Met een brief of formulier
    Vraag een formulier op je afdeling.
    Schrijf op waarom je het niet eens bent.
