# What is asked about papers, a place to live, care and insurance: each type with its questions, answers, reasons and steps.

request-care-outside = Hulp die buiten doorgaat
request-care-outside-hint = Hulp die er ook is als je vrij bent.
request-care-outside-find = zorg hulp buiten dokter huisarts medicijnen medisijnen begeleiding psycholoog therapie nazorg
question-care-outside-kind = Welke hulp heb je buiten nodig?
question-care-outside-kind-doctor = Hulp van een dokter of verpleging
question-care-outside-kind-support = Hulp bij wonen en gewone dingen
question-care-outside-kind-both = Allebei
question-care-outside-kind-dont-know = Ik weet het niet
question-care-outside-kind-rather-not-say = Ik zeg het liever niet
question-care-outside-someone = Heb je buiten al iemand die je helpt?
question-care-outside-someone-yes = Ja, ik heb iemand
question-care-outside-someone-before = Vroeger wel
question-care-outside-someone-no = Nee, ik heb niemand
question-care-outside-someone-dont-know = Ik weet het niet
question-care-outside-someone-rather-not-say = Ik zeg het liever niet
question-care-outside-yes-first = Wie krijgt je informatie?
tell-care-outside-yes-first =
    De medische dienst praat eerst met jou.
    Wij vertellen buiten alleen wat jij wilt.
    Dat mag je later nog veranderen.
question-care-outside-place =
    In welke plaats ga je wonen?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
outcome-care-outside-granted = Wij zoeken hulp voor als je vrij bent
outcome-care-outside-refused = Wij zoeken nu geen hulp buiten
reason-care-outside-we-look =
    Wij praten eerst met jou.
    Daarna zoeken wij wie buiten kan helpen.
now-care-outside-talk = Praat met de dokter of verpleging
step-care-outside-talk = Wij praten met je op { $day }
step-care-outside-talk-ahead = Wij praten met je
step-care-outside-outside-knows = De hulp buiten weet dat je komt
step-care-outside-outside-knows-ahead = De hulp buiten hoort het van ons

request-data-correction = Mijn informatie verbeteren
request-data-correction-hint = Er staat iets over mij dat niet klopt.
request-data-correction-find = fout foutje klopt niet gegevens privacy avg naam adres dossier verkeerd
question-data-correction-what = Wat klopt er niet?
question-data-correction-what-name-or-address = Mijn naam of mijn adres
question-data-correction-what-plan = Iets in mijn plan
question-data-correction-what-shared = Iets dat anderen over mij weten
question-data-correction-what-something-else = Iets anders
question-data-correction-what-dont-know = Ik weet het niet
question-data-correction-wish = Wat wil je?
question-data-correction-wish-correct = Het is fout en moet anders
question-data-correction-wish-add = Er mist iets
question-data-correction-wish-remove = Het moet weg
question-data-correction-wish-dont-know = Ik weet het niet
question-data-correction-should-be =
    Wat moet er staan?
    Schrijf niet over je zaak.
    Schrijf niet over je gezondheid.
question-data-correction-where =
    Waar heb je het gezien?
    Bijvoorbeeld in een brief of op het scherm.
question-data-correction-proof = Heb je een papier dat dit laat zien?
question-data-correction-proof-yes = Ja, ik heb het hier
question-data-correction-proof-no = Nee, dat heb ik niet
question-data-correction-proof-someone-can-send = Iemand kan het sturen
question-data-correction-proof-dont-know = Ik weet het niet
outcome-data-correction-granted = Wij verbeteren je informatie
outcome-data-correction-partly-granted = Wij verbeteren een deel
outcome-data-correction-refused = Wij veranderen deze informatie niet
reason-data-correction-we-change =
    Je hebt gelijk.
    Wij zetten de goede informatie neer.
reason-data-correction-is-right =
    Wij denken dat de informatie klopt.
    Je mag opschrijven hoe jij het ziet.
now-data-correction-add-view = Schrijf op hoe jij het ziet
now-data-correction-authority = Klaag bij de Autoriteit Persoonsgegevens
step-data-correction-changed = Je informatie is verbeterd
step-data-correction-changed-ahead = Wij verbeteren je informatie
step-data-correction-others-told = Wie je informatie heeft, weet dit nu
step-data-correction-others-told-ahead = Wie je informatie heeft, hoort dit ook

