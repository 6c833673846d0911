# The desk of the staff. `desk-event-…` is the history of a request as staff read it; `$name` is who did it.

rail-skip = Naar de tekst
rail-menu = Menu
rail-colours = Kleuren

staff-title = Log in
staff-lead = Voor medewerkers.
staff-ended =
    Je bent uitgelogd.
    Log opnieuw in.
    Wat je schreef, is bewaard.
staff-name = Naam
staff-password = Wachtwoord
staff-show = Laat zien
staff-send = Log in

queue-title = Vragen die wachten
queue-lead =
    { $n ->
        [0] Er wacht nu niets op jullie.
        [one] { $n } vraag wacht op jullie. De oudste staat bovenaan.
       *[other] { $n } vragen wachten op jullie. De oudste staat bovenaan.
    }
queue-parts = Welke vragen
queue-all = Alles, { $n }
queue-mine = Van mij, { $n }
queue-new = Nieuw, { $n }
queue-late = Te laat, { $n }
queue-waiting = Wacht op antwoord, { $n }
queue-to-do = Nog te doen, { $n }
queue-empty-all =
    Er wacht niets.
    Nieuwe vragen komen hier vanzelf.
queue-empty-mine =
    Hier staat wat jij hebt genomen.
    Dat is nu niets.
queue-empty-new =
    Er zijn geen nieuwe vragen.
    Alles is al genomen.
queue-empty-late = Niets is te laat.
queue-empty-waiting = Niemand moet jou nog antwoord geven.
queue-empty-to-do = Alles wat jullie zeiden, is gedaan.
queue-caption = Vragen die wachten, de oudste eerst
queue-last-day = Laatste dag
queue-request = Vraag
queue-from = Van wie
queue-language = Taal
queue-holder = Wie heeft het
queue-state = Hoe staat het
queue-nobody = niemand
queue-today = vandaag
queue-answered = antwoord is gegeven
queue-days-late =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
queue-of = van { $name }
queue-more =
    { $n ->
        [one] Laat nog { $n } vraag zien
       *[other] Laat meer zien, nog { $n } vragen
    }
queue-news =
    { $n ->
        [one] { $n } nieuwe vraag
       *[other] { $n } nieuwe vragen
    }

stand-new = Nieuw
stand-in-progress = Bezig
stand-waiting = Wacht op antwoord
stand-to-do = Nog te doen
stand-refused = Nee gezegd
stand-carried-out = Geregeld
stand-closed = Weggelegd
stand-withdrawn = Niet meer nodig
stand-expired = Gestopt

file-changed = Deze vraag is net veranderd.
live-away = De verbinding is even weg
live-away-lead =
    De verbinding komt vanzelf terug.
    Wat je schrijft, blijft staan.
live-back = De verbinding is er weer.
file-nowhere = Dit is er niet
file-nowhere-lead =
    Deze pagina is er niet.
    Of de vraag is voor iemand anders.
file-failed = Dit kun je nu niet zien
file-to-queue = Naar alle vragen
file-number = Vraag { $number } van { $name }
file-registration = Nummer
file-unit = Afdeling en cel
file-ends = Waarschijnlijk vrij op
file-ends-unknown = niet bekend
file-dutch-unknown =
    Wij weten niet of hij Nederlander is.
    Deze vraag kan alleen als dat zo is.
    Kijk dat na voor je besluit.
file-dutch-no =
    Bij ons staat dat hij geen Nederlander is.
    Deze vraag kan alleen met een Nederlands paspoort.
file-with-helper = Een helper typte dit
file-asked = Wat { $name } vroeg
file-history = Wat er gebeurde
file-answer-owed = Antwoord
file-at-latest = op zijn laatst { $day }
file-certificates = Bewijzen van { $name }
file-program = Vooruit

take-title = Wie doet dit?
take-nobody = Niemand heeft deze vraag nog.
take = Ik neem deze vraag
take-colleague = { $name } heeft deze vraag.
take-over = Ik neem deze vraag over van { $name }
waiting-title = { $name } moet nog antwoord geven
waiting-lead =
    Daarna ga jij weer verder.
    De laatste dag voor { $name } blijft staan.
waiting-go-on = Ik ga verder zonder antwoord
close-title = Je bent klaar
close-lead =
    { $name } heeft het antwoord.
    Leg de vraag weg.
    Je kunt hem niet meer terughalen.
close = Leg deze vraag weg

forward-title = Hoort dit bij iemand anders?
forward = Stuur door
forward-to = Waar gaat de vraag heen
forward-stays =
    De vraag staat daarna niet meer hier.
    De laatste dag blijft staan.
forward-send = Stuur deze vraag door
forward-back = Toch niet
forward-gone =
    De vraag is doorgestuurd.
    Die staat nu bij: { $desk }.
nothing-title = Je bent klaar
nothing-withdrawn = Hij wil deze vraag niet meer.
nothing-expired = Hij is vrij. De vraag is gestopt.
nothing-closed = Deze vraag is weggelegd.

