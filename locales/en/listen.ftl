# Reading aloud: the button of the dock, and the player above it.

listen-start = Read aloud
listen-stop = Stop reading
listen-count = Sentence { $n } of { $of }
listen-read = Done
listen-pause = Pause
listen-go-on = Go on
listen-again = Again
listen-before = The sentence before
listen-after = The next sentence
listen-way = Read aloud: { $words }
