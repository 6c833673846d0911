# What is asked about papers, a place to live, care and insurance: each type with its questions, answers, reasons and steps.

request-care-outside = Zorg buiten voortzetten
request-care-outside-hint = Zorg en begeleiding na vertrek.
request-care-outside-find = zorg nazorg continuïteit huisarts medicatie begeleiding psycholoog behandeling kliniek thuiszorg
question-care-outside-kind = Welke zorg is buiten nodig?
question-care-outside-kind-doctor = Zorg van een arts of verpleegkundige
question-care-outside-kind-support = Begeleiding bij wonen en dagelijkse zaken
question-care-outside-kind-both = Allebei
question-care-outside-kind-dont-know = Onbekend
question-care-outside-kind-rather-not-say = Zeg ik liever niet
question-care-outside-someone = Is er buiten al een hulpverlener?
question-care-outside-someone-yes = Ja, er is een hulpverlener
question-care-outside-someone-before = Vroeger wel
question-care-outside-someone-no = Nee, er is niemand
question-care-outside-someone-dont-know = Onbekend
question-care-outside-someone-rather-not-say = Zeg ik liever niet
question-care-outside-yes-first = Wie krijgt de gegevens?
tell-care-outside-yes-first =
    De medische dienst voert eerst een gesprek.
    Gegevens gaan alleen met toestemming naar buiten.
    Die toestemming is later in te trekken.
question-care-outside-place =
    Wat wordt de woonplaats?
    Vul bij twijfel in: onbekend.
outcome-care-outside-granted = De zorg na vertrek wordt voorbereid
outcome-care-outside-refused = De zorg na vertrek wordt nu niet voorbereid
reason-care-outside-we-look =
    Eerst volgt een gesprek.
    Daarna wordt gezocht wie buiten kan helpen.
now-care-outside-talk = Gesprek met de medische dienst aanvragen
step-care-outside-talk = Het gesprek is op { $day }
step-care-outside-talk-ahead = Het gesprek vindt plaats
step-care-outside-outside-knows = De zorg buiten is op de hoogte
step-care-outside-outside-knows-ahead = De zorg buiten krijgt bericht

request-data-correction = Correctie van persoonsgegevens
request-data-correction-hint = Gegevens zijn onjuist of onvolledig.
request-data-correction-find = avg privacy gegevens dossier rectificatie onjuist wissen naam adres fout
question-data-correction-what = Welke gegevens zijn onjuist?
question-data-correction-what-name-or-address = Naam of adres
question-data-correction-what-plan = Iets in het D&R-plan
question-data-correction-what-shared = Gedeelde gegevens
question-data-correction-what-something-else = Iets anders
question-data-correction-what-dont-know = Onbekend
question-data-correction-wish = Wat is de wens?
question-data-correction-wish-correct = De gegevens verbeteren
question-data-correction-wish-add = De gegevens aanvullen
question-data-correction-wish-remove = De gegevens wissen
question-data-correction-wish-dont-know = Onbekend
question-data-correction-should-be =
    Wat is juist?
    Geen gegevens over de strafzaak of de gezondheid vermelden.
question-data-correction-where =
    Waar staan deze gegevens?
    Bijvoorbeeld in een brief of op het scherm.
question-data-correction-proof = Is er een document dat dit aantoont?
question-data-correction-proof-yes = Ja, het document is hier
question-data-correction-proof-no = Nee, er is geen document
question-data-correction-proof-someone-can-send = Iemand kan het toesturen
question-data-correction-proof-dont-know = Onbekend
outcome-data-correction-granted = De gegevens worden verbeterd
outcome-data-correction-partly-granted = Een deel van de gegevens wordt verbeterd
outcome-data-correction-refused = De gegevens blijven ongewijzigd
reason-data-correction-we-change =
    De gegevens zijn onjuist of onvolledig.
    De juiste gegevens komen ervoor in de plaats.
reason-data-correction-is-right =
    De gegevens zijn volgens ons juist.
    Een eigen verklaring kan worden toegevoegd.
now-data-correction-add-view = Eigen verklaring toevoegen
now-data-correction-authority = Klacht bij de Autoriteit Persoonsgegevens (AP)
step-data-correction-changed = De gegevens zijn verbeterd
step-data-correction-changed-ahead = De gegevens worden verbeterd
step-data-correction-others-told = Ontvangers van de gegevens zijn ingelicht
step-data-correction-others-told-ahead = Ontvangers van de gegevens krijgen bericht

