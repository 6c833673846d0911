# What is asked about money, debts, learning and work: each type with its questions, answers, reasons and steps.

request-bank-account = Bankrekening
request-bank-account-hint = Om geld te ontvangen en te betalen.
request-bank-account-find = rekening bankpas betaalrekening basisrekening iban salaris geblokkeerd openen saldo
word-basic-account = basisrekening
word-basic-account-means = eenvoudige betaalrekening bij een bank
question-bank-account-have = Is er een bankrekening?
question-bank-account-have-works = Ja, en die is te gebruiken
question-bank-account-have-stopped = Ja, maar die is niet meer te gebruiken
question-bank-account-have-none = Nee, er is geen rekening
question-bank-account-have-dont-know = Onbekend
question-bank-account-have-rather-not-say = Zeg ik liever niet
stop-bank-account-have-works =
    Een nieuwe rekening is niet nodig
    De eigen rekening is te gebruiken.
    Is er iets mis met de rekening?
    Bespreek dat dan met een medewerker.
question-bank-account-proof = Is er een geldig identiteitsbewijs?
question-bank-account-proof-yes = Ja, dat is er
question-bank-account-proof-expired = Ja, maar het is verlopen
question-bank-account-proof-no = Nee, dat is er niet
question-bank-account-proof-dont-know = Onbekend
question-bank-account-proof-rather-not-say = Zeg ik liever niet
question-bank-account-which-bank =
    Welke bank heeft de voorkeur?
    Vul bij twijfel in: onbekend.
question-bank-account-never-ask = Welke gegevens zijn niet nodig?
tell-bank-account-never-ask =
    Een pincode wordt nooit gevraagd.
    Een wachtwoord ook niet.
    Geef die aan niemand.
question-bank-account-before =
    Bij welke bank was er een rekening?
    Was er geen rekening?
    Vul dan in: geen.
outcome-bank-account-granted = De rekening wordt aangevraagd
outcome-bank-account-refused = Er wordt nu geen rekening aangevraagd
reason-bank-account-we-ask =
    De rekening wordt bij een bank aangevraagd.
    De bank beslist over de aanvraag.
reason-bank-account-have-one =
    Er is een rekening.
    Die is te gebruiken.
now-bank-account-about-mine = Bestaande rekening bespreken
step-bank-account-asked = De aanvraag ligt bij de bank
step-bank-account-asked-ahead = De aanvraag gaat naar de bank
step-bank-account-answered = Het antwoord van de bank is besproken
step-bank-account-answered-ahead = Het antwoord van de bank wordt besproken

request-benefit = Inkomen of uitkering
request-benefit-hint = Inkomen na detentie, via de gemeente.
request-benefit-find = bijstand ww wia wajong inkomen loon gemeente werkloos uitkeringsaanvraag
word-benefit = uitkering
word-benefit-means = inkomen van de overheid bij gebrek aan werk
question-benefit-before = Wat was het inkomen voor de detentie?
question-benefit-before-work = Loon uit werk
question-benefit-before-benefit = Een uitkering
question-benefit-before-family = Via familie of een ander
question-benefit-before-dont-know = Onbekend
question-benefit-before-rather-not-say = Zeg ik liever niet
question-benefit-after = Wat is het inkomen na detentie?
question-benefit-after-have-work = Er is dan werk
question-benefit-after-look-for-work = Er wordt werk gezocht
question-benefit-after-benefit = Een uitkering aanvragen
question-benefit-after-dont-know = Onbekend
question-benefit-after-rather-not-say = Zeg ik liever niet
question-benefit-place =
    In welke plaats is de woning na detentie?
    Vul bij twijfel in: onbekend.
question-benefit-now = Loopt er nu een uitkering?
tell-benefit-now =
    Tijdens detentie stopt een uitkering meestal.
    Komt er toch geld binnen?
    Meld dat dan snel bij een medewerker.
    Dat kan een schuld voorkomen.
question-benefit-letter = Is er een brief over de uitkering?
question-benefit-letter-here = Ja, de brief is hier
question-benefit-letter-at-home = Ja, de brief is thuis
question-benefit-letter-none = Nee, er is geen brief
question-benefit-letter-dont-know = Onbekend
question-benefit-letter-rather-not-say = Zeg ik liever niet
question-benefit-from-whom =
    Wie betaalde het inkomen?
    Vul bij twijfel in: onbekend.
