# The pages that explain: rights, the five things for outside, freedom, and what he can do against a decision.
# A local fact that a prison has not filled in is given as the word none.

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
