# What every screen has: controls, days, numbers, languages.

control-back = Terug
control-home = Begin
control-stop = Stop
control-help-short = Praten
control-next = Verder
control-send = Verstuur
control-change = Verander
control-delete = Wis
control-try-again = Probeer het nog een keer
control-wait = Even wachten
control-letters-and-colour = Letters en kleur
control-bigger-text = Grotere letters
control-language = Taal
control-sign-out = Log uit
control-close = Ik snap het
control-done = Klaar
dock-label = Altijd hier
unchecked =
    Niemand heeft deze vertaling nagekeken.
    Twijfel je?
    Vraag het dan.
line-away = Er is even geen verbinding
line-away-lead =
    Wat je typt, blijft hier staan.
    De verbinding komt vanzelf terug.
line-wait =
    De verbinding komt vanzelf terug.
    Je kunt dan verder.
line-back = De verbinding is er weer.
line-not-yet = Nog niet verstuurd
line-not-yet-lead = Dat gebeurt als de verbinding er weer is.
line-lost = Niet alles is verstuurd
line-lost-lead =
    Er was geen verbinding.
    Kijk wat er mist en doe dat opnieuw.
line-lost-out = Er was geen verbinding
line-lost-out-lead =
    Je bent uitgelogd.
    Niet alles is verstuurd.
line-fallen =
    De verbinding komt vanzelf terug.
    Je kunt hier wachten.
leave-title = Nog niet alles is verstuurd
leave-lead =
    Er is geen verbinding.
    Log je nu uit?
    Dan is het weg.
leave-stay = Ik blijf hier
leave-go = Log toch uit
keypad-label = Cijfers
keypad-typed = { $n } van de { $of } cijfers
keypad-digits = { $digits }
look-size = Hoe groot zijn de letters?
look-size-normal = Gewone letters
look-theme = Welke kleuren?
look-theme-light = Licht
look-theme-dark = Donker
look-theme-contrast = Zwart met witte letters
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
language-nl-simple = Nederlands
language-nl = Nederlands, moeilijker
language-en = Engels
language-ar = Arabisch
