# The certificates in his file.

certificates-title = Mijn certificaten
certificates-lead = Hier staat wat is afgerond.
certificates-on = Gegeven op { $day }.
certificates-here =
    Er is een certificaat
    Het staat bij Mijn certificaten.
certificates-empty-title = Er zijn nog geen certificaten
certificates-empty = Na het afronden van bijvoorbeeld een cursus staat het certificaat hier.