request-detention-statement = Brief waarin staat dat je vastzit
request-detention-statement-hint = Bijvoorbeeld voor je verzekering of je huis.
request-detention-statement-find = detentieverklaring detentie verklaring bewijs brief vast gevangenis verzekering huurbaas papier
word-detention-statement = detentieverklaring
word-detention-statement-means = de brief waarin staat dat je vastzit
question-detention-statement-for-whom = Voor wie is de brief?
question-detention-statement-for-whom-insurer = Voor mijn zorgverzekering
question-detention-statement-for-whom-landlord = Voor mijn huis
question-detention-statement-for-whom-money = Voor geld, schulden of een uitkering
question-detention-statement-for-whom-someone-else = Voor iemand anders
question-detention-statement-for-whom-dont-know = Ik weet het niet
question-detention-statement-how-many = Hoeveel brieven heb je nodig?
question-detention-statement-how-many-one = 1 brief
question-detention-statement-how-many-more = Meer dan 1 brief
question-detention-statement-how-many-dont-know = Ik weet het niet
question-detention-statement-which =
    Voor wie is de brief precies?
    Bijvoorbeeld de naam van je verzekering.
outcome-detention-statement-granted = Je krijgt deze brief
outcome-detention-statement-refused = Je krijgt deze brief nu niet
reason-detention-statement-have-it =
    Je hebt deze brief al gekregen.
    Je kunt er een kopie van vragen.
now-detention-statement-copy = Vraag een kopie
step-detention-statement-written = De brief is klaar
step-detention-statement-written-ahead = Wij maken de brief
step-detention-statement-given = Je hebt de brief gekregen
step-detention-statement-given-ahead = Je krijgt de brief van ons

request-digid = Hulp met DigiD
request-digid-hint = Je inlog bij de overheid.
request-digid-find = digid digi digiid inloggen inlog wachtwoord code overheid belasting toeslag internet
word-digid = DigiD
word-digid-means = je inlog bij de overheid
question-digid-have = Heb je DigiD?
question-digid-have-works = Ja, en het werkt
question-digid-have-cannot-log-in = Ja, maar ik kan er niet in
question-digid-have-never = Ik had het nooit
question-digid-have-dont-know = Ik weet het niet
question-digid-have-rather-not-say = Ik zeg het liever niet
stop-digid-have-works =
    Dan heb je geen nieuwe DigiD nodig
    Wil je er hier iets mee doen?
    Praat dan met iemand.
    Vertel je wachtwoord aan niemand.
question-digid-phone = Heb je een eigen telefoonnummer?
question-digid-phone-own = Ja, ik heb een nummer
question-digid-phone-not-mine = Alleen een nummer van iemand anders
question-digid-phone-none = Nee, ik heb geen nummer
question-digid-phone-dont-know = Ik weet het niet
question-digid-phone-rather-not-say = Ik zeg het liever niet
question-digid-secret = Wat blijft geheim?
tell-digid-secret =
    Wij vragen nooit je wachtwoord.
    Vertel het aan niemand.
    De code komt in een brief.
    Die brief gaat naar je adres bij de gemeente.
question-digid-letter = Kan iemand je de brief brengen of sturen?
question-digid-letter-yes = Ja, dat kan
question-digid-letter-no = Nee, dat kan niet
question-digid-letter-dont-know = Ik weet het niet
question-digid-letter-rather-not-say = Ik zeg het liever niet
outcome-digid-granted = Wij helpen je met DigiD
outcome-digid-refused = Wij kunnen nu niet helpen met DigiD
reason-digid-together =
    Wij doen het samen met jou.
    Je typt je wachtwoord zelf.
reason-digid-no-address =
    De brief met de code heeft een adres nodig.
    Jij hebt nog geen adres bij de gemeente.
now-digid-address = Vraag een adres voor je post
step-digid-together = Wij doen het samen op { $day }
step-digid-together-ahead = Wij doen het samen
step-digid-code-asked = De brief met je code is gevraagd
step-digid-code-asked-ahead = Wij vragen de brief met je code
step-digid-works = Je DigiD werkt
step-digid-works-ahead = Je maakt je DigiD klaar met de code

