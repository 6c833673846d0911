# The rest screen, signing in, the cover, the introduction.

rest-title = Welkom. Kies een taal.
rest-lead = Regelen voor buiten.
not-enrolled-title = Dit scherm is nog geen kiosk
not-enrolled-lead =
    Een beheerder maakt van deze browser een kiosk.
    Dat gaat met een eenmalig adres: vooruit kiosk enrol.
sign-in-step = Stap { $n } van { $of }
sign-in-number-title = Registratienummer
sign-in-number-lead = Het nummer staat op de pas.
sign-in-pin-title = Pincode
sign-in-pin-lead =
    De code heeft 6 cijfers.
    Laat niemand meekijken.
sign-in-stopped-title = Op een andere manier inloggen
forgot-pin = Pincode vergeten
forgot-pin-title = Nieuwe pincode vragen
forgot-pin-lead =
    De mentor of het RIC geeft een nieuwe pincode.
    Die komt op papier.
    Dat kan dezelfde dag.
    Een aanwezige medewerker kan nu al inloggen.
vouch-start = Inloggen door een medewerker
vouch-lead =
    De medewerker vult dit in.
    Niemand anders kijkt mee.
vouch-name = Naam van de medewerker
vouch-password = Wachtwoord
vouch-show = Tonen
vouch-number = Registratienummer van de gedetineerde
vouch-who = Is dit de juiste persoon?
vouch-who-lead =
    Controleer dit goed.
    Wie dit deed, wordt vastgelegd.
vouch-person = Naam
vouch-unit = Afdeling en cel
vouch-yes = Ja, deze persoon
vouch-no = Nee, iemand anders
cover-title = Scherm afgedekt
cover-lead =
    Alles is bewaard.
    De pincode brengt terug naar dezelfde plek.
    Een medewerker kan ook inloggen.
    Iemand anders kiest: uitloggen.
cover-lead-lost =
    De pincode brengt terug naar dezelfde plek.
    Iemand anders kiest: uitloggen.
cover-go-on = Verder met pincode
cover-sign-out = Uitloggen
idle-title = Nog aanwezig?
idle-lead =
    Het scherm wordt zo afgedekt.
    Alles is bewaard.
idle-lead-unsent =
    Straks gaat het scherm dicht.
    Wat nog niet verstuurd is, gaat dan verloren.
idle-here = Ik ben er nog
welcome-step = Pagina { $n } van { $of }
welcome-what-title = Dit is Vooruit
welcome-what =
    Hier worden zaken voor buiten geregeld.
    Een verzoek gaat naar een medewerker.
    Steeds is te zien wie het heeft en tot wanneer.
welcome-who-title = Wie ziet wat?
welcome-who =
    Medewerkers zien de verzoeken die zij behandelen.
    Andere gedetineerden zien niets.
    Bij weggaan: kies Stop.
welcome-help-title = Hulp
welcome-help =
    Lukt iets niet?
    Kies onderaan: Praten.
    Een medewerker neemt dan contact op.
welcome-begin = Beginnen
