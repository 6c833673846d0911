# What is asked about money, debts, learning and work: each type with its questions, answers, reasons and steps.

request-bank-account = Een bankrekening
request-bank-account-hint = Om geld te krijgen en te betalen.
request-bank-account-find = bank rekening pinpas pas iban loon geld basisrekening bankrekning geblokkeerd openen
word-basic-account = basisrekening
word-basic-account-means = een simpele rekening bij een bank
question-bank-account-have = Heb je een bankrekening?
question-bank-account-have-works = Ja, en ik kan hem gebruiken
question-bank-account-have-stopped = Ja, maar hij werkt niet meer
question-bank-account-have-none = Nee, ik heb geen rekening
question-bank-account-have-dont-know = Ik weet het niet
question-bank-account-have-rather-not-say = Ik zeg het liever niet
stop-bank-account-have-works =
    Dan heb je geen nieuwe rekening nodig
    Je kunt je eigen rekening gebruiken.
    Is er iets mis met je rekening?
    Praat dan met iemand.
question-bank-account-proof = Heb je een paspoort of ID-kaart?
question-bank-account-proof-yes = Ja, die heb ik
question-bank-account-proof-expired = Ja, maar hij is te oud
question-bank-account-proof-no = Nee, die heb ik niet
question-bank-account-proof-dont-know = Ik weet het niet
question-bank-account-proof-rather-not-say = Ik zeg het liever niet
question-bank-account-which-bank =
    Welke bank wil je?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-bank-account-never-ask = Wat vragen wij niet?
tell-bank-account-never-ask =
    Wij vragen nooit je pincode.
    Wij vragen ook nooit je wachtwoord.
    Geef die aan niemand.
question-bank-account-before =
    Bij welke bank had je een rekening?
    Had je geen rekening?
    Schrijf dan: geen.
outcome-bank-account-granted = Wij vragen een rekening voor je
outcome-bank-account-refused = Wij vragen nu geen rekening
reason-bank-account-we-ask =
    Wij vragen een rekening bij de bank.
    De bank beslist of dat kan.
reason-bank-account-have-one =
    Je hebt een rekening.
    Die kun je gebruiken.
now-bank-account-about-mine = Praat over de rekening die je hebt
step-bank-account-asked = De bank heeft je vraag
step-bank-account-asked-ahead = Wij sturen je vraag naar de bank
step-bank-account-answered = Je weet wat de bank zegt
step-bank-account-answered-ahead = Wij vertellen je wat de bank zegt

request-benefit = Geld als je geen werk hebt
request-benefit-hint = Geld om van te leven als je vrij bent.
request-benefit-find = uitkering uitkeering bijstand ww wajong loon inkomen geld gemeente werkloos daklozenuitkering
word-benefit = uitkering
word-benefit-means = geld als je geen werk hebt
question-benefit-before = Hoe kreeg je geld voordat je vastzat?
question-benefit-before-work = Ik had werk
question-benefit-before-benefit = Ik kreeg een uitkering
question-benefit-before-family = Van familie of iemand anders
question-benefit-before-dont-know = Ik weet het niet
question-benefit-before-rather-not-say = Ik zeg het liever niet
question-benefit-after = Hoe kom je aan geld als je vrij bent?
question-benefit-after-have-work = Ik heb dan werk
question-benefit-after-look-for-work = Ik ga werk zoeken
question-benefit-after-benefit = Ik wil een uitkering vragen
question-benefit-after-dont-know = Ik weet het niet
question-benefit-after-rather-not-say = Ik zeg het liever niet
question-benefit-place =
    In welke plaats ga je wonen?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
question-benefit-now = Krijg je nu een uitkering?
tell-benefit-now =
    In de gevangenis krijg je meestal geen uitkering.
    Komt er toch geld?
    Zeg het ons dan snel.
    Zo kun je een schuld voorkomen.
question-benefit-letter = Heb je een brief over je uitkering?
question-benefit-letter-here = Ja, ik heb de brief hier
question-benefit-letter-at-home = Ja, de brief is bij mij thuis
question-benefit-letter-none = Nee, ik heb geen brief
question-benefit-letter-dont-know = Ik weet het niet
question-benefit-letter-rather-not-say = Ik zeg het liever niet
question-benefit-from-whom =
    Van wie kreeg je geld?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-benefit-granted = Wij vragen hulp met geld voor je
