# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

explain-bba = Beperkt beveiligde afdeling (BBA)
explain-bba-1 =
    Hoe is het verblijf?
    Overdag wordt buiten gewerkt.
    Daarna volgt terugkeer naar de afdeling.
    Zo is er oefening met vrijheid.
explain-bba-2 =
    Voor wie is dit?
    Verlof voor extramurale arbeid is nodig.
    Dat verlof hoort bij een doel in het plan.
    Wie buiten werkt, verblijft gescheiden van wie binnen werkt.
explain-bba-3 =
    Wie beslist?
    De selectiefunctionaris beslist.
    Die beslist over plaatsing en overplaatsing.
    Plaatsing is mogelijk, maar geen toezegging.

explain-complaint = Beklag
explain-complaint-1 =
    Waarover kan beklag?
    Over een beslissing van of namens de directeur.
    Het uitblijven van een beslissing telt ook.
    Dan moet een redelijke termijn voorbij zijn.
    De klacht op papier heet beklag.
explain-complaint-2 =
    Wie behandelt het beklag?
    De beklagcommissie van de commissie van toezicht.
    De commissie is onafhankelijk van de inrichting.
    Beklag is gratis.
explain-complaint-3 =
    Wat is de termijn?
    Beklag kan tot en met de zevende dag.
    De eerste dag is de dag na kennisneming van de beslissing.
    Zaterdag en zondag tellen mee.
explain-complaint-4 =
    Is de termijn voorbij?
    Beklag kan dan soms nog.
    Vermeld de reden van het late beklag.
    De commissie beoordeelt die reden.
explain-complaint-5 =
    Hoe gaat het?
    Met een brief of een formulier.
    De eigen taal is ook toegestaan.
    Een advocaat kan helpen.
    Een andere vertrouwenspersoon kan ook helpen.
explain-complaint-6 =
    Wat volgt er?
    De commissie beslist in beginsel binnen 4 weken.
    Verlenging met 4 weken is mogelijk.
    Tegen de uitspraak is beroep mogelijk bij de RSJ.
    Dat kan tot en met de zevende dag na ontvangst.
explain-complaint-7 =
    Is ook een gesprek mogelijk?
    De maandcommissaris kan bemiddelen.
    { $commissioner-hours ->
        [none]
            Een medewerker weet wanneer de maandcommissaris aanwezig is.
       *[other]
            De maandcommissaris is aanwezig: { $commissioner-hours }.
    }

explain-condition-care = Zorg en zorgverzekering
explain-condition-care-1 =
    Zorgverzekering opschorten
    Tijdens detentie kan de basisverzekering worden opgeschort.
    Er is dan geen premie en geen zorgtoeslag.
    De verzekerde moet dit zelf melden.
explain-condition-care-2 =
    Wat is nodig?
    Een detentieverklaring is nodig.
    Alleen de gedetineerde kan die aanvragen.
    Een aanvullende verzekering loopt door.
    Die stopt alleen als de verzekeraar instemt.
explain-condition-care-3 =
    Bij vertrek
    Meld het einde van de detentie bij de verzekeraar.
    Daarbij hoort een bewijs van vrijlating.
    Dan kan de verzekering worden hervat.
    Ook de zorgtoeslag moet opnieuw worden aangevraagd.
explain-condition-care-4 =
    Geen verzekering?
    Een verzekering afsluiten kan nu al.
    Een briefadres volstaat daarvoor.
    Opschorten kan daarna direct.
explain-condition-care-5 =
    Zorg buiten voortzetten
    Is zorg of begeleiding na vertrek nodig?
    De voorbereiding kan 6 weken voor het einde beginnen.
    Vraag een gesprek aan met de medische dienst.
    Een medische reden is hier niet nodig.

explain-condition-debts = Schulden
explain-condition-debts-1 =
    Eerst een overzicht
    Veel gedetineerden hebben schulden.
    Noteer wie de schuldeisers zijn.
    Een bedrag bij benadering volstaat.
