# What every screen has: controls, days, numbers, languages.

control-back = Terug
control-home = Begin
control-stop = Stop
control-help-short = Praten
control-next = Verder
control-send = Versturen
control-change = Wijzigen
control-delete = Wissen
control-try-again = Opnieuw proberen
control-wait = Even wachten
control-letters-and-colour = Letters en kleur
control-bigger-text = Grotere letters
control-language = Taal
control-sign-out = Uitloggen
control-close = Sluiten
control-done = Gereed
dock-label = Vaste knoppen
unchecked =
    Deze vertaling is nog niet nagekeken.
    Bij twijfel: vraag een medewerker.
line-away = Er is even geen verbinding
line-away-lead =
    Wat getypt is, blijft hier staan.
    De verbinding komt vanzelf terug.
line-wait =
    De verbinding komt vanzelf terug.
    Daarna gaat het verder.
line-back = De verbinding is er weer.
line-not-yet = Nog niet verstuurd
line-not-yet-lead = Dat gebeurt zodra de verbinding er weer is.
line-lost = Niet alles is verstuurd
line-lost-lead =
    Er was geen verbinding.
    Wat ontbreekt, kan opnieuw.
line-lost-out = Er was geen verbinding
line-lost-out-lead =
    De sessie is beëindigd.
    Niet alles is verstuurd.
line-fallen =
    De verbinding komt vanzelf terug.
    Wachten kan hier.
leave-title = Nog niet alles is verstuurd
leave-lead =
    Er is geen verbinding.
    Bij uitloggen gaat het verloren.
leave-stay = Hier blijven
leave-go = Toch uitloggen
keypad-label = Cijfertoetsen
keypad-typed = { $n } van de { $of } cijfers
keypad-digits = { $digits }
look-size = Lettergrootte
look-size-normal = Gewone letters
look-theme = Kleuren
look-theme-light = Licht
look-theme-dark = Donker
look-theme-contrast = Hoog contrast
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $weekday } { $day } { $month }
date-time = { $date }, { $hour }.{ $minute } uur
number-group = { "\u00A0" }
language-nl-simple = Nederlands, eenvoudig
language-nl = Nederlands, formeel
language-en = Engels
language-ar = Arabisch
