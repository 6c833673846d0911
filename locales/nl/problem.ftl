# What can go wrong. Says what to do now and blames nobody.

problem-bad-body =
    De gegevens kloppen niet.
    Probeer het opnieuw.
problem-bad-query =
    Dit adres klopt niet.
    Ga terug naar het begin.
problem-key-missing =
    De aanvraag mist een sleutel.
    Probeer het opnieuw.
problem-signed-out =
    De sessie is voorbij.
    Log opnieuw in.
problem-covered =
    Het scherm is afgedekt.
    Typ de pincode.
problem-not-enrolled =
    Deze browser is geen kiosk.
    Vraag de beheerder.
problem-wrong-pin =
    Nummer of pincode onjuist.
    Probeer het opnieuw.
problem-wrong-password =
    Naam of wachtwoord onjuist.
    Probeer het opnieuw.
problem-origin-refused =
    Deze wijziging kwam van een ander adres.
    Open Vooruit opnieuw.
problem-enrol-refused =
    Het eenmalige adres is gebruikt of verlopen.
    Maak een nieuw adres.
problem-forbidden =
    Geen toegang tot deze handeling.
    Vraag de beheerder.
problem-not-found =
    Niet gevonden.
    Ga terug naar het begin.
problem-method-not-allowed =
    Deze handeling bestaat niet.
    Ga terug naar het begin.
problem-already-decided =
    Dit verzoek is al beslist door { $by }.
    Bekijk het besluit.
problem-not-now =
    Dit kan niet in deze fase van het verzoek.
    Bekijk de stand.
problem-already-asked =
    Dit verzoek loopt al.
    Zie Mijn verzoeken.
problem-not-dutch =
    Alleen voor wie de Nederlandse nationaliteit heeft.
    Een medewerker helpt verder.
problem-ask-first =
    Eerst is een andere aanvraag nodig.
    Bij de vraag staat welke.
problem-restricted =
    Dit kan nu niet.
    Er gelden beperkingen.
problem-other-kiosk =
    Dit scherm is voor een andere afdeling.
    Gebruik het scherm van de eigen afdeling.
problem-too-large =
    De gegevens zijn te groot.
    Maak het korter.
problem-speech-off =
    Hier wordt niets voorgelezen.
    Vraag iemand om het te lezen.
problem-speech-busy =
    Voorlezen lukt nu even niet.
    Probeer het straks opnieuw.
problem-speech-failed =
    Voorlezen lukt nu niet.
    Vraag iemand om het te lezen.
problem-not-json =
    De gegevens hebben een verkeerde vorm.
    Probeer het opnieuw.
problem-key-reused =
    Dezelfde sleutel is voor iets anders gebruikt.
    Probeer het opnieuw.
problem-text-empty =
    De tekst is leeg.
    Typ eerst iets.
problem-text-too-long =
    De tekst is te lang.
    Ten hoogste { $max } tekens.
problem-text-forbidden =
    De tekst bevat een teken dat niet is toegestaan.
    Typ het opnieuw.
problem-answer-unknown =
    Dit antwoord hoort niet bij de vraag.
    Kies een ander antwoord.
problem-answer-missing =
    Er ontbreekt een antwoord.
    Vul dat eerst in.
problem-answer-stops =
    Met dit antwoord is geen verzoek nodig.
    Wijzig het antwoord of vraag een gesprek.
problem-type-unknown =
    Dit soort verzoek bestaat niet.
    Kies een ander.
problem-pin-needed =
    De pincode is nodig.
    Typ de pincode.
problem-reason-unknown =
    Deze reden hoort niet bij de uitkomst.
    Kies een andere reden.
problem-now-missing =
    Een afwijzing zegt ook wat nu kan.
    Kies er ten minste een.
problem-step-unknown =
    Deze stap hoort niet bij het verzoek.
    Kies een andere stap.
problem-short-stay-over =
    Deze vragen zijn er alleen bij een kort verblijf.
    Dien een gewoon verzoek in.
problem-condition-unknown =
    Deze voorwaarde wordt hier niet bijgehouden.
    Kies een andere.
problem-condition-reason = Kies een reden.
problem-evidence-unknown = Bij deze stand hoort geen datum.
problem-day-needed = Kies een dag: vandaag of later.
problem-desk-unknown = Kies een andere afdeling.
problem-day-wrong =
    Deze dag kan niet.
    Kies een dag na de beslissing en niet later dan vandaag.
problem-language-unknown =
    Deze taal is er niet.
    Kies een andere taal.
problem-try-later =
    { $seconds ->
        [one] Wacht { $seconds } seconde.
       *[other] Wacht { $seconds } seconden.
    }
    Probeer het dan opnieuw.
problem-pin-not-here =
    Bij dit nummer kan op dit scherm nu geen pincode worden gebruikt.
    Ga naar een andere kiosk, of laat een medewerker hier inloggen.
problem-number-unknown =
    Dit nummer is hier niet bekend.
    Controleer het nummer.
problem-internal =
    Er ging iets mis op de server.
    Probeer het later opnieuw.
problem-unavailable =
    De server is niet bereikbaar.
    Probeer het later opnieuw.
problem-storage-full =
    De opslag is vol.
    Waarschuw de beheerder.
problem-municipality-unknown =
    Deze gemeente staat niet in ons register.
    Kies een andere gemeente.
problem-municipality-needed =
    De gemeente is nog niet bekend.
    Leg eerst vast waar hij gaat wonen.
problem-help-need = Kies een van de mogelijkheden.
problem-help-outcome = Kies wat de gemeente heeft geantwoord.
problem-plan-said =
    Dit hoort hier niet bij.
    Kijk na wat u wilt zeggen.
problem-plan-empty =
    Er staat nog geen doel in het plan.
    Stel eerst een doel.
problem-plan-two-people =
    U schreef dit plan.
    Iemand anders stelt het vast.
problem-plan-full =
    Het plan is vol.
    Bespreek het met de casemanager.
