# Help of the municipality, and what was shared of him.

help-title = Hulp van de gemeente
help-town = De gemeente
help-need-title = Wat wilt u vragen?
help-need-lead = Uw vraag gaat naar de gemeente waar u gaat wonen.
help-need-id-card = Een identiteitskaart of paspoort
help-need-registration = Inschrijving op een adres
help-need-find-home = Woonruimte
help-need-keep-home = Mijn woning behouden
help-need-postal-address = Een briefadres
help-need-benefit =
    Een uitkering
    Dat is geld van de gemeente om van te leven.
help-need-work = Werk
help-need-debt-help = Schuldhulpverlening
help-need-budget-help = Budgetbeheer
help-need-talk =
    Ik weet het niet precies
    Ik wil er een gesprek over.

help-check-title = Klopt dit?
help-check-lead =
    Eerst controleert de casemanager uw vraag.
    Daarna versturen wij die.
help-check-need = Uw vraag
help-check-to = Wij versturen dit naar
help-to-unknown = Wij zoeken uit welke gemeente het is.
help-check-shared = Deze gegevens gaan mee
help-check-basis = Waarom dat mag
help-check-law =
    Artikel 18a van de Penitentiaire beginselenwet staat dit toe.
    Uw toestemming is daarvoor niet nodig.
help-send = Versturen
help-sent-by =
    De casemanager controleert uw vraag.
    De laatste dag om te versturen is { $day }.
help-follow = Bekijk uw vraag
help-again = Opnieuw vragen
help-already-next = U kunt er wel over praten.
help-withdraw-lead =
    Dan versturen wij niets.
    U kunt later opnieuw vragen.
help-withdraw-outside =
    De gemeente heeft uw vraag al.
    Wij laten weten dat u de vraag intrekt.

help-state-draft = Gevraagd
help-state-checked = Gecontroleerd
help-state-sent = Verzonden
help-state-received = Ontvangen
help-state-in-progress = In behandeling
help-state-answered = Beantwoord
help-state-closed = Afgesloten
help-state-withdrawn = Ingetrokken

help-next-draft =
    De casemanager controleert uw vraag.
    De laatste dag daarvoor is { $day }.
help-next-checked =
    Wij versturen uw vraag.
    U hoeft niets te doen.
help-next-sent =
    De gemeente bekijkt uw vraag.
    Een antwoord ziet u hier.
help-next-received =
    De gemeente neemt uw vraag in behandeling.
    Een antwoord ziet u hier.
help-next-in-progress =
    De gemeente geeft antwoord.
    U ziet het hier.
help-next-answered =
    Bespreek dit met de casemanager.
    Kies daarvoor: Praten.
help-next-closed = Dit is afgerond.
help-next-withdrawn = U kunt opnieuw vragen.

help-event-ask-help = U vroeg dit.
help-event-check = { $name } heeft het gecontroleerd.
help-event-send = Verzonden naar { $town }.
help-event-confirm = { $town } heeft uw vraag ontvangen.
help-event-start = { $town } behandelt uw vraag.
help-event-pass = Uw vraag gaat door naar { $town }.
help-event-answer-help = { $town } heeft geantwoord.
help-event-put-away = { $name } heeft dit afgesloten.
help-event-take-back = U hebt dit ingetrokken.

help-outcome-offer =
    Ja, er is hulp
    Een medewerker vertelt u meer.
help-outcome-no-offer =
    Nee, er is geen hulp
    Een medewerker zoekt met u verder.
help-outcome-not-competent =
    Een andere gemeente is hiervoor verantwoordelijk
    Wij zoeken uit welke.

shared-name = Uw naam
shared-number = Uw registratienummer
shared-born-on = Uw geboortedatum
shared-prison = In welke inrichting u verblijft
shared-ends-on = Uw voorlopige einddatum
shared-need = Uw hulpvraag
shared-over = Dat uw hulpvraag vervalt
sharing-title = Wie weet wat over mij
sharing-lead = Deze gegevens over u zijn met anderen gedeeld.
sharing-on = { $day }, over: { $about }
sharing-basis-18a =
    Grondslag: artikel 18a van de Penitentiaire beginselenwet.
    Daarvoor is geen toestemming nodig.
    Klopt er iets niet? Kies dan: Praten.
sharing-empty-title = Nog niets
sharing-empty =
    Er is nog niets over u gedeeld.
    Gebeurt dat wel, dan ziet u het hier.
