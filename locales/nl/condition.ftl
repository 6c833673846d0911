# What he needs outside. `condition-…` is used at the kiosk and at the desk; the desk's own words are in condition-desk.ftl.

tile-arrange-for-outside = Regelen voor buiten
home-arrange-hint = Wat is er nodig na vertrek?
arrange-title =
    { $n ->
        [one] { $n } basisvoorwaarde
       *[other] { $n } basisvoorwaarden
    }
arrange-lead = Dit is nodig na vertrek uit de inrichting.
arrange-done = { $n } geregeld
arrange-doing = { $n } in behandeling
arrange-todo = { $n } nog niet geregeld

condition-papers = Geldig identiteitsbewijs
condition-home = Onderdak
condition-income = Inkomen
condition-debts = Schulden
condition-care = Zorg en zorgverzekering
condition-network = Sociaal netwerk
condition-restoration = Herstel

condition-state-unknown = Nog niet bekend
condition-state-mapped = In kaart gebracht
condition-state-ok = Geregeld
condition-state-help-needed = Hulp nodig
condition-state-help-running = Hulp loopt
condition-state-handed-over = Overgedragen
condition-state-not-ok = Niet geregeld

condition-next-unknown =
    Dit is nog niet bekend.
    Een eigen antwoord kan nu worden gegeven.
condition-next-said =
    Het eigen antwoord is bewaard.
    Medewerkers bekijken dit.
condition-next-mapped = { $name } bekijkt wat er nodig is.
condition-next-ok = Dit is geregeld.
condition-next-help-needed =
    Hier is hulp bij nodig.
    Die hulp kan nu worden aangevraagd.
condition-next-help-running = { $name } helpt hierbij.
condition-next-handed-over = Een instantie buiten gaat hiermee verder.
condition-next-not-ok =
    Dit is niet geregeld.
    Vraag naar andere mogelijkheden.
condition-asked = { $name } behandelt het verzoek.
condition-asked-info = Er is een vraag over het verzoek.
condition-asked-granted =
    Het verzoek is toegekend.
    De uitvoering loopt.

condition-reason-too-short = Er was te weinig tijd.
condition-reason-no-offer = Er was geen aanbod buiten.
condition-reason-not-wanted = De gedetineerde wilde dit niet.
condition-reason-paper-missing = Er ontbreekt een document.
condition-reason-not-known = De situatie was niet bekend.
condition-reason-not-finished = De hulp was nog niet afgerond.

condition-his = Eigen antwoord
condition-his-none = Nog geen antwoord
condition-theirs = Volgens medewerkers
condition-said = { $name }, { $day }
condition-evidence = Geldig tot en met
condition-evidence-day = { $day } { $year }
condition-evidence-early = Dat is vóór de einddatum.
condition-questions-heading = Vragenlijst
condition-questions = { $n } van { $of } beantwoord
condition-questions-start = Beginnen
condition-next-heading = Vervolg
condition-say = Antwoord geven
condition-ask = Verzoek hierover indienen
condition-ask-title = Welk verzoek?

condition-own-papers =
    Is er een geldig identiteitsbewijs?
    Een paspoort of een ID-kaart.
condition-own-home =
    Is er woonruimte na vertrek?
    Een eigen woning of een plek bij iemand.
condition-own-income =
    Is er inkomen na vertrek?
    Uit werk of een uitkering.
condition-own-debts =
    Zijn er schulden?
    Bij een bedrijf, een persoon of de overheid.
condition-own-care =
    Is er een zorgverzekering?
    Ook als die nu is opgeschort.
condition-own-network =
    Zijn er mensen die steun geven?
    Bijvoorbeeld familie of vrienden.
condition-own-restoration =
    Is er een wens om iets te herstellen?
    Dat kan met begeleiding.
own-yes = Ja
own-no = Nee
own-dont-know = Weet ik niet
own-rather-not-say = Zeg ik liever niet

short-stay-start = Kort verblijf: direct aanvragen
short-stay-papers = Is het identiteitsbewijs kwijt?
short-stay-home = Is er hulp nodig bij woonruimte?
short-stay-income =
    Is er hulp nodig bij inkomen?
    Voor de periode na vertrek.
short-stay-debts = Is er hulp nodig bij schulden?
short-stay-care = Is een gesprek over zorg gewenst?
short-stay-network = Is er hulp nodig bij familie en sociaal netwerk?
short-stay-restoration = Is er een wens om iets te herstellen?
short-stay-check-title = Verzoeken controleren
short-stay-check-lead =
    Deze verzoeken worden samen ingediend.
    Een plan is daarvoor niet nodig.
short-stay-send = Alles versturen
short-stay-nothing-title = Er is nu niets nodig
short-stay-nothing-lead =
    Een verzoek kan ook later.
    Een medewerker kan meekijken.
short-stay-sent-title = Ingediend
short-stay-sent-lead = Een medewerker behandelt de verzoeken.
short-stay-skipped = Niet ingediend

own-plan-title = Zelf geschreven plan
own-plan-lead =
    Een plan van vóór detentie kan hier worden opgeschreven.
    Medewerkers kunnen dit lezen.
    Alleen de schrijver kan het wijzigen.
own-plan-keep = Opslaan
