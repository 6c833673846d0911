# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

explain-bba = Afdeling waar je overdag buiten werkt
explain-bba-1 =
    Hoe is het daar?
    Overdag werk je buiten.
    Daarna kom je terug naar de afdeling.
    Zo oefen je met vrijheid.
explain-bba-2 =
    Voor wie is dit?
    Je hebt verlof nodig om buiten te werken.
    Dat hoort bij een doel in je plan.
    Je bent apart van mensen die binnen werken.
explain-bba-3 =
    Wie beslist?
    De selectiefunctionaris beslist.
    Dat is de medewerker die beslist waar je heen gaat.
    Het kan, maar het is geen belofte.

explain-complaint = Klagen over een beslissing
explain-complaint-1 =
    Waarover kun je klagen?
    Over een beslissing van de directeur.
    Krijg je geen antwoord?
    Dan mag je daar ook over klagen.
    Klagen op papier heet beklag.
explain-complaint-2 =
    Wie kijkt naar je klacht?
    De commissie van toezicht.
    Dat zijn mensen van buiten die de gevangenis controleren.
    Klagen kost geen geld.
explain-complaint-3 =
    Hoeveel tijd heb je?
    Klagen kan tot en met dag 7.
    Dag 1 is de dag nadat je het hoorde.
    Ook zaterdag en zondag tellen mee.
explain-complaint-4 =
    Ben je later dan dag 7?
    Klagen kan dan soms nog.
    Schrijf op waarom je later bent.
    De commissie kijkt daarnaar.
explain-complaint-5 =
    Hoe doe je het?
    Je schrijft een brief of een formulier.
    Het mag ook in je eigen taal.
    Een advocaat kan je helpen.
    Ook iemand die je vertrouwt, mag helpen.
explain-complaint-6 =
    Wat gebeurt er dan?
    De commissie heeft 4 weken om te beslissen.
    Het kan nog 4 weken langer duren.
    Ben je het niet eens?
    Dan kun je nog 7 dagen in beroep.
explain-complaint-7 =
    Wil je er ook over praten?
    De maandcommissaris kan helpen om het op te lossen.
    { $commissioner-hours ->
        [none]
            Vraag wanneer de maandcommissaris er is.
       *[other]
            De maandcommissaris is er: { $commissioner-hours }.
    }

explain-condition-care = Zorg en verzekering
explain-condition-care-1 =
    Je verzekering even stopzetten
    Als je vastzit, kan je zorgverzekering even stoppen.
    Je betaalt dan niets en krijgt geen zorgtoeslag.
    Je moet dit zelf vragen.
explain-condition-care-2 =
    Wat heb je nodig?
    Je hebt een detentieverklaring nodig.
    Dat is de brief waarin staat dat je vastzit.
    Een extra verzekering gaat wel door.
    Die stopt alleen als de verzekeraar dat goed vindt.
explain-condition-care-3 =
    Als je vrij komt
    Zeg tegen de verzekeraar dat je vrij bent.
    Je laat een papier zien waarop dat staat.
    Dan kan je verzekering weer starten.
    Vraag ook opnieuw zorgtoeslag.
explain-condition-care-4 =
    Heb je geen verzekering?
    Je kunt er nu een nemen.
    Een adres voor je post is genoeg.
    Daarna kun je hem meteen even stopzetten.
explain-condition-care-5 =
    Hulp die buiten doorgaat
    Heb je buiten hulp nodig van een dokter of begeleider?
    Dat kan hier al beginnen, 6 weken voor het einde.
    Praat met de dokter of de verpleging.
    Je hoeft hier niet te zeggen waarom.

explain-condition-debts = Geld dat je nog moet betalen
explain-condition-debts-1 =
    Maak eerst een lijst
    Veel mensen die vastzitten, hebben schulden.
    Schrijf op aan wie je moet betalen.
    Weet je niet precies hoeveel?
    Een bedrag mag ook ongeveer zijn.
