# What is asked about making things right, talks, freedom and the plan: each type with its questions, answers, reasons and steps.

request-bba = Plaatsing op een BBA
request-bba-hint = Overdag buiten werken, daarna terug naar de afdeling.
request-bba-find = bba beperkt beveiligde afdeling plaatsing extramuraal buiten werken halfopen
word-bba = beperkt beveiligde afdeling (BBA)
word-bba-means = afdeling van waaruit overdag buiten wordt gewerkt
question-bba-know = Hoe verloopt dit?
tell-bba-know =
    De casemanager bekijkt het verzoek eerst.
    De selectiefunctionaris beslist.
    Plaatsing is mogelijk, maar geen toezegging.
question-bba-work = Is er werk buiten?
question-bba-work-yes = Ja, er is een werkplek
question-bba-work-looking = Nee, werk wordt gezocht
question-bba-work-help = Hulp bij het zoeken van werk is gewenst
question-bba-work-dont-know = Onbekend
question-bba-work-rather-not-say = Zeg ik liever niet
question-bba-goal = Staat werk buiten als doel in het plan?
question-bba-goal-yes = Ja, het staat in het plan
question-bba-goal-no = Nee, nog niet
question-bba-goal-dont-know = Onbekend
question-bba-employer =
    Welke werkgever is het?
    Vul bij twijfel in: onbekend.
outcome-bba-granted = Plaatsing op de BBA is toegekend
outcome-bba-refused = Er volgt nu geen plaatsing op de BBA
reason-bba-place =
    Er is een plaats beschikbaar.
    De voorwaarden volgen per brief.
reason-bba-work-leave-first = Eerst is verlof voor extramurale arbeid nodig.
now-bba-work-leave-first = Extramurale arbeid aanvragen
step-bba-letter = De brief met de voorwaarden is uitgereikt
step-bba-letter-ahead = De brief met de voorwaarden volgt
step-bba-goes = De overplaatsing is op { $day }
step-bba-goes-ahead = De overplaatsing vindt plaats
step-bba-there = De plaatsing is afgerond
step-bba-there-ahead = De plaatsing wordt afgerond

request-course-sos = SOS-cursus (Spreken over Slachtoffers, Schuld en Samenleving)
request-course-sos-hint = Groepsgesprekken, gegeven door vrijwilligers.
request-course-sos-find = sos cursus slachtoffers schuld samenleving spreken herstel groep
question-course-sos-know = Wat houdt de cursus in?
tell-course-sos-know =
    De gesprekken gaan over slachtoffers, schuld en samenleving.
    Vrijwilligers geven de cursus.
    Hier wordt niets gevraagd over de strafzaak.
question-course-sos-goal = Wat is het doel van deelname?
question-course-sos-goal-understand = Anderen beter begrijpen
question-course-sos-goal-other-way = Het voortaan anders doen
question-course-sos-goal-make-good = Leren over herstel
question-course-sos-goal-dont-know = Onbekend
question-course-sos-goal-rather-not-say = Zeg ik liever niet
question-course-sos-language = Is een gesprek in het Nederlands mogelijk?
question-course-sos-language-yes = Ja, dat gaat goed
question-course-sos-language-a-little = Een beetje
question-course-sos-language-no = Nee
question-course-sos-language-dont-know = Onbekend
question-course-sos-when = Welk moment past?
question-course-sos-when-morning = ’s Ochtends
question-course-sos-when-afternoon = ’s Middags
question-course-sos-when-any-time = Geen voorkeur
outcome-course-sos-granted = Deelname aan de cursus is toegekend
outcome-course-sos-refused = Deelname is nu niet mogelijk
step-course-sos-starts = De cursus begint op { $day }
step-course-sos-starts-ahead = De cursus begint
step-course-sos-done =
    De cursus is gevolgd
    Het certificaat is bewaard.
step-course-sos-done-ahead =
    De cursus wordt gevolgd
    Daarna volgt een certificaat.

request-mediation = Herstelbemiddeling
request-mediation-hint = Een gesprek of brief, met hulp van een bemiddelaar.
request-mediation-find = herstel bemiddeling slachtoffer excuses spijt goedmaken brief gesprek mediation
word-mediation = herstelbemiddeling
word-mediation-means = gesprek met hulp van een bemiddelaar, gericht op herstel
question-mediation-know = Hoe verloopt dit?
tell-mediation-know =
    Een medewerker voert eerst een gesprek met de aanvrager.
    Daarna wordt bekeken wat mogelijk is.
    Deelname is voor iedereen vrijwillig.
    Zelf contact zoeken is niet de bedoeling.
    Vermeld hier geen namen.
