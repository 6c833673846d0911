# Home and the credits. The subject of what is new is never named here: the room is shared.

home-hello = Hello { $name }
home-today = Today is { $day }.
home-vouched = { $name } signed you in this time
home-choose = Choose
home-news-title = There is something new
home-news = See what is new.
home-draft-title = You were still busy
home-draft =
    Your request is kept.
    Finish it here.
home-new = { $n } new
tile-ask-something = Ask for something
home-ask-hint = What do you want to arrange?
tile-my-requests = My requests
home-requests-hint = Here you see your answers.
about-title = About Vooruit
about-lead =
    This program belongs to everyone.
    Others made the pictures and the letters.
about-pictures = Pictures
about-pictures-by =
    OpenMoji, CC BY-SA 4.0
    Lucide, ISC
about-letters = Letters
about-letters-by =
    Atkinson Hyperlegible Next, OFL
    Noto Sans Arabic, OFL
about-texts = Texts
about-texts-own = We wrote the texts ourselves.
