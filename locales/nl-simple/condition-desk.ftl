# The page of a person at the desk: what he needs outside.

person-find = Zoek iemand met zijn nummer
person-find-go = Zoek
person-nobody = Niemand hier heeft dit nummer
person-nobody-lead = Kijk het nummer na.
person-changed = Bewaard.
person-gone =
    Hij is vrij.
    Je kunt hier niets meer veranderen.
person-restricted =
    Hij heeft beperkingen.
    Niets van hem mag naar buiten.
person-short-stay = Blijft kort
person-came = Gekomen op
person-dutch = Nationaliteit
person-dutch-yes = Nederlands
person-dutch-no = niet Nederlands
person-dutch-unknown = niet bekend
person-municipality = Gemeente
person-municipality-unknown = niet bekend
person-own-plan = Plan dat { $name } zelf schreef
person-conditions = Wat hij buiten nodig heeft

condition-own-says = { $name } zegt zelf
condition-staff-say = Wij zeggen
condition-by = { $name }, { $day }
condition-own-answers = Eigen antwoorden van { $name }
condition-until = Bewijs is goed tot en met
condition-until-early = Dat is voor hij vrij komt.
condition-until-field = Bewijs is goed tot en met, hoeft niet
condition-until-need =
    Dit bewijs loopt af voor hij vrij komt.
    Daarom wordt het: hulp nodig.
condition-why = Waarom
condition-entry = Toen hij kwam
condition-what = Wat wordt het
condition-send = Zeg dit
condition-cancel = Laat het zo
condition-event-map = Wij kijken ernaar
condition-event-settle = Klaar
condition-event-need-help = Hulp nodig
condition-event-start-help = Hulp loopt
condition-event-pass-on = Iemand buiten gaat verder
condition-event-give-up = Dit lukt niet voor hij vrij komt

screening-title = Screening
screening-lead =
    Is alles bekeken?
    Dan staat vast hoe het was toen hij kwam.
screening-unknown =
    { $n ->
        [one] Van { $n } ding weten jullie nog niets.
       *[other] Van { $n } dingen weten jullie nog niets.
    }
screening-finish = Maak de screening af
screening-sure = Is de screening af?
screening-sure-lead =
    Daarna verandert het begin niet meer.
    Hoe het nu is, kun je wel blijven veranderen.
screening-back = Nog niet
screening-yes = Ja, de screening is af
screening-done = Afgemaakt door { $name } op { $day }.