request-detention-statement = Detentieverklaring
request-detention-statement-hint = Voor verzekeraar, verhuurder of schuldeiser.
request-detention-statement-find = detentieverklaring detentie verklaring bewijs verzekeraar verhuurder uitkering schuldeiser brief
word-detention-statement = detentieverklaring
word-detention-statement-means = verklaring van de inrichting over de detentie
question-detention-statement-for-whom = Voor wie is de verklaring bestemd?
question-detention-statement-for-whom-insurer = Voor de zorgverzekeraar
question-detention-statement-for-whom-landlord = Voor de verhuurder
question-detention-statement-for-whom-money = Voor schulden of een uitkering
question-detention-statement-for-whom-someone-else = Voor een ander
question-detention-statement-for-whom-dont-know = Onbekend
question-detention-statement-how-many = Hoeveel exemplaren zijn nodig?
question-detention-statement-how-many-one = 1 exemplaar
question-detention-statement-how-many-more = Meer dan 1 exemplaar
question-detention-statement-how-many-dont-know = Onbekend
question-detention-statement-which =
    Voor welke organisatie is de verklaring?
    De naam van de organisatie is genoeg.
outcome-detention-statement-granted = De detentieverklaring wordt afgegeven
outcome-detention-statement-refused = De detentieverklaring wordt nu niet afgegeven
reason-detention-statement-have-it =
    De verklaring is eerder afgegeven.
    Een kopie is mogelijk.
now-detention-statement-copy = Kopie aanvragen
step-detention-statement-written = De verklaring is opgesteld
step-detention-statement-written-ahead = De verklaring wordt opgesteld
step-detention-statement-given = De verklaring is uitgereikt
step-detention-statement-given-ahead = De verklaring wordt uitgereikt

request-digid = Hulp bij DigiD
request-digid-hint = Inloggen bij de overheid.
request-digid-find = digid digi inloggen wachtwoord activeringscode overheid belastingdienst toeslag app
word-digid = DigiD
word-digid-means = inlogmiddel voor de overheid
question-digid-have = Is er een DigiD?
question-digid-have-works = Ja, de DigiD werkt
question-digid-have-cannot-log-in = Ja, maar inloggen lukt niet
question-digid-have-never = Er was nooit een DigiD
question-digid-have-dont-know = Onbekend
question-digid-have-rather-not-say = Zeg ik liever niet
stop-digid-have-works =
    Een nieuwe DigiD is niet nodig
    Is gebruik hier nodig?
    Bespreek dat dan met een medewerker.
    Het wachtwoord blijft geheim.
question-digid-phone = Is er een eigen telefoonnummer?
question-digid-phone-own = Ja, er is een eigen nummer
question-digid-phone-not-mine = Alleen het nummer van een ander
question-digid-phone-none = Nee, er is geen nummer
question-digid-phone-dont-know = Onbekend
question-digid-phone-rather-not-say = Zeg ik liever niet
question-digid-secret = Wat blijft geheim?
tell-digid-secret =
    Medewerkers vragen nooit naar het wachtwoord.
    Het wachtwoord blijft geheim, ook voor helpers.
    De activeringscode komt per brief.
    De brief gaat naar het adres in de Basisregistratie Personen (BRP).
question-digid-letter = Kan iemand de brief brengen of doorsturen?
question-digid-letter-yes = Ja, dat is mogelijk
question-digid-letter-no = Nee, dat is niet mogelijk
question-digid-letter-dont-know = Onbekend
question-digid-letter-rather-not-say = Zeg ik liever niet
outcome-digid-granted = Er komt hulp bij DigiD
outcome-digid-refused = Hulp bij DigiD is nu niet mogelijk
reason-digid-together =
    Een medewerker helpt bij de aanvraag.
    Het wachtwoord wordt zelf ingevoerd.
reason-digid-no-address =
    Er is geen adres in de Basisregistratie Personen (BRP).
    De brief met de code kan niet worden verstuurd.