request-housing-find = Een plek zoeken om te wonen
request-housing-find-hint = Voor als je vrij bent.
request-housing-find-find = huis wonen woning woonplek kamer slapen dakloos opvang onderdak woningcorporatie urgentie
question-housing-find-where = Waar wil je wonen?
question-housing-find-where-same-place = Waar ik eerst woonde
question-housing-find-where-other-place = In een andere plaats
question-housing-find-where-no-matter = Het maakt mij niet uit
question-housing-find-where-dont-know = Ik weet het niet
question-housing-find-where-rather-not-say = Ik zeg het liever niet
question-housing-find-with = Hoe wil je wonen?
question-housing-find-with-alone = Alleen
question-housing-find-with-others = Met familie of vrienden
question-housing-find-with-support = Op een plek met begeleiding
question-housing-find-with-dont-know = Ik weet het niet
question-housing-find-with-rather-not-say = Ik zeg het liever niet
question-housing-find-listed = Sta je al op een lijst voor een huis?
question-housing-find-listed-yes = Ja, ik sta op een lijst
question-housing-find-listed-no = Nee, ik sta op geen lijst
question-housing-find-listed-dont-know = Ik weet het niet
question-housing-find-listed-rather-not-say = Ik zeg het liever niet
question-housing-find-long = Hoelang duurt het?
tell-housing-find-long =
    Een plek vinden duurt vaak lang.
    Daarom beginnen wij nu al.
    Wij vragen de gemeente om hulp.
    Je krijgt daarover bericht van ons.
question-housing-find-place =
    In welke plaats wil je wonen?
    Schrijf de naam van de stad of het dorp.
question-housing-find-first-nights = Kun je eerst ergens slapen?
question-housing-find-first-nights-yes = Ja, dat kan
question-housing-find-first-nights-no = Nee, ik heb geen plek
question-housing-find-first-nights-dont-know = Ik weet het niet
question-housing-find-first-nights-rather-not-say = Ik zeg het liever niet
outcome-housing-find-granted = Wij helpen je een plek te zoeken
outcome-housing-find-partly-granted = Wij zoeken een plek voor even
outcome-housing-find-refused = Wij zoeken nu geen plek voor je
reason-housing-find-we-look = Wij vragen de gemeente om mee te zoeken.
reason-housing-find-for-a-while =
    Een vaste plek is er nog niet.
    Een plek voor even kan wel.
now-housing-find-again = Vraag later weer om een vaste plek
step-housing-find-sent = De gemeente heeft je vraag
step-housing-find-sent-ahead = Wij sturen je vraag naar de gemeente
step-housing-find-answer-talk = Wij bespreken het antwoord op { $day }
step-housing-find-answer-talk-ahead = Wij bespreken het antwoord met je
step-housing-find-talked = Wij hebben het antwoord besproken
step-housing-find-talked-ahead = Je weet dan wat er kan

request-housing-keep = Mijn huis houden
request-housing-keep-hint = Hulp om je huis niet te verliezen.
request-housing-keep-find = huur huis woning huurbaas huurschuld hypotheek sleutel uitzetting kwijtraken behouden
question-housing-keep-kind = Wat voor huis heb je?
question-housing-keep-kind-rent = Ik huur mijn huis
question-housing-keep-kind-own = Ik heb mijn huis gekocht
question-housing-keep-kind-with-someone = Ik woon bij iemand
question-housing-keep-kind-dont-know = Ik weet het niet
question-housing-keep-kind-rather-not-say = Ik zeg het liever niet
question-housing-keep-help = Waar heb je hulp bij nodig?
question-housing-keep-help-pay = Ik kan het huis niet betalen
question-housing-keep-help-look-after = Niemand past op mijn huis
question-housing-keep-help-have-to-leave = Ik moet misschien uit mijn huis
question-housing-keep-help-dont-know = Ik weet het niet
question-housing-keep-help-rather-not-say = Ik zeg het liever niet
question-housing-keep-someone-there = Woont er nu iemand in je huis?
question-housing-keep-someone-there-yes = Ja, er woont iemand
question-housing-keep-someone-there-no = Nee, het huis is leeg
question-housing-keep-someone-there-dont-know = Ik weet het niet
question-housing-keep-someone-there-rather-not-say = Ik zeg het liever niet
question-housing-keep-costs = Wat kost je huis nu?
tell-housing-keep-costs =
    De huur gaat gewoon door.
    Ook als je er niet bent.
    De gemeente kan soms even helpen.
    Wij vragen dat voor je.
