# Where a request is, and what happened to it.

state-draft = Nog niet verstuurd
state-submitted = Verstuurd
state-received = Wij hebben je vraag
state-in-progress = Iemand kijkt ernaar
state-info-needed = Wij hebben een vraag aan jou
state-granted = Ja
state-partly-granted = Deels ja
state-refused = Nee
state-carried-out = Geregeld
state-closed = Klaar
state-withdrawn = Ingetrokken door jou
state-expired = Gestopt omdat je vrij bent
event-submit = Je hebt je vraag verstuurd
event-receive = { $name } heeft je vraag gezien
event-take = { $name } kijkt naar je vraag
event-ask = { $name } heeft jou iets gevraagd
event-reply = Je hebt antwoord gegeven
event-grant = { $name } zei ja
event-grant-partly = { $name } zei deels ja
event-refuse = { $name } zei nee
event-step = { $name } heeft iets geregeld
event-carry-out = { $name } heeft het geregeld
event-close = Je vraag is klaar
event-withdraw = Je hebt je vraag ingetrokken
event-expire = Je vraag stopte omdat je vrij bent
