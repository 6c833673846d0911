# The desk of the staff. `desk-event-…` is the history of a request as staff read it; `$name` is who did it.

rail-skip = Naar de inhoud
rail-menu = Hoofdmenu
rail-colours = Kleuren

staff-title = Inloggen
staff-lead = Voor medewerkers.
staff-ended =
    De sessie is voorbij. Log opnieuw in.
    Wat geschreven was, is bewaard.
staff-name = Naam
staff-password = Wachtwoord
staff-show = Toon
staff-send = Inloggen

queue-title = Wachtrij
queue-lead =
    { $n ->
        [0] Er wacht niets op dit loket.
        [one] { $n } vraag wacht op dit loket. De oudste belofte staat bovenaan.
       *[other] { $n } vragen wachten op dit loket. De oudste belofte staat bovenaan.
    }
queue-parts = Delen van de wachtrij
queue-all = Alles, { $n }
queue-mine = Van mij, { $n }
queue-new = Nieuw, { $n }
queue-late = Te laat, { $n }
queue-waiting = Wacht op antwoord, { $n }
queue-to-do = Uit te voeren, { $n }
queue-empty-all =
    De wachtrij is leeg.
    Nieuwe vragen komen hier vanzelf te staan.
queue-empty-mine =
    Hier staat wat zelf genomen is.
    Dat is nu niets.
queue-empty-new =
    Er zijn geen nieuwe vragen.
    Iemand heeft ze allemaal genomen.
queue-empty-late = Niets is te laat.
queue-empty-waiting = Er wacht niets op een antwoord van een gedetineerde.
queue-empty-to-do = Alles wat is toegezegd, is uitgevoerd.
queue-caption = Vragen die wachten, oudste belofte eerst
queue-last-day = Laatste dag
queue-request = Vraag
queue-from = Van wie
queue-language = Taal
queue-holder = Ligt bij
queue-state = Stand
queue-nobody = niemand
queue-today = vandaag
queue-answered = beantwoord
queue-days-late =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
queue-of = van { $name }
queue-more =
    { $n ->
        [one] Toon nog { $n } vraag
       *[other] Toon meer, nog { $n } vragen
    }
queue-news =
    { $n ->
        [one] { $n } nieuwe vraag
       *[other] { $n } nieuwe vragen
    }

stand-new = Nieuw
stand-in-progress = Bezig
stand-waiting = Wacht op antwoord
stand-to-do = Uit te voeren
stand-refused = Afgewezen
stand-carried-out = Uitgevoerd
stand-closed = Weggelegd
stand-withdrawn = Ingetrokken
stand-expired = Vervallen

file-changed = Dit verzoek is zojuist gewijzigd.
live-away = De verbinding is even weg
live-away-lead =
    De verbinding komt vanzelf terug.
    Wat geschreven is, blijft staan.
live-back = De verbinding is er weer.
file-nowhere = Niet gevonden
file-nowhere-lead = Deze pagina is er niet, of de vraag ligt bij een ander loket.
file-failed = Dit is nu niet te zien
file-to-queue = Naar de wachtrij
file-number = Vraag { $number } van { $name }
file-registration = Registratienummer
file-unit = Afdeling en cel
file-ends = Voorlopige einddatum
file-ends-unknown = niet bekend
file-dutch-unknown =
    De nationaliteit is niet bekend.
    Deze vraag kan alleen met de Nederlandse nationaliteit. Kijk dat na voor het besluit.
file-dutch-no =
    Volgens de gegevens is er geen Nederlandse nationaliteit.
    Deze vraag kan alleen met de Nederlandse nationaliteit.
file-with-helper = Getypt door een helper
file-asked = Wat { $name } vroeg
file-history = Geschiedenis
file-answer-owed = Antwoord
file-at-latest = uiterlijk { $day }
file-certificates = Certificaten van { $name }
file-program = Vooruit

take-title = Wie doet dit?
take-nobody = Niemand heeft deze vraag nog genomen.
take = Ik neem deze vraag
take-colleague = Deze vraag ligt bij { $name }.
take-over = Ik neem deze vraag over van { $name }
waiting-title = { $name } moet nog antwoorden
waiting-lead =
    Na het antwoord van { $name } gaat de vraag hier verder.
    De belofte loopt intussen door.
waiting-go-on = Verder zonder dit antwoord
close-title = Niets meer te doen
close-lead =
    { $name } heeft het antwoord.
    Wegleggen haalt de vraag uit het werk. Terughalen kan niet.
close = Leg deze vraag weg

forward-title = Hoort dit bij een andere afdeling?
forward = Doorsturen
forward-to = Naar welke afdeling
forward-stays = De vraag gaat uit deze lijst. De laatste dag van de belofte blijft staan.
forward-send = Stuur deze vraag door
forward-back = Toch niet doorsturen
forward-gone = De vraag is doorgestuurd naar: { $desk }.
nothing-title = Niets meer te doen
nothing-withdrawn = De gedetineerde heeft deze vraag ingetrokken.
nothing-expired = De gedetineerde is vrij. De vraag is vervallen.
nothing-closed = Deze vraag is weggelegd.