question-mediation-how = Welke vorm heeft de voorkeur?
question-mediation-how-talk = Een gesprek
question-mediation-how-letter = Een brief
question-mediation-how-dont-know = Onbekend
question-mediation-how-rather-not-say = Zeg ik liever niet
question-mediation-start = Wanneer kan het beginnen?
question-mediation-start-now = Nu
question-mediation-start-talk-first = Eerst een gesprek hierover
question-mediation-start-later = Later
question-mediation-start-dont-know = Onbekend
question-mediation-start-rather-not-say = Zeg ik liever niet
question-mediation-when = Welk moment past?
question-mediation-when-morning = ’s Ochtends
question-mediation-when-afternoon = ’s Middags
question-mediation-when-any-time = Geen voorkeur
outcome-mediation-granted = Het verzoek wordt in gang gezet
outcome-mediation-refused = Dit is nu niet mogelijk
reason-mediation-we-look =
    Een medewerker voert eerst een gesprek.
    Daarna wordt bekeken wat mogelijk is.
reason-mediation-not-now =
    Herstelbemiddeling is nu niet mogelijk.
    Een cursus over herstel kan wel.
now-mediation-course = Herstelgerichte cursus aanvragen
step-mediation-talk = Het gesprek is op { $day }
step-mediation-talk-ahead = Eerst volgt een gesprek
step-mediation-passed-on =
    Het verzoek is bij de bemiddelaar
    Bericht volgt over wat mogelijk is.
step-mediation-passed-on-ahead = Het verzoek gaat naar een bemiddelaar

request-penitentiary-programme = Penitentiair programma (PP)
request-penitentiary-programme-hint = Laatste deel van de straf buiten, onder voorwaarden.
request-penitentiary-programme-find = pp penitentiair programma enkelband elektronisch toezicht laatste deel straf thuis
word-penitentiary-programme = penitentiair programma (PP)
word-penitentiary-programme-means = laatste deel van de straf buiten, onder voorwaarden
question-penitentiary-programme-know = Voor wie is dit?
tell-penitentiary-programme-know =
    De straf is in totaal 6 maanden tot 1 jaar.
    Bij het begin resteren ten minste 4 weken.
    Het programma duurt ten hoogste 2 maanden.
    De selectiefunctionaris beslist.
    Deelname is mogelijk, maar geen toezegging.
question-penitentiary-programme-home = Is er onderdak buiten?
question-penitentiary-programme-home-yes = Ja, er is onderdak
question-penitentiary-programme-home-no = Nee, nog niet
question-penitentiary-programme-home-dont-know = Onbekend
question-penitentiary-programme-home-rather-not-say = Zeg ik liever niet
question-penitentiary-programme-day = Wat wordt de dagbesteding?
question-penitentiary-programme-day-work = Werk
question-penitentiary-programme-day-learn = Opleiding
question-penitentiary-programme-day-support = Zorg of begeleiding
question-penitentiary-programme-day-dont-know = Onbekend
question-penitentiary-programme-day-rather-not-say = Zeg ik liever niet
question-penitentiary-programme-place =
    In welke plaats is verblijf mogelijk?
    Vul bij twijfel in: onbekend.
outcome-penitentiary-programme-granted = Deelname aan het programma is toegekend
outcome-penitentiary-programme-refused = Deelname aan het programma volgt nu niet
reason-penitentiary-programme-may =
    De selectiefunctionaris stemt in.
    De voorwaarden volgen per brief.
reason-penitentiary-programme-sentence = Dit kan alleen bij een straf van in totaal 6 maanden tot 1 jaar.
now-penitentiary-programme-other-ways = Navragen wat bij deze straf wel mogelijk is
step-penitentiary-programme-letter = De brief met de voorwaarden is uitgereikt
step-penitentiary-programme-letter-ahead = De brief met de voorwaarden volgt
step-penitentiary-programme-starts = Het programma begint op { $day }
step-penitentiary-programme-starts-ahead = Het programma begint
step-penitentiary-programme-started = Het programma is begonnen
step-penitentiary-programme-started-ahead = Het programma loopt dan buiten, onder voorwaarden