outcome-benefit-granted = De hulpvraag over inkomen gaat naar de gemeente
outcome-benefit-partly-granted = Alleen de documenten worden voorbereid
outcome-benefit-refused = Er wordt nu geen uitkering aangevraagd
reason-benefit-we-ask =
    De gemeente krijgt een hulpvraag.
    De gemeente beslist over de mogelijkheden.
reason-benefit-when-free =
    De documenten worden nu voorbereid.
    De aanvraag zelf kan na vertrek.
now-benefit-go-there = Na vertrek melden bij de gemeente
step-benefit-sent = De hulpvraag ligt bij de gemeente
step-benefit-sent-ahead = De hulpvraag gaat naar de gemeente
step-benefit-answered = Het antwoord van de gemeente is besproken
step-benefit-answered-ahead = Het antwoord van de gemeente wordt besproken

request-better-start = Betere Start
request-better-start-hint = Training in het samenleven met kinderen.
request-better-start-find = moeder kind kinderen opvoeding ouderschap gezin training opvoeden
question-better-start-child = Hoe oud is het jongste kind?
question-better-start-child-small = 0 tot 4 jaar
question-better-start-child-bigger = Ouder dan 4 jaar
question-better-start-child-none = Er zijn geen kinderen
question-better-start-child-dont-know = Onbekend
question-better-start-child-rather-not-say = Zeg ik liever niet
stop-better-start-child-none =
    Deze training is voor moeders
    Er zijn ook andere cursussen.
    Kies dan: Cursus of training.
question-better-start-wish = Wat is het leerdoel?
question-better-start-wish-living = Samenwonen met het kind
question-better-start-wish-talking = Communicatie met het kind
question-better-start-wish-rest = Rust en regelmaat
question-better-start-wish-dont-know = Onbekend
question-better-start-wish-rather-not-say = Zeg ik liever niet
question-better-start-what = Wat houdt de training in?
tell-better-start-what =
    De training oefent het samenleven met kinderen.
    Een trainer begeleidt dit.
    Een gesprek gaat vooraf.
question-better-start-when = Welk moment past?
question-better-start-when-morning = ’s Ochtends
question-better-start-when-afternoon = ’s Middags
question-better-start-when-any-time = Geen voorkeur
question-better-start-when-dont-know = Onbekend
outcome-better-start-granted = Deelname aan de training is mogelijk
outcome-better-start-refused = Deelname is nu niet mogelijk
step-better-start-talk = Het gesprek vooraf is op { $day }
step-better-start-talk-ahead = Er is een gesprek vooraf
step-better-start-starts = De training begint op { $day }
step-better-start-starts-ahead = De training begint
step-better-start-certificate = Het certificaat zit in het dossier
step-better-start-certificate-ahead = Het certificaat wordt opgemaakt

request-cjib = Vraag over boetes (CJIB)
request-cjib-hint = Hoogte van het bedrag en betaling.
request-cjib-find = boete bekeuring cjib betalingsregeling betalen aanmaning termijnen uitstel incasso
word-cjib = CJIB
word-cjib-means = Centraal Justitieel Incassobureau
question-cjib-about = Waarover gaat de vraag?
question-cjib-about-how-much = De hoogte van het bedrag
question-cjib-about-small-parts = Betaling in termijnen
question-cjib-about-later = Uitstel van betaling
question-cjib-about-understand = Uitleg over een brief
question-cjib-about-dont-know = Onbekend
question-cjib-letter = Is er een brief over de boete?
question-cjib-letter-here = Ja, de brief is hier
question-cjib-letter-at-home = Ja, de brief is thuis
question-cjib-letter-none = Nee, er is geen brief
question-cjib-letter-dont-know = Onbekend
question-cjib-letter-rather-not-say = Zeg ik liever niet
question-cjib-not-why = Welke informatie is niet nodig?
tell-cjib-not-why =
    De reden van de boete is niet nodig.
    De vraag gaat naar het CJIB.
    Daarna volgt een bericht.
question-cjib-which-letter =
    Om welke brief gaat het?
    Vul alleen de datum van de brief in.
    Vermeld niet de reden van de boete.
