# Help of municipalities and what was shared, at the desk.

person-help = Hulpvragen aan de gemeente
person-sharing = Bekijk wat over hem gedeeld is
desk-help-title = Hulpvragen gemeente
desk-help-lead = Wat nog verstuurd moet worden staat bovenaan, de oudste termijn eerst.
desk-help-empty = Er zijn geen open hulpvragen.
desk-help-by = Versturen tot en met
desk-help-what = Hulpvraag
desk-help-state = Stand
desk-help-late =
    { $n ->
        [one] { $n } dag te laat
       *[other] { $n } dagen te laat
    }
desk-help-restricted = Beperkingen: niets mag naar buiten
desk-help-send-by = Versturen tot en met { $day }
desk-help-answer = Antwoord van de gemeente
desk-help-enter = Antwoord vastleggen
desk-help-event-ask-help = Gevraagd in de kiosk
desk-help-event-check = Gecontroleerd door { $name }
desk-help-event-send = Verzonden naar { $town }
desk-help-event-confirm = Ontvangen door { $town }, ingevoerd door { $name }
desk-help-event-start = In behandeling bij { $town }, ingevoerd door { $name }
desk-help-event-pass = Doorgestuurd naar { $town }
desk-help-event-answer-help = Antwoord van { $town }, ingevoerd door { $name }
desk-help-event-put-away = Afgesloten door { $name }
desk-help-event-take-back = Ingetrokken in de kiosk
desk-help-entry-check = Klopt, verstuur
desk-help-entry-confirm = Gemeente heeft het ontvangen
desk-help-entry-start = Gemeente is ermee bezig
desk-help-entry-put-away = Afsluiten
desk-sharing-title = Gedeeld over { $number }
desk-sharing-lead = Wat van hem naar buiten ging. Deze inzage wordt vastgelegd.
desk-sharing-empty = Er is niets over hem gedeeld.
desk-sharing-on = Wanneer
desk-sharing-with = Met wie
desk-sharing-about = Onderwerp
desk-sharing-what = Wat
desk-sharing-basis = Grondslag
desk-sharing-18a = Artikel 18a Pbw
desk-shared-name = naam
desk-shared-number = registratienummer
desk-shared-born-on = geboortedatum
desk-shared-prison = inrichting
desk-shared-ends-on = voorlopige einddatum
desk-shared-need = hulpvraag
desk-shared-over = dat de hulpvraag vervalt