request-plan-change = Wijziging van het D&R-plan
request-plan-change-hint = Een doel of actie in het plan aanpassen.
request-plan-change-find = plan wijzigen wijziging aanpassen doel actie herziening oneens detentieplan
question-plan-change-what = Wat is de gewenste wijziging?
question-plan-change-what-new-goal = Een nieuw doel
question-plan-change-what-goal = Een doel wijzigen
question-plan-change-what-action = Een actie wijzigen
question-plan-change-what-not-agree = Niet eens met het plan
question-plan-change-what-dont-know = Onbekend
question-plan-change-wish =
    Wat moet er anders?
    In eigen woorden.
    Geen gegevens over de strafzaak vermelden.
question-plan-change-talk = Is eerst een gesprek gewenst?
question-plan-change-talk-yes = Ja, graag een gesprek
question-plan-change-talk-no = Nee, dat is niet nodig
question-plan-change-talk-dont-know = Onbekend
question-plan-change-which = Om welk deel van het plan gaat het?
question-plan-change-when = Welk moment past?
question-plan-change-when-morning = ’s Ochtends
question-plan-change-when-afternoon = ’s Middags
question-plan-change-when-any-time = Geen voorkeur
outcome-plan-change-granted = Het plan wordt gewijzigd
outcome-plan-change-partly-granted = Een deel van het plan wordt gewijzigd
outcome-plan-change-refused = Het plan blijft ongewijzigd
reason-plan-change-we-change = De wijziging gebeurt in overleg.
reason-plan-change-stays =
    Het doel of de actie wordt nog passend gevonden.
    Een eigen opmerking kan bij het plan worden gevoegd.
now-plan-change-own-words = Eigen opmerking bij het plan schrijven
step-plan-change-talk = Het gesprek over het plan is op { $day }
step-plan-change-talk-ahead = Er volgt een gesprek over het plan
step-plan-change-changed = Het plan is gewijzigd
step-plan-change-changed-ahead = Het plan wordt gewijzigd

request-question = Algemene vraag
request-question-hint = Voor vragen zonder eigen onderwerp.
request-question-find = vraag algemeen overig anders informatie hulp onderwerp onbekend
question-question-about = Waarover gaat de vraag?
question-question-about-papers = Documenten
question-question-about-home-and-money = Wonen en geld
question-question-about-here = De gang van zaken hier
question-question-about-something-else = Een ander onderwerp
question-question-about-dont-know = Onbekend
question-question-wish =
    Wat is de vraag?
    Geen gegevens over de strafzaak of de gezondheid vermelden.
question-question-more = Is een toelichting mogelijk?
question-question-when = Welk moment past?
question-question-when-morning = ’s Ochtends
question-question-when-afternoon = ’s Middags
question-question-when-any-time = Geen voorkeur
outcome-question-granted = Er komt antwoord op de vraag
outcome-question-refused = Hieraan kan niet worden voldaan
reason-question-we-explain = Er volgt uitleg.
reason-question-not-clear = De vraag is nog niet duidelijk.
now-question-again = De vraag anders stellen
now-question-talk = Gesprek aanvragen
step-question-answered = Het antwoord is gegeven
step-question-answered-ahead = Het antwoord volgt

request-restoration-course = Herstelgerichte cursus
request-restoration-course-hint = Over herstel aan slachtoffers, familie en samenleving.
request-restoration-course-find = cursus herstel herstelgericht goedmaken slachtoffer familie samenleving inzicht
question-restoration-course-know = Wat houdt de cursus in?
tell-restoration-course-know =
    De cursus gaat over herstel.
    Er is in de cursus geen ontmoeting met een slachtoffer.
    Hier wordt niets gevraagd over de strafzaak.
question-restoration-course-about = Welk onderwerp heeft de voorkeur?
question-restoration-course-about-victims = Slachtoffers
question-restoration-course-about-family = Familie
question-restoration-course-about-society = De samenleving
question-restoration-course-about-dont-know = Onbekend
question-restoration-course-about-rather-not-say = Zeg ik liever niet
question-restoration-course-how = Welke vorm heeft de voorkeur?
question-restoration-course-how-group = In een groep
question-restoration-course-how-alone = Alleen met een begeleider
question-restoration-course-how-any = Geen voorkeur
question-restoration-course-how-dont-know = Onbekend
question-restoration-course-when = Welk moment past?
question-restoration-course-when-morning = ’s Ochtends
question-restoration-course-when-afternoon = ’s Middags
question-restoration-course-when-any-time = Geen voorkeur
outcome-restoration-course-granted = Deelname aan de cursus is toegekend
outcome-restoration-course-refused = Deelname is nu niet mogelijk
step-restoration-course-starts = De cursus begint op { $day }
step-restoration-course-starts-ahead = De cursus begint
step-restoration-course-done =
    De cursus is gevolgd
    Het certificaat is bewaard.
