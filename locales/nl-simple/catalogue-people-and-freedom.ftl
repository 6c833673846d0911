# What is asked about making things right, talks, freedom and the plan: each type with its questions, answers, reasons and steps.

request-bba = Naar de afdeling met werk buiten
request-bba-hint = Overdag werk je buiten, daarna kom je terug.
request-bba-find = bba afdeling buiten werken overdag werk baan vrijheid halfopen open
word-bba = beperkt beveiligde afdeling
word-bba-means = een afdeling waar je overdag buiten werkt
question-bba-know = Hoe gaat dit verder?
tell-bba-know =
    Je casemanager kijkt eerst naar je vraag.
    De selectiefunctionaris beslist waar je heen gaat.
    Het kan, maar het is geen belofte.
question-bba-work = Heb je buiten werk?
question-bba-work-yes = Ja, ik kan ergens werken
question-bba-work-looking = Nee, ik zoek werk
question-bba-work-help = Ik wil hulp bij werk zoeken
question-bba-work-dont-know = Ik weet het niet
question-bba-work-rather-not-say = Ik zeg het liever niet
question-bba-goal = Staat werk buiten in je plan?
question-bba-goal-yes = Ja, het staat in mijn plan
question-bba-goal-no = Nee, nog niet
question-bba-goal-dont-know = Ik weet het niet
question-bba-employer =
    Bij wie kun je werken?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
outcome-bba-granted = Je mag naar de afdeling met werk buiten
outcome-bba-refused = Je gaat nu niet naar deze afdeling
reason-bba-place =
    Er is een plek voor je.
    Je krijgt een brief met de regels.
reason-bba-work-leave-first = Eerst heb je verlof nodig om buiten te werken.
now-bba-work-leave-first = Vraag of je overdag buiten mag werken
step-bba-letter = Je hebt de brief met de regels
step-bba-letter-ahead = Je krijgt een brief met de regels
step-bba-goes = Je gaat naar de afdeling op { $day }
step-bba-goes-ahead = Je gaat naar de afdeling
step-bba-there = Je bent op de afdeling
step-bba-there-ahead = Je komt op de afdeling

request-course-sos = Cursus: praten over slachtoffers
request-course-sos-hint = Je praat in een groep en je leert van anderen.
request-course-sos-find = sos cursus kursus slachtoffer slachtoffers schuld spijt praten groep
question-course-sos-know = Wat doe je in deze cursus?
tell-course-sos-know =
    Je praat over slachtoffers, schuld en de samenleving.
    Vrijwilligers geven de cursus.
    Hier vragen wij niets over je zaak.
question-course-sos-goal = Wat wil je met de cursus?
question-course-sos-goal-understand = Ik wil anderen beter begrijpen
question-course-sos-goal-other-way = Ik wil het anders doen
question-course-sos-goal-make-good = Ik wil leren over goedmaken
question-course-sos-goal-dont-know = Ik weet het niet
question-course-sos-goal-rather-not-say = Ik zeg het liever niet
question-course-sos-language = Kun je praten in het Nederlands?
question-course-sos-language-yes = Ja, dat gaat goed
question-course-sos-language-a-little = Een beetje
question-course-sos-language-no = Nee
question-course-sos-language-dont-know = Ik weet het niet
question-course-sos-when = Wanneer kun je meedoen?
question-course-sos-when-morning = In de ochtend
question-course-sos-when-afternoon = In de middag
question-course-sos-when-any-time = Het maakt mij niet uit
outcome-course-sos-granted = Je mag meedoen met de cursus
outcome-course-sos-refused = Je kunt nu niet meedoen
step-course-sos-starts = De cursus begint op { $day }
step-course-sos-starts-ahead = De cursus begint
step-course-sos-done =
    Je hebt de cursus gedaan
    Je bewijs is bewaard.
step-course-sos-done-ahead =
    Je doet de cursus
    Daarna krijg je een bewijs.

request-mediation = Praten met hulp van een ander
request-mediation-hint = Je wilt iets goedmaken met een gesprek of een brief.
request-mediation-find = herstel bemiddeling herstelbemiddeling slachtoffer sorry excuses spijt goedmaken brief gesprek
word-mediation = herstelbemiddeling
word-mediation-means = praten met hulp van een ander, om iets goed te maken
question-mediation-know = Hoe gaat dit?
tell-mediation-know =
    Een medewerker praat eerst alleen met jou.
    Daarna kijken wij wat er kan.
    De ander mag ook nee zeggen.
    Zoek zelf geen contact.
    Noem hier geen namen.
