# Where he will live: the kiosk first, then the desk.

residence-title = Waar ga je wonen?
residence-lead =
    Voor als je vrij komt.
    Je mag dit later veranderen.
residence-own-known =
    Ik weet de gemeente
    Dat is een stad, of een paar dorpen.
residence-own-abroad = Niet in Nederland
residence-find-title = Welke gemeente?
residence-find-lead = Typ de eerste letters.
residence-find-nothing =
    Die gemeente staat hier niet.
    Woon je in een dorp?
    Een medewerker weet welke gemeente dat is.
residence-heading = Waar je gaat wonen
residence-his = Jij zegt: { $place }
residence-his-none = Jij hebt nog niets gezegd.
residence-theirs = Wij hebben staan: { $place }
residence-theirs-none = Wij weten nog niet welke gemeente.
residence-say = Zeg waar

residence-contact = Zo bereik je de gemeente
residence-imported = Uit het bestand
residence-history = Wat eerder gezegd is
residence-field = In welke gemeente gaat hij wonen
residence-field-lead =
    Wat hij zelf zegt, blijft ernaast staan.
    Hij ziet dit in de kiosk.
residence-keep = Bewaar
