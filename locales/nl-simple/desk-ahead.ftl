# The list of a desk: for whom the time has come. Staff read it.

desk-ahead-title = Binnenkort vrij
desk-ahead-lead = Voor deze mensen kan dit nu beginnen.
desk-ahead-empty =
    Er is nu niemand.
    De lijst volgt de einddatum vanzelf.
desk-ahead-since = Kan sinds
desk-ahead-task = Wat
desk-ahead-more = Laat meer zien