question-mediation-how = Hoe wil je het doen?
question-mediation-how-talk = Met een gesprek
question-mediation-how-letter = Met een brief
question-mediation-how-dont-know = Ik weet het niet
question-mediation-how-rather-not-say = Ik zeg het liever niet
question-mediation-start = Wanneer wil je beginnen?
question-mediation-start-now = Nu
question-mediation-start-talk-first = Ik wil er eerst over praten
question-mediation-start-later = Later
question-mediation-start-dont-know = Ik weet het niet
question-mediation-start-rather-not-say = Ik zeg het liever niet
question-mediation-when = Wanneer kun je praten?
question-mediation-when-morning = In de ochtend
question-mediation-when-afternoon = In de middag
question-mediation-when-any-time = Het maakt mij niet uit
outcome-mediation-granted = Wij gaan met je vraag aan de slag
outcome-mediation-refused = Dit kan nu niet
reason-mediation-we-look =
    Een medewerker praat eerst met jou.
    Daarna kijken wij wat er kan.
reason-mediation-not-now =
    Dit gesprek kan nu niet.
    Je kunt wel leren over goedmaken.
now-mediation-course = Vraag een cursus over goedmaken
step-mediation-talk = Wij praten met je op { $day }
step-mediation-talk-ahead = Wij praten eerst met je
step-mediation-passed-on =
    De bemiddelaar heeft je vraag
    Je hoort van ons wat er kan.
step-mediation-passed-on-ahead = Wij geven je vraag aan een bemiddelaar

request-penitentiary-programme = Laatste stuk van je straf buiten
request-penitentiary-programme-hint = Je bent buiten, maar met regels.
request-penitentiary-programme-find = pp penitentiair programma enkelband eerder buiten thuis laatste stuk straf
word-penitentiary-programme = penitentiair programma
word-penitentiary-programme-means = het laatste stuk van je straf buiten, met regels
question-penitentiary-programme-know = Voor wie is dit?
tell-penitentiary-programme-know =
    Je straf is 6 maanden tot 1 jaar.
    Bij het begin heb je nog minstens 4 weken.
    Het duurt niet langer dan 2 maanden.
    De selectiefunctionaris beslist waar je heen gaat.
    Het kan, maar het is geen belofte.
question-penitentiary-programme-home = Heb je dan een plek om te wonen?
question-penitentiary-programme-home-yes = Ja, ik heb een plek
question-penitentiary-programme-home-no = Nee, nog niet
question-penitentiary-programme-home-dont-know = Ik weet het niet
question-penitentiary-programme-home-rather-not-say = Ik zeg het liever niet
question-penitentiary-programme-day = Wat wil je overdag doen?
question-penitentiary-programme-day-work = Werken
question-penitentiary-programme-day-learn = Leren
question-penitentiary-programme-day-support = Hulp krijgen
question-penitentiary-programme-day-dont-know = Ik weet het niet
question-penitentiary-programme-day-rather-not-say = Ik zeg het liever niet
question-penitentiary-programme-place =
    In welke plaats kun je wonen?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
outcome-penitentiary-programme-granted = Je mag het laatste stuk buiten doen
outcome-penitentiary-programme-refused = Je doet het laatste stuk nu niet buiten
reason-penitentiary-programme-may =
    De selectiefunctionaris zegt ja.
    Je krijgt een brief met de regels.
reason-penitentiary-programme-sentence = Dit kan alleen bij straffen van 6 maanden tot 1 jaar.
now-penitentiary-programme-other-ways = Vraag wat bij jouw straf wel kan
step-penitentiary-programme-letter = Je hebt de brief met de regels
step-penitentiary-programme-letter-ahead = Je krijgt een brief met de regels
step-penitentiary-programme-starts = Je begint buiten op { $day }
step-penitentiary-programme-starts-ahead = Je begint buiten
step-penitentiary-programme-started = Je bent nu buiten, met regels
step-penitentiary-programme-started-ahead = Je bent dan buiten, met regels