step-restoration-course-done-ahead =
    De cursus wordt gevolgd
    Daarna volgt een certificaat.

request-talk-case-manager = Gesprek met de casemanager
request-talk-case-manager-hint = Over het plan en de terugkeer.
request-talk-case-manager-find = casemanager plan gesprek afspraak hulp begeleiding terugkeer
question-talk-case-manager-about = Waarover?
question-talk-case-manager-about-plan = Het D&R-plan
question-talk-case-manager-about-papers = Documenten
question-talk-case-manager-about-home-and-money = Wonen en geld
question-talk-case-manager-about-something-else = Een ander onderwerp
question-talk-case-manager-about-rather-not-say = Zeg ik liever niet
question-talk-case-manager-language = Is hulp met de taal nodig?
question-talk-case-manager-language-yes = Ja
question-talk-case-manager-language-no = Nee
question-talk-case-manager-language-dont-know = Onbekend
question-talk-case-manager-when = Welk moment past?
question-talk-case-manager-when-morning = ’s Ochtends
question-talk-case-manager-when-afternoon = ’s Middags
question-talk-case-manager-when-any-time = Geen voorkeur
outcome-talk-case-manager-granted = Er komt een gesprek met de casemanager
outcome-talk-case-manager-refused = Er komt nu geen gesprek
step-talk-case-manager-comes-on = Het gesprek met de casemanager is op { $day }
step-talk-case-manager-comes-on-ahead = Het gesprek met de casemanager vindt plaats
step-talk-case-manager-talked = Het gesprek is gevoerd
step-talk-case-manager-talked-ahead = Het gesprek is afgerond

request-talk-mentor = Gesprek met de mentor
request-talk-mentor-hint = De vaste medewerker op de afdeling.
request-talk-mentor-find = mentor piw medewerker afdeling gesprek afspraak probleem
question-talk-mentor-about = Waarover?
question-talk-mentor-about-me = Het eigen welbevinden
question-talk-mentor-about-here = De gang van zaken hier
question-talk-mentor-about-family = Familie en vrienden
question-talk-mentor-about-something-else = Een ander onderwerp
question-talk-mentor-about-rather-not-say = Zeg ik liever niet
question-talk-mentor-language = Is hulp met de taal nodig?
question-talk-mentor-language-yes = Ja
question-talk-mentor-language-no = Nee
question-talk-mentor-language-dont-know = Onbekend
question-talk-mentor-when = Welk moment past?
question-talk-mentor-when-morning = ’s Ochtends
question-talk-mentor-when-afternoon = ’s Middags
question-talk-mentor-when-any-time = Geen voorkeur
outcome-talk-mentor-granted = Er komt een gesprek met de mentor
outcome-talk-mentor-refused = Er komt nu geen gesprek
step-talk-mentor-comes-on = Het gesprek met de mentor is op { $day }
step-talk-mentor-comes-on-ahead = Het gesprek met de mentor vindt plaats
step-talk-mentor-talked = Het gesprek is gevoerd
step-talk-mentor-talked-ahead = Het gesprek is afgerond

request-talk-monthly-commissioner = Gesprek met de maandcommissaris
request-talk-monthly-commissioner-hint = Lid van de commissie van toezicht.
request-talk-monthly-commissioner-find = maandcommissaris commissie toezicht klacht beklag controle gesprek
word-monthly-commissioner = maandcommissaris
word-monthly-commissioner-means = lid van de commissie die de inrichting controleert
question-talk-monthly-commissioner-who = Wie is de maandcommissaris?
tell-talk-monthly-commissioner-who =
    De maandcommissaris komt van buiten de inrichting.
    Het is een lid van de commissie van toezicht.
    De maandcommissaris kan bij onenigheid bemiddelen.