explain-condition-debts-2 =
    Boetes
    Boetes lopen via het CJIB.
    De casemanager kan daar een overzicht opvragen.
    Soms is een betalingsregeling mogelijk.
explain-condition-debts-3 =
    Brieven aan schuldeisers
    Een brief aan een schuldeiser is mogelijk.
    Daarin staat een verzoek om uitstel.
explain-condition-debts-4 =
    Schuldhulpverlening
    De gemeente kan helpen bij schulden.
    De casemanager doet daarvoor de aanvraag.
    { $debt-hours ->
        [none]
            Een medewerker weet wanneer er een spreekuur is.
       *[other]
            Spreekuur over geld: { $debt-hours }.
    }

explain-condition-home = Onderdak
explain-condition-home-1 =
    Begin vroeg
    Na vertrek is onderdak nodig.
    Zoeken kan veel tijd kosten.
    Vraag daarom vroeg hulp.
explain-condition-home-2 =
    Is er een woning?
    De woonlasten lopen door tijdens detentie.
    Soms kan de gemeente tijdelijk meebetalen.
    Elke gemeente heeft eigen regels.
    Huurtoeslag kan stoppen bij lange afwezigheid.
explain-condition-home-3 =
    Is er geen woning?
    Inschrijven bij een woningcorporatie is mogelijk.
    De casemanager kan hulp vragen aan de gemeente.
    Dat kan een andere gemeente zijn dan vroeger.
explain-condition-home-4 =
    Briefadres
    Een briefadres is een adres alleen voor post.
    Het kan bij iemand uit het eigen netwerk.
    Soms kan het bij de gemeente.
explain-condition-home-5 =
    Aanbod van de gemeente
    Het aanbod verschilt per gemeente.
    { $municipality-offers ->
        [none]
            De casemanager weet wat mogelijk is.
       *[other]
            Mogelijk in deze gemeente: { $municipality-offers }.
    }

explain-condition-income = Inkomen
explain-condition-income-1 =
    Waaruit bestaat inkomen?
    Na vertrek is inkomen nodig.
    Dat kan loon uit werk zijn.
    Zonder werk is soms een uitkering mogelijk.
explain-condition-income-2 =
    De uitkering stopt
    Bijstand en WW stoppen direct bij detentie.
    Andere uitkeringen stoppen op zijn laatst na een maand.
    De gemeente krijgt bericht van de detentie.
explain-condition-income-3 =
    Inkomen na vertrek
    Bijstand is aan te vragen bij de nieuwe woongemeente.
    Soms kan dat al tijdens detentie.
    Een identiteitsbewijs en een adres zijn nodig.
explain-condition-income-4 =
    Werk zoeken
    In het re-integratiecentrum (RIC) is een cv te maken.
    Daar is ook een brief te schrijven.
    { $ric-hours ->
        [none]
            Een medewerker weet wanneer het RIC open is.
       *[other]
            Het RIC is open: { $ric-hours }.
    }
explain-condition-income-5 =
    Bankrekening
    Een ongebruikte rekening kan worden gesloten.
    De casemanager kan helpen met een nieuwe rekening.

explain-condition-papers = Geldig identiteitsbewijs
explain-condition-papers-1 =
    Waarom is het nodig?
    Het toont wie iemand is.
    Voor verlof is een geldig identiteitsbewijs nodig.
    Ook voor inkomen en onderdak is het nodig.
explain-condition-papers-2 =
    ID-kaart aanvragen
    De Nederlandse nationaliteit is nodig.
    De gemeente kan de kaart hier verzorgen.
    Een paspoort kan hier niet worden verstrekt.
    { $visit-day ->
        [none]
            Een medewerker weet wanneer de gemeente komt.
       *[other]
            De gemeente komt: { $visit-day }.
    }