request-plan-change = Mijn plan veranderen
request-plan-change-hint = Er moet iets anders in je plan.
request-plan-change-find = plan veranderen wijzigen aanpassen doel stap detentieplan oneens anders nieuw
question-plan-change-what = Wat wil je veranderen?
question-plan-change-what-new-goal = Ik wil een nieuw doel
question-plan-change-what-goal = Ik wil een doel veranderen
question-plan-change-what-action = Ik wil een stap veranderen
question-plan-change-what-not-agree = Ik ben het niet eens met mijn plan
question-plan-change-what-dont-know = Ik weet het niet
question-plan-change-wish =
    Wat wil je anders?
    Schrijf het in je eigen woorden.
    Schrijf niet over je zaak.
question-plan-change-talk = Wil je er eerst over praten?
question-plan-change-talk-yes = Ja, praten is goed
question-plan-change-talk-no = Nee, dat hoeft niet
question-plan-change-talk-dont-know = Ik weet het niet
question-plan-change-which = Welk stuk van je plan bedoel je?
question-plan-change-when = Wanneer kun je praten?
question-plan-change-when-morning = In de ochtend
question-plan-change-when-afternoon = In de middag
question-plan-change-when-any-time = Het maakt mij niet uit
outcome-plan-change-granted = Wij veranderen je plan
outcome-plan-change-partly-granted = Wij veranderen een deel van je plan
outcome-plan-change-refused = Je plan blijft zoals het is
reason-plan-change-we-change = Wij doen het samen met jou.
reason-plan-change-stays =
    Wij vinden dat dit doel of deze stap nog past.
    Wat jij vindt, mag er wel bij staan.
now-plan-change-own-words = Schrijf bij je plan wat jij vindt
step-plan-change-talk = Wij praten over je plan op { $day }
step-plan-change-talk-ahead = Wij praten met je over je plan
step-plan-change-changed = Je plan is veranderd
step-plan-change-changed-ahead = Wij veranderen je plan

request-question = Een andere vraag
request-question-hint = Je vraag staat er niet bij.
request-question-find = vraag anders overig iets hulp info informatie weet niet algemeen
question-question-about = Waarover gaat je vraag?
question-question-about-papers = Over papieren
question-question-about-home-and-money = Over wonen en geld
question-question-about-here = Over hoe het hier gaat
question-question-about-something-else = Over iets anders
question-question-about-dont-know = Ik weet het niet
question-question-wish =
    Wat wil je vragen?
    Schrijf niet over je zaak.
    Schrijf niet over je gezondheid.
question-question-more = Kun je er iets meer over zeggen?
question-question-when = Wanneer kun je praten?
question-question-when-morning = In de ochtend
question-question-when-afternoon = In de middag
question-question-when-any-time = Het maakt mij niet uit
outcome-question-granted = Je krijgt antwoord op je vraag
outcome-question-refused = Wij kunnen dit niet voor je doen
reason-question-we-explain = Wij leggen het je uit.
reason-question-not-clear = Wij begrijpen je vraag nog niet goed.
now-question-again = Stel je vraag op een andere manier
now-question-talk = Vraag een gesprek
step-question-answered = Je hebt ons antwoord
step-question-answered-ahead = Wij geven je antwoord

request-restoration-course = Cursus over goedmaken
request-restoration-course-hint = Je leert hoe je iets goed kunt maken.
request-restoration-course-find = cursus kursus herstel goedmaken spijt sorry slachtoffer familie leren
question-restoration-course-know = Wat doe je in deze cursus?
tell-restoration-course-know =
    Je leert over goedmaken.
    Je ontmoet in de cursus geen slachtoffer.
    Hier vragen wij niets over je zaak.
question-restoration-course-about = Waarover wil je leren?
question-restoration-course-about-victims = Over slachtoffers
question-restoration-course-about-family = Over mijn familie
question-restoration-course-about-society = Over de samenleving
question-restoration-course-about-dont-know = Ik weet het niet
question-restoration-course-about-rather-not-say = Ik zeg het liever niet
question-restoration-course-how = Hoe leer je het liefst?
question-restoration-course-how-group = In een groep
question-restoration-course-how-alone = Alleen met een begeleider
question-restoration-course-how-any = Het maakt mij niet uit
question-restoration-course-how-dont-know = Ik weet het niet
question-restoration-course-when = Wanneer kun je meedoen?
question-restoration-course-when-morning = In de ochtend
question-restoration-course-when-afternoon = In de middag
question-restoration-course-when-any-time = Het maakt mij niet uit
outcome-restoration-course-granted = Je mag meedoen met de cursus
outcome-restoration-course-refused = Je kunt nu niet meedoen
step-restoration-course-starts = De cursus begint op { $day }
step-restoration-course-starts-ahead = De cursus begint
step-restoration-course-done =
    Je hebt de cursus gedaan
    Je bewijs is bewaard.