given-known = { $name } zag het besluit op { $day }.
given-unknown = { $name } heeft het besluit nog niet gezien.
given-handed = { $name } kreeg het besluit op papier op { $day }.
given-paper = Op papier gegeven
given-paper-day = Op welke dag kreeg { $name } het besluit
given-paper-send = Dag vastleggen
given-paper-back = Toch niet

handle-title = Antwoord
handle-choice = Uitkomst
handle-granted = Ja
handle-partly-granted = Deels ja
handle-refused = Nee
handle-ask = Eerst iets vragen
handle-reason = Reden
handle-now = Wat { $name } nu kan doen
handle-question = Welke vraag
handle-final = Een besluit blijft staan. Na het versturen kan niemand het veranderen.
handle-ask-waits = De vraag wacht daarna op het antwoord. De belofte loopt door.
handle-send = Versturen
handle-send-granted = Stuur { $name } een ja
handle-send-partly-granted = Stuur { $name } een deels ja
handle-send-refused = Stuur { $name } een nee
handle-send-ask = Stel { $name } deze vraag
handle-sent = Verstuurd.
refuse-title = { $name } een nee sturen?
refuse-back = Terug naar het antwoord
refuse-yes = Verstuur het nee
fault-choice = Kies eerst een uitkomst.
fault-reason = Kies eerst een reden.
fault-now = Een nee zegt ook wat nu wel kan. Kies er ten minste een.
fault-question = Kies eerst een vraag.
fault-step = Kies eerst een stap.
fault-day = Kies een dag: vandaag of later.
fault-desk = Kies eerst een afdeling.
fault-handed = Kies een dag tussen het besluit en vandaag.

note-own = Eigen zin, niet verplicht
note-foreign = { $name } leest { $language }. Deze zin wordt niet vertaald.
meter-words =
    { $n ->
        [one] { $n } woord.
       *[other] { $n } woorden.
    }
meter-easy = Makkelijk te lezen.
meter-long = Een zin heeft { $n } woorden. Maak zinnen van hooguit { $most } woorden.

carry-title = Uitvoeren
carry-lead = Zeg per stap wat er is gedaan of wanneer het gebeurt.
carry-step = Welke stap
carry-day = Op welke dag
carry-said-day = Gezegd: { $day }
carry-said = Gezegd
carry-last = Dit is de laatste stap. Daarna is de vraag uitgevoerd.
carry-send = Zeg dit aan { $name }
carry-send-last = Zeg dit aan { $name } en rond af

preview-draft = Zo krijgt { $name } het
preview-now = Dit ziet { $name } nu
preview-language = Taal van het voorbeeld
preview-unchecked = Het { $language } is nog niet nagekeken.
preview-objection = Hoe en tot wanneer beklag kan, komt er vanzelf onder.

enter-title = Vraag opschrijven
enter-lead = Voor een gedetineerde die iets op papier of mondeling heeft gevraagd. De vraag komt ook op zijn kiosk te staan.
enter-search = Zoeken
enter-search-kept = Vastgelegd wordt dat dit nummer is bekeken om een vraag op te schrijven.
enter-other = Iemand anders
enter-kind = Wat vraagt { $name }
enter-kind-none = Kies een vraag
enter-help = Praten
enter-choose = Kies eerst wat hij vraagt.
enter-open = Naar die vraag
enter-elsewhere = De vraag ligt bij een andere afdeling.
enter-goes =
    { $n ->
        [one] De vraag gaat naar: { $desk }. De belofte is { $n } werkdag.
       *[other] De vraag gaat naar: { $desk }. De belofte is { $n } werkdagen.
    }
enter-send = Versturen voor { $name }
enter-sent = Vraag { $number } van { $name } is verstuurd naar: { $desk }. De laatste dag is { $day }.
fault-answer = Geef hier eerst een antwoord.
desk-block-already-asked = Deze vraag van hem staat al open.
desk-block-not-dutch = Volgens het systeem heeft hij geen Nederlandse nationaliteit. Deze vraag is dan niet mogelijk.
desk-block-first = Hiervoor is eerst een andere vraag nodig: { $kind }.
desk-block-restricted = Hij heeft beperkingen. Alles wat naar buiten gaat, is nu niet mogelijk.

desk-event-submit = Verstuurd door { $name }
desk-event-enter = { $name } heeft dit opgeschreven
desk-event-receive = Geopend door { $name }
desk-event-take = Genomen door { $name }
desk-event-forward = { $name } heeft dit doorgestuurd
desk-event-ask = Vraag gesteld door { $name }
desk-event-reply = Beantwoord door { $name }
desk-event-grant = Ja, door { $name }
desk-event-grant-partly = Deels ja, door { $name }
desk-event-refuse = Nee, door { $name }
desk-event-hand-over = { $name } heeft het antwoord op papier gegeven
desk-event-step = Stap gezegd door { $name }
desk-event-carry-out = Afgerond door { $name }
desk-event-close = Weggelegd door { $name }
desk-event-withdraw = Ingetrokken door { $name }
desk-event-expire = Vervallen wegens vrijlating, volgens { $name }