outcome-cjib-granted = De vraag gaat naar het CJIB
outcome-cjib-partly-granted = Alleen het overzicht wordt opgevraagd
outcome-cjib-refused = De vraag gaat nu niet naar het CJIB
reason-cjib-we-ask =
    De vraag gaat naar het CJIB.
    Het CJIB beslist over de mogelijkheden.
reason-cjib-list-only =
    Nu wordt alleen een overzicht opgevraagd.
    Over betaling volgt overleg.
reason-cjib-not-a-fine =
    Deze brief gaat niet over een boete.
    Het gaat om een andere schuldeiser.
now-cjib-write-creditor = Brief aan de schuldeiser aanvragen
step-cjib-sent = De vraag ligt bij het CJIB
step-cjib-sent-ahead = De vraag gaat naar het CJIB
step-cjib-answered = Het antwoord van het CJIB is besproken
step-cjib-answered-ahead = Het antwoord van het CJIB wordt besproken

request-course = Cursus of training
request-course-hint = Leren voor nu of voor later.
request-course-find = opleiding onderwijs les diploma vakopleiding computer rekenen taal scholing
question-course-kind = Welk soort cursus?
question-course-kind-work = Arbeidsvaardigheden
question-course-kind-reading = Lezen, schrijven of rekenen
question-course-kind-computer = Computervaardigheden
question-course-kind-something-else = Een ander onderwerp
question-course-kind-dont-know = Onbekend
question-course-why = Wat is het doel?
question-course-why-job = Voor werk
question-course-why-home = Voor privé of gezin
question-course-why-diploma = Voor een diploma
question-course-why-dont-know = Onbekend
question-course-why-rather-not-say = Zeg ik liever niet
question-course-how = Wat is de beste manier van leren?
question-course-how-doing = Door te doen
question-course-how-listening = Door te luisteren
question-course-how-reading = Door te lezen
question-course-how-dont-know = Onbekend
question-course-which =
    Welke cursus is bedoeld?
    Vul bij twijfel in: onbekend.
question-course-when = Welk moment past?
question-course-when-morning = ’s Ochtends
question-course-when-afternoon = ’s Middags
question-course-when-any-time = Geen voorkeur
question-course-when-dont-know = Onbekend
outcome-course-granted = Deelname aan de cursus is mogelijk
outcome-course-partly-granted = Een andere cursus is mogelijk
outcome-course-refused = Deze cursus is nu niet mogelijk
reason-course-other-one =
    Deze cursus is er nu niet.
    Een vergelijkbare cursus is er wel.
now-course-ask-which = Navragen welke cursus dat is
step-course-starts = De cursus begint op { $day }
step-course-starts-ahead = De cursus begint
step-course-certificate = Het certificaat zit in het dossier
step-course-certificate-ahead = Het certificaat wordt opgemaakt

request-course-choose-change = Kiezen voor verandering (training)
request-course-choose-change-hint = Nadenken over eigen keuzes en doelen.
request-course-choose-change-find = verandering training kvv plusprogramma motivatie keuzes gedrag cursus
question-course-choose-change-why = Wat is de reden van deelname?
question-course-choose-change-why-change = Iets veranderen
question-course-choose-change-why-plus = Deelname aan het plusprogramma
question-course-choose-change-why-plan = Het staat in het plan
question-course-choose-change-why-dont-know = Onbekend
question-course-choose-change-why-rather-not-say = Zeg ik liever niet
question-course-choose-change-group = Is deelname in een groep mogelijk?
question-course-choose-change-group-yes = Ja
question-course-choose-change-group-rather-alone = Liever alleen met de trainer
question-course-choose-change-group-dont-know = Onbekend
question-course-choose-change-group-rather-not-say = Zeg ik liever niet
question-course-choose-change-what = Wat levert de cursus op?
tell-course-choose-change-what =
    De cursus gaat over eigen doelen en keuzes.
    De cursus kan meetellen voor het plusprogramma.
    De directeur beslist daarover.
question-course-choose-change-when = Welk moment past?
question-course-choose-change-when-morning = ’s Ochtends
question-course-choose-change-when-afternoon = ’s Middags
question-course-choose-change-when-any-time = Geen voorkeur
question-course-choose-change-when-dont-know = Onbekend
outcome-course-choose-change-granted = Deelname aan de training is mogelijk
outcome-course-choose-change-refused = Deze training is nu niet mogelijk
reason-course-choose-change-done =
    Deze cursus is al gevolgd.
    Het certificaat blijft geldig.