outcome-benefit-partly-granted = Wij maken alleen de papieren klaar
outcome-benefit-refused = Wij vragen nu geen uitkering
reason-benefit-we-ask =
    Wij sturen je vraag naar de gemeente.
    De gemeente beslist wat er kan.
reason-benefit-when-free =
    De papieren maken wij nu klaar.
    Het geld vraag je als je vrij bent.
now-benefit-go-there = Ga naar de gemeente als je vrij bent
step-benefit-sent = De gemeente heeft je vraag
step-benefit-sent-ahead = Wij sturen je vraag naar de gemeente
step-benefit-answered = Je weet wat de gemeente zegt
step-benefit-answered-ahead = Wij vertellen je wat de gemeente zegt

request-better-start = Training voor moeders
request-better-start-hint = Oefenen met wonen met je kind.
request-better-start-find = moeder mama kind kinderen baby opvoeding opvoeden betere start zwanger training
question-better-start-child = Hoe oud is je jongste kind?
question-better-start-child-small = 0 tot 4 jaar
question-better-start-child-bigger = Ouder dan 4 jaar
question-better-start-child-none = Ik heb geen kinderen
question-better-start-child-dont-know = Ik weet het niet
question-better-start-child-rather-not-say = Ik zeg het liever niet
stop-better-start-child-none =
    Deze training is voor moeders
    Er zijn ook andere cursussen.
    Kies dan: Een cursus of training.
question-better-start-wish = Wat wil je leren?
question-better-start-wish-living = Wonen met mijn kind
question-better-start-wish-talking = Praten met mijn kind
question-better-start-wish-rest = Elke dag rust en vaste tijden
question-better-start-wish-dont-know = Ik weet het niet
question-better-start-wish-rather-not-say = Ik zeg het liever niet
question-better-start-what = Wat doe je in deze training?
tell-better-start-what =
    Je oefent met wonen met je kind.
    Dat doe je samen met een trainer.
    Wij kijken eerst samen of het past.
question-better-start-when = Wanneer kun je komen?
question-better-start-when-morning = In de ochtend
question-better-start-when-afternoon = In de middag
question-better-start-when-any-time = Het maakt mij niet uit
question-better-start-when-dont-know = Ik weet het niet
outcome-better-start-granted = Je kunt meedoen met de training
outcome-better-start-refused = Je kunt nu niet meedoen
step-better-start-talk = Wij praten met je op { $day }
step-better-start-talk-ahead = Wij praten eerst met je
step-better-start-starts = De training begint op { $day }
step-better-start-starts-ahead = De training begint
step-better-start-certificate = Je bewijs is klaar
step-better-start-certificate-ahead = Daarna maken wij je bewijs

request-cjib = Vraag over mijn boetes
request-cjib-hint = Hoeveel het is, en hoe je betaalt.
request-cjib-find = boete boetes boetus cjib bekeuring betalen regeling verkeer termijn aanmaning
word-cjib = CJIB
word-cjib-means = het kantoor waar je boetes betaalt
question-cjib-about = Wat wil je vragen?
question-cjib-about-how-much = Hoeveel moet ik betalen?
question-cjib-about-small-parts = Ik wil in kleine stukjes betalen
question-cjib-about-later = Ik wil later betalen
question-cjib-about-understand = Ik snap een brief niet
question-cjib-about-dont-know = Ik weet het niet
question-cjib-letter = Heb je een brief over je boete?
question-cjib-letter-here = Ja, ik heb de brief hier
question-cjib-letter-at-home = Ja, de brief is bij mij thuis
question-cjib-letter-none = Nee, ik heb geen brief
question-cjib-letter-dont-know = Ik weet het niet
question-cjib-letter-rather-not-say = Ik zeg het liever niet
question-cjib-not-why = Wat hoef je niet te zeggen?
tell-cjib-not-why =
    Zeg niet waar de boete voor is.
    Dat hoeven wij niet te weten.
    Wij vragen het aan het kantoor voor boetes.
    Daarna hoor je van ons.
question-cjib-which-letter =
    Over welke brief gaat het?
    Schrijf alleen de dag van de brief.
    Schrijf niet waar de boete voor is.
