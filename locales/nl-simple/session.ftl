# The rest screen, signing in, the cover, the introduction.

rest-title = Welkom. Kies je taal.
rest-lead = Hier regel je dingen voor buiten.
not-enrolled-title = Dit scherm werkt nog niet
not-enrolled-lead =
    Vraag een medewerker om hulp.
    Hij kan het scherm aanzetten.
sign-in-step = Stap { $n } van { $of }
sign-in-number-title = Typ je nummer
sign-in-number-lead = Je nummer staat op je pas.
sign-in-pin-title = Typ je pincode
sign-in-pin-lead =
    Je code heeft 6 cijfers.
    Laat niemand meekijken.
sign-in-stopped-title = Het kan op een andere manier
forgot-pin = Ik weet mijn pincode niet
forgot-pin-title = Vraag een nieuwe pincode
forgot-pin-lead =
    Ga naar je mentor.
    Of ga naar het re-integratiecentrum.
    Je krijgt dan een nieuwe code op papier.
    Dat kan vandaag nog.
    Is er een medewerker bij je?
    Dan kan hij je nu inloggen.
vouch-start = Een medewerker logt je in
vouch-lead =
    Dit vult de medewerker in.
    Kijk jij even niet mee.
vouch-name = Naam van de medewerker
vouch-password = Wachtwoord
vouch-show = Laat zien
vouch-number = Nummer van wie je inlogt
vouch-who = Is dit de goede persoon?
vouch-who-lead =
    Kijk dat goed na.
    We bewaren wie dit deed.
vouch-person = Naam
vouch-unit = Afdeling en cel
vouch-yes = Ja, dit is hem
vouch-no = Nee, iemand anders
cover-title = Even weg?
cover-lead =
    Alles wat je deed, is bewaard.
    Typ je pincode en ga verder.
    Of laat een medewerker je inloggen.
    Ben je iemand anders?
    Kies dan: Log uit.
cover-lead-lost =
    Typ je pincode en ga verder.
    Ben je iemand anders?
    Kies dan: Log uit.
cover-go-on = Verder met pincode
cover-sign-out = Log uit
idle-title = Ben je er nog?
idle-lead =
    Straks gaat het scherm dicht.
    Alles wat je deed, is bewaard.
idle-lead-unsent =
    Straks gaat het scherm dicht.
    Wat nog niet verstuurd is, is dan weg.
idle-here = Ik ben er nog
welcome-step = Blad { $n } van { $of }
welcome-what-title = Dit is Vooruit
welcome-what =
    Hier regel je dingen voor buiten.
    Je vraagt iets.
    Een medewerker geeft antwoord.
    Je ziet altijd wie het doet en wanneer.
welcome-who-title = Wie ziet wat?
welcome-who =
    Medewerkers zien wat je aan hen vraagt.
    Andere mensen hier zien niets van jou.
    Ga je weg?
    Kies dan: Stop.
welcome-help-title = Hulp is er altijd
welcome-help =
    Lukt iets niet?
    Kies dan onderaan: Praten.
    Er komt dan iemand naar je toe.
welcome-begin = Begin