now-course-choose-change-other = Andere cursus kiezen
step-course-choose-change-starts = De cursus begint op { $day }
step-course-choose-change-starts-ahead = De cursus begint
step-course-choose-change-certificate = Het certificaat zit in het dossier
step-course-choose-change-certificate-ahead = Het certificaat wordt opgemaakt

request-course-dutch = Cursus Nederlands
request-course-dutch-hint = Spreken, lezen en schrijven.
request-course-dutch-find = taal nederlands taalles nt2 inburgering spreken lezen schrijven onderwijs
question-course-dutch-speak = Hoe goed is het Nederlands?
question-course-dutch-speak-not-yet = Nog niet
question-course-dutch-speak-a-bit = Een beetje
question-course-dutch-speak-well = Goed, met behoefte aan meer
question-course-dutch-speak-dont-know = Onbekend
question-course-dutch-speak-rather-not-say = Zeg ik liever niet
question-course-dutch-learn = Wat is het leerdoel?
question-course-dutch-learn-speaking = Spreken
question-course-dutch-learn-reading = Lezen en schrijven
question-course-dutch-learn-all = Alles
question-course-dutch-learn-dont-know = Onbekend
question-course-dutch-own-language = Is lezen in de eigen taal mogelijk?
question-course-dutch-own-language-yes = Ja
question-course-dutch-own-language-a-bit = Een beetje
question-course-dutch-own-language-not-yet = Nog niet
question-course-dutch-own-language-dont-know = Onbekend
question-course-dutch-own-language-rather-not-say = Zeg ik liever niet
question-course-dutch-when = Welk moment past?
question-course-dutch-when-morning = ’s Ochtends
question-course-dutch-when-afternoon = ’s Middags
question-course-dutch-when-any-time = Geen voorkeur
question-course-dutch-when-dont-know = Onbekend
outcome-course-dutch-granted = Deelname aan de cursus is mogelijk
outcome-course-dutch-partly-granted = Zelf beginnen is mogelijk
outcome-course-dutch-refused = Deze cursus is nu niet mogelijk
reason-course-dutch-book-first =
    De groep is nu vol.
    Lesmateriaal is er wel.
now-course-dutch-volunteer = Oefenen met een vrijwilliger
step-course-dutch-starts = De cursus begint op { $day }
step-course-dutch-starts-ahead = De cursus begint
step-course-dutch-certificate = Het certificaat zit in het dossier
step-course-dutch-certificate-ahead = Het certificaat wordt opgemaakt

request-creditor-letters = Brieven aan schuldeisers
request-creditor-letters-hint = Brief over uitstel of betaling in termijnen.
request-creditor-letters-find = schuldeiser deurwaarder incasso aanmaning uitstel betalingsregeling vordering brief
word-creditor = schuldeiser
word-creditor-means = persoon of bedrijf met een vordering
question-creditor-letters-to-whom =
    Aan wie is de brief gericht?
    Alleen namen zijn nodig.
    Vul bij twijfel in: onbekend.
question-creditor-letters-ask-what = Wat is het verzoek?
question-creditor-letters-ask-what-wait = Wachten tot na de detentie
question-creditor-letters-ask-what-small-parts = Betaling in termijnen
question-creditor-letters-ask-what-tell-only = Alleen de detentie melden
question-creditor-letters-ask-what-dont-know = Onbekend
question-creditor-letters-someone = Beheert iemand anders het geld?
question-creditor-letters-someone-yes = Ja, iemand anders doet dat
question-creditor-letters-someone-no = Nee, in eigen beheer
question-creditor-letters-someone-dont-know = Onbekend
question-creditor-letters-someone-rather-not-say = Zeg ik liever niet
question-creditor-letters-says = Wat staat er in de brief?
tell-creditor-letters-says =
    De brief meldt de detentie, niet de reden.
    De brief is vooraf te lezen.
    Daarna wordt de brief verzonden.
question-creditor-letters-letter = Is er een brief van de schuldeiser?
question-creditor-letters-letter-here = Ja, de brief is hier
question-creditor-letters-letter-at-home = Ja, de brief is thuis
question-creditor-letters-letter-none = Nee, er is geen brief
question-creditor-letters-letter-dont-know = Onbekend
question-creditor-letters-letter-rather-not-say = Zeg ik liever niet
question-creditor-letters-address =
    Wat is het adres van de schuldeiser?
    Vul bij twijfel in: onbekend.