outcome-cjib-granted = Wij vragen het voor je
outcome-cjib-partly-granted = Wij vragen alleen je lijst
outcome-cjib-refused = Wij sturen deze vraag nu niet
reason-cjib-we-ask =
    Wij vragen het aan het kantoor voor boetes.
    Dat kantoor beslist wat er kan.
reason-cjib-list-only =
    Wij vragen nu alleen de lijst.
    Over betalen praten wij daarna.
reason-cjib-not-a-fine =
    Deze brief gaat niet over een boete.
    Iemand anders wil dit geld.
now-cjib-write-creditor = Vraag een brief aan wie je moet betalen
step-cjib-sent = Het kantoor voor boetes heeft je vraag
step-cjib-sent-ahead = Wij sturen je vraag
step-cjib-answered = Je weet wat het kantoor zegt
step-cjib-answered-ahead = Wij vertellen je wat het kantoor zegt

request-course = Een cursus of training
request-course-hint = Iets leren voor nu of voor later.
request-course-find = leren kursus school les diploma opleiding vak computer rekenen lezen schrijven
question-course-kind = Wat wil je leren?
question-course-kind-work = Leren voor werk
question-course-kind-reading = Lezen, schrijven of rekenen
question-course-kind-computer = Werken met de computer
question-course-kind-something-else = Iets anders
question-course-kind-dont-know = Ik weet het niet
question-course-why = Waarvoor wil je dit leren?
question-course-why-job = Voor werk
question-course-why-home = Voor mezelf of mijn familie
question-course-why-diploma = Voor een diploma
question-course-why-dont-know = Ik weet het niet
question-course-why-rather-not-say = Ik zeg het liever niet
question-course-how = Hoe leer je graag?
question-course-how-doing = Door iets te doen
question-course-how-listening = Door te luisteren
question-course-how-reading = Door te lezen
question-course-how-dont-know = Ik weet het niet
question-course-which =
    Welke cursus bedoel je?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-course-when = Wanneer kun je komen?
question-course-when-morning = In de ochtend
question-course-when-afternoon = In de middag
question-course-when-any-time = Het maakt mij niet uit
question-course-when-dont-know = Ik weet het niet
outcome-course-granted = Je kunt de cursus doen
outcome-course-partly-granted = Je kunt een andere cursus doen
outcome-course-refused = Je kunt deze cursus nu niet doen
reason-course-other-one =
    Deze cursus is er nu niet.
    Er is wel een cursus die erop lijkt.
now-course-ask-which = Vraag welke cursus dat is
step-course-starts = De cursus begint op { $day }
step-course-starts-ahead = De cursus begint
step-course-certificate = Je bewijs is klaar
step-course-certificate-ahead = Daarna maken wij je bewijs

request-course-choose-change = Cursus: kiezen voor verandering
request-course-choose-change-hint = Denken over wat jij anders wilt.
request-course-choose-change-find = kiezen verandering veranderen training kvv plus anders keuze motivatie kursus
question-course-choose-change-why = Waarom wil je deze cursus?
question-course-choose-change-why-change = Ik wil iets anders gaan doen
question-course-choose-change-why-plus = Ik wil naar Plus
question-course-choose-change-why-plan = Het staat in mijn plan
question-course-choose-change-why-dont-know = Ik weet het niet
question-course-choose-change-why-rather-not-say = Ik zeg het liever niet
question-course-choose-change-group = Doe je graag mee in een groep?
question-course-choose-change-group-yes = Ja, dat is goed
question-course-choose-change-group-rather-alone = Liever alleen met de trainer
question-course-choose-change-group-dont-know = Ik weet het niet
question-course-choose-change-group-rather-not-say = Ik zeg het liever niet
question-course-choose-change-what = Wat kan deze cursus doen?
tell-course-choose-change-what =
    Je denkt na over wat jij wilt.
    Je maakt zelf een keuze.
    De cursus kan meetellen voor Plus.
    De directeur beslist daarover.
question-course-choose-change-when = Wanneer kun je komen?
question-course-choose-change-when-morning = In de ochtend
question-course-choose-change-when-afternoon = In de middag
question-course-choose-change-when-any-time = Het maakt mij niet uit
question-course-choose-change-when-dont-know = Ik weet het niet
outcome-course-choose-change-granted = Je kunt de cursus doen
outcome-course-choose-change-refused = Je kunt deze cursus nu niet doen
reason-course-choose-change-done =
    Je hebt deze cursus al gedaan.
    Je bewijs blijft geldig.