step-restoration-course-done-ahead =
    Je doet de cursus
    Daarna krijg je een bewijs.

request-talk-case-manager = Praten met mijn casemanager
request-talk-case-manager-hint = Die helpt je met je plan.
request-talk-case-manager-find = casemanager kasemanager plan praten gesprek hulp begeleider terugkeer
question-talk-case-manager-about = Waarover wil je praten?
question-talk-case-manager-about-plan = Over mijn plan
question-talk-case-manager-about-papers = Over papieren
question-talk-case-manager-about-home-and-money = Over wonen en geld
question-talk-case-manager-about-something-else = Over iets anders
question-talk-case-manager-about-rather-not-say = Ik zeg het liever niet
question-talk-case-manager-language = Heb je hulp nodig met de taal?
question-talk-case-manager-language-yes = Ja
question-talk-case-manager-language-no = Nee
question-talk-case-manager-language-dont-know = Ik weet het niet
question-talk-case-manager-when = Wanneer kun je praten?
question-talk-case-manager-when-morning = In de ochtend
question-talk-case-manager-when-afternoon = In de middag
question-talk-case-manager-when-any-time = Het maakt mij niet uit
outcome-talk-case-manager-granted = Je casemanager komt met je praten
outcome-talk-case-manager-refused = Dit gesprek komt er nu niet
step-talk-case-manager-comes-on = Je casemanager komt met je praten op { $day }
step-talk-case-manager-comes-on-ahead = Je casemanager komt met je praten
step-talk-case-manager-talked = Wij hebben met je gepraat
step-talk-case-manager-talked-ahead = Het gesprek is klaar

request-talk-mentor = Praten met mijn mentor
request-talk-mentor-hint = Je vaste medewerker op de afdeling.
request-talk-mentor-find = mentor bewaarder bewaker afdeling piw praten gesprek probleem ruzie
question-talk-mentor-about = Waarover wil je praten?
question-talk-mentor-about-me = Over hoe het met mij gaat
question-talk-mentor-about-here = Over hoe het hier gaat
question-talk-mentor-about-family = Over familie en vrienden
question-talk-mentor-about-something-else = Over iets anders
question-talk-mentor-about-rather-not-say = Ik zeg het liever niet
question-talk-mentor-language = Heb je hulp nodig met de taal?
question-talk-mentor-language-yes = Ja
question-talk-mentor-language-no = Nee
question-talk-mentor-language-dont-know = Ik weet het niet
question-talk-mentor-when = Wanneer kun je praten?
question-talk-mentor-when-morning = In de ochtend
question-talk-mentor-when-afternoon = In de middag
question-talk-mentor-when-any-time = Het maakt mij niet uit
outcome-talk-mentor-granted = Je mentor komt met je praten
outcome-talk-mentor-refused = Dit gesprek komt er nu niet
step-talk-mentor-comes-on = Je mentor komt met je praten op { $day }
step-talk-mentor-comes-on-ahead = Je mentor komt met je praten
step-talk-mentor-talked = Je mentor heeft met je gepraat
step-talk-mentor-talked-ahead = Het gesprek is klaar

request-talk-monthly-commissioner = Praten met iemand die de gevangenis controleert
request-talk-monthly-commissioner-hint = Iemand van buiten luistert naar je.
request-talk-monthly-commissioner-find = maandcommissaris commissie toezicht klacht klagen beklag controle oneerlijk
word-monthly-commissioner = maandcommissaris
word-monthly-commissioner-means = iemand van buiten die de gevangenis controleert
question-talk-monthly-commissioner-who = Wie is dat?
tell-talk-monthly-commissioner-who =
    De maandcommissaris komt van buiten.
    Die hoort bij de commissie van toezicht.
    Die kan helpen als je het niet eens bent.
