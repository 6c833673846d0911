# Help of municipalities and what was shared, at the desk.

person-help = Hulp die hij vraagt aan de gemeente
person-sharing = Bekijk wat wij over hem deelden
desk-help-title = Hulp van gemeenten
desk-help-lead = Wat nog verstuurd moet worden staat bovenaan.
desk-help-empty = Niemand vraagt nu hulp aan een gemeente.
desk-help-by = Sturen tot en met
desk-help-what = Vraag
desk-help-state = Hoe ver
desk-help-late =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
desk-help-restricted = Beperkingen: niets mag naar buiten
desk-help-send-by = Sturen tot en met { $day }
desk-help-answer = Wat zegt de gemeente
desk-help-enter = Bewaar het antwoord
desk-help-event-ask-help = Gevraagd in de kiosk
desk-help-event-check = Bekeken door { $name }
desk-help-event-send = Verstuurd naar { $town }
desk-help-event-confirm = Aangekomen bij { $town }, zegt { $name }
desk-help-event-start = { $town } is bezig, zegt { $name }
desk-help-event-pass = Doorgestuurd naar { $town }
desk-help-event-answer-help = Antwoord van { $town }, zegt { $name }
desk-help-event-put-away = Afgesloten door { $name }
desk-help-event-take-back = Teruggenomen in de kiosk
desk-help-entry-check = Klopt, verstuur het
desk-help-entry-confirm = De gemeente heeft het
desk-help-entry-start = De gemeente is bezig
desk-help-entry-put-away = Sluit af
desk-sharing-title = Gedeeld over { $number }
desk-sharing-lead = Dit ging over hem naar buiten. Dat je kijkt, wordt opgeschreven.
desk-sharing-empty = Wij deelden niets over hem.
desk-sharing-on = Wanneer
desk-sharing-with = Met wie
desk-sharing-about = Waarover
desk-sharing-what = Wat
desk-sharing-basis = Waarom dat mag
desk-sharing-18a = Artikel 18a Pbw
desk-shared-name = naam
desk-shared-number = nummer
desk-shared-born-on = geboren op
desk-shared-prison = gevangenis
desk-shared-ends-on = laatste dag
desk-shared-need = wat hij vraagt
desk-shared-over = dat zijn vraag stopt