outcome-creditor-letters-granted = De brief wordt geschreven
outcome-creditor-letters-partly-granted = Een deel van de brieven wordt geschreven
outcome-creditor-letters-refused = Er wordt nu geen brief geschreven
reason-creditor-letters-we-write =
    De brief wordt samen opgesteld.
    De schuldeiser beslist over het verzoek.
reason-creditor-letters-someone-manages =
    Iemand anders beheert het geld.
    De brief moet van die persoon komen.
now-creditor-letters-contact = Contact met de beheerder bespreken
step-creditor-letters-written = De brief ligt klaar om te lezen
step-creditor-letters-written-ahead = De brief wordt opgesteld
step-creditor-letters-sent = De brief is verzonden
step-creditor-letters-sent-ahead = De brief wordt verzonden

request-debt-help = Schuldhulpverlening
request-debt-help-hint = Hulp van de gemeente.
request-debt-help-find = schulden schuldsanering gemeente bewindvoerder wsnp budgetbeheer deurwaarder betalingsregeling
word-debt-help = schuldhulpverlening
word-debt-help-means = hulp van de gemeente bij schulden
question-debt-help-help-now = Is er nu hulp bij schulden?
question-debt-help-help-now-yes = Ja, die hulp loopt
question-debt-help-help-now-before = Vroeger wel
question-debt-help-help-now-no = Nee
question-debt-help-help-now-dont-know = Onbekend
question-debt-help-help-now-rather-not-say = Zeg ik liever niet
question-debt-help-wish = Waarbij is hulp nodig?
question-debt-help-wish-plan = Een plan voor afbetaling
question-debt-help-wish-manage = Iemand die het geld beheert
question-debt-help-wish-letters = Uitleg over brieven
question-debt-help-wish-dont-know = Onbekend
question-debt-help-wish-rather-not-say = Zeg ik liever niet
question-debt-help-place =
    In welke plaats is de woning na detentie?
    Vul bij twijfel in: onbekend.
question-debt-help-who-sees = Wie krijgt de hulpvraag?
tell-debt-help-who-sees =
    De hulpvraag gaat naar de gemeente.
    De gemeente krijgt alleen wat nodig is.
    Daarna beslist de gemeente.
question-debt-help-list = Is er een schuldenoverzicht?
question-debt-help-list-yes = Ja, dat is er
question-debt-help-list-partly = Voor een deel
question-debt-help-list-no = Nee, dat is er niet
question-debt-help-list-dont-know = Onbekend
question-debt-help-list-rather-not-say = Zeg ik liever niet
question-debt-help-who-helps =
    Wie biedt nu hulp?
    Vul bij twijfel in: onbekend.
outcome-debt-help-granted = De hulpvraag over schulden gaat naar de gemeente
outcome-debt-help-partly-granted = De hulp begint later
outcome-debt-help-refused = De hulpvraag gaat nu niet naar de gemeente
reason-debt-help-we-ask =
    De gemeente krijgt een hulpvraag.
    De gemeente beslist over de mogelijkheden.
reason-debt-help-when-free =
    De gemeente kent de hulpvraag.
    De hulp begint na vertrek.
reason-debt-help-list-first = Eerst is een schuldenoverzicht nodig.
reason-debt-help-running =
    Er loopt al hulp bij schulden.
    Die hulp gaat door.
now-debt-help-go-there = Na vertrek melden bij de gemeente
now-debt-help-make-list = Schuldenoverzicht laten maken
now-debt-help-about-mine = Lopende hulp bespreken
step-debt-help-sent = De hulpvraag ligt bij de gemeente
step-debt-help-sent-ahead = De hulpvraag gaat naar de gemeente
step-debt-help-answered = Het antwoord van de gemeente is besproken
step-debt-help-answered-ahead = Het antwoord van de gemeente wordt besproken

