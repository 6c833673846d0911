# His plan: the path, his goals with their steps, and what he writes to it.

plan-title = Mijn plan
plan-lead = Zo kom je stap voor stap naar buiten.
plan-none-lead =
    Je casemanager maakt samen met jou een plan.
    Je kunt nu al zeggen wat je wilt.
    Je hoeft nergens op te wachten.

plan-state-none = Nog geen plan
plan-state-draft = Wij schrijven je plan
plan-state-discussed = Samen besproken
plan-state-established = Je plan staat vast
plan-state-active = Je plan loopt
plan-state-under-revision = Wij veranderen je plan
plan-state-closed = Je plan is klaar
plan-state-transferred = Je plan gaat met je mee

path-arrived = Hier gekomen
path-plan = Plan gemaakt
path-plan-ahead = Wij maken samen een plan
path-outside = Buiten
path-on = Op { $day }.
path-by = Voor of op { $day }.
path-perhaps =
    Misschien op { $day }.
    Die dag kan nog veranderen.
path-no-day = Deze dag weten wij nog niet.
path-now = Nu: { $doer }.
path-done = klaar
path-here = hier ben je nu
path-ahead = nog niet
path-look = Bekijk dit doel

goal-behaviour = Hoe je doet
goal-skill = Iets leren
goal-state-proposed = Voorstel
goal-state-discussed = Besproken
goal-state-set = Staat in je plan
goal-state-active = Bezig
goal-state-reached = Gelukt
goal-state-not-reached = Niet gelukt
goal-state-dropped = Gestopt
goal-reason-not-wanted = Jij wilt dit niet meer.
goal-reason-not-needed = Dit is niet meer nodig.
goal-reason-not-possible = Dit kan hier niet.
goal-reason-in-another = Dit staat al bij een ander doel.
goal-steps = Wie doet wat
goal-no-steps = Er zijn nog geen stappen.
goal-yours = Dit zei jij
goal-ours = Dit schreven wij
goal-disagreed = Jij bent het niet eens

step-state-open = Nog niet
step-state-doing = Bezig
step-state-waiting = Wacht op een ander
step-state-reported-done = Jij zegt: klaar
step-state-confirmed-done = Klaar
step-state-not-done = Niet gedaan
step-state-dropped = Niet meer nodig
step-say-done = Dit heb ik gedaan
step-said =
    Wij kijken of het klaar is.
    Daarna zie je dat hier.
step-late = Deze dag is voorbij.

doer-detainee = Jij doet dit
doer-staff = Wij doen dit
doer-municipality = De gemeente doet dit
doer-probation = De reclassering doet dit
doer-volunteers = Een vrijwilliger doet dit

plan-propose = Zeg wat je wilt
plan-propose-title = Waar gaat het over?
plan-propose-words = Wat wil je bereiken?
plan-propose-lead =
    Zeg het in je eigen woorden.
    Je casemanager praat er met je over.
plan-sentence = Zelf iets erbij schrijven
plan-sentence-title = Wat wil je erbij zeggen?
plan-disagree = Ik ben het niet eens
plan-disagree-title = Waarom ben je het niet eens?
plan-revise = Ik wil mijn plan veranderen
plan-revise-title = Wat wil je veranderen?
plan-write-lead =
    Wij lezen wat je schrijft.
    Niemand verandert jouw woorden.
plan-revised =
    Je casemanager praat met je over je plan.
    Wat er stond, blijft bewaard.

news-plan = Wij hebben iets veranderd in je plan.
news-end = De dag waarop je vrij kunt zijn is veranderd.
