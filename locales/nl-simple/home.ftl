# Home and the credits. The subject of what is new is never named here: the room is shared.

home-hello = Dag { $name }
home-today = Vandaag is het { $day }.
home-vouched = { $name } heeft je nu ingelogd
home-choose = Kies
home-news-title = Er is iets nieuws
home-news = Kijk wat er nieuw is.
home-draft-title = Je was nog bezig
home-draft =
    Je vraag is bewaard.
    Maak hem hier af.
home-new = { $n } nieuw
tile-ask-something = Iets vragen
home-ask-hint = Wat wil je regelen?
tile-my-requests = Mijn vragen
home-requests-hint = Hier zie je je antwoorden.
about-title = Over Vooruit
about-lead =
    Dit programma is van iedereen.
    Anderen maakten de plaatjes en de letters.
about-pictures = Plaatjes
about-pictures-by =
    OpenMoji, CC BY-SA 4.0
    Lucide, ISC
about-letters = Letters
about-letters-by =
    Atkinson Hyperlegible Next, OFL
    Noto Sans Arabic, OFL
about-texts = Teksten
about-texts-own = Wij schreven de teksten zelf.