explain-condition-debts-2 =
    Je boetes
    Boetes betaal je bij het CJIB.
    Je casemanager kan daar een lijst vragen.
    Soms kun je in kleine stukjes betalen.
explain-condition-debts-3 =
    Een brief schrijven
    Je kunt een brief sturen aan wie je moet betalen.
    Je vraagt dan om even te wachten.
explain-condition-debts-4 =
    Hulp van de gemeente
    De gemeente kan je helpen met je schulden.
    Je casemanager vraagt dat voor je.
    { $debt-hours ->
        [none]
            Vraag wanneer je over geld kunt praten.
       *[other]
            Praten over geld kan: { $debt-hours }.
    }

explain-condition-home = Een plek om te wonen
explain-condition-home-1 =
    Begin vroeg
    Buiten heb je een plek nodig om te wonen.
    Soms duurt het lang om die te vinden.
    Vraag daarom snel hulp.
explain-condition-home-2 =
    Heb je een huis?
    De kosten gaan door als je vastzit.
    Soms kan de gemeente een tijd meebetalen.
    Elke gemeente heeft eigen regels.
    Huurtoeslag kan stoppen als je lang weg bent.
explain-condition-home-3 =
    Heb je geen huis?
    Je kunt je inschrijven voor een huurhuis.
    Je casemanager kan de gemeente om hulp vragen.
    Dat kan ook een andere gemeente zijn dan vroeger.
explain-condition-home-4 =
    Een adres voor je post
    Een briefadres is een adres alleen voor je post.
    Dat kan bij iemand die je kent.
    Soms kan het bij de gemeente.
explain-condition-home-5 =
    Wat doet je gemeente?
    Elke gemeente kan iets anders doen.
    { $municipality-offers ->
        [none]
            Vraag je casemanager wat er kan.
       *[other]
            Dit kan in jouw gemeente: { $municipality-offers }.
    }

explain-condition-income = Geld om van te leven
explain-condition-income-1 =
    Waar komt geld vandaan?
    Buiten heb je geld nodig om van te leven.
    Dat kan loon zijn van werk.
    Heb je geen werk?
    Dan kun je een uitkering vragen.
explain-condition-income-2 =
    Je uitkering stopt
    Geld van de gemeente stopt meteen als je vastzit.
    Andere uitkeringen stoppen ook, soms na een maand.
    De gemeente hoort dat je vastzit.
explain-condition-income-3 =
    Weer geld als je vrij bent
    Je vraagt geld bij de gemeente waar je gaat wonen.
    Soms kan dat al voordat je vrij bent.
    Je hebt een ID-kaart en een adres nodig.
explain-condition-income-4 =
    Werk zoeken
    In het re-integratiecentrum kun je een CV maken.
    Daar kun je ook een brief schrijven voor werk.
    { $ric-hours ->
        [none]
            Vraag wanneer het re-integratiecentrum open is.
       *[other]
            Het re-integratiecentrum is open: { $ric-hours }.
    }
explain-condition-income-5 =
    Een bankrekening
    Een rekening kan sluiten als je hem lang niet gebruikt.
    Je casemanager kan helpen met een nieuwe.

explain-condition-papers = ID-kaart of paspoort
explain-condition-papers-1 =
    Waarom heb je die nodig?
    Met de kaart zeg je wie je bent.
    Voor verlof heb je een ID-kaart of paspoort nodig.
    Ook voor geld en een woning is dat nodig.
explain-condition-papers-2 =
    Hoe krijg je een ID-kaart?
    Je hebt de Nederlandse nationaliteit nodig.
    De gemeente kan de kaart hier maken.
    Een paspoort kan hier niet.
    { $visit-day ->
        [none]
            Vraag ons wanneer de gemeente komt.
       *[other]
            De gemeente komt: { $visit-day }.
    }
explain-condition-papers-3 =
    Je adres
    De gemeente moet weten waar je staat ingeschreven.
    Heb je geen huis?
    Dan kan een adres alleen voor je post.
    Dat heet een briefadres.