now-digid-address = Briefadres aanvragen
step-digid-together = De aanvraag is gepland op { $day }
step-digid-together-ahead = De aanvraag wordt samen gedaan
step-digid-code-asked = De activeringscode is aangevraagd
step-digid-code-asked-ahead = De activeringscode wordt aangevraagd
step-digid-works = De DigiD werkt
step-digid-works-ahead = De DigiD wordt geactiveerd

request-housing-find = Onderdak zoeken
request-housing-find-hint = Voor na het vertrek.
request-housing-find-find = woning onderdak huis kamer opvang dakloos woningcorporatie urgentie inschrijven begeleid
question-housing-find-where = Wat is de gewenste woonplaats?
question-housing-find-where-same-place = De vorige woonplaats
question-housing-find-where-other-place = Een andere plaats
question-housing-find-where-no-matter = Geen voorkeur
question-housing-find-where-dont-know = Onbekend
question-housing-find-where-rather-not-say = Zeg ik liever niet
question-housing-find-with = Welke woonvorm past?
question-housing-find-with-alone = Zelfstandig
question-housing-find-with-others = Met familie of vrienden
question-housing-find-with-support = Met begeleiding
question-housing-find-with-dont-know = Onbekend
question-housing-find-with-rather-not-say = Zeg ik liever niet
question-housing-find-listed = Is er een inschrijving bij een woningcorporatie?
question-housing-find-listed-yes = Ja, er is een inschrijving
question-housing-find-listed-no = Nee, er is geen inschrijving
question-housing-find-listed-dont-know = Onbekend
question-housing-find-listed-rather-not-say = Zeg ik liever niet
question-housing-find-long = Hoelang duurt het?
tell-housing-find-long =
    Onderdak vinden duurt vaak lang.
    Daarom begint het zoeken nu al.
    De gemeente krijgt een hulpvraag.
    Over het antwoord volgt bericht.
question-housing-find-place =
    Wat is de gewenste gemeente?
    De naam van stad of dorp is genoeg.
question-housing-find-first-nights = Is er een slaapplaats voor de eerste nachten?
question-housing-find-first-nights-yes = Ja, er is een slaapplaats
question-housing-find-first-nights-no = Nee, er is geen slaapplaats
question-housing-find-first-nights-dont-know = Onbekend
question-housing-find-first-nights-rather-not-say = Zeg ik liever niet
outcome-housing-find-granted = Er komt hulp bij het zoeken van onderdak
outcome-housing-find-partly-granted = Er komt hulp bij tijdelijk onderdak
outcome-housing-find-refused = Hulp bij het zoeken is nu niet mogelijk
reason-housing-find-we-look = De gemeente krijgt een hulpvraag.
reason-housing-find-for-a-while =
    Vast onderdak is nog niet beschikbaar.
    Tijdelijk onderdak is wel mogelijk.
now-housing-find-again = Later opnieuw vast onderdak aanvragen
step-housing-find-sent = De hulpvraag ligt bij de gemeente
step-housing-find-sent-ahead = De hulpvraag gaat naar de gemeente
step-housing-find-answer-talk = Bespreking van het antwoord is op { $day }
step-housing-find-answer-talk-ahead = Het antwoord wordt besproken
step-housing-find-talked = Het antwoord is besproken
step-housing-find-talked-ahead = De mogelijkheden zijn dan bekend

request-housing-keep = Woning behouden
request-housing-keep-hint = Hulp bij huur en behoud van de woning.
request-housing-keep-find = woning huur verhuurder huurachterstand ontruiming hypotheek huisbewaring behouden woningcorporatie
question-housing-keep-kind = Wat voor woning is het?
question-housing-keep-kind-rent = Een huurwoning
question-housing-keep-kind-own = Een koopwoning
question-housing-keep-kind-with-someone = Inwonend bij een ander
question-housing-keep-kind-dont-know = Onbekend
question-housing-keep-kind-rather-not-say = Zeg ik liever niet
question-housing-keep-help = Waarbij is hulp nodig?
question-housing-keep-help-pay = De woonlasten betalen
question-housing-keep-help-look-after = Toezicht op de woning
question-housing-keep-help-have-to-leave = Dreigend verlies van de woning
question-housing-keep-help-dont-know = Onbekend
question-housing-keep-help-rather-not-say = Zeg ik liever niet
question-housing-keep-someone-there = Woont er nu iemand in de woning?
question-housing-keep-someone-there-yes = Ja, er woont iemand
question-housing-keep-someone-there-no = Nee, de woning staat leeg
question-housing-keep-someone-there-dont-know = Onbekend
question-housing-keep-someone-there-rather-not-say = Zeg ik liever niet
question-housing-keep-costs = Wat gebeurt er met de woonlasten?
tell-housing-keep-costs =
    De woonlasten lopen door tijdens de detentie.
    De gemeente kan soms tijdelijk helpen.
    De casemanager legt de vraag daar neer.
