# The list of a desk: for whom the time has come. Staff read it.

desk-ahead-title = Binnenkort vrij
desk-ahead-lead = Personen voor wie dit nu kan beginnen en die het nog niet hebben gevraagd.
desk-ahead-empty =
    Er is op dit moment niemand.
    De lijst volgt de einddatum vanzelf.
desk-ahead-since = Mogelijk sinds
desk-ahead-task = Onderwerp
desk-ahead-more = Meer tonen