question-talk-monthly-commissioner-about = Waarover?
question-talk-monthly-commissioner-about-here = De gang van zaken hier
question-talk-monthly-commissioner-about-decision = Een beslissing
question-talk-monthly-commissioner-about-complaint = Een klacht
question-talk-monthly-commissioner-about-something-else = Een ander onderwerp
question-talk-monthly-commissioner-about-rather-not-say = Zeg ik liever niet
question-talk-monthly-commissioner-language = Is hulp met de taal nodig?
question-talk-monthly-commissioner-language-yes = Ja
question-talk-monthly-commissioner-language-no = Nee
question-talk-monthly-commissioner-language-dont-know = Onbekend
question-talk-monthly-commissioner-when = Welk moment past?
question-talk-monthly-commissioner-when-morning = ’s Ochtends
question-talk-monthly-commissioner-when-afternoon = ’s Middags
question-talk-monthly-commissioner-when-any-time = Geen voorkeur
outcome-talk-monthly-commissioner-granted = Er komt een gesprek met de maandcommissaris
outcome-talk-monthly-commissioner-refused = Er komt nu geen gesprek
step-talk-monthly-commissioner-comes-on = De maandcommissaris komt op { $day }
step-talk-monthly-commissioner-comes-on-ahead = Het gesprek met de maandcommissaris vindt plaats
step-talk-monthly-commissioner-talked = Het gesprek is gevoerd
step-talk-monthly-commissioner-talked-ahead = Het gesprek is afgerond

request-talk-probation = Gesprek met de reclassering
request-talk-probation-hint = Begeleiding voor en na de straf.
request-talk-probation-find = reclassering rapport toezicht begeleiding voorwaarden gesprek vertrek
word-probation = reclassering
word-probation-means = organisatie voor begeleiding voor en na de straf
question-talk-probation-about = Waarover?
question-talk-probation-about-later = De tijd na vertrek
question-talk-probation-about-rules = Voorwaarden buiten
question-talk-probation-about-support = Hulp en begeleiding
question-talk-probation-about-something-else = Een ander onderwerp
question-talk-probation-about-rather-not-say = Zeg ik liever niet
question-talk-probation-language = Is hulp met de taal nodig?
question-talk-probation-language-yes = Ja
question-talk-probation-language-no = Nee
question-talk-probation-language-dont-know = Onbekend
question-talk-probation-when = Welk moment past?
question-talk-probation-when-morning = ’s Ochtends
question-talk-probation-when-afternoon = ’s Middags
question-talk-probation-when-any-time = Geen voorkeur
outcome-talk-probation-granted = Er komt een gesprek met de reclassering
outcome-talk-probation-refused = Er komt nu geen gesprek
step-talk-probation-comes-on = Het gesprek met de reclassering is op { $day }
step-talk-probation-comes-on-ahead = Het gesprek met de reclassering vindt plaats
step-talk-probation-talked = Het gesprek is gevoerd
step-talk-probation-talked-ahead = Het gesprek is afgerond

request-talk-spiritual-care = Gesprek met de geestelijk verzorger
request-talk-spiritual-care-hint = Over geloof of levensvragen, ook zonder geloof.
request-talk-spiritual-care-find = geestelijk verzorger dominee imam pastoor humanist kerk moskee bidden levensvragen
question-talk-spiritual-care-about = Waarover?
question-talk-spiritual-care-about-faith = Geloof
question-talk-spiritual-care-about-life = Levensvragen
question-talk-spiritual-care-about-sorrow = Verdriet
question-talk-spiritual-care-about-something-else = Een ander onderwerp
question-talk-spiritual-care-about-rather-not-say = Zeg ik liever niet
question-talk-spiritual-care-language = Is hulp met de taal nodig?
question-talk-spiritual-care-language-yes = Ja
question-talk-spiritual-care-language-no = Nee
question-talk-spiritual-care-language-dont-know = Onbekend
question-talk-spiritual-care-when = Welk moment past?
question-talk-spiritual-care-when-morning = ’s Ochtends
question-talk-spiritual-care-when-afternoon = ’s Middags
question-talk-spiritual-care-when-any-time = Geen voorkeur
outcome-talk-spiritual-care-granted = Er komt een gesprek met de geestelijk verzorger
outcome-talk-spiritual-care-refused = Er komt nu geen gesprek
step-talk-spiritual-care-comes-on = De geestelijk verzorger komt op { $day }
step-talk-spiritual-care-comes-on-ahead = Het gesprek vindt plaats
step-talk-spiritual-care-talked = Het gesprek is gevoerd
step-talk-spiritual-care-talked-ahead = Het gesprek is afgerond

