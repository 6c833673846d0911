# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

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
