# Reading aloud: the button of the dock, and the player above it.

listen-start = Lees voor
listen-stop = Stop lezen
listen-count = Zin { $n } van { $of }
listen-read = Klaar met lezen
listen-pause = Pauze
listen-go-on = Lees verder
listen-again = Nog een keer
listen-before = Vorige zin
listen-after = Volgende zin
listen-way = Lees voor: { $words }
