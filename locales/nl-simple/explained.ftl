# The list of explain pages, and what stands around every page.

explained-title = Uitleg
explained-lead = Kies waarover je iets wilt weten.
explained-step = Deel { $n } van { $of }
explained-onward = Wat wil je nu doen?
explained-other = Lees iets anders
home-explain-hint = Lees hoe het hier gaat.
explain-group-arriving =
    Net binnen
    Wat mag en wat moet hier?
explain-group-conditions =
    Regelen voor buiten
    Wat heb je nodig als je vrij bent?
explain-group-freedom =
    Meer vrijheid
    Verlof, programma en eerder vrij
explain-group-objection =
    Het niet eens zijn
    Wat kun je doen tegen een beslissing?
