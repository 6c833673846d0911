# The list of explain pages, and what stands around every page.

explained-title = How it works
explained-lead = Choose what you want to know about.
explained-step = Part { $n } of { $of }
explained-onward = What do you want to do now?
explained-other = Read something else
home-explain-hint = Read how things go here.
explain-group-arriving =
    Just arrived
    What can you do and what must you do here?
explain-group-conditions =
    Arrange for outside
    What do you need when you are free?
explain-group-freedom =
    More freedom
    Leave, programme and free earlier
explain-group-objection =
    If you do not agree
    What can you do against a decision?
