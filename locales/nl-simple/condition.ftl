# What he needs outside. `condition-…` is used at the kiosk and at the desk; the desk's own words are in condition-desk.ftl.

tile-arrange-for-outside = Regelen voor buiten
home-arrange-hint = Wat heb je nodig als je vrij komt?
arrange-title =
    { $n ->
        [one] { $n } ding voor buiten
       *[other] { $n } dingen voor buiten
    }
arrange-lead = Dit heb je nodig als je vrij komt.
arrange-done = { $n } klaar
arrange-doing = { $n } bezig
arrange-todo = { $n } nog niet

condition-papers = ID-kaart of paspoort
condition-home = Een plek om te wonen
condition-income = Geld om van te leven
condition-debts = Geld dat je nog moet betalen
condition-care = Zorg en verzekering
condition-network = Familie en vrienden
condition-restoration = Goedmaken

condition-state-unknown = Nog niet bekend
condition-state-mapped = Wij kijken ernaar
condition-state-ok = Klaar
condition-state-help-needed = Hulp nodig
condition-state-help-running = Bezig
condition-state-handed-over = Gaat buiten verder
condition-state-not-ok = Niet gelukt

condition-next-unknown =
    Wij weten dit nog niet.
    Zeg jij hoe het is.
condition-next-said =
    Jij hebt gezegd hoe het is.
    Nu kijken wij ernaar.
condition-next-mapped = { $name } kijkt wat je nodig hebt.
condition-next-ok = Dit is geregeld.
condition-next-help-needed =
    Hier is hulp voor nodig.
    Vraag die hulp.
condition-next-help-running = { $name } helpt je hiermee.
condition-next-handed-over = Iemand buiten gaat hiermee verder.
condition-next-not-ok =
    Dit is niet gelukt.
    Vraag wat wel kan.
condition-asked = { $name } kijkt naar je vraag.
condition-asked-info = Wij hebben een vraag aan jou.
condition-asked-granted =
    Je kreeg een ja.
    Wij zijn het aan het regelen.

condition-reason-too-short = Er was te weinig tijd.
condition-reason-no-offer = Niemand buiten kon dit doen.
condition-reason-not-wanted = Jij wilde dit niet.
condition-reason-paper-missing = Er mist een papier.
condition-reason-not-known = Wij wisten niet hoe het was.
condition-reason-not-finished = Het was nog niet klaar.

condition-his = Dit zeg jij
condition-his-none = Nog niets
condition-theirs = Dit zeggen wij
condition-said = { $name }, { $day }
condition-evidence = Goed tot en met
condition-evidence-day = { $day } { $year }
condition-evidence-early = Dat is voor je vrij komt.
condition-questions-heading = Vragen over jou
condition-questions = { $n } van de { $of } gedaan
condition-questions-start = Begin
condition-next-heading = Wat nu?
condition-say = Zeg hoe het is
condition-ask = Vraag iets hierover
condition-ask-title = Wat wil je vragen?

condition-own-papers =
    Heb je een ID-kaart of paspoort?
    Kijk of hij nog goed is.
condition-own-home =
    Heb je een plek om te wonen?
    Voor als je vrij komt.
condition-own-income =
    Heb je geld om van te leven?
    Voor als je vrij komt.
condition-own-debts =
    Moet je nog geld betalen?
    Aan een bedrijf, een mens of de overheid.
condition-own-care =
    Heb je een zorgverzekering?
    Dat is de verzekering voor de dokter.
condition-own-network =
    Zijn er mensen die jou helpen?
    Voor als je vrij komt.
condition-own-restoration =
    Wil je iets goedmaken met iemand?
    Dat kan met hulp.
own-yes = Ja
own-no = Nee
own-dont-know = Ik weet het niet
own-rather-not-say = Ik zeg het liever niet

short-stay-start = Ik blijf kort
short-stay-papers = Ben je je ID-kaart of paspoort kwijt?
short-stay-home = Zoek je een plek om te wonen?
short-stay-income =
    Wil je hulp met geld?
    Voor als je vrij komt.
short-stay-debts = Wil je hulp bij je schulden?
short-stay-care = Wil je praten over zorg?
short-stay-network = Wil je hulp met familie en vrienden?
short-stay-restoration = Wil je iets goedmaken met iemand?
short-stay-check-title = Dit vragen wij voor jou
short-stay-check-lead =
    Klopt dit?
    Verstuur het dan.
    Je hebt hier geen plan voor nodig.
short-stay-send = Verstuur alles
short-stay-nothing-title = Je hebt nu niets nodig
short-stay-nothing-lead =
    Je kunt later altijd nog iets vragen.
    Een medewerker kan met je meekijken.
short-stay-sent-title = Verstuurd
short-stay-sent-lead = Een medewerker kijkt nu naar je vragen.
short-stay-skipped = Niet verstuurd

own-plan-title = Wat ik zelf schreef
own-plan-lead =
    Had je al een plan?
    Schrijf het hier op.
    Medewerkers kunnen dit lezen.
    Alleen jij kunt het veranderen.
own-plan-keep = Bewaar
