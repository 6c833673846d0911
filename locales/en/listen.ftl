# Reading aloud: the button of the dock, and the player above it.

listen-start = Read aloud
listen-stop = Stop reading
listen-count = Sentence { $n } of { $of }
listen-read = All of it is read
listen-pause = Pause
listen-go-on = Read on
listen-again = Once more
listen-before = The sentence before
listen-after = The next sentence
listen-way = Read aloud: { $words }