now-course-choose-change-other = Kies een andere cursus
step-course-choose-change-starts = De cursus begint op { $day }
step-course-choose-change-starts-ahead = De cursus begint
step-course-choose-change-certificate = Je bewijs is klaar
step-course-choose-change-certificate-ahead = Daarna maken wij je bewijs

request-course-dutch = Nederlands leren
request-course-dutch-hint = Praten, lezen en schrijven.
request-course-dutch-find = taal nederlands nederlans les praten lezen schrijven inburgering school woorden
question-course-dutch-speak = Hoe goed praat je Nederlands?
question-course-dutch-speak-not-yet = Nog niet
question-course-dutch-speak-a-bit = Een beetje
question-course-dutch-speak-well = Goed, maar ik wil meer leren
question-course-dutch-speak-dont-know = Ik weet het niet
question-course-dutch-speak-rather-not-say = Ik zeg het liever niet
question-course-dutch-learn = Wat wil je leren?
question-course-dutch-learn-speaking = Praten
question-course-dutch-learn-reading = Lezen en schrijven
question-course-dutch-learn-all = Alles
question-course-dutch-learn-dont-know = Ik weet het niet
question-course-dutch-own-language = Kun je lezen in je eigen taal?
question-course-dutch-own-language-yes = Ja
question-course-dutch-own-language-a-bit = Een beetje
question-course-dutch-own-language-not-yet = Nog niet
question-course-dutch-own-language-dont-know = Ik weet het niet
question-course-dutch-own-language-rather-not-say = Ik zeg het liever niet
question-course-dutch-when = Wanneer kun je komen?
question-course-dutch-when-morning = In de ochtend
question-course-dutch-when-afternoon = In de middag
question-course-dutch-when-any-time = Het maakt mij niet uit
question-course-dutch-when-dont-know = Ik weet het niet
outcome-course-dutch-granted = Je kunt Nederlands leren
outcome-course-dutch-partly-granted = Je kunt al zelf beginnen
outcome-course-dutch-refused = Je kunt deze cursus nu niet doen
reason-course-dutch-book-first =
    De groep is nu vol.
    Je krijgt nu al een boek om te leren.
now-course-dutch-volunteer = Oefen met een vrijwilliger
step-course-dutch-starts = De cursus begint op { $day }
step-course-dutch-starts-ahead = De cursus begint
step-course-dutch-certificate = Je bewijs is klaar
step-course-dutch-certificate-ahead = Daarna maken wij je bewijs

request-creditor-letters = Brief aan wie ik moet betalen
request-creditor-letters-hint = Een brief om later te betalen.
request-creditor-letters-find = brief schuld schuldeiser deurwaarder rekening incasso aanmaning later betalen uitstel
word-creditor = schuldeiser
word-creditor-means = iemand aan wie je moet betalen
question-creditor-letters-to-whom =
    Aan wie moet de brief?
    Schrijf alleen de namen.
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-creditor-letters-ask-what = Wat wil je vragen?
question-creditor-letters-ask-what-wait = Wachten tot ik vrij ben
question-creditor-letters-ask-what-small-parts = In kleine stukjes betalen
question-creditor-letters-ask-what-tell-only = Alleen zeggen dat ik vastzit
question-creditor-letters-ask-what-dont-know = Ik weet het niet
question-creditor-letters-someone = Regelt iemand anders je geld?
question-creditor-letters-someone-yes = Ja, iemand anders doet dat
question-creditor-letters-someone-no = Nee, dat doe ik zelf
question-creditor-letters-someone-dont-know = Ik weet het niet
question-creditor-letters-someone-rather-not-say = Ik zeg het liever niet
question-creditor-letters-says = Wat staat er in de brief?
tell-creditor-letters-says =
    Er staat in dat je vastzit.
    Er staat niet in waarom.
    Jij leest de brief eerst.
    Daarna sturen wij hem weg.
