# Home and the credits. The subject of what is new is never named here: the room is shared.

home-hello = Dag { $name }
home-today = Vandaag is het { $day }.
home-vouched = Nu ingelogd door { $name }
home-choose = Kies
home-news-title = Er is iets nieuws
home-news = Bekijk het nieuws.
home-draft-title = Er is nog een concept
home-draft =
    Het concept is bewaard.
    Hier verder.
home-new = { $n } nieuw
tile-ask-something = Iets vragen
home-ask-hint = Een verzoek indienen
tile-my-requests = Mijn verzoeken
home-requests-hint = Verzoeken en antwoorden
about-title = Over Vooruit
about-lead =
    Vooruit is open software onder de EUPL 1.2.
    Pictogrammen en letters zijn van anderen.
about-pictures = Pictogrammen
about-pictures-by =
    OpenMoji, CC BY-SA 4.0
    Lucide, ISC
about-letters = Lettertypen
about-letters-by =
    Atkinson Hyperlegible Next, OFL
    Noto Sans Arabic, OFL
about-texts = Teksten
about-texts-own = De teksten zijn door ons geschreven.
