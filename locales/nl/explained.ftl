# The list of explain pages, and what stands around every page.

explained-title = Uitleg
explained-lead = Kies een onderwerp.
explained-step = Deel { $n } van { $of }
explained-onward = Wat is de volgende stap?
explained-other = Andere uitleg
home-explain-hint = Rechten, plichten en regels
explain-group-arriving =
    Bij binnenkomst
    Rechten en plichten
explain-group-conditions =
    Regelen voor buiten
    De vijf basisvoorwaarden
explain-group-freedom =
    Programma en vrijheden
    Verlof, programma en voorwaardelijke invrijheidstelling
explain-group-objection =
    Beklag en bezwaar
    Mogelijkheden na een beslissing
