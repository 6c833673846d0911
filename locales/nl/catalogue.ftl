# What the data of the catalogue and the rules is called. Of a text with more lines, the first stands large.

request-id-card = Identiteitskaart (ID-kaart) aanvragen
request-id-card-hint = Nederlandse identiteitskaart, via de gemeente.
request-id-card-find = id kaart nik identiteitskaart identiteitsbewijs legitimatie legitimatiebewijs paspoort pasfoto gemeente
word-id-card = ID-kaart
word-id-card-means = identiteitsbewijs dat de gemeente uitgeeft
question-id-card-have = Is er een ID-kaart?
question-id-card-have-have = Ja, er is een geldige kaart
question-id-card-have-expired = De kaart is verlopen
question-id-card-have-lost = De kaart is kwijt
question-id-card-have-never = Er was nooit een kaart
stop-id-card-have-have =
    Een nieuwe kaart is niet nodig
    De eigen kaart is te gebruiken.
    Is er iets mis met de kaart?
    Bespreek dat dan met een medewerker.
question-id-card-photo = Is een pasfoto nodig?
question-id-card-photo-need = Ja, een pasfoto is nodig
question-id-card-photo-have = Nee, er is een pasfoto
question-id-card-photo-dont-know = Onbekend
question-id-card-pays = Wie betaalt de kaart?
tell-id-card-pays =
    { $id-card-payer ->
        [prison]
            De inrichting betaalt de kaart.
            Er zijn geen eigen kosten.
       *[detainee]
            De kaart kost { $id-card-cost } euro.
            De kosten zijn voor de aanvrager.
            Is er te weinig geld?
            Dien het verzoek dan toch in en overleg met een medewerker.
    }
question-id-card-old-card = Waar is de oude kaart?
question-id-card-old-card-at-home = Thuis
question-id-card-old-card-police = Bij de politie
question-id-card-old-card-gone = Kwijt
question-id-card-old-card-dont-know = Onbekend
question-id-card-where-registered =
    Wat is het inschrijfadres?
    Het adres in de Basisregistratie Personen (BRP).
outcome-id-card-granted = De ID-kaart wordt aangevraagd
outcome-id-card-partly-granted = Alleen de pasfoto wordt gemaakt
outcome-id-card-refused = Er komt nu geen ID-kaart
step-id-card-photo = De pasfoto wordt gemaakt op { $day }
step-id-card-photo-ahead = De pasfoto wordt gemaakt
step-id-card-municipality-comes = De gemeente komt op { $day }
step-id-card-municipality-comes-ahead = De gemeente komt voor de kaart
step-id-card-in-property = De kaart ligt bij de persoonlijke bezittingen
step-id-card-in-property-ahead = De kaart komt bij de persoonlijke bezittingen

request-talk = Gesprek aanvragen
request-talk-hint = Met een medewerker naar keuze.
request-talk-find = gesprek praten spreken hulp casemanager mentor medewerker afspraak overleg
question-talk-whom = Met wie?
question-talk-whom-case-manager = De casemanager
question-talk-whom-mentor = De mentor
question-talk-whom-ric = Het re-integratiecentrum (RIC)
question-talk-about = Waarover?
question-talk-about-papers = Documenten
question-talk-about-home-and-money = Wonen en geld
question-talk-about-here = De gang van zaken hier
question-talk-about-something-else = Een ander onderwerp
question-talk-about-rather-not-say = Zeg ik liever niet
question-talk-when = Welk moment past?
question-talk-when-morning = ’s Ochtends
question-talk-when-afternoon = ’s Middags
question-talk-when-any-time = Geen voorkeur
outcome-talk-granted = Er komt een gesprek
outcome-talk-refused = Er komt nu geen gesprek
step-talk-comes-on = Het gesprek is op { $day }
step-talk-comes-on-ahead = Het gesprek vindt plaats
step-talk-talked = Het gesprek is gevoerd
step-talk-talked-ahead = Het gesprek is afgerond

desk-ric = Re-integratiecentrum (RIC)
desk-case-manager = Casemanager
desk-mentor = Mentor
desk-back-office = D&R-backoffice
desk-privacy = Privacyfunctionaris
desk-education = Onderwijs
desk-work = Arbeid
desk-medical = Medische dienst
desk-probation = Reclassering
desk-volunteers = Vrijwilligers
desk-spiritual-care = Geestelijk verzorger
desk-commissioner = Maandcommissaris