request-talk-volunteer = Gesprek met een vrijwilliger
request-talk-volunteer-hint = Iemand van buiten, zonder loon.
request-talk-volunteer-find = vrijwilliger maatje bezoek gesprek eenzaam hulp lezen schrijven
question-talk-volunteer-about = Waarvoor is een vrijwilliger gewenst?
question-talk-volunteer-about-chat = Een gewoon gesprek
question-talk-volunteer-about-reading = Hulp bij lezen en schrijven
question-talk-volunteer-about-centre = Hulp in het re-integratiecentrum (RIC)
question-talk-volunteer-about-something-else = Iets anders
question-talk-volunteer-about-rather-not-say = Zeg ik liever niet
question-talk-volunteer-language = In welke taal?
question-talk-volunteer-language-dutch = Nederlands
question-talk-volunteer-language-mine = De eigen taal
question-talk-volunteer-language-any = Geen voorkeur
question-talk-volunteer-when = Welk moment past?
question-talk-volunteer-when-morning = ’s Ochtends
question-talk-volunteer-when-afternoon = ’s Middags
question-talk-volunteer-when-any-time = Geen voorkeur
outcome-talk-volunteer-granted = Er komt een gesprek met een vrijwilliger
outcome-talk-volunteer-refused = Er komt nu geen vrijwilliger
reason-talk-volunteer-nobody = Er is nu geen vrijwilliger beschikbaar.
now-talk-volunteer-mentor = Gesprek met de mentor aanvragen
step-talk-volunteer-comes-on = De vrijwilliger komt op { $day }
step-talk-volunteer-comes-on-ahead = Het gesprek met de vrijwilliger vindt plaats
step-talk-volunteer-talked = Het gesprek is gevoerd
step-talk-volunteer-talked-ahead = Het gesprek is afgerond

request-work-outside = Extramurale arbeid
request-work-outside-hint = Overdag buiten werken, voor een doel in het plan.
request-work-outside-find = extramurale arbeid extramuraal werk buiten overdag verlof werkgever baan
word-extramural-work = extramurale arbeid
word-extramural-work-means = overdag werken buiten de inrichting
question-work-outside-know = Hoe verloopt dit?
tell-work-outside-know =
    Dit is een vorm van re-integratieverlof.
    Het hoort altijd bij een doel in het plan.
    De casemanager bekijkt het verzoek eerst.
    De selectiefunctionaris beslist.
    Toekenning is mogelijk, maar geen toezegging.
question-work-outside-work = Is er werk buiten?
question-work-outside-work-yes = Ja, er is een werkplek
question-work-outside-work-looking = Nee, werk wordt gezocht
question-work-outside-work-help = Hulp bij het zoeken van werk is gewenst
question-work-outside-work-dont-know = Onbekend
question-work-outside-work-rather-not-say = Zeg ik liever niet
question-work-outside-goal = Staat werk buiten als doel in het plan?
question-work-outside-goal-yes = Ja, het staat in het plan
question-work-outside-goal-no = Nee, nog niet
question-work-outside-goal-dont-know = Onbekend
question-work-outside-valid-id = Is er een geldig identiteitsbewijs?
question-work-outside-valid-id-yes = Ja
question-work-outside-valid-id-no = Nee
question-work-outside-valid-id-dont-know = Onbekend
question-work-outside-valid-id-rather-not-say = Zeg ik liever niet
question-work-outside-employer =
    Welke werkgever is het?
    Vul bij twijfel in: onbekend.
outcome-work-outside-granted = Extramurale arbeid is toegekend
outcome-work-outside-refused = Extramurale arbeid volgt nu niet
reason-work-outside-may =
    De selectiefunctionaris stemt in.
    De voorwaarden volgen per brief.
reason-work-outside-no-work = Er is nog geen werk dat past bij het plan.
now-work-outside-find-work = Ondersteuning bij werk (MEE) aanvragen
step-work-outside-letter = De brief met de voorwaarden is uitgereikt
step-work-outside-letter-ahead = De brief met de voorwaarden volgt
step-work-outside-starts = Het werk begint op { $day }
step-work-outside-starts-ahead = Het werk begint
step-work-outside-started = Het werk buiten is begonnen
step-work-outside-started-ahead = Er wordt dan buiten gewerkt
