# The page of a person at the desk: what he needs outside.

person-find = Find somebody by number
person-find-go = Open this person
person-nobody = Nobody here has this number
person-nobody-lead =
    Check the number.
    People in other prisons cannot be found here.
person-changed = Saved.
person-gone =
    This person has been released.
    Nothing can be changed here any more.
person-restricted =
    This person has restrictions.
    Nothing of him may go outside.
person-short-stay = Short stay
person-came = Came on
person-dutch = Nationality
person-dutch-yes = Dutch
person-dutch-no = not Dutch
person-dutch-unknown = not known
person-municipality = Municipality
person-municipality-unknown = not known
person-own-plan = Plan that { $name } wrote
person-conditions = What he needs outside

condition-own-says = { $name } says
condition-staff-say = Staff say
condition-by = { $name }, { $day }
condition-own-answers = { $name }’s own answers
condition-until = Proof is good until
condition-until-early = That is before he leaves.
condition-until-field = Proof is good until, if you know
condition-until-need =
    This proof ends before he leaves.
    So it becomes: help needed.
condition-why = Why
condition-entry = When he came
condition-what = What is it now
condition-send = Save this
condition-cancel = Leave it as it is
condition-event-map = We have looked at it
condition-event-settle = Done
condition-event-need-help = Help needed
condition-event-start-help = Help is running
condition-event-pass-on = Someone outside goes on with it
condition-event-give-up = It will not work out before he leaves

screening-title = Screening
screening-lead =
    Has everything been looked at?
    Then finishing fixes how it was when he came.
screening-unknown =
    { $n ->
        [one] Of { $n } thing nothing is known yet.
       *[other] Of { $n } things nothing is known yet.
    }
screening-finish = Finish the screening
screening-sure = Is the screening finished?
screening-sure-lead =
    How it was when he came can then not be changed.
    How it is now can still be changed.
screening-back = Not yet
screening-yes = Yes, it is finished
screening-done = Finished by { $name } on { $day }.