group-papers = Documenten
group-papers-hint = Identiteitsbewijs, verklaringen en printen.
group-home-and-money = Wonen en geld
group-home-and-money-hint = Onderdak, inkomen en schulden.
group-home = Onderdak
group-home-hint = Woning behouden, zoeken of een briefadres.
group-income = Inkomen
group-income-hint = Uitkering en bankrekening.
group-debts = Schulden
group-debts-hint = Overzicht, brieven, boetes en hulp.
group-care = Zorg en zorgverzekering
group-care-hint = Medische dienst, zorg na vertrek en verzekering.
group-learn-and-work = Leren en werken
group-learn-and-work-hint = Cursussen, arbeid en herstel.
group-learn = Leren
group-learn-hint = Cursussen en trainingen.
group-work = Werken
group-work-hint = Arbeid, certificaten en ondersteuning bij werk.
group-restoration = Herstel
group-restoration-hint = Cursussen en herstelbemiddeling.
group-talk-and-more = Gesprekken en overig
group-talk-and-more-hint = Gesprekken, vrijheden en overige verzoeken.
group-talk-here = Gesprek binnen de inrichting
group-talk-here-hint = Casemanager, mentor of maandcommissaris.
group-talk-others = Gesprek met anderen
group-talk-others-hint = Reclassering, vrijwilliger of geestelijk verzorger.
group-freedom = Meer vrijheid
group-freedom-hint = Arbeid buiten, BBA en penitentiair programma.
group-other = Overig
group-other-hint = Wijziging van het plan en algemene vragen.

block-already-asked = Reeds aangevraagd
block-already-asked-next = Verzoek bekijken
block-not-dutch = Alleen met de Nederlandse nationaliteit
block-not-dutch-next = Gesprek aanvragen
block-first = Eerst is een andere aanvraag nodig
block-first-next = Praat met iemand
block-restricted = Dit kan nu niet vanwege beperkingen
block-restricted-next = Praat met iemand

reason-we-ask-municipality =
    De gemeente kan de kaart hier verzorgen.
    De aanvraag wordt daar gedaan.
reason-photo-only =
    De foto kan nu al worden gemaakt.
    Voor de kaart ontbreekt een document.
reason-missing-document =
    Er ontbreekt een document.
    Een medewerker weet om welk document het gaat.
reason-not-allowed-by-rule = Niet toegestaan volgens de regels.
reason-not-enough-time =
    Er is onvoldoende tijd tot vertrek.
    Het is mogelijk niet op tijd afgerond.
reason-already-asked =
    Reeds aangevraagd.
    Het eerste verzoek is nog in behandeling.
reason-we-come = Er is tijd voor een gesprek.
reason-other-desk-decides = Een andere afdeling beslist hierover.
reason-talked-already = Hierover is al gesproken.
reason-done-for-you =
    Dit wordt verzorgd.
    Er is geen verdere actie nodig.
reason-place-found = Er is een plaats beschikbaar.
reason-part-only =
    Dit is voor een deel mogelijk.
    Een medewerker licht het andere deel toe.
reason-too-early =
    Nog te vroeg.
    Later aanvragen is mogelijk.
reason-no-place-free = Geen plaats beschikbaar.
reason-plan-goal-needed = Eerst is een doel in het plan nodig.
reason-valid-id-needed = Eerst is een geldig identiteitsbewijs nodig.
reason-talk-case-manager-first =
    Eerst volgt een gesprek met de casemanager.
    Daarna is een nieuw verzoek mogelijk.
reason-not-needed = Dit is op dit moment niet nodig.

now-missing-document = Document aanleveren en opnieuw aanvragen
now-talk-case-manager-first = Gesprek met casemanager aanvragen
now-not-allowed-by-rule = Bespreken wat wel mogelijk is
now-not-enough-time = Hulp na vertrek aanvragen
now-already-asked = Zie Mijn verzoeken
now-other-desk-decides = Navragen wie beslist
now-ask-again = Nieuw gesprek aanvragen
now-too-early = Later opnieuw aanvragen
now-no-place-free = Plaats op de wachtlijst vragen
now-plan-goal-needed = Doel in het plan opnemen
now-valid-id-needed = ID-kaart aanvragen

remedy-complaint-committee =
    Bij de beklagcommissie van de commissie van toezicht
    De commissie is onafhankelijk van de inrichting.
remedy-selection-officer =
    Bij de selectiefunctionaris
    Deze medewerker van DJI beslist over plaatsing.
route-paper-form =
    Schriftelijk
    Formulieren zijn er op de afdeling.
    Vermeld de beslissing en de reden van het beklag.
route-objection-letter =
    Met een bezwaarschrift
    Vermeld de redenen, de naam en de datum.