question-housing-keep-landlord =
    Wie is de verhuurder of de bank?
    Vul bij twijfel in: onbekend.
question-housing-keep-place = In welke plaats staat de woning?
outcome-housing-keep-granted = Er komt hulp bij het behoud van de woning
outcome-housing-keep-partly-granted = Hulp is voor een deel mogelijk
outcome-housing-keep-refused = Hulp bij de woning is nu niet mogelijk
reason-housing-keep-we-ask =
    De gemeente krijgt een hulpvraag.
    De gemeente beslist over de mogelijkheden.
reason-housing-keep-no-help = De gemeente biedt hiervoor geen hulp.
now-housing-keep-find = Ander onderdak zoeken
step-housing-keep-sent = De hulpvraag ligt bij de gemeente
step-housing-keep-sent-ahead = De hulpvraag gaat naar de gemeente
step-housing-keep-answered = Het antwoord van de gemeente is besproken
step-housing-keep-answered-ahead = Het antwoord van de gemeente wordt besproken

request-insurance-resume = Zorgverzekering hervatten
request-insurance-resume-hint = Voor het einde van de detentie.
request-insurance-resume-find = zorgverzekering hervatten starten zorgtoeslag premie ziektekosten verzekeraar einde detentie
word-health-insurance = zorgverzekering
word-health-insurance-means = verzekering voor zorg van arts en ziekenhuis
question-insurance-resume-stopped = Is de zorgverzekering nu opgeschort?
question-insurance-resume-stopped-yes = Ja, die is opgeschort
question-insurance-resume-stopped-runs = Nee, die loopt door
question-insurance-resume-stopped-none = Er is geen zorgverzekering
question-insurance-resume-stopped-dont-know = Onbekend
question-insurance-resume-stopped-rather-not-say = Zeg ik liever niet
stop-insurance-resume-stopped-runs =
    Hervatten is niet nodig
    De zorgverzekering loopt door.
    Bespreek twijfel met een medewerker.
stop-insurance-resume-stopped-none =
    Er is niets te hervatten
    Een zorgverzekering afsluiten is wel mogelijk.
    Kies daarvoor: Zorgverzekering afsluiten.
question-insurance-resume-insurer =
    Wie is de zorgverzekeraar?
    Vul bij twijfel in: onbekend.
question-insurance-resume-allowance =
    Ook zorgtoeslag aanvragen?
    Een bijdrage van de overheid in de premie.
question-insurance-resume-allowance-yes = Ja, met hulp
question-insurance-resume-allowance-no = Nee
question-insurance-resume-allowance-dont-know = Onbekend
question-insurance-resume-allowance-rather-not-say = Zeg ik liever niet
question-insurance-resume-start = Wat verandert er?
tell-insurance-resume-start =
    Na vertrek is de premie weer verschuldigd.
    Zorg buiten is dan weer verzekerd.
    De verzekeraar vraagt om een bewijs van het einde van de detentie.
question-insurance-resume-letter = Is er een brief van de verzekeraar?
question-insurance-resume-letter-here = Ja, de brief is hier
question-insurance-resume-letter-at-home = Ja, de brief ligt thuis
question-insurance-resume-letter-none = Nee, er is geen brief
question-insurance-resume-letter-dont-know = Onbekend
outcome-insurance-resume-granted = De zorgverzekering wordt hervat
outcome-insurance-resume-refused = De zorgverzekering wordt nu niet hervat
reason-insurance-resume-we-write =
    Een brief aan de verzekeraar wordt opgesteld.
    De verzekeraar beslist over de ingangsdatum.