question-talk-monthly-commissioner-about = Waarover wil je praten?
question-talk-monthly-commissioner-about-here = Over hoe het hier gaat
question-talk-monthly-commissioner-about-decision = Over iets dat besloten is
question-talk-monthly-commissioner-about-complaint = Over een klacht
question-talk-monthly-commissioner-about-something-else = Over iets anders
question-talk-monthly-commissioner-about-rather-not-say = Ik zeg het liever niet
question-talk-monthly-commissioner-language = Heb je hulp nodig met de taal?
question-talk-monthly-commissioner-language-yes = Ja
question-talk-monthly-commissioner-language-no = Nee
question-talk-monthly-commissioner-language-dont-know = Ik weet het niet
question-talk-monthly-commissioner-when = Wanneer kun je praten?
question-talk-monthly-commissioner-when-morning = In de ochtend
question-talk-monthly-commissioner-when-afternoon = In de middag
question-talk-monthly-commissioner-when-any-time = Het maakt mij niet uit
outcome-talk-monthly-commissioner-granted = De maandcommissaris komt met je praten
outcome-talk-monthly-commissioner-refused = Dit gesprek komt er nu niet
step-talk-monthly-commissioner-comes-on = De maandcommissaris komt op { $day }
step-talk-monthly-commissioner-comes-on-ahead = De maandcommissaris komt met je praten
step-talk-monthly-commissioner-talked = De maandcommissaris heeft met je gepraat
step-talk-monthly-commissioner-talked-ahead = Het gesprek is klaar

request-talk-probation = Praten met de reclassering
request-talk-probation-hint = Zij helpen je voor en na je straf.
request-talk-probation-find = reclassering reklassering rapport toezicht begeleiding praten gesprek buiten voorwaarden
word-probation = reclassering
word-probation-means = begeleiding voor en na je straf
question-talk-probation-about = Waarover wil je praten?
question-talk-probation-about-later = Over later buiten
question-talk-probation-about-rules = Over regels voor buiten
question-talk-probation-about-support = Over hulp en begeleiding
question-talk-probation-about-something-else = Over iets anders
question-talk-probation-about-rather-not-say = Ik zeg het liever niet
question-talk-probation-language = Heb je hulp nodig met de taal?
question-talk-probation-language-yes = Ja
question-talk-probation-language-no = Nee
question-talk-probation-language-dont-know = Ik weet het niet
question-talk-probation-when = Wanneer kun je praten?
question-talk-probation-when-morning = In de ochtend
question-talk-probation-when-afternoon = In de middag
question-talk-probation-when-any-time = Het maakt mij niet uit
outcome-talk-probation-granted = Iemand van de reclassering praat met je
outcome-talk-probation-refused = Dit gesprek komt er nu niet
step-talk-probation-comes-on = De reclassering praat met je op { $day }
step-talk-probation-comes-on-ahead = De reclassering praat met je
step-talk-probation-talked = De reclassering heeft met je gepraat
step-talk-probation-talked-ahead = Het gesprek is klaar

request-talk-spiritual-care = Praten over geloof of het leven
request-talk-spiritual-care-hint = Dat kan ook als je geen geloof hebt.
request-talk-spiritual-care-find = geloof dominee imam pastoor priester bidden kerk moskee god humanist
question-talk-spiritual-care-about = Waarover wil je praten?
question-talk-spiritual-care-about-faith = Over geloof
question-talk-spiritual-care-about-life = Over het leven
question-talk-spiritual-care-about-sorrow = Over verdriet
question-talk-spiritual-care-about-something-else = Over iets anders
question-talk-spiritual-care-about-rather-not-say = Ik zeg het liever niet
question-talk-spiritual-care-language = Heb je hulp nodig met de taal?
question-talk-spiritual-care-language-yes = Ja
question-talk-spiritual-care-language-no = Nee
question-talk-spiritual-care-language-dont-know = Ik weet het niet
question-talk-spiritual-care-when = Wanneer kun je praten?
question-talk-spiritual-care-when-morning = In de ochtend
question-talk-spiritual-care-when-afternoon = In de middag
question-talk-spiritual-care-when-any-time = Het maakt mij niet uit
outcome-talk-spiritual-care-granted = Iemand komt met je praten
outcome-talk-spiritual-care-refused = Dit gesprek komt er nu niet
step-talk-spiritual-care-comes-on = Iemand komt met je praten op { $day }
step-talk-spiritual-care-comes-on-ahead = Iemand komt met je praten
step-talk-spiritual-care-talked = Jullie hebben gepraat
step-talk-spiritual-care-talked-ahead = Het gesprek is klaar

