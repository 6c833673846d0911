# What every screen has: controls, days, numbers, languages.

control-back = Back
control-home = Home
control-stop = Stop
control-help-short = Talk
control-next = Next
control-send = Send
control-change = Change
control-delete = Delete
control-try-again = Try again
control-wait = Please wait
control-letters-and-colour = Letters and colour
control-bigger-text = Bigger letters
control-language = Language
control-sign-out = Log out
control-close = I understand
control-done = Done
dock-label = Always here
unchecked =
    Nobody has checked this translation.
    Ask if you doubt.
line-away = There is no connection for a moment
line-away-lead =
    What you type stays here.
    The connection comes back by itself.
line-wait =
    The connection comes back by itself.
    Then you can go on.
line-back = The connection is back.
line-not-yet = Not sent yet
line-not-yet-lead = It is sent when the connection is back.
line-lost = Not everything was sent
line-lost-lead =
    There was no connection.
    See what is missing and do it again.
line-lost-out = There was no connection
line-lost-out-lead =
    You are logged out.
    Not everything was sent.
line-fallen =
    The connection comes back by itself.
    You can wait here.
leave-title = Not everything is sent yet
leave-lead =
    There is no connection.
    Do you log out now?
    Then it is gone.
leave-stay = Stay here
leave-go = Log out anyway
keypad-label = Digits
keypad-typed = { $n } of { $of } digits
keypad-digits = { $digits }
look-size = How big are the letters?
look-size-normal = Normal letters
look-theme = Which colours?
look-theme-light = Light
look-theme-dark = Dark
look-theme-contrast = Black with white letters
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $weekday } { $day } { $month }
date-time = { $date }, { $hour }:{ $minute }
number-group = { "\u00A0" }
language-nl-simple = Dutch
language-nl = Dutch, formal
language-en = English
language-ar = Arabic