explain-condition-papers-4 =
    Wie betaalt de kaart?
    { $id-card-payer ->
        [prison]
            De gevangenis betaalt de kaart.
            Jij betaalt niets.
       *[detainee]
            De kaart kost { $id-card-cost } euro.
            Dat betaal je zelf.
            Heb je te weinig geld?
            Praat dan met ons.
    }
explain-condition-papers-5 =
    Heb je een andere nationaliteit?
    Dan heb je een ander papier nodig.
    Een medewerker kan je daarbij helpen.

explain-conditional-release = Eerder vrij, met regels
explain-conditional-release-1 =
    Wat is dit?
    Je bent het laatste stuk van je straf vrij.
    Je moet je dan aan regels houden.
    Dit heet voorwaardelijke invrijheidstelling.
explain-conditional-release-2 =
    Voor wie is dit?
    Je straf is langer dan 1 jaar.
    Je bent dan niet langer dan 2 jaar eerder vrij.
    Is je vonnis van voor 1 juli 2021?
    Dan gelden andere regels.
explain-conditional-release-3 =
    Wat telt mee?
    Je gedrag in de hele tijd dat je vastzit.
    Hoe groot het risico is.
    Wat belangrijk is voor het slachtoffer.
    Ook telt wat je doet om iets goed te maken.
explain-conditional-release-4 =
    Wie beslist?
    Het Openbaar Ministerie beslist.
    Het gaat niet vanzelf.
    Ben je het niet eens?
    Dan kun je naar de rechter.
explain-conditional-release-5 =
    Als je de regels niet volgt
    Dat heeft meteen gevolgen.
    Vraag daarom uitleg over je regels.
    Dat kan bij de reclassering.

explain-leave = Verlof: even naar buiten
explain-leave-1 =
    Wat is verlof?
    Je gaat naar buiten voor een doel uit je plan.
    Bijvoorbeeld voor een gesprek over werk.
    Of om te tekenen voor een huis.
explain-leave-2 =
    Er zijn 3 soorten
    Kort verlof: je bent dezelfde dag terug.
    Lang verlof: je bent 1 of meer nachten weg.
    Werken buiten: je werkt overdag buiten.
explain-leave-3 =
    Wat heb je nodig?
    Een doel in je plan.
    Een ID-kaart of paspoort dat nog geldt.
    Het moet nodig zijn dat je zelf gaat.
explain-leave-4 =
    Wat telt mee?
    Je gedrag in de hele tijd dat je vastzit.
    Hoe groot het risico is.
    Wat belangrijk is voor het slachtoffer.
    Het kan, maar het is geen belofte.
explain-leave-5 =
    Wie beslist?
    Over kort verlof beslist de directeur.
    Over werken buiten beslist de selectiefunctionaris.
    Bij lang verlof kan je casemanager zeggen wie beslist.
explain-leave-6 =
    Er kunnen regels zijn
    Soms mag je op een plek niet komen.
    Soms mag je iemand niet spreken.
    De regels staan in je brief.
explain-leave-7 =
    Is er iets heel belangrijks?
    Bijvoorbeeld in je familie.
    Daarvoor is er ander verlof.
    Praat dan met een medewerker.

explain-objection = Een brief tegen een beslissing
explain-objection-1 =
    Wanneer schrijf je die?
    De selectiefunctionaris beslist waar je heen gaat.
    Ook over het laatste stuk van je straf buiten.
    Ben je het niet eens?
    Dan kun je een brief sturen: een bezwaar.
explain-objection-2 =
    Hoeveel tijd heb je?
    Je kunt de brief sturen tot en met dag 7.
    Dag 1 is de dag nadat je het hoorde.
    Ook zaterdag en zondag tellen mee.
explain-objection-3 =
    Wat gebeurt er dan?
    De selectiefunctionaris heeft 6 weken voor een antwoord.
    Ben je het weer niet eens?
    Dan kunnen andere mensen nog een keer kijken.
    Dat is bij de RSJ.