question-housing-keep-landlord =
    Van wie huur je je huis?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-housing-keep-place = In welke plaats staat je huis?
outcome-housing-keep-granted = Wij helpen je met je huis
outcome-housing-keep-partly-granted = Wij kunnen met een deel helpen
outcome-housing-keep-refused = Wij kunnen nu niet helpen met je huis
reason-housing-keep-we-ask =
    Wij vragen de gemeente om hulp.
    De gemeente beslist wat er kan.
reason-housing-keep-no-help = De gemeente kan hier niet bij helpen.
now-housing-keep-find = Zoek een andere plek om te wonen
step-housing-keep-sent = De gemeente heeft je vraag
step-housing-keep-sent-ahead = Wij sturen je vraag naar de gemeente
step-housing-keep-answered = Je weet wat de gemeente zegt
step-housing-keep-answered-ahead = Wij vertellen je wat de gemeente zegt

request-insurance-resume = Zorgverzekering weer starten
request-insurance-resume-hint = Voor als je bijna vrij bent.
request-insurance-resume-find = verzekering zorgverzekering starten weer hervatten zorgtoeslag zorgpremie ziektekosten zorg verzekerd
word-health-insurance = zorgverzekering
word-health-insurance-means = de verzekering voor de dokter en het ziekenhuis
question-insurance-resume-stopped = Staat je verzekering nu stil?
question-insurance-resume-stopped-yes = Ja, hij staat stil
question-insurance-resume-stopped-runs = Nee, hij loopt gewoon
question-insurance-resume-stopped-none = Ik heb geen verzekering
question-insurance-resume-stopped-dont-know = Ik weet het niet
question-insurance-resume-stopped-rather-not-say = Ik zeg het liever niet
stop-insurance-resume-stopped-runs =
    Dan hoef je nu niets te doen
    Je verzekering loopt al.
    Twijfel je?
    Praat dan met iemand.
stop-insurance-resume-stopped-none =
    Dan kun je niets starten
    Je kunt wel een verzekering nemen.
    Kies dan: Een zorgverzekering nemen.
question-insurance-resume-insurer =
    Hoe heet je verzekering?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-insurance-resume-allowance =
    Wil je ook weer zorgtoeslag?
    Dat is geld van de overheid voor je zorgverzekering.
question-insurance-resume-allowance-yes = Ja, daar wil ik hulp bij
question-insurance-resume-allowance-no = Nee, dat wil ik niet
question-insurance-resume-allowance-dont-know = Ik weet het niet
question-insurance-resume-allowance-rather-not-say = Ik zeg het liever niet
question-insurance-resume-start = Wat verandert er?
tell-insurance-resume-start =
    Ben je vrij?
    Dan betaal je de verzekering weer zelf.
    Je kunt dan naar een dokter buiten.
    Bewaar de brief waarin staat dat je vrij bent.
question-insurance-resume-letter = Heb je een brief van je verzekering?
question-insurance-resume-letter-here = Ja, ik heb hem hier
question-insurance-resume-letter-at-home = Ja, bij mij thuis
question-insurance-resume-letter-none = Nee, ik heb geen brief
question-insurance-resume-letter-dont-know = Ik weet het niet
outcome-insurance-resume-granted = Wij helpen je verzekering starten
outcome-insurance-resume-refused = Wij starten je verzekering nu niet
reason-insurance-resume-we-write =
    Wij schrijven met jou een brief.
    De verzekering krijgt die brief.
reason-insurance-resume-none = Jij hebt geen verzekering die stilstaat.
now-insurance-resume-take-out = Vraag hulp om een verzekering te nemen
step-insurance-resume-sent = De brief aan je verzekering is weg
step-insurance-resume-sent-ahead = Wij sturen een brief naar je verzekering
step-insurance-resume-starts = Je verzekering start op { $day }
step-insurance-resume-starts-ahead = De verzekering zegt wanneer je start

