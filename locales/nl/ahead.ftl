# What is to be arranged before he leaves.

ahead-title = Straks
ahead-lead = Te regelen voor de vrijlating.
ahead-now = Dit kan nu.
ahead-from = Vanaf { $day }
ahead-empty-title = Er staat nu niets klaar
ahead-empty =
    Toch iets regelen?
    Kies op het beginscherm: Iets vragen.

ahead-care = Zorg na vrijlating regelen
ahead-insurance = Zorgverzekering weer laten ingaan
