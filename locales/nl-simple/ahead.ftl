# What is to be arranged before he leaves.

ahead-title = Straks
ahead-lead = Dit kun je regelen voordat je vrij bent.
ahead-now = Dat kan nu.
ahead-from = Vanaf { $day }
ahead-empty-title = Er staat nu niets voor je klaar
ahead-empty =
    Wil je toch iets regelen?
    Kies dan bij het begin: Iets vragen.

ahead-care = Regel je zorg voor buiten
ahead-insurance = Start je zorgverzekering weer