request-insurance-suspend = Zorgverzekering even stopzetten
request-insurance-suspend-hint = Je betaalt dan even niet.
request-insurance-suspend-find = verzekering zorgverzekering stoppen stopzetten opschorten pauze premie zorgtoeslag ziektekosten betalen
question-insurance-suspend-insured = Heb je een zorgverzekering?
question-insurance-suspend-insured-yes = Ja, ik ben verzekerd
question-insurance-suspend-insured-stopped = Ja, maar hij staat al stil
question-insurance-suspend-insured-none = Nee, ik ben niet verzekerd
question-insurance-suspend-insured-dont-know = Ik weet het niet
question-insurance-suspend-insured-rather-not-say = Ik zeg het liever niet
stop-insurance-suspend-insured-stopped =
    Dan hoef je nu niets te doen
    Je verzekering staat al stil.
    Ben je bijna vrij?
    Kies dan: Zorgverzekering weer starten.
stop-insurance-suspend-insured-none =
    Dan kun je niets stopzetten
    Je kunt wel een verzekering nemen.
    Kies dan: Een zorgverzekering nemen.
question-insurance-suspend-insurer =
    Hoe heet je verzekering?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-insurance-suspend-extra =
    Heb je ook een extra verzekering?
    Bijvoorbeeld voor de tandarts.
question-insurance-suspend-extra-stop-too = Ja, zet die ook stil
question-insurance-suspend-extra-keep = Ja, die wil ik houden
question-insurance-suspend-extra-none = Nee, die heb ik niet
question-insurance-suspend-extra-dont-know = Ik weet het niet
question-insurance-suspend-extra-rather-not-say = Ik zeg het liever niet
question-insurance-suspend-money = Wat verandert er?
tell-insurance-suspend-money =
    Je betaalt dan niet voor je basisverzekering.
    Je krijgt dan ook geen geld van de overheid daarvoor.
    De dokter hier blijft gewoon.
    Een extra verzekering loopt vaak door.
question-insurance-suspend-letter = Heb je een brief van je verzekering?
question-insurance-suspend-letter-here = Ja, ik heb hem hier
question-insurance-suspend-letter-at-home = Ja, bij mij thuis
question-insurance-suspend-letter-none = Nee, ik heb geen brief
question-insurance-suspend-letter-dont-know = Ik weet het niet
outcome-insurance-suspend-granted = Wij helpen je verzekering stopzetten
outcome-insurance-suspend-partly-granted = Een deel van je verzekering kan stoppen
outcome-insurance-suspend-refused = Je verzekering kan nu niet stoppen
reason-insurance-suspend-we-write =
    Wij schrijven met jou een brief.
    De verzekering krijgt die brief.
reason-insurance-suspend-basic-only =
    Je basisverzekering kan stoppen.
    Je extra verzekering loopt door.
reason-insurance-suspend-not-insured = Jij hebt geen zorgverzekering.
now-insurance-suspend-extra = Praat over je extra verzekering
now-insurance-suspend-take-out = Vraag hulp om een verzekering te nemen
step-insurance-suspend-sent = De brief aan je verzekering is weg
step-insurance-suspend-sent-ahead = Wij sturen een brief naar je verzekering
step-insurance-suspend-stopped = Je verzekering staat stil
step-insurance-suspend-stopped-ahead = De verzekering zegt wanneer het stopt

request-insurance-take-out = Een zorgverzekering nemen
request-insurance-take-out-hint = Als je geen verzekering hebt.
request-insurance-take-out-find = verzekering zorgverzekering nemen afsluiten nieuw onverzekerd ziektekosten basisverzekering geen
question-insurance-take-out-insured = Heb je nu een zorgverzekering?
question-insurance-take-out-insured-no = Nee, ik ben niet verzekerd
question-insurance-take-out-insured-yes = Ja, ik ben verzekerd
question-insurance-take-out-insured-stopped = Ja, maar hij staat stil
question-insurance-take-out-insured-dont-know = Ik weet het niet
question-insurance-take-out-insured-rather-not-say = Ik zeg het liever niet
stop-insurance-take-out-insured-yes =
    Dan heb je geen nieuwe verzekering nodig
    Je kunt hem wel even stopzetten.
    Kies dan: Zorgverzekering even stopzetten.