reason-insurance-resume-none = Er is geen opgeschorte zorgverzekering.
now-insurance-resume-take-out = Zorgverzekering afsluiten aanvragen
step-insurance-resume-sent = De brief aan de verzekeraar is verstuurd
step-insurance-resume-sent-ahead = De brief aan de verzekeraar wordt verstuurd
step-insurance-resume-starts = De zorgverzekering gaat in op { $day }
step-insurance-resume-starts-ahead = De verzekeraar bevestigt de ingangsdatum

request-insurance-suspend = Zorgverzekering opschorten
request-insurance-suspend-hint = Geen premie tijdens de detentie.
request-insurance-suspend-find = zorgverzekering opschorten stopzetten opzeggen premie zorgtoeslag ziektekosten verzekeraar pauze
question-insurance-suspend-insured = Is er een zorgverzekering?
question-insurance-suspend-insured-yes = Ja, er is een zorgverzekering
question-insurance-suspend-insured-stopped = Ja, maar die is al opgeschort
question-insurance-suspend-insured-none = Nee, er is geen zorgverzekering
question-insurance-suspend-insured-dont-know = Onbekend
question-insurance-suspend-insured-rather-not-say = Zeg ik liever niet
stop-insurance-suspend-insured-stopped =
    Opschorten is niet nodig
    De zorgverzekering is al opgeschort.
    Kies voor het einde van de detentie: Zorgverzekering hervatten.
stop-insurance-suspend-insured-none =
    Er is niets op te schorten
    Een zorgverzekering afsluiten is wel mogelijk.
    Kies daarvoor: Zorgverzekering afsluiten.
question-insurance-suspend-insurer =
    Wie is de zorgverzekeraar?
    Vul bij twijfel in: onbekend.
question-insurance-suspend-extra =
    Is er een aanvullende verzekering?
    Bijvoorbeeld voor de tandarts.
question-insurance-suspend-extra-stop-too = Ja, ook opschorten
question-insurance-suspend-extra-keep = Ja, die laten doorlopen
question-insurance-suspend-extra-none = Nee, die is er niet
question-insurance-suspend-extra-dont-know = Onbekend
question-insurance-suspend-extra-rather-not-say = Zeg ik liever niet
question-insurance-suspend-money = Wat verandert er?
tell-insurance-suspend-money =
    Voor de basisverzekering is dan geen premie verschuldigd.
    Er is dan ook geen recht op zorgtoeslag.
    De zorg in de inrichting gaat door.
    Een aanvullende verzekering loopt door, tenzij de verzekeraar instemt.
question-insurance-suspend-letter = Is er een brief van de verzekeraar?
question-insurance-suspend-letter-here = Ja, de brief is hier
question-insurance-suspend-letter-at-home = Ja, de brief ligt thuis
question-insurance-suspend-letter-none = Nee, er is geen brief
question-insurance-suspend-letter-dont-know = Onbekend
outcome-insurance-suspend-granted = De zorgverzekering wordt opgeschort
outcome-insurance-suspend-partly-granted = De opschorting kan voor een deel
outcome-insurance-suspend-refused = De zorgverzekering wordt nu niet opgeschort
reason-insurance-suspend-we-write =
    Een brief aan de verzekeraar wordt opgesteld.
    De detentieverklaring gaat mee.
reason-insurance-suspend-basic-only =
    De basisverzekering wordt opgeschort.
    De aanvullende verzekering loopt door.
reason-insurance-suspend-not-insured = Er is geen zorgverzekering.
now-insurance-suspend-extra = Aanvullende verzekering bespreken
now-insurance-suspend-take-out = Zorgverzekering afsluiten aanvragen
step-insurance-suspend-sent = De brief aan de verzekeraar is verstuurd
step-insurance-suspend-sent-ahead = De brief aan de verzekeraar wordt verstuurd
step-insurance-suspend-stopped = De zorgverzekering is opgeschort
step-insurance-suspend-stopped-ahead = De verzekeraar bevestigt de opschorting