question-creditor-letters-letter = Heb je een brief van wie je moet betalen?
question-creditor-letters-letter-here = Ja, ik heb de brief hier
question-creditor-letters-letter-at-home = Ja, de brief is bij mij thuis
question-creditor-letters-letter-none = Nee, ik heb geen brief
question-creditor-letters-letter-dont-know = Ik weet het niet
question-creditor-letters-letter-rather-not-say = Ik zeg het liever niet
question-creditor-letters-address =
    Waar moet de brief naartoe?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-creditor-letters-granted = Wij schrijven de brief voor je
outcome-creditor-letters-partly-granted = Wij schrijven een deel van de brieven
outcome-creditor-letters-refused = Wij schrijven nu geen brief
reason-creditor-letters-we-write =
    Wij schrijven de brief met jou.
    De ander beslist wat er kan.
reason-creditor-letters-someone-manages =
    Iemand anders regelt je geld.
    Die moet de brief sturen.
now-creditor-letters-contact = Praat over wie je geld regelt
step-creditor-letters-written = Je kunt de brief lezen
step-creditor-letters-written-ahead = Wij schrijven de brief met je
step-creditor-letters-sent = De brief is weg
step-creditor-letters-sent-ahead = Wij sturen de brief weg

request-debt-help = Hulp bij schulden
request-debt-help-hint = De gemeente kan je helpen.
request-debt-help-find = schuld schulden schulde hulp sanering gemeente betalen bewindvoerder deurwaarder regeling
word-debt-help = schuldhulpverlening
word-debt-help-means = hulp bij schulden
question-debt-help-help-now = Krijg je nu hulp bij schulden?
question-debt-help-help-now-yes = Ja, ik krijg nu hulp
question-debt-help-help-now-before = Vroeger wel
question-debt-help-help-now-no = Nee, ik krijg geen hulp
question-debt-help-help-now-dont-know = Ik weet het niet
question-debt-help-help-now-rather-not-say = Ik zeg het liever niet
question-debt-help-wish = Waar wil je hulp bij?
question-debt-help-wish-plan = Een plan om te betalen
question-debt-help-wish-manage = Iemand die mijn geld regelt
question-debt-help-wish-letters = Brieven die ik niet snap
question-debt-help-wish-dont-know = Ik weet het niet
question-debt-help-wish-rather-not-say = Ik zeg het liever niet
question-debt-help-place =
    In welke plaats ga je wonen?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
question-debt-help-who-sees = Wie krijgt je vraag?
tell-debt-help-who-sees =
    Je vraag gaat naar de gemeente.
    De gemeente krijgt alleen wat nodig is.
    Daarna beslist de gemeente.
    Jij hoort het van ons.
question-debt-help-list = Heb je een lijst van wat je moet betalen?
question-debt-help-list-yes = Ja, ik heb een lijst
question-debt-help-list-partly = Ik heb een deel
question-debt-help-list-no = Nee, ik heb geen lijst
question-debt-help-list-dont-know = Ik weet het niet
question-debt-help-list-rather-not-say = Ik zeg het liever niet
question-debt-help-who-helps =
    Wie helpt je nu?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-debt-help-granted = Wij vragen hulp bij je schulden
outcome-debt-help-partly-granted = De hulp begint pas later
outcome-debt-help-refused = Wij sturen je vraag nu niet
reason-debt-help-we-ask =
    Wij sturen je vraag naar de gemeente.
    De gemeente beslist wat er kan.
reason-debt-help-when-free =
    De gemeente weet al dat je hulp wilt.
    De hulp begint als je vrij bent.
reason-debt-help-list-first =
    Eerst is een lijst nodig.
    Daar staat op wat je moet betalen.
reason-debt-help-running =
    Je krijgt al hulp bij schulden.
    Die hulp gaat door.
now-debt-help-go-there = Ga naar de gemeente als je vrij bent
now-debt-help-make-list = Maak met ons een lijst
now-debt-help-about-mine = Praat over de hulp die je krijgt
step-debt-help-sent = De gemeente heeft je vraag
step-debt-help-sent-ahead = Wij sturen je vraag naar de gemeente
step-debt-help-answered = Je weet wat de gemeente zegt
step-debt-help-answered-ahead = Wij vertellen je wat de gemeente zegt