stop-insurance-take-out-insured-stopped =
    Dan heb je geen nieuwe verzekering nodig
    Ben je bijna vrij?
    Kies dan: Zorgverzekering weer starten.
question-insurance-take-out-address = Heb je een adres in Nederland?
question-insurance-take-out-address-home = Ja, daar woon ik
question-insurance-take-out-address-post = Ja, alleen voor mijn post
question-insurance-take-out-address-none = Nee, ik heb geen adres
question-insurance-take-out-address-dont-know = Ik weet het niet
question-insurance-take-out-address-rather-not-say = Ik zeg het liever niet
question-insurance-take-out-choose = Wie kiest de verzekering?
question-insurance-take-out-choose-together = Ik kies samen met iemand
question-insurance-take-out-choose-know = Ik weet al wat ik wil
question-insurance-take-out-choose-dont-know = Ik weet het niet
question-insurance-take-out-money = Wat kost het?
tell-insurance-take-out-money =
    Je kunt de verzekering meteen stilzetten.
    Dan betaal je in de gevangenis niets.
    Ben je vrij?
    Dan betaal je elke maand.
question-insurance-take-out-which =
    Welke verzekering wil je?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-insurance-take-out-granted = Wij helpen je een verzekering te nemen
outcome-insurance-take-out-refused = Je kunt nu geen verzekering nemen
reason-insurance-take-out-together =
    Wij kijken samen welke verzekering past.
    Jij kiest.
reason-insurance-take-out-no-address =
    Voor een verzekering is een adres nodig.
    Een adres alleen voor je post mag ook.
reason-insurance-take-out-insured = Je hebt al een zorgverzekering.
now-insurance-take-out-address = Vraag een adres voor je post
now-insurance-take-out-start = Start je verzekering weer
step-insurance-take-out-chosen = Wij kiezen samen op { $day }
step-insurance-take-out-chosen-ahead = Wij kiezen samen een verzekering
step-insurance-take-out-insured = Je bent verzekerd
step-insurance-take-out-insured-ahead = De verzekering stuurt een brief

request-medical-talk = Praten met de dokter of verpleging
request-medical-talk-hint = Je hoeft niet te zeggen waarom.
request-medical-talk-find = dokter docter arts ziek pijn verpleging zuster tandarts medicijnen psycholoog medisch
question-medical-talk-now = Heb je nu meteen hulp nodig?
tell-medical-talk-now =
    Roep dan een medewerker.
    Wacht niet op antwoord van de kiosk.
    Kan het wachten?
    Stel dan hier je vraag.
    Vertel hier niet wat je hebt.
question-medical-talk-whom = Met wie wil je praten?
question-medical-talk-whom-doctor = Met de dokter
question-medical-talk-whom-nurse = Met de verpleging
question-medical-talk-whom-any = Het maakt mij niet uit
question-medical-talk-whom-dont-know = Ik weet het niet
question-medical-talk-interpreter =
    Heb je een tolk nodig?
    Dat is iemand die jouw taal spreekt.
question-medical-talk-interpreter-yes = Ja, ik heb een tolk nodig
question-medical-talk-interpreter-no = Nee, ik heb geen tolk nodig
question-medical-talk-interpreter-dont-know = Ik weet het niet
question-medical-talk-when = Wanneer kun je praten?
question-medical-talk-when-morning = In de ochtend
question-medical-talk-when-afternoon = In de middag
question-medical-talk-when-any-time = Het maakt mij niet uit
outcome-medical-talk-granted = Je krijgt een gesprek
outcome-medical-talk-refused = Dit gesprek komt er nu niet
reason-medical-talk-has-day =
    Je hebt al een afspraak.
    Daar kun je alles vertellen.
now-medical-talk-later = Vraag later een nieuw gesprek
step-medical-talk-comes-on = Je gesprek is op { $day }
step-medical-talk-comes-on-ahead = Je hoort wanneer het gesprek is
step-medical-talk-talked = Het gesprek is geweest
step-medical-talk-talked-ahead = Je hebt het gesprek