given-known = { $name } zag het antwoord op { $day }.
given-unknown = { $name } heeft het antwoord nog niet gezien.
given-handed = { $name } kreeg het antwoord op papier op { $day }.
given-paper = Ik gaf het op papier
given-paper-day = Wanneer kreeg { $name } het?
given-paper-send = Schrijf deze dag op
given-paper-back = Toch niet

handle-title = Antwoord
handle-choice = Wat wordt het
handle-granted = Ja
handle-partly-granted = Deels ja
handle-refused = Nee
handle-ask = Eerst iets vragen
handle-reason = Waarom
handle-now = Wat { $name } nu kan doen
handle-question = Wat wil je vragen
handle-final =
    Dit blijft zo.
    Niemand kan het daarna nog veranderen.
handle-ask-waits =
    Daarna wacht je op antwoord.
    De laatste dag blijft staan.
handle-send = Verstuur
handle-send-granted = Zeg ja tegen { $name }
handle-send-partly-granted = Zeg deels ja tegen { $name }
handle-send-refused = Zeg nee tegen { $name }
handle-send-ask = Vraag dit aan { $name }
handle-sent = Verstuurd.
refuse-title = Wil je nee zeggen tegen { $name }?
refuse-back = Terug naar mijn antwoord
refuse-yes = Ja, zeg nee
fault-choice = Kies eerst wat het wordt.
fault-reason = Kies eerst waarom.
fault-now = Zeg ook wat hij wel kan doen. Kies er minstens een.
fault-question = Kies eerst een vraag.
fault-step = Kies eerst een stap.
fault-day = Kies een dag: vandaag of later.
fault-desk = Kies eerst waar de vraag heen gaat.
fault-handed =
    Kies een dag tot en met vandaag.
    Niet voor de dag van het antwoord.

note-own = Eigen zin, hoeft niet
note-foreign = { $name } leest { $language }. Deze zin wordt niet vertaald.
meter-words =
    { $n ->
        [one] { $n } woord.
       *[other] { $n } woorden.
    }
meter-easy = Makkelijk te lezen.
meter-long = Een zin heeft { $n } woorden. Neem er niet meer dan { $most }.

carry-title = Regelen
carry-lead = Zeg bij elke stap wat er gebeurt.
carry-step = Welke stap
carry-day = Op welke dag
carry-said-day = Gezegd: { $day }
carry-said = Gezegd
carry-last =
    Dit is de laatste stap.
    Daarna is alles geregeld.
carry-send = Zeg dit tegen { $name }
carry-send-last = Zeg dit tegen { $name }, dan is het klaar

preview-draft = Zo krijgt { $name } het
preview-now = Dit ziet { $name } nu
preview-language = Taal van het voorbeeld
preview-unchecked = Niemand heeft het { $language } nagekeken.
preview-objection = Hoe hij kan klagen, komt er vanzelf bij.

enter-title = Schrijf een vraag op
enter-lead =
    Voor wie iets vroeg op papier of met woorden.
    Daarna staat de vraag ook op de kiosk.
enter-search = Zoek
enter-search-kept = Wij bewaren dat je dit nummer bekeek.
enter-other = Iemand anders
enter-kind = Wat vraagt { $name }?
enter-kind-none = Kies een vraag
enter-help = Praten
enter-choose = Kies eerst wat hij vraagt.
enter-open = Bekijk die vraag
enter-elsewhere = Een ander team heeft die vraag.
enter-goes =
    { $n ->
        [one] De vraag gaat naar: { $desk }. Die heeft { $n } werkdag.
       *[other] De vraag gaat naar: { $desk }. Die heeft { $n } werkdagen.
    }
enter-send = Verstuur voor { $name }
enter-sent =
    Vraag { $number } van { $name } is verstuurd.
    Die staat bij: { $desk }.
    De laatste dag is { $day }.
fault-answer = Geef hier eerst een antwoord.
desk-block-already-asked = Deze vraag van hem staat al open.
desk-block-not-dutch =
    Bij ons staat dat hij geen Nederlander is.
    Deze vraag kan dan niet.
desk-block-first =
    Hiervoor is eerst iets anders nodig.
    Schrijf eerst dit op: { $kind }.
desk-block-restricted =
    Hij mag nu geen contact met buiten hebben.
    Deze vraag kan nu niet.

desk-event-submit = { $name } verstuurde dit
desk-event-enter = { $name } schreef dit op
desk-event-receive = { $name } heeft het gezien
desk-event-take = { $name } nam de vraag
desk-event-forward = { $name } stuurde dit door
desk-event-ask = { $name } vroeg iets
desk-event-reply = { $name } gaf antwoord
desk-event-grant = { $name } zei ja
desk-event-grant-partly = { $name } zei deels ja
desk-event-refuse = { $name } zei nee
desk-event-hand-over = { $name } gaf het antwoord op papier
desk-event-step = { $name } zei een stap
desk-event-carry-out = { $name } is klaar
desk-event-close = { $name } legde de vraag weg
desk-event-withdraw = { $name } wil dit niet meer
desk-event-expire = Gestopt omdat hij vrij is, zegt { $name }
