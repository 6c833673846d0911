# What can go wrong. Says what to do now and blames nobody.

problem-bad-body =
    Dit ging niet goed.
    Probeer het nog een keer.
problem-bad-query =
    Dit ging niet goed.
    Ga terug naar het begin.
problem-key-missing =
    Dit ging niet goed.
    Probeer het nog een keer.
problem-signed-out =
    Je bent uitgelogd.
    Log opnieuw in.
problem-covered =
    Het scherm is dicht.
    Typ je pincode.
problem-not-enrolled =
    Dit scherm werkt nog niet.
    Vraag een medewerker om hulp.
problem-wrong-pin =
    Je nummer of pincode klopt niet.
    Probeer het nog een keer.
problem-wrong-password =
    Je naam of wachtwoord klopt niet.
    Probeer het nog een keer.
problem-origin-refused =
    Dit mag niet vanaf deze plek.
    Ga terug naar het begin.
problem-enrol-refused =
    Dit adres werkt niet meer.
    Vraag een nieuw adres.
problem-forbidden =
    Dit kan hier niet.
    Vraag een medewerker om hulp.
problem-not-found =
    Dit is er niet meer.
    Ga terug naar het begin.
problem-method-not-allowed =
    Dit ging niet goed.
    Ga terug naar het begin.
problem-already-decided =
    Er is al besloten door { $by }.
    Kijk wat het antwoord is.
problem-not-now =
    Dit kan nu niet meer.
    Kijk hoe het met je vraag staat.
problem-already-asked =
    Deze vraag heb je al gesteld.
    Kijk bij Mijn vragen.
problem-not-dutch =
    Deze kaart is voor Nederlanders.
    Praat met ons over wat wel kan.
problem-ask-first =
    Vraag eerst iets anders.
    Bij de vraag staat wat.
problem-restricted =
    Dit kan nu niet.
    Jij mag nu geen contact met buiten hebben.
problem-other-kiosk =
    Dit scherm is voor een andere afdeling.
    Ga naar het scherm van jouw afdeling.
problem-too-large =
    Dit is te veel tekst.
    Maak het korter.
problem-speech-off =
    Hier wordt niets voorgelezen.
    Vraag iemand om het te lezen.
problem-speech-busy =
    Voorlezen lukt nu even niet.
    Probeer het straks nog een keer.
problem-speech-failed =
    Voorlezen lukt nu niet.
    Vraag iemand om het te lezen.
problem-not-json =
    Dit ging niet goed.
    Probeer het nog een keer.
problem-key-reused =
    Dit ging niet goed.
    Probeer het nog een keer.
problem-text-empty =
    Er staat nog niets.
    Typ eerst iets.
problem-text-too-long =
    Dit is te lang.
    Gebruik niet meer dan { $max } letters.
problem-text-forbidden =
    Er staat een teken in dat niet kan.
    Typ het opnieuw.
problem-answer-unknown =
    Dit antwoord ken ik niet.
    Kies een ander antwoord.
problem-answer-missing =
    Je mist nog een antwoord.
    Geef eerst dat antwoord.
problem-answer-stops =
    Met dit antwoord hoef je niets te vragen.
    Verander je antwoord, of praat met ons.
problem-type-unknown =
    Dit kun je hier niet vragen.
    Praat met een medewerker.
problem-pin-needed = Typ eerst je pincode.
problem-reason-unknown =
    Deze reden past niet.
    Kies een andere reden.
problem-now-missing = Zeg ook wat hij nu kan doen.
problem-step-unknown =
    Deze stap past niet.
    Kies een andere stap.
problem-short-stay-over =
    Dit is er alleen als je kort blijft.
    Vraag het bij Iets vragen.
problem-condition-unknown =
    Dit hoort niet bij deze gevangenis.
    Kies iets anders.
problem-condition-reason = Zeg waarom dit niet lukt.
problem-evidence-unknown = Hier hoort geen dag bij.
problem-day-needed = Kies een dag: vandaag of later.
problem-desk-unknown = Kies een andere afdeling.
problem-day-wrong =
    Kies een andere dag.
    De dag is te vroeg of te laat.
problem-language-unknown =
    Deze taal is er nog niet.
    Kies een andere taal.
problem-try-later =
    { $seconds ->
        [one] Wacht even: { $seconds } tel.
       *[other] Wacht even: { $seconds } tellen.
    }
    Probeer het dan nog een keer.
problem-pin-not-here =
    Op dit scherm kan dat nu niet met een code.
    Ga naar een ander scherm.
    Of laat een medewerker je hier inloggen.
problem-number-unknown =
    Dit nummer is hier niet bekend.
    Kijk het nummer na.
problem-internal =
    Er is iets mis bij ons.
    Probeer het straks nog een keer.
problem-unavailable =
    Er is nu geen verbinding.
    Probeer het straks nog een keer.
problem-storage-full =
    Er kan nu niets bij.
    Probeer het later nog een keer.
problem-municipality-unknown =
    Die gemeente kennen wij niet.
    Kies een andere.
problem-municipality-needed =
    Wij weten nog niet welke gemeente.
    Zeg eerst waar hij gaat wonen.
problem-help-need = Kies iets uit de lijst.
problem-help-outcome = Kies wat de gemeente zegt.
problem-plan-said =
    Dit past hier niet bij.
    Kijk wat je wilt zeggen.
problem-plan-empty =
    Er staat nog geen doel in het plan.
    Zet er eerst een doel in.
problem-plan-two-people =
    Jij schreef dit plan.
    Iemand anders stelt het vast.
problem-plan-full =
    Er past niets meer in het plan.
    Praat erover met je casemanager.