request-debts-overview = Schuldenoverzicht
request-debts-overview-hint = Overzicht van alle schulden.
request-debts-overview-find = schulden overzicht lijst vorderingen bedragen rekeningen deurwaarder lening inventarisatie
question-debts-overview-owe = Zijn er schulden?
question-debts-overview-owe-yes = Ja, er zijn schulden
question-debts-overview-owe-no = Nee, er zijn geen schulden
question-debts-overview-owe-dont-know = Onbekend
question-debts-overview-owe-rather-not-say = Zeg ik liever niet
stop-debts-overview-owe-no =
    Een overzicht is niet nodig
    Komt er later toch een brief?
    Vraag dan opnieuw een overzicht aan.
question-debts-overview-to-whom =
    Aan wie zijn er schulden?
    Namen zijn genoeg.
    Vul bij twijfel in: onbekend.
question-debts-overview-about = Hoeveel is het ongeveer in totaal?
question-debts-overview-about-little = Minder dan 1.000 euro
question-debts-overview-about-more = Van 1.000 tot 10.000 euro
question-debts-overview-about-much = Meer dan 10.000 euro
question-debts-overview-about-dont-know = Onbekend
question-debts-overview-about-rather-not-say = Zeg ik liever niet
question-debts-overview-how = Hoe komt het overzicht tot stand?
tell-debts-overview-how =
    Er is eerst een gesprek.
    Boetes worden bij het CJIB opgevraagd.
    Daarna wordt het overzicht uitgereikt.
question-debts-overview-letter = Is er een brief over een schuld?
question-debts-overview-letter-here = Ja, de brief is hier
question-debts-overview-letter-at-home = Ja, de brief is thuis
question-debts-overview-letter-none = Nee, er is geen brief
question-debts-overview-letter-dont-know = Onbekend
question-debts-overview-letter-rather-not-say = Zeg ik liever niet
question-debts-overview-who-has-letters =
    Wie bewaart de brieven?
    Vul bij twijfel in: onbekend.
outcome-debts-overview-granted = Het schuldenoverzicht wordt gemaakt
outcome-debts-overview-partly-granted = Een deel van het overzicht wordt gemaakt
outcome-debts-overview-refused = Er komt nu geen overzicht
reason-debts-overview-we-make = Het overzicht wordt samen opgesteld.
reason-debts-overview-have-list =
    Er is al een overzicht.
    Dat is nog actueel.
now-debts-overview-print = Overzicht laten printen
now-debts-overview-help = Schuldhulpverlening aanvragen
step-debts-overview-talk = Het gesprek over het overzicht is op { $day }
step-debts-overview-talk-ahead = Er is een gesprek over het overzicht
step-debts-overview-made = Het overzicht is klaar
step-debts-overview-made-ahead = Het overzicht wordt uitgereikt

request-mee-support = Ondersteuning bij werk (MEE)
request-mee-support-hint = Begeleiding bij werk na detentie.
request-mee-support-find = mee werk baan werkgever jobcoach begeleiding ondersteuning solliciteren
word-mee = MEE
word-mee-means = organisatie voor ondersteuning bij werk
question-mee-support-what = Waarbij is ondersteuning nodig?
question-mee-support-what-find = Werk vinden
question-mee-support-what-keep = Werk behouden
question-mee-support-what-both = Beide
question-mee-support-what-dont-know = Onbekend
question-mee-support-what-rather-not-say = Zeg ik liever niet
question-mee-support-work-now = Is er al werk na detentie?
question-mee-support-work-now-yes = Ja, er is werk
question-mee-support-work-now-maybe = Misschien
question-mee-support-work-now-no = Nee, nog niet
question-mee-support-work-now-dont-know = Onbekend
question-mee-support-work-now-rather-not-say = Zeg ik liever niet
question-mee-support-place =
    In welke plaats is de woning na detentie?
    Vul bij twijfel in: onbekend.
question-mee-support-who = Wie biedt de ondersteuning?
tell-mee-support-who =
    MEE is een organisatie van buiten.
    Het verzoek wordt doorgegeven aan MEE.
    De reden van het verzoek is niet nodig.
question-mee-support-kind-of-work =
    Welk werk is gewenst?
    Vul bij twijfel in: onbekend.
outcome-mee-support-granted = De ondersteuning wordt aangevraagd
outcome-mee-support-refused = Deze ondersteuning is nu niet mogelijk
reason-mee-support-we-ask =
    Het verzoek gaat naar MEE.
    MEE beslist over de mogelijkheden.
reason-mee-support-not-there =
    MEE kan nu geen hulp bieden.
    Een andere organisatie kan dat misschien wel.
