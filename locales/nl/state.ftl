# Where a request is, and what happened to it.

state-draft = Concept
state-submitted = Ingediend
state-received = Ontvangen
state-in-progress = In behandeling
state-info-needed = Aanvullende informatie gevraagd
state-granted = Toegekend
state-partly-granted = Gedeeltelijk toegekend
state-refused = Afgewezen
state-carried-out = Uitgevoerd
state-closed = Afgesloten
state-withdrawn = Ingetrokken
state-expired = Vervallen wegens vrijlating
event-submit = Het verzoek is ingediend
event-receive = { $name } heeft het verzoek ontvangen
event-take = { $name } behandelt het verzoek
event-ask = { $name } vroeg aanvullende informatie
event-reply = De vraag is beantwoord
event-grant = { $name } kende het verzoek toe
event-grant-partly = { $name } kende het verzoek gedeeltelijk toe
event-refuse = { $name } wees het verzoek af
event-step = { $name } heeft een stap gezet
event-carry-out = { $name } heeft het verzoek uitgevoerd
event-close = Het verzoek is afgesloten
event-withdraw = Het verzoek is ingetrokken
event-expire = Het verzoek is vervallen wegens vrijlating
