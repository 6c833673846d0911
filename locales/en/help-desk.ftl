# Help of municipalities and what was shared, at the desk.

person-help = Help that he asks of the municipality
person-sharing = See what was shared of him
desk-help-title = Help of municipalities
desk-help-lead = What is still to be sent comes first, the oldest term before the others.
desk-help-empty = Nobody is asking a municipality for help now.
desk-help-by = Send by
desk-help-what = Asked
desk-help-state = Where it is
desk-help-late =
    { $n ->
        [one] { $n } day late
       *[other] { $n } days late
    }
desk-help-restricted = Restrictions: nothing may go outside
desk-help-send-by = Send by { $day }
desk-help-answer = What the municipality answers
desk-help-enter = Keep the answer
desk-help-event-ask-help = Asked at the kiosk
desk-help-event-check = Checked by { $name }
desk-help-event-send = Sent to { $town }
desk-help-event-confirm = Received by { $town }, entered by { $name }
desk-help-event-start = { $town } works on it, entered by { $name }
desk-help-event-pass = Passed on to { $town }
desk-help-event-answer-help = Answer of { $town }, entered by { $name }
desk-help-event-put-away = Closed by { $name }
desk-help-event-take-back = Taken back at the kiosk
desk-help-entry-check = Right, send it
desk-help-entry-confirm = The municipality has it
desk-help-entry-start = The municipality works on it
desk-help-entry-put-away = Close
desk-sharing-title = Shared of { $number }
desk-sharing-lead = What went outside about him. That you look is recorded.
desk-sharing-empty = Nothing was shared of him.
desk-sharing-on = When
desk-sharing-with = With whom
desk-sharing-about = About
desk-sharing-what = What
desk-sharing-basis = Basis
desk-sharing-18a = Article 18a Pbw
desk-shared-name = name
desk-shared-number = registration number
desk-shared-born-on = date of birth
desk-shared-prison = prison
desk-shared-ends-on = provisional last day
desk-shared-need = what he asks
desk-shared-over = that it is over