request-postal-address = Een adres alleen voor mijn post
request-postal-address-hint = Als je geen eigen adres hebt.
request-postal-address-find = briefadres postadres post adres inschrijven ingeschreven brp gemeente brieven dakloos
word-postal-address = briefadres
word-postal-address-means = een adres alleen voor je post
question-postal-address-registered = Waar sta je nu ingeschreven?
question-postal-address-registered-my-home = In mijn eigen huis
question-postal-address-registered-old-address = Op een adres waar ik niet meer woon
question-postal-address-registered-nowhere = Ik sta nergens ingeschreven
question-postal-address-registered-dont-know = Ik weet het niet
question-postal-address-registered-rather-not-say = Ik zeg het liever niet
stop-postal-address-registered-my-home =
    Dan heb je al een adres
    Je post kan daar naartoe.
    Is er iets mis met dat adres?
    Praat dan met iemand.
question-postal-address-whose = Wie kan je post krijgen?
question-postal-address-whose-someone-i-know = Iemand die ik ken
question-postal-address-whose-municipality = De gemeente
question-postal-address-whose-nobody = Ik heb niemand
question-postal-address-whose-dont-know = Ik weet het niet
question-postal-address-whose-rather-not-say = Ik zeg het liever niet
question-postal-address-yes-needed = Wat is er nodig?
tell-postal-address-yes-needed =
    Wie daar woont, moet ja zeggen.
    Die persoon geeft je post aan jou.
    De gemeente beslist.
question-postal-address-said-yes = Heeft die persoon al ja gezegd?
question-postal-address-said-yes-yes = Ja, het mag
question-postal-address-said-yes-no = Nee, nog niet gevraagd
question-postal-address-said-yes-dont-know = Ik weet het niet
question-postal-address-place =
    In welke plaats is het adres?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-postal-address-granted = Wij vragen een adres voor je post
outcome-postal-address-refused = Je krijgt nu geen adres voor je post
reason-postal-address-we-ask =
    Wij vragen het aan de gemeente.
    De gemeente beslist.
reason-postal-address-no-yes = Wie daar woont, zei nog geen ja.
now-postal-address-ask-them = Vraag of het mag en vraag opnieuw
step-postal-address-sent = De gemeente heeft je vraag
step-postal-address-sent-ahead = Wij sturen je vraag naar de gemeente
step-postal-address-registered = Je hebt een adres voor je post
step-postal-address-registered-ahead = De gemeente zegt of het adres er komt

request-print = Iets printen
request-print-hint = Een medewerker geeft je het papier.
request-print-find = printen print uitprinten afdrukken kopie kopieren kopiëren papier formulier brief
question-print-what = Wat wil je printen?
question-print-what-letter = Mijn CV of mijn brief
question-print-what-plan = Mijn plan
question-print-what-answer = Een antwoord op mijn vraag
question-print-what-form = Een leeg formulier
question-print-what-something-else = Iets anders
question-print-language = In welke taal?
question-print-language-dutch = In het Nederlands
question-print-language-mine = In mijn eigen taal
question-print-language-both = Allebei
question-print-language-dont-know = Ik weet het niet
question-print-copies = Hoe vaak wil je het printen?
question-print-copies-one = 1 keer
question-print-copies-two = 2 keer
question-print-copies-more = Meer dan 2 keer
question-print-which =
    Welk papier bedoel je?
    Schrijf waar je het hebt gezien.
outcome-print-granted = Wij printen het voor je
outcome-print-partly-granted = Wij printen een deel
outcome-print-refused = Wij printen dit nu niet
reason-print-some-pages =
    Het zijn veel bladzijden.
    Wij printen nu alleen een deel.
reason-print-too-much = Dit zijn te veel bladzijden.
reason-print-not-found = Wij weten niet welk papier je bedoelt.
now-print-later = Vraag de rest later
now-print-fewer = Vraag minder bladzijden
now-print-say-which = Zeg welk papier je wilt
step-print-printed = Je papier is geprint
step-print-printed-ahead = Wij printen je papier
step-print-given = Je hebt het papier gekregen
step-print-given-ahead = Je krijgt het papier van ons