explain-objection-4 =
    Later opnieuw vragen
    Is je verzoek afgewezen?
    Na 6 maanden kun je het opnieuw vragen.
    Je casemanager kan je daarbij helpen.

explain-penitentiary-programme = Laatste stuk van je straf buiten
explain-penitentiary-programme-1 =
    Wat is dit?
    Je bent buiten en je volgt een programma.
    Je moet je aan regels houden.
    Dit heet penitentiair programma.
explain-penitentiary-programme-2 =
    Voor wie is dit?
    Je straf is 6 maanden tot 1 jaar.
    Bij het begin heb je nog minstens 4 weken.
    Het duurt niet langer dan 2 maanden.
explain-penitentiary-programme-3 =
    Wie beslist?
    De selectiefunctionaris beslist.
    Dat is de medewerker die beslist waar je heen gaat.
    Het kan, maar het is geen belofte.
explain-penitentiary-programme-4 =
    Krijg je dan geld?
    Soms kun je dan een uitkering krijgen.
    Vraag dat aan je casemanager.

explain-programme = Je programma
explain-programme-1 =
    Er zijn 2 programma’s
    Je begint in het basisprogramma.
    Het plusprogramma heeft meer uren en meer kansen.
    Op sommige afdelingen is het anders.
explain-programme-2 =
    Wat telt mee?
    Je gedrag telt.
    Ook telt wat je doet voor je doelen.
    Er wordt gekeken naar wat jij kunt.
    De cursus Kiezen voor verandering kan nodig zijn.
explain-programme-3 =
    3 woorden voor gedrag
    Gewenst gedrag is goed.
    Ongewenst gedrag is niet goed.
    Ontoelaatbaar gedrag mag nooit.
explain-programme-4 =
    Wie beslist?
    Het gaat om minstens 6 weken gewenst gedrag.
    Medewerkers praten samen over hoe het gaat.
    De directeur beslist.
    Jij mag ook zeggen wat je vindt.
explain-programme-5 =
    Terug naar basis
    Dat kan als je gedrag niet goed is.
    Bij ontoelaatbaar gedrag moet het.
    Na minstens 6 weken kan plus weer.
    Je kunt klagen als je het niet eens bent.

explain-rights-and-duties = Je rechten en plichten
explain-rights-and-duties-1 =
    Dit hoor je als je binnenkomt
    Je krijgt op papier wat je rechten en plichten zijn.
    Als het kan in een taal die je begrijpt.
    Is iets niet duidelijk?
    Vraag dan uitleg.
explain-rights-and-duties-2 =
    Dit zijn rechten van jou
    Naar buiten in de lucht, en bezoek.
    Een gesprek over geloof of het leven.
    Leren, en elke week de bibliotheek.
    Hulp van een dokter.
explain-rights-and-duties-3 =
    Dit moet je doen
    Je moet je aan de regels houden.
    Anders kan de directeur je straf geven.
    Je moet dan eerst jouw verhaal kunnen vertellen.
    Werken is geen plicht.
explain-rights-and-duties-4 =
    Wie controleert de gevangenis?
    Dat doet de commissie van toezicht.
    Je kunt praten met de maandcommissaris.
    { $commissioner-hours ->
        [none]
            Vraag wanneer de maandcommissaris er is.
       *[other]
            De maandcommissaris is er: { $commissioner-hours }.
    }
explain-rights-and-duties-5 =
    Kom je uit een ander land?
    Je mag praten met de consul.
    De consul is iemand van jouw land.
    Vraag een medewerker hoe dat kan.
explain-rights-and-duties-6 =
    Hulp van een advocaat
    Een advocaat kan je helpen als je klaagt.
    Ook iemand die je vertrouwt, mag helpen.
    Spreek je geen Nederlands?
    Vraag dan iemand die vertaalt.