now-mee-support-who-can = Andere hulp bespreken
step-mee-support-sent = Het verzoek ligt bij MEE
step-mee-support-sent-ahead = Het verzoek gaat naar MEE
step-mee-support-comes = Het gesprek met MEE is op { $day }
step-mee-support-comes-ahead = Er is een gesprek met MEE

request-work-certificate = Certificaat werkvaardigheden
request-work-certificate-hint = Bewijs van vaardigheden voor een werkgever.
request-work-certificate-find = certificaat getuigschrift bewijs diploma vaardigheden werk praktijkverklaring cv
question-work-certificate-which = Waarvoor is het certificaat?
question-work-certificate-which-work-here = Werk in de inrichting
question-work-certificate-which-course-here = Cursus in de inrichting
question-work-certificate-which-from-before = Werk van voor de detentie
question-work-certificate-which-dont-know = Onbekend
question-work-certificate-can-do =
    Om welke vaardigheden gaat het?
    Vul bij twijfel in: onbekend.
question-work-certificate-for-whom = Voor wie is het certificaat?
question-work-certificate-for-whom-boss = Voor een werkgever
question-work-certificate-for-whom-school = Voor een opleiding
question-work-certificate-for-whom-me = Voor eigen gebruik
question-work-certificate-for-whom-dont-know = Onbekend
question-work-certificate-for-whom-rather-not-say = Zeg ik liever niet
question-work-certificate-how-long = Hoe lang is dit werk gedaan?
question-work-certificate-how-long-weeks = Enkele weken
question-work-certificate-how-long-months = Enkele maanden
question-work-certificate-how-long-longer = Langer
question-work-certificate-how-long-dont-know = Onbekend
outcome-work-certificate-granted = Het certificaat wordt opgemaakt
outcome-work-certificate-partly-granted = Een certificaat voor een deel is mogelijk
outcome-work-certificate-refused = Er komt nu geen certificaat
reason-work-certificate-practise =
    Het werk is nog te kort gezien.
    Later is het misschien wel mogelijk.
now-work-certificate-work-on = Werk aanvragen om te oefenen
step-work-certificate-looks = Het werk wordt bekeken op { $day }
step-work-certificate-looks-ahead = Het werk wordt bekeken
step-work-certificate-certificate = Het certificaat zit in het dossier
step-work-certificate-certificate-ahead = Het certificaat wordt opgemaakt

request-work-inside = Arbeid in de inrichting
request-work-inside-hint = Arbeid tijdens de detentie.
request-work-inside-find = arbeid werk baan werkzaal keuken schoonmaak reiniger werkplaats loon
question-work-inside-kind = Welk werk heeft de voorkeur?
question-work-inside-kind-making = Productiewerk
question-work-inside-kind-food = Werk met voeding
question-work-inside-kind-cleaning = Schoonmaak
question-work-inside-kind-any = Geen voorkeur
question-work-inside-kind-dont-know = Onbekend
question-work-inside-before = Is er ervaring met dit werk?
question-work-inside-before-yes = Ja
question-work-inside-before-a-bit = Een beetje
question-work-inside-before-no = Nee
question-work-inside-before-dont-know = Onbekend
question-work-inside-before-rather-not-say = Zeg ik liever niet
question-work-inside-when = Welk dagdeel past?
question-work-inside-when-morning = ’s Ochtends
question-work-inside-when-afternoon = ’s Middags
question-work-inside-when-any-time = Geen voorkeur
question-work-inside-when-dont-know = Onbekend
question-work-inside-skills =
    Om welke vaardigheden gaat het?
    Vul bij twijfel in: onbekend.
outcome-work-inside-granted = Arbeid in de inrichting is mogelijk
outcome-work-inside-partly-granted = Ander werk is mogelijk
outcome-work-inside-refused = Arbeid is nu niet mogelijk
reason-work-inside-other-work =
    Voor dit werk is geen plaats.
    Voor ander werk is er wel plaats.
now-work-inside-ask-which = Navragen welk werk dat is
step-work-inside-starts = Het werk begint op { $day }
step-work-inside-starts-ahead = Het werk begint
step-work-inside-certificate = Het certificaat zit in het dossier
step-work-inside-certificate-ahead = Het certificaat wordt opgemaakt