request-talk-volunteer = Praten met een vrijwilliger
request-talk-volunteer-hint = Iemand die helpt zonder loon.
request-talk-volunteer-find = vrijwilliger vrijwiliger maatje bezoek praten eenzaam hulp lezen schrijven
question-talk-volunteer-about = Waarvoor wil je een vrijwilliger?
question-talk-volunteer-about-chat = Gewoon om te praten
question-talk-volunteer-about-reading = Om te helpen met lezen en schrijven
question-talk-volunteer-about-centre = Om te helpen in het re-integratiecentrum
question-talk-volunteer-about-something-else = Voor iets anders
question-talk-volunteer-about-rather-not-say = Ik zeg het liever niet
question-talk-volunteer-language = In welke taal wil je praten?
question-talk-volunteer-language-dutch = In het Nederlands
question-talk-volunteer-language-mine = In mijn eigen taal
question-talk-volunteer-language-any = Het maakt mij niet uit
question-talk-volunteer-when = Wanneer kun je praten?
question-talk-volunteer-when-morning = In de ochtend
question-talk-volunteer-when-afternoon = In de middag
question-talk-volunteer-when-any-time = Het maakt mij niet uit
outcome-talk-volunteer-granted = Een vrijwilliger komt met je praten
outcome-talk-volunteer-refused = Er komt nu geen vrijwilliger
reason-talk-volunteer-nobody = Er is nu geen vrijwilliger die tijd heeft.
now-talk-volunteer-mentor = Praat met je mentor
step-talk-volunteer-comes-on = De vrijwilliger komt op { $day }
step-talk-volunteer-comes-on-ahead = De vrijwilliger komt met je praten
step-talk-volunteer-talked = De vrijwilliger heeft met je gepraat
step-talk-volunteer-talked-ahead = Het gesprek is klaar

request-work-outside = Overdag buiten werken
request-work-outside-hint = Werk buiten dat past bij je plan.
request-work-outside-find = werk werken baan buiten overdag verlof extramuraal extramurale arbeid vrijheid
word-extramural-work = extramurale arbeid
word-extramural-work-means = overdag buiten werken
question-work-outside-know = Hoe gaat dit verder?
tell-work-outside-know =
    Dit is een soort verlof.
    Het hoort altijd bij een doel in je plan.
    Je casemanager kijkt eerst naar je vraag.
    De selectiefunctionaris beslist of het mag.
    Het kan, maar het is geen belofte.
question-work-outside-work = Heb je buiten werk?
question-work-outside-work-yes = Ja, ik kan ergens werken
question-work-outside-work-looking = Nee, ik zoek werk
question-work-outside-work-help = Ik wil hulp bij werk zoeken
question-work-outside-work-dont-know = Ik weet het niet
question-work-outside-work-rather-not-say = Ik zeg het liever niet
question-work-outside-goal = Staat werk buiten in je plan?
question-work-outside-goal-yes = Ja, het staat in mijn plan
question-work-outside-goal-no = Nee, nog niet
question-work-outside-goal-dont-know = Ik weet het niet
question-work-outside-valid-id = Heb je een ID-kaart of paspoort dat nog geldt?
question-work-outside-valid-id-yes = Ja
question-work-outside-valid-id-no = Nee
question-work-outside-valid-id-dont-know = Ik weet het niet
question-work-outside-valid-id-rather-not-say = Ik zeg het liever niet
question-work-outside-employer =
    Bij wie kun je werken?
    Weet je dat nog niet?
    Schrijf dan: weet ik niet.
outcome-work-outside-granted = Je mag overdag buiten werken
outcome-work-outside-refused = Je mag nu niet buiten werken
reason-work-outside-may =
    De selectiefunctionaris zegt ja.
    Je krijgt een brief met de regels.
reason-work-outside-no-work = Er is nog geen werk dat past bij je plan.
now-work-outside-find-work = Vraag hulp om werk te vinden
step-work-outside-letter = Je hebt de brief met de regels
step-work-outside-letter-ahead = Je krijgt een brief met de regels
step-work-outside-starts = Je begint met werken op { $day }
step-work-outside-starts-ahead = Je begint met werken
step-work-outside-started = Je werkt nu buiten
step-work-outside-started-ahead = Je werkt dan buiten
