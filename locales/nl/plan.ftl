# His plan: the path, his goals with their steps, and what he writes to it.

plan-title = Mijn plan
plan-lead = Zo komt u stap voor stap naar buiten.
plan-none-lead =
    Uw casemanager maakt samen met u een plan.
    U kunt nu al een doel voorstellen.
    U hoeft nergens op te wachten.

plan-state-none = Nog geen plan
plan-state-draft = Concept
plan-state-discussed = Besproken
plan-state-established = Vastgesteld
plan-state-active = Actief
plan-state-under-revision = In herziening
plan-state-closed = Afgesloten
plan-state-transferred = Overgedragen

path-arrived = Hier gekomen
path-plan = Plan gemaakt
path-plan-ahead = Het plan wordt samen gemaakt
path-outside = Buiten
path-on = Op { $day }.
path-by = Uiterlijk op { $day }.
path-perhaps =
    Misschien op { $day }.
    Die dag kan nog veranderen.
path-no-day = Deze dag is nog niet bekend.
path-now = Nu: { $doer }.
path-done = klaar
path-here = hier bent u nu
path-ahead = nog niet
path-look = Bekijk dit doel

goal-behaviour = Gedrag
goal-skill = Vaardigheid
goal-state-proposed = Voorgesteld
goal-state-discussed = Besproken
goal-state-set = Vastgesteld
goal-state-active = Actief
goal-state-reached = Bereikt
goal-state-not-reached = Niet bereikt
goal-state-dropped = Vervallen
goal-reason-not-wanted = U wilt dit niet meer.
goal-reason-not-needed = Dit is niet meer nodig.
goal-reason-not-possible = Dit is hier niet mogelijk.
goal-reason-in-another = Dit hoort bij een ander doel.
goal-steps = Acties
goal-no-steps = Er zijn nog geen acties.
goal-yours = Dit zei u
goal-ours = Dit schreven wij
goal-disagreed = U bent het niet eens

step-state-open = Nog niet begonnen
step-state-doing = Bezig
step-state-waiting = Wacht op een ander
step-state-reported-done = Gemeld als klaar
step-state-confirmed-done = Klaar
step-state-not-done = Niet gedaan
step-state-dropped = Vervallen
step-say-done = Dit heb ik gedaan
step-said =
    Wij kijken of het klaar is.
    Daarna ziet u dat hier.
step-late = Deze dag is voorbij.

doer-detainee = Uzelf
doer-staff = Medewerkers hier
doer-municipality = De gemeente
doer-probation = De reclassering
doer-volunteers = Een vrijwilliger

plan-propose = Stel een doel voor
plan-propose-title = Waar gaat het over?
plan-propose-words = Wat wilt u bereiken?
plan-propose-lead =
    Zeg het in uw eigen woorden.
    Uw casemanager bespreekt het met u.
plan-sentence = Zelf iets erbij schrijven
plan-sentence-title = Wat wilt u erbij zeggen?
plan-disagree = Ik ben het niet eens
plan-disagree-title = Waarom bent u het niet eens?
plan-revise = Ik wil mijn plan veranderen
plan-revise-title = Wat wilt u veranderen?
plan-write-lead =
    Wij lezen wat u schrijft.
    Niemand verandert uw woorden.
plan-revised =
    Uw casemanager bespreekt uw plan met u.
    De versie die er was, blijft bewaard.

news-plan = Er is iets veranderd in uw plan.
news-end = De dag waarop u vrij kunt zijn is veranderd.
