# Asking for something, and following it.

ask-title = Wat is het verzoek?
ask-lead =
    Kies een onderwerp.
    Daarna volgen enkele vragen.
ask-empty =
    Hier is nu niets te vragen.
    Een medewerker kan verder helpen.
find-title = Zoeken met een woord
find-lead =
    Typ een woord, bijvoorbeeld: kaart.
find-nothing =
    Dit woord is niet gevonden.
    Probeer een ander woord of kies een plaatje.

offer-how = Zo verloopt het
offer-how-answers =
    { $n ->
        [one] Eerst volgt { $n } vraag
       *[other] Eerst volgen { $n } vragen
    }
offer-how-kept = Elk antwoord wordt direct bewaard.
offer-how-send = Daarna wordt het verzoek verstuurd
offer-how-pin = Versturen gebeurt met de pincode.
offer-how-term =
    { $n ->
        [one] Uiterlijk na { $n } werkdag.
       *[other] Uiterlijk na { $n } werkdagen.
    }
offer-start = Dit verzoek indienen
offer-continue = Verder gaan
offer-draft = De antwoorden zijn bewaard.
offer-short-time =
    Er is weinig tijd tot de invrijheidstelling.
    Mogelijk is dit dan nog niet afgerond.
    Indienen kan wel.
offer-asked-waits =
    Het verzoek is in behandeling.
    Daarom kan het nu niet opnieuw worden ingediend.
offer-asked-info =
    Er is eerst aanvullende informatie nodig.
    Beantwoord die vraag.
offer-asked-answered =
    Het verzoek is al beantwoord.
    De uitvoering loopt.
offer-not-dutch =
    Volgens de gegevens is die er niet.
    Klopt dat niet?
    Of is er een andere weg?
    Een medewerker kan daarbij helpen.
offer-restricted =
    Er gelden nu beperkingen: contact met buiten is niet toegestaan.
    Daarom kan dit nog niet.
    Een medewerker kan vertellen wat wel kan.
offer-first =
    Hiervoor is eerst een andere brief nodig.
    Na het aanvragen daarvan kan dit ook.

erase = Verzoek wissen
erase-title = Dit verzoek wissen?
erase-lead =
    De antwoorden worden verwijderd.
    Niemand heeft ze gelezen.
    Later opnieuw beginnen kan altijd.
erase-keep = Nee, verzoek bewaren
erase-yes = Ja, verzoek wissen

question-step = Vraag { $n } van { $of }
question-choose = Kies eerst een antwoord.
question-write = Schrijf eerst een antwoord.
question-words = Antwoord in eigen woorden.
question-kept = Het antwoord is bewaard.
stop-talk = Gesprek aanvragen
stop-change = Antwoord wijzigen

check-title = Kloppen de antwoorden?
check-lead =
    Controleer de antwoorden.
    Daarna kan het verzoek worden verstuurd.
check-open-title = Het verzoek is nog niet volledig
check-open-lead =
    Er ontbreekt nog een antwoord.
    De gegeven antwoorden zijn bewaard.
check-none = Nog geen antwoord
check-send = Verzoek versturen
check-later = Nu nog niet
check-kept = De antwoorden blijven bewaard.
check-gone =
    Dit verzoek is nu niet meer mogelijk.
    De antwoorden zijn niet verstuurd.
    Een medewerker kan zeggen wat wel kan.

confirm-lead =
    Daarna is het verzoek verstuurd.
    Laat niemand meekijken.
confirm-back = Nog niet versturen
confirm-sure = Het verzoek versturen?
confirm-sure-lead =
    Een medewerker leest het dan.
    Daarna kan het nog worden ingetrokken.
confirm-yes = Ja, versturen

next-heading = Vervolg
next-read = Een medewerker leest het verzoek
next-read-by = Behandeling door: { $desk }
next-reply = Er volgt een antwoord
next-last-day = De laatste dag is { $day }.
next-still-ahead = Volgt nog:
next-if-yes = Bij toekenning:

receipt-title = Het verzoek is verstuurd
receipt-number = Nummer: { $number }
receipt-late =
    Is er dan nog geen antwoord?
    Kijk dan bij Mijn verzoeken.
    Daar staat wat mogelijk is.
receipt-home = Naar het begin

promise-label = Wie en wanneer
promise-who = Wie heeft het verzoek?
promise-last-day = Laatste dag voor een antwoord:
promise-day = Laatste dag

withdraw = Verzoek intrekken
withdraw-title = Dit verzoek intrekken?
withdraw-lead =
    De behandeling van het verzoek stopt dan.
    Later opnieuw indienen is mogelijk.
withdraw-lead-name =
    { $name } stopt dan met de behandeling.
    Later opnieuw indienen is mogelijk.
withdraw-keep = Nee, verzoek behouden
withdraw-yes = Ja, verzoek intrekken

requests-title = Mijn verzoeken
requests-lead = Overzicht van de verzoeken en wie ze behandelt.
requests-new = Nieuw
requests-late = Te laat
requests-draft = Nog af te maken.
requests-info = Na het antwoord gaat de behandeling verder.
requests-answer = Bekijk het antwoord.
requests-on = Dit was op { $day }.
requests-ask = Nieuw verzoek
requests-empty-title = Er zijn nog geen verzoeken
requests-empty =
    Is er iets te vragen of te regelen?
    Begin dan hier.

request-so-far = Stand van zaken
request-here = Het verzoek is nu hier.
request-written = Dit is opgeschreven
request-someone = Een medewerker
request-asked-title = { $name } vraagt aanvullende informatie
request-answer = Antwoord geven
request-late-title = De termijn is overschreden
request-late = Het antwoord moest er zijn op { $day }.
request-late-complain = Hierover een klacht indienen?
request-again = Opnieuw indienen
request-stopped =
    Dit verzoek wordt niet meer behandeld.
    Later opnieuw indienen is mogelijk.

why-heading = Reden
note-from = { $name } schrijft:
now-heading = Vervolgmogelijkheden
decided-by = Beslist door { $name } op { $day }.
decided-handed = Het besluit is op papier gegeven op { $day }.

objection-heading = Niet eens met de beslissing?
objection-open =
    { $body ->
        [complaint-committee] Beklag is mogelijk.
       *[other] Bezwaar is mogelijk.
    }
objection-until =
    { $body ->
        [complaint-committee] Beklag is mogelijk tot en met { $day }.
       *[other] Bezwaar is mogelijk tot en met { $day }.
    }
objection-today =
    { $body ->
        [complaint-committee] Vandaag is de laatste dag voor beklag.
       *[other] Vandaag is de laatste dag voor bezwaar.
    }
objection-passed =
    { $body ->
        [complaint-committee] Beklag is nog mogelijk.
       *[other] Bezwaar is nog mogelijk.
    }
    Vermeld waarom het later is.
objection-how = Informatie over beklag
objection-title =
    { $body ->
        [complaint-committee] Beklag indienen
       *[other] Bezwaar maken
    }
objection-body = Bij wie?
objection-route = Op welke manier?
objection-when = Tot wanneer?

reply-lead = { $name } vraagt om deze informatie.
reply-next = Daarna gaat de behandeling verder.

keyboard-label = Toetsenbord
keyboard-shift = Hoofdletter
keyboard-delete = Eén letter wissen
keyboard-space = spatie
keyboard-enter = Nieuwe regel
keyboard-latin = abc
keyboard-figures = 123
keyboard-marks = éëñ
keyboard-arabic = أبت
