# Objection by body and route, and the blank form. Of a text with more lines, the first stands large.

objection-was-late = Ons antwoord kwam te laat
objection-paper =
    Je schrijft het op papier.
    Wij zien niet wat je schrijft.
objection-print = Print een leeg formulier
objection-printed =
    Het papier komt uit de printer.
    Neem het mee en vul het in.

remedy-court =
    Bij de rechter
    De rechter kijkt of de beslissing klopt.
route-court-letter =
    Met een brief aan de rechter
    Schrijf op waarom je het niet eens bent.
    Een advocaat kan je helpen.

form-title = Ik ben het niet eens met een beslissing
form-to = Voor wie:
form-until = De laatste dag is { $day }.
form-name = Mijn naam
form-number = Mijn nummer
form-about = Waarover gaat het?
form-why = Waarom ben ik het niet eens?
form-late = Waarom is het laat?
form-date = Datum
form-signature = Handtekening
