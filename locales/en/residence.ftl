# Where he will live: the kiosk first, then the desk.

residence-title = Where will you live?
residence-lead =
    For when you are free.
    You may change this later.
residence-own-known =
    I know the municipality
    That is a town, or a few villages.
residence-own-abroad = Not in the Netherlands
residence-find-title = Which municipality?
residence-find-lead = Type the first letters.
residence-find-nothing =
    That municipality is not in the list.
    Will you live in a village?
    Staff know which municipality it belongs to.
residence-heading = Where you will live
residence-his = You say: { $place }
residence-his-none = You have said nothing yet.
residence-theirs = We have: { $place }
residence-theirs-none = We do not know the municipality yet.
residence-say = Say where

residence-contact = How to reach it
residence-imported = From the file
residence-history = What was said before
residence-field = Municipality where he will live
residence-field-lead =
    What he says himself stays beside it.
    He sees this at the kiosk.
residence-keep = Keep