explain-condition-papers-3 =
    Inschrijving
    Inschrijving in de Basisregistratie Personen (BRP) is nodig.
    Dat kan op een woonadres.
    Zonder woning kan een briefadres.
    Een briefadres is een adres alleen voor post.
explain-condition-papers-4 =
    Wie betaalt de kaart?
    { $id-card-payer ->
        [prison]
            De inrichting betaalt de kaart.
            Er zijn geen eigen kosten.
       *[detainee]
            De kaart kost { $id-card-cost } euro.
            De kosten zijn voor de aanvrager.
            Is er te weinig geld?
            Overleg dan met een medewerker.
    }
explain-condition-papers-5 =
    Een andere nationaliteit?
    Dan is een ander document nodig.
    Een medewerker kan daarbij helpen.

explain-conditional-release = Voorwaardelijke invrijheidstelling (v.i.)
explain-conditional-release-1 =
    Wat is dit?
    Het laatste deel van de straf is in vrijheid.
    Daarbij gelden voorwaarden.
explain-conditional-release-2 =
    Voor wie is dit?
    De straf is langer dan 1 jaar.
    De periode is ten hoogste 2 jaar.
    Is het vonnis van voor 1 juli 2021?
    Dan gelden andere regels.
explain-conditional-release-3 =
    Wat telt mee?
    Het gedrag tijdens de hele detentie.
    Het risico.
    De belangen van slachtoffers.
    De inspanning om schade te herstellen telt ook.
explain-conditional-release-4 =
    Wie beslist?
    Het Openbaar Ministerie (OM) beslist.
    Invrijheidstelling gaat niet vanzelf.
    Tegen de beslissing is bezwaar mogelijk bij de rechter.
explain-conditional-release-5 =
    Voorwaarden niet nageleefd
    Dat heeft direct gevolgen.
    Vraag daarom uitleg over de voorwaarden.
    De reclassering kan die uitleg geven.

explain-leave = Re-integratieverlof
explain-leave-1 =
    Wat is verlof?
    Verlof hoort altijd bij een doel in het plan.
    Bijvoorbeeld een sollicitatiegesprek.
    Of het tekenen van een huurcontract.
explain-leave-2 =
    Drie soorten
    Kortdurend verlof: terug op dezelfde dag.
    Langdurend verlof: ten minste 1 nacht weg.
    Extramurale arbeid: overdag buiten werken.
explain-leave-3 =
    Wat is nodig?
    Een doel in het vastgestelde plan.
    Een geldig identiteitsbewijs.
    Eigen aanwezigheid buiten moet nodig zijn.
explain-leave-4 =
    Wat telt mee?
    Het gedrag tijdens de hele detentie.
    Het risico.
    De belangen van slachtoffers.
    Verlof is mogelijk, maar geen toezegging.
explain-leave-5 =
    Wie beslist?
    De directeur beslist over kortdurend verlof.
    De selectiefunctionaris beslist over extramurale arbeid.
    De casemanager weet wie over langdurend verlof beslist.
explain-leave-6 =
    Voorwaarden
    Er kan een locatieverbod gelden.
    Er kan een contactverbod gelden.
    De voorwaarden staan in de beslissing.
explain-leave-7 =
    Een belangrijke gebeurtenis?
    Daarvoor bestaat incidenteel verlof.
    Dat staat los van het plan.
    Een medewerker kan daarbij helpen.

explain-objection = Bezwaar tegen een beslissing
explain-objection-1 =
    Wanneer kan bezwaar?
    De selectiefunctionaris beslist over plaatsing.
    Ook over deelname aan een penitentiair programma.
    Tegen die beslissing is bezwaar mogelijk.
explain-objection-2 =
    Wat is de termijn?
    Bezwaar kan tot en met de zevende dag.
    De eerste dag is de dag na kennisneming van de beslissing.
    Zaterdag en zondag tellen mee.