request-insurance-take-out = Zorgverzekering afsluiten
request-insurance-take-out-hint = Bij het ontbreken van een verzekering.
request-insurance-take-out-find = zorgverzekering afsluiten onverzekerd basisverzekering ziektekosten nieuw verzekeraar aanmelden
question-insurance-take-out-insured = Is er nu een zorgverzekering?
question-insurance-take-out-insured-no = Nee, er is geen zorgverzekering
question-insurance-take-out-insured-yes = Ja, er is een zorgverzekering
question-insurance-take-out-insured-stopped = Ja, maar die is opgeschort
question-insurance-take-out-insured-dont-know = Onbekend
question-insurance-take-out-insured-rather-not-say = Zeg ik liever niet
stop-insurance-take-out-insured-yes =
    Een nieuwe verzekering is niet nodig
    Opschorten is wel mogelijk.
    Kies daarvoor: Zorgverzekering opschorten.
stop-insurance-take-out-insured-stopped =
    Een nieuwe verzekering is niet nodig
    Kies voor het einde van de detentie: Zorgverzekering hervatten.
question-insurance-take-out-address = Is er een adres in Nederland?
question-insurance-take-out-address-home = Ja, een woonadres
question-insurance-take-out-address-post = Ja, een briefadres
question-insurance-take-out-address-none = Nee, er is geen adres
question-insurance-take-out-address-dont-know = Onbekend
question-insurance-take-out-address-rather-not-say = Zeg ik liever niet
question-insurance-take-out-choose = Hoe wordt de verzekering gekozen?
question-insurance-take-out-choose-together = Samen met een medewerker
question-insurance-take-out-choose-know = De keuze is al gemaakt
question-insurance-take-out-choose-dont-know = Onbekend
question-insurance-take-out-money = Wat kost het?
tell-insurance-take-out-money =
    De verzekering kan direct worden opgeschort.
    Tijdens de detentie is dan geen premie verschuldigd.
    Na vertrek is er maandelijks premie te betalen.
question-insurance-take-out-which =
    Welke verzekeraar heeft de voorkeur?
    Vul bij twijfel in: onbekend.
outcome-insurance-take-out-granted = Er komt hulp bij het afsluiten
outcome-insurance-take-out-refused = Afsluiten is nu niet mogelijk
reason-insurance-take-out-together =
    De keuze wordt samen besproken.
    De beslissing blijft bij de aanvrager.
reason-insurance-take-out-no-address =
    Voor een zorgverzekering is een adres nodig.
    Een briefadres is voldoende.
reason-insurance-take-out-insured = Er is al een zorgverzekering.
now-insurance-take-out-address = Briefadres aanvragen
now-insurance-take-out-start = Zorgverzekering hervatten
step-insurance-take-out-chosen = De keuze wordt besproken op { $day }
step-insurance-take-out-chosen-ahead = De keuze wordt besproken
step-insurance-take-out-insured = De zorgverzekering is afgesloten
step-insurance-take-out-insured-ahead = De verzekeraar stuurt een bevestiging

request-medical-talk = Gesprek met de medische dienst
request-medical-talk-hint = Een reden opgeven is niet nodig.
request-medical-talk-find = arts dokter huisarts ziek pijn verpleegkundige tandarts medicatie psycholoog medisch
question-medical-talk-now = Is er direct hulp nodig?
tell-medical-talk-now =
    Waarschuw dan direct een medewerker.
    Wacht niet op antwoord via de kiosk.
    Kan het wachten, vraag het gesprek dan hier aan.
    Vermeld geen medische gegevens.
question-medical-talk-whom = Met wie?
question-medical-talk-whom-doctor = Met de arts
question-medical-talk-whom-nurse = Met de verpleegkundige
question-medical-talk-whom-any = Geen voorkeur
question-medical-talk-whom-dont-know = Onbekend
question-medical-talk-interpreter = Is een tolk nodig?
question-medical-talk-interpreter-yes = Ja, een tolk is nodig
question-medical-talk-interpreter-no = Nee, een tolk is niet nodig
question-medical-talk-interpreter-dont-know = Onbekend
question-medical-talk-when = Welk moment past?
question-medical-talk-when-morning = ’s Ochtends
question-medical-talk-when-afternoon = ’s Middags
question-medical-talk-when-any-time = Geen voorkeur
outcome-medical-talk-granted = Er komt een gesprek
outcome-medical-talk-refused = Er komt nu geen gesprek
reason-medical-talk-has-day =
    Er is al een afspraak.
    Alles kan daar worden besproken.
now-medical-talk-later = Later een nieuw gesprek aanvragen
step-medical-talk-comes-on = Het gesprek is op { $day }
step-medical-talk-comes-on-ahead = Het gesprek wordt gepland
step-medical-talk-talked = Het gesprek is gevoerd
step-medical-talk-talked-ahead = Het gesprek vindt plaats

