# The certificates in his file.

certificates-title = Mijn bewijzen
certificates-lead = Hier staat wat je hebt afgemaakt.
certificates-on = Je kreeg dit op { $day }.
certificates-here =
    Je hebt een bewijs
    Het staat bij Mijn bewijzen.
certificates-empty-title = Je hebt nog geen bewijzen
certificates-empty =
    Maak je bijvoorbeeld een cursus af?
    Dan staat je bewijs hier.