explain-objection-3 =
    Wat volgt er?
    De selectiefunctionaris heeft 6 weken voor een antwoord.
    Daarna is beroep mogelijk bij de RSJ.
explain-objection-4 =
    Later opnieuw vragen
    Is een verzoek afgewezen?
    Na 6 maanden is een nieuw verzoek mogelijk.
    De casemanager kan daarbij helpen.

explain-penitentiary-programme = Penitentiair programma (PP)
explain-penitentiary-programme-1 =
    Wat is dit?
    Het laatste deel van de straf is buiten de inrichting.
    Er is een programma met activiteiten.
    Daarbij gelden voorwaarden.
explain-penitentiary-programme-2 =
    Voor wie is dit?
    De straf is in totaal 6 maanden tot 1 jaar.
    Bij het begin resteren ten minste 4 weken.
    Het programma duurt ten hoogste 2 maanden.
explain-penitentiary-programme-3 =
    Wie beslist?
    De selectiefunctionaris beslist.
    Deelname is mogelijk, maar geen toezegging.
explain-penitentiary-programme-4 =
    Is er dan inkomen?
    Soms is er recht op een uitkering.
    De casemanager kan dit nagaan.

explain-programme = Basis- en plusprogramma
explain-programme-1 =
    Twee programma’s
    Iedereen begint in het basisprogramma.
    Het plusprogramma heeft meer uren en mogelijkheden.
    Op sommige afdelingen geldt dit niet.
explain-programme-2 =
    Wat telt mee?
    Het gedrag telt.
    Inzet voor de doelen in het plan telt ook.
    Er wordt rekening gehouden met wat iemand kan.
    De training Kiezen voor verandering kan een voorwaarde zijn.
explain-programme-3 =
    Drie soorten gedrag
    Gewenst gedrag is goed gedrag.
    Ongewenst gedrag is niet goed.
    Ontoelaatbaar gedrag is nooit toegestaan.
explain-programme-4 =
    Wie beslist?
    Voor promotie zijn ten minste 6 weken gewenst gedrag nodig.
    Het multidisciplinair overleg (MDO) geeft advies.
    De directeur beslist.
    Een eigen reactie is mogelijk.
explain-programme-5 =
    Terug naar het basisprogramma
    Dat kan bij ongewenst gedrag.
    Bij ontoelaatbaar gedrag is het verplicht.
    Promotie kan weer na ten minste 6 weken.
    Tegen de beslissing is beklag mogelijk.

explain-rights-and-duties = Rechten en plichten
explain-rights-and-duties-1 =
    Informatie bij binnenkomst
    De rechten en plichten staan op papier.
    Zo mogelijk in een begrijpelijke taal.
    Uitleg vragen kan altijd.
explain-rights-and-duties-2 =
    Rechten
    Buitenlucht en bezoek.
    Geestelijke verzorging.
    Onderwijs en elke week de bibliotheek.
    Medische zorg.
explain-rights-and-duties-3 =
    Plichten
    De regels van de inrichting gelden voor iedereen.
    De directeur kan anders een straf opleggen.
    Eerst moet er gelegenheid zijn om te reageren.
    Arbeid is geen plicht.
explain-rights-and-duties-4 =
    Toezicht op de inrichting
    De commissie van toezicht controleert de inrichting.
    Een gesprek met de maandcommissaris is mogelijk.
    { $commissioner-hours ->
        [none]
            Een medewerker weet wanneer de maandcommissaris aanwezig is.
       *[other]
            De maandcommissaris is aanwezig: { $commissioner-hours }.
    }
explain-rights-and-duties-5 =
    Een andere nationaliteit?
    Contact met de consul is mogelijk.
    De consul vertegenwoordigt het eigen land.
    Een medewerker weet hoe dat gaat.
explain-rights-and-duties-6 =
    Hulp van een advocaat
    Een advocaat kan helpen bij beklag.
    Een andere vertrouwenspersoon kan ook helpen.
    Een tolk is mogelijk.
