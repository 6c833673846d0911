# Asking for something, and following it.

ask-title = Wat wil je vragen?
ask-lead =
    Kies een plaatje.
    Daarna krijg je een paar vragen.
ask-empty =
    Hier kun je nu niets vragen.
    Praat met een medewerker.
find-title = Zoek met een woord
find-lead =
    Typ een woord.
    Typ bijvoorbeeld: kaart.
find-nothing =
    Dit woord ken ik niet.
    Typ een ander woord.
    Of kies een plaatje.

offer-how = Zo gaat het
offer-how-answers =
    { $n ->
        [one] Je geeft { $n } antwoord
       *[other] Je geeft { $n } antwoorden
    }
offer-how-kept = Alles wat je kiest, is meteen bewaard.
offer-how-send = Je verstuurt je vraag
offer-how-pin = Dat doe je met je pincode.
offer-how-term =
    { $n ->
        [one] Dat duurt niet langer dan { $n } werkdag.
       *[other] Dat duurt niet langer dan { $n } werkdagen.
    }
offer-start = Ik wil dit vragen
offer-continue = Ga verder
offer-draft = Je antwoorden zijn bewaard.
offer-short-time =
    Er is weinig tijd tot je vrij bent.
    Misschien is het dan nog niet klaar.
    Je kunt het wel vragen.
offer-asked-waits =
    Een medewerker kijkt naar je vraag.
    Daarom kan het nu niet nog een keer.
offer-asked-info =
    Wij hebben eerst een vraag aan jou.
    Geef daar antwoord op.
offer-asked-answered =
    Je hebt al antwoord.
    Wij zijn het aan het regelen.
offer-not-dutch =
    Bij ons staat dat je die niet hebt.
    Klopt dat niet?
    Of is er een andere weg?
    Een medewerker kan met je meekijken.
offer-restricted =
    Jij mag nu geen contact met buiten hebben.
    Daarom kan dit nog niet.
    Een medewerker kan zeggen wat wel kan.
offer-first =
    Daarvoor is eerst een andere brief nodig.
    Vraag die brief eerst.
    Daarna kun je dit vragen.

erase = Wis mijn vraag
erase-title = Wil je deze vraag wissen?
erase-lead =
    Je antwoorden zijn dan weg.
    Niemand heeft ze gelezen.
    Je kunt later opnieuw beginnen.
erase-keep = Nee, bewaar mijn vraag
erase-yes = Ja, wis mijn vraag

question-step = Vraag { $n } van { $of }
question-choose = Kies eerst een antwoord.
question-write = Schrijf eerst je antwoord.
question-words = Schrijf het in je eigen woorden.
question-kept = Je antwoord is bewaard.
stop-talk = Praat met iemand
stop-change = Verander mijn antwoord

check-title = Klopt dit?
check-lead =
    Kijk je antwoorden na.
    Daarna verstuur je je vraag.
check-open-title = Je bent nog niet klaar
check-open-lead =
    Je mist nog een antwoord.
    Alles wat je koos, is bewaard.
check-none = Nog geen antwoord
check-send = Verstuur mijn vraag
check-later = Nu nog niet
check-kept = Je antwoorden blijven bewaard.
check-gone =
    Dit kun je nu niet meer vragen.
    Je antwoorden zijn niet verstuurd.
    Praat met een medewerker.

confirm-lead =
    Daarna is je vraag verstuurd.
    Laat niemand meekijken.
confirm-back = Nog niet versturen
confirm-sure = Wil je dit versturen?
confirm-sure-lead =
    Een medewerker leest het dan.
    Je kunt het daarna nog stoppen.
confirm-yes = Ja, verstuur

next-heading = Dit gebeurt hierna
next-read = Een medewerker leest je vraag
next-read-by = { $desk } leest je vraag
next-reply = Je krijgt antwoord
next-last-day = De laatste dag is { $day }.
next-still-ahead = Dit komt nog:
next-if-yes = Als het antwoord ja is:

receipt-title = Je vraag is verstuurd
receipt-number = Nummer: { $number }
receipt-late =
    Krijg je dan nog geen antwoord?
    Kijk dan bij Mijn vragen.
    Daar staat wat je kunt doen.
receipt-home = Naar het begin

promise-label = Wie en wanneer
promise-who = Wie heeft je vraag?
promise-last-day = De laatste dag voor een antwoord:
promise-day = De laatste dag

withdraw = Ik wil dit niet
withdraw-title = Wil je deze vraag niet meer?
withdraw-lead =
    Wij stoppen dan met je vraag.
    Je kunt later opnieuw vragen.
withdraw-lead-name =
    { $name } stopt dan met je vraag.
    Je kunt later opnieuw vragen.
withdraw-keep = Nee, mijn vraag blijft
withdraw-yes = Ja, stop mijn vraag

requests-title = Mijn vragen
requests-lead = Hier zie je wie iets voor je doet.
requests-new = Nieuw
requests-late = Te laat
requests-draft = Ga verder waar je was.
requests-info = Geef antwoord, dan gaan wij verder.
requests-answer = Bekijk ons antwoord.
requests-on = Dit was op { $day }.
requests-ask = Iets nieuws vragen
requests-empty-title = Je hebt nog niets gevraagd
requests-empty =
    Wil je iets weten of regelen?
    Begin dan hier.

request-so-far = Zo staat het ermee
request-here = Hier is je vraag nu.
request-written = Dit schreven wij voor je op
request-someone = Een medewerker
request-asked-title = { $name } heeft een vraag aan jou
request-answer = Geef antwoord
request-late-title = Ons antwoord is te laat
request-late = Het moest er zijn op { $day }.
request-late-complain = Wil je hierover klagen?
request-again = Opnieuw vragen
request-stopped =
    Wij doen niets meer met deze vraag.
    Je kunt het later opnieuw vragen.

why-heading = Waarom?
note-from = { $name } schrijft:
now-heading = Dit kun je nu doen
decided-by = { $name } besloot dit op { $day }.
decided-handed = Je kreeg dit op papier op { $day }.

objection-heading = Ben je het er niet mee eens?
objection-open =
    { $body ->
        [complaint-committee] Je kunt hierover klagen.
       *[other] Je kunt hierover een brief schrijven.
    }
objection-until =
    { $body ->
        [complaint-committee] Je kunt klagen tot en met { $day }.
       *[other] Je kunt schrijven tot en met { $day }.
    }
objection-today =
    { $body ->
        [complaint-committee] Vandaag is de laatste dag om te klagen.
       *[other] Vandaag is de laatste dag voor je brief.
    }
objection-passed =
    { $body ->
        [complaint-committee] Je kunt nog klagen.
       *[other] Je kunt nog schrijven.
    }
    Zeg waarom het laat is.
objection-how = Hoe doe ik dat?
objection-title =
    { $body ->
        [complaint-committee] Zo kun je klagen
       *[other] Zo kun je bezwaar maken
    }
objection-body = Bij wie?
objection-route = Hoe doe je dat?
objection-when = Tot wanneer?

reply-lead = { $name } wil dit van je weten.
reply-next = Daarna gaan wij verder met je vraag.

keyboard-label = Toetsen
keyboard-shift = Hoofdletter
keyboard-delete = Wis 1 letter
keyboard-space = spatie
keyboard-enter = Nieuwe regel
keyboard-latin = abc
keyboard-figures = 123
keyboard-marks = éëñ
keyboard-arabic = أبت