request-postal-address = Briefadres
request-postal-address-hint = Bij het ontbreken van een woonadres.
request-postal-address-find = briefadres postadres adres inschrijving brp gemeente post dakloos woonadres
word-postal-address = briefadres
word-postal-address-means = adres voor post, zonder er te wonen
question-postal-address-registered = Wat is de huidige inschrijving?
question-postal-address-registered-my-home = Op een eigen woonadres
question-postal-address-registered-old-address = Op een vorig adres
question-postal-address-registered-nowhere = Er is geen inschrijving
question-postal-address-registered-dont-know = Onbekend
question-postal-address-registered-rather-not-say = Zeg ik liever niet
stop-postal-address-registered-my-home =
    Een briefadres is niet nodig
    Post kan naar het eigen woonadres.
    Bespreek problemen met een medewerker.
question-postal-address-whose = Bij wie kan het briefadres zijn?
question-postal-address-whose-someone-i-know = Een bekende
question-postal-address-whose-municipality = De gemeente
question-postal-address-whose-nobody = Niemand
question-postal-address-whose-dont-know = Onbekend
question-postal-address-whose-rather-not-say = Zeg ik liever niet
question-postal-address-yes-needed = Wat is er nodig?
tell-postal-address-yes-needed =
    De bewoner van het adres moet toestemming geven.
    De bewoner geeft de post door.
    De gemeente beslist.
question-postal-address-said-yes = Heeft de bewoner al toestemming gegeven?
question-postal-address-said-yes-yes = Ja, er is toestemming
question-postal-address-said-yes-no = Nee, nog niet gevraagd
question-postal-address-said-yes-dont-know = Onbekend
question-postal-address-place =
    In welke gemeente is het adres?
    Vul bij twijfel in: onbekend.
outcome-postal-address-granted = Het briefadres wordt aangevraagd
outcome-postal-address-refused = Er komt nu geen briefadres
reason-postal-address-we-ask =
    De aanvraag gaat naar de gemeente.
    De gemeente beslist.
reason-postal-address-no-yes = De bewoner heeft nog geen toestemming gegeven.
now-postal-address-ask-them = Toestemming vragen en opnieuw aanvragen
step-postal-address-sent = De aanvraag ligt bij de gemeente
step-postal-address-sent-ahead = De aanvraag gaat naar de gemeente
step-postal-address-registered = Het briefadres is ingeschreven
step-postal-address-registered-ahead = De gemeente beslist over het briefadres

request-print = Documenten printen
request-print-hint = Afgifte door een medewerker.
request-print-find = printen print afdrukken kopie kopiëren document formulier papier brief
question-print-what = Wat moet worden geprint?
question-print-what-letter = Een cv of brief
question-print-what-plan = Het D&R-plan
question-print-what-answer = Een beslissing op een verzoek
question-print-what-form = Een leeg formulier
question-print-what-something-else = Iets anders
question-print-language = In welke taal?
question-print-language-dutch = In het Nederlands
question-print-language-mine = In de eigen taal
question-print-language-both = Allebei
question-print-language-dont-know = Onbekend
question-print-copies = Hoeveel exemplaren?
question-print-copies-one = 1 exemplaar
question-print-copies-two = 2 exemplaren
question-print-copies-more = Meer dan 2 exemplaren
question-print-which =
    Welk document wordt bedoeld?
    Vermeld waar het te vinden is.
outcome-print-granted = Het document wordt geprint
outcome-print-partly-granted = Een deel wordt geprint
outcome-print-refused = Het document wordt nu niet geprint
reason-print-some-pages =
    Het aantal pagina’s is groot.
    Nu wordt alleen een deel geprint.
reason-print-too-much = Het aantal pagina’s is te groot.
reason-print-not-found = Het gevraagde document is niet gevonden.
now-print-later = De rest later aanvragen
now-print-fewer = Minder pagina’s aanvragen
now-print-say-which = Aangeven welk document het is
step-print-printed = Het document is geprint
step-print-printed-ahead = Het document wordt geprint
step-print-given = Het document is uitgereikt
step-print-given-ahead = Het document wordt uitgereikt
