# The page of a person at the desk: what he needs outside.

person-find = Registratienummer
person-find-go = Persoon openen
person-nobody = Geen persoon met dit nummer
person-nobody-lead =
    Controleer het nummer.
    Personen in andere inrichtingen zijn hier niet te vinden.
person-changed = Opgeslagen.
person-gone =
    Deze persoon is vrijgelaten.
    Wijzigen is niet meer mogelijk.
person-restricted =
    Deze persoon heeft beperkingen.
    Niets van hem mag naar buiten.
person-short-stay = Kort verblijf
person-came = Binnengekomen op
person-dutch = Nationaliteit
person-dutch-yes = Nederlands
person-dutch-no = niet Nederlands
person-dutch-unknown = niet bekend
person-municipality = Gemeente van terugkeer
person-municipality-unknown = niet bekend
person-own-plan = Eigen plan van { $name }
person-conditions = Basisvoorwaarden

condition-own-says = { $name } zegt zelf
condition-staff-say = Volgens medewerkers
condition-by = { $name }, { $day }
condition-own-answers = Eigen antwoorden van { $name }
condition-until = Bewijs geldig tot en met
condition-until-early = Dat is vóór de einddatum.
condition-until-field = Bewijs geldig tot en met (niet verplicht)
condition-until-need =
    Dit bewijs verloopt vóór de einddatum.
    De voorwaarde wordt daarom: hulp nodig.
condition-why = Reden
condition-entry = Bij binnenkomst
condition-what = Nieuwe stand
condition-send = Vastleggen
condition-cancel = Annuleren
condition-event-map = In kaart gebracht
condition-event-settle = Geregeld
condition-event-need-help = Hulp nodig
condition-event-start-help = Hulp loopt
condition-event-pass-on = Overgedragen aan een instantie buiten
condition-event-give-up = Lukt niet vóór vertrek

screening-title = Screening
screening-lead =
    Is de situatie bekeken?
    Dan legt het afronden vast hoe elke voorwaarde bij binnenkomst was.
screening-unknown =
    { $n ->
        [one] Van { $n } voorwaarde is nog niets bekend.
       *[other] Van { $n } voorwaarden is nog niets bekend.
    }
screening-finish = Screening afronden
screening-sure = Screening afronden?
screening-sure-lead =
    De stand bij binnenkomst is daarna niet meer te wijzigen.
    De huidige stand blijft wel te wijzigen.
screening-back = Nog niet
screening-yes = Ja, afronden
screening-done = Afgerond door { $name } op { $day }.
