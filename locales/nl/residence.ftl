# Where he will live: the kiosk first, then the desk.

residence-title = Waar gaat u wonen?
residence-lead =
    Dit gaat over de tijd na uw vrijlating.
    U kunt dit later wijzigen.
residence-own-known =
    Ik weet de gemeente
    Een gemeente is een stad of een aantal dorpen.
residence-own-abroad = Niet in Nederland
residence-find-title = Welke gemeente?
residence-find-lead = Typ de eerste letters.
residence-find-nothing =
    Deze gemeente staat niet in de lijst.
    Gaat u in een dorp wonen? Een medewerker weet bij welke gemeente het hoort.
residence-heading = Waar u gaat wonen
residence-his = U zegt: { $place }
residence-his-none = U hebt nog niets gezegd.
residence-theirs = Bij ons staat: { $place }
residence-theirs-none = Bij ons is nog geen gemeente bekend.
residence-say = Zeg waar

residence-contact = Bereikbaar via
residence-imported = Uit het bestand
residence-history = Eerdere opgaven
residence-field = Gemeente waar hij gaat wonen
residence-field-lead =
    Wat hij zelf zegt, blijft ernaast staan.
    Hij ziet dit in de kiosk.
residence-keep = Bewaren
