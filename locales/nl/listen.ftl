# Reading aloud: the button of the dock, and the player above it.

listen-start = Voorlezen
listen-stop = Stop voorlezen
listen-count = Zin { $n } van { $of }
listen-read = Klaar
listen-pause = Pauze
listen-go-on = Ga door
listen-again = Opnieuw
listen-before = Vorige zin
listen-after = Volgende zin
listen-way = Voorlezen: { $words }
