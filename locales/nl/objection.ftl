# Objection by body and route, and the blank form. Of a text with more lines, the first stands large.

objection-was-late = De termijn was overschreden
objection-paper =
    Dit gaat op papier.
    Medewerkers zien niet wat er geschreven wordt.
objection-print = Leeg formulier printen
objection-printed =
    Het formulier komt uit de printer.
    Neem het mee en vul het in.

remedy-court =
    Bij de rechtbank
    De rechtbank toetst de beslissing.
route-court-letter =
    Met een bezwaarschrift aan de rechtbank
    Vermeld de beslissing en de reden van het bezwaar.
    Een advocaat kan helpen.

form-title = Niet eens met een beslissing
form-to = Aan:
form-until = De laatste dag is { $day }.
form-name = Naam
form-number = Registratienummer
form-about = Over welke beslissing gaat het?
form-why = Reden
form-late = Reden waarom dit later is
form-date = Datum
form-signature = Handtekening