request-debts-overview = Lijst van wat ik moet betalen
request-debts-overview-hint = Dan weet je hoeveel het is.
request-debts-overview-find = schuld schulden schulde lijst overzicht betalen rekening brieven deurwaarder lening
question-debts-overview-owe = Moet je nog geld betalen aan iemand?
question-debts-overview-owe-yes = Ja, ik moet nog betalen
question-debts-overview-owe-no = Nee, ik hoef niets te betalen
question-debts-overview-owe-dont-know = Ik weet het niet
question-debts-overview-owe-rather-not-say = Ik zeg het liever niet
stop-debts-overview-owe-no =
    Dan is er geen lijst nodig
    Krijg je later toch een brief?
    Vraag dan opnieuw een lijst.
question-debts-overview-to-whom =
    Aan wie moet je betalen?
    Schrijf namen die je weet.
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-debts-overview-about = Hoeveel is het ongeveer samen?
question-debts-overview-about-little = Minder dan 1000 euro
question-debts-overview-about-more = Van 1000 tot 10.000 euro
question-debts-overview-about-much = Meer dan 10.000 euro
question-debts-overview-about-dont-know = Ik weet het niet
question-debts-overview-about-rather-not-say = Ik zeg het liever niet
question-debts-overview-how = Hoe maken wij de lijst?
tell-debts-overview-how =
    Wij praten eerst met jou.
    Wij vragen ook naar je boetes.
    Dat doen wij bij het kantoor voor boetes.
    Jij krijgt de lijst.
question-debts-overview-letter = Heb je een brief over een schuld?
question-debts-overview-letter-here = Ja, ik heb de brief hier
question-debts-overview-letter-at-home = Ja, de brief is bij mij thuis
question-debts-overview-letter-none = Nee, ik heb geen brief
question-debts-overview-letter-dont-know = Ik weet het niet
question-debts-overview-letter-rather-not-say = Ik zeg het liever niet
question-debts-overview-who-has-letters =
    Wie heeft je brieven?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-debts-overview-granted = Wij maken een lijst met je
outcome-debts-overview-partly-granted = Wij maken een deel van de lijst
outcome-debts-overview-refused = Wij maken nu geen lijst
reason-debts-overview-we-make =
    Wij maken de lijst met jou.
    Daarna weet je hoeveel het is.
reason-debts-overview-have-list =
    Je hebt al een lijst.
    Die is nog goed.
now-debts-overview-print = Vraag je lijst op papier
now-debts-overview-help = Vraag hulp bij schulden
step-debts-overview-talk = Wij maken de lijst op { $day }
step-debts-overview-talk-ahead = Wij maken de lijst met je
step-debts-overview-made = Je lijst is klaar
step-debts-overview-made-ahead = Je krijgt de lijst

request-mee-support = Hulp om werk te vinden en houden
request-mee-support-hint = Iemand van buiten helpt je.
request-mee-support-find = mee werk baan baas hulp coach jobcoach begeleiding solliciteren zoeken houden
word-mee = MEE
word-mee-means = mensen die je helpen bij werk
question-mee-support-what = Waar wil je hulp bij?
question-mee-support-what-find = Werk vinden
question-mee-support-what-keep = Werk houden
question-mee-support-what-both = Allebei
question-mee-support-what-dont-know = Ik weet het niet
question-mee-support-what-rather-not-say = Ik zeg het liever niet
question-mee-support-work-now = Heb je al werk als je vrij bent?
question-mee-support-work-now-yes = Ja, ik heb werk
question-mee-support-work-now-maybe = Misschien
question-mee-support-work-now-no = Nee, nog niet
question-mee-support-work-now-dont-know = Ik weet het niet
question-mee-support-work-now-rather-not-say = Ik zeg het liever niet
question-mee-support-place =
    In welke plaats ga je wonen?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
question-mee-support-who = Wie helpt je?
tell-mee-support-who =
    MEE is een groep van buiten.
    Wij geven je vraag aan MEE.
    Zeg niet waarom je hulp wilt.
    Dat hoeven wij niet te weten.
question-mee-support-kind-of-work =
    Welk werk wil je doen?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-mee-support-granted = Wij vragen hulp bij werk
outcome-mee-support-refused = Deze hulp kan nu niet
reason-mee-support-we-ask =
    Wij geven je vraag aan MEE.
    MEE beslist wat er kan.
