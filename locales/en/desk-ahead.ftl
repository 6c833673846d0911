# The list of a desk: for whom the time has come. Staff read it.

desk-ahead-title = Leaving soon
desk-ahead-lead = For these people this can start now. They have not asked for it yet.
desk-ahead-empty =
    There is nobody now.
    The list follows the end date by itself.
desk-ahead-since = Possible since
desk-ahead-task = What
desk-ahead-more = Show more
