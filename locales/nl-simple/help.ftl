# Help of the municipality, and what was shared of him.

help-title = Hulp van de gemeente
help-town = De gemeente
help-need-title = Wat wil je vragen?
help-need-lead = Het gaat naar de gemeente waar je gaat wonen.
help-need-id-card = Een ID-kaart of paspoort
help-need-registration = Een adres waar ik sta ingeschreven
help-need-find-home = Een plek om te wonen
help-need-keep-home = Mijn huis houden
help-need-postal-address = Een adres voor mijn post
help-need-benefit =
    Geld van de gemeente
    Dat heet een uitkering.
help-need-work = Werk
help-need-debt-help = Hulp bij mijn schulden
help-need-budget-help = Iemand die op mijn geld let
help-need-talk =
    Ik weet het niet precies
    Ik wil erover praten.

help-check-title = Klopt dit?
help-check-lead =
    Eerst kijkt je casemanager.
    Daarna sturen wij het.
help-check-need = Dit vraag jij
help-check-to = Wij sturen het naar
help-to-unknown = Wij zoeken uit welke gemeente.
help-check-shared = Dit sturen wij mee
help-check-basis = Waarom dat mag
help-check-law =
    De wet zegt dat dit mag.
    Je hoeft geen toestemming te geven.
help-send = Verstuur
help-sent-by =
    Je casemanager kijkt ernaar.
    De laatste dag om te sturen is { $day }.
help-follow = Bekijk je vraag
help-again = Vraag opnieuw
help-already-next = Je kunt er wel over praten.
help-withdraw-lead =
    Dan sturen wij niets.
    Je kunt later opnieuw vragen.
help-withdraw-outside =
    De gemeente heeft je vraag al.
    Wij zeggen dat je vraag stopt.

help-state-draft = Gevraagd
help-state-checked = Klaar om te sturen
help-state-sent = Verstuurd
help-state-received = Aangekomen
help-state-in-progress = Bezig
help-state-answered = Antwoord
help-state-closed = Klaar
help-state-withdrawn = Gestopt

help-next-draft =
    Je casemanager kijkt naar je vraag.
    De laatste dag daarvoor is { $day }.
help-next-checked =
    Wij sturen je vraag.
    Jij hoeft niets te doen.
help-next-sent =
    De gemeente kijkt naar je vraag.
    Komt er antwoord?
    Dan zie je het hier.
help-next-received =
    De gemeente gaat aan het werk.
    Komt er antwoord?
    Dan zie je het hier.
help-next-in-progress =
    De gemeente geeft antwoord.
    Dan zie je het hier.
help-next-answered =
    Praat erover met je casemanager.
    Kies daarvoor: Praten.
help-next-closed = Dit is klaar.
help-next-withdrawn = Je kunt opnieuw vragen.

help-event-ask-help = Jij vroeg dit.
help-event-check = { $name } heeft het bekeken.
help-event-send = Verstuurd naar { $town }.
help-event-confirm = { $town } heeft je vraag.
help-event-start = { $town } is ermee bezig.
help-event-pass = Je vraag gaat door naar { $town }.
help-event-answer-help = { $town } gaf antwoord.
help-event-put-away = { $name } heeft dit afgesloten.
help-event-take-back = Jij nam dit terug.

help-outcome-offer =
    Ja, er is hulp
    Een medewerker vertelt je meer.
help-outcome-no-offer =
    Nee, er is geen hulp
    Een medewerker zoekt met je verder.
help-outcome-not-competent =
    Een andere gemeente moet dit doen
    Wij zoeken uit welke.

shared-name = Je naam
shared-number = Je nummer hier
shared-born-on = Wanneer je geboren bent
shared-prison = In welke gevangenis je zit
shared-ends-on = Wanneer je vrij komt
shared-need = Wat je vraagt
shared-over = Dat je vraag stopt
sharing-title = Wie weet wat over mij
sharing-lead = Dit stuurden wij over jou naar anderen.
sharing-on = { $day }, over: { $about }
sharing-basis-18a =
    De wet zegt dat dit mag.
    Daarom vragen wij geen toestemming.
    Klopt iets niet?
    Kies dan: Praten.
sharing-empty-title = Nog niets
sharing-empty =
    Wij stuurden nog niets over jou.
    Gebeurt dat wel?
    Dan zie je het hier.