reason-mee-support-not-there =
    MEE kan nu niet helpen.
    Misschien kan iemand anders dat wel.
now-mee-support-who-can = Vraag wie wel kan helpen
step-mee-support-sent = MEE heeft je vraag
step-mee-support-sent-ahead = Wij geven je vraag aan MEE
step-mee-support-comes = Iemand praat met je op { $day }
step-mee-support-comes-ahead = Iemand van MEE praat met je

request-work-certificate = Bewijs van wat ik kan
request-work-certificate-hint = Een papier om te laten zien aan een baas.
request-work-certificate-find = certificaat sertificaat bewijs diploma papier werk vak getuigschrift kunnen cv
question-work-certificate-which = Waarvoor wil je een bewijs?
question-work-certificate-which-work-here = Voor mijn werk hier
question-work-certificate-which-course-here = Voor een cursus hier
question-work-certificate-which-from-before = Voor werk dat ik vroeger deed
question-work-certificate-which-dont-know = Ik weet het niet
question-work-certificate-can-do =
    Wat kun je goed?
    Weet je het niet?
    Schrijf dan: weet ik niet.
question-work-certificate-for-whom = Voor wie is het bewijs?
question-work-certificate-for-whom-boss = Voor een baas
question-work-certificate-for-whom-school = Voor een school
question-work-certificate-for-whom-me = Voor mezelf
question-work-certificate-for-whom-dont-know = Ik weet het niet
question-work-certificate-for-whom-rather-not-say = Ik zeg het liever niet
question-work-certificate-how-long = Hoe lang doe je dit werk al?
question-work-certificate-how-long-weeks = Een paar weken
question-work-certificate-how-long-months = Een paar maanden
question-work-certificate-how-long-longer = Langer
question-work-certificate-how-long-dont-know = Ik weet het niet
outcome-work-certificate-granted = Je kunt een bewijs krijgen
outcome-work-certificate-partly-granted = Je kunt een bewijs voor een deel krijgen
outcome-work-certificate-refused = Je krijgt nu geen bewijs
reason-work-certificate-practise =
    Wij zagen je werk nog te kort.
    Later kan het misschien wel.
now-work-certificate-work-on = Vraag werk om dit te oefenen
step-work-certificate-looks = Wij kijken naar je werk op { $day }
step-work-certificate-looks-ahead = Wij kijken naar je werk
step-work-certificate-certificate = Je bewijs is klaar
step-work-certificate-certificate-ahead = Daarna maken wij je bewijs

request-work-inside = Werken in de gevangenis
request-work-inside-hint = Werk dat bij je past.
request-work-inside-find = werk werken arbeid baan geld verdienen keuken schoonmaken werkplaats reiniger
question-work-inside-kind = Welk werk past bij je?
question-work-inside-kind-making = Dingen maken
question-work-inside-kind-food = Werken met eten
question-work-inside-kind-cleaning = Schoonmaken
question-work-inside-kind-any = Alles is goed
question-work-inside-kind-dont-know = Ik weet het niet
question-work-inside-before = Heb je dit werk eerder gedaan?
question-work-inside-before-yes = Ja
question-work-inside-before-a-bit = Een beetje
question-work-inside-before-no = Nee
question-work-inside-before-dont-know = Ik weet het niet
question-work-inside-before-rather-not-say = Ik zeg het liever niet
question-work-inside-when = Wanneer wil je werken?
question-work-inside-when-morning = In de ochtend
question-work-inside-when-afternoon = In de middag
question-work-inside-when-any-time = Het maakt mij niet uit
question-work-inside-when-dont-know = Ik weet het niet
question-work-inside-skills =
    Wat kun je goed?
    Weet je het niet?
    Schrijf dan: weet ik niet.
outcome-work-inside-granted = Je kunt hier werken
outcome-work-inside-partly-granted = Je kunt ander werk doen
outcome-work-inside-refused = Je kunt hier nu niet werken
reason-work-inside-other-work =
    In dit werk is geen plek.
    In ander werk is wel plek.
now-work-inside-ask-which = Vraag welk werk dat is
step-work-inside-starts = Je werk begint op { $day }
step-work-inside-starts-ahead = Je werk begint
step-work-inside-certificate = Je bewijs is klaar
step-work-inside-certificate-ahead = Daarna maken wij je bewijs
