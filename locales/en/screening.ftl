# Questions about what he needs outside, which he answers himself. No amounts, no illness, nothing about why he is here.

screening-papers-valid = Is your ID card or passport still good?
screening-papers-where = Where is your ID card or passport now?
screening-papers-where-here = Here, with my things
screening-papers-where-outside = Outside, at an address
screening-papers-where-lost = I have lost it
screening-papers-registered =
    Are you registered at an address?
    That is with the municipality.
screening-home-before = Where did you live before you came here?
screening-home-before-own = In my own home
screening-home-before-with-others = With someone else
screening-home-before-nowhere = I had no fixed place
screening-home-back = Can you live there again?
screening-home-back-maybe = Maybe
screening-home-rent = Does someone pay your rent now?
screening-home-rent-not-needed = That is not needed
screening-income-before = Where did your money come from?
screening-income-before-work = From work
screening-income-before-benefit = From a benefit
screening-income-before-other = From something or someone else
screening-income-after = Do you have work when you are free?
screening-income-after-maybe = Maybe
screening-income-bank = Do you have a bank account?
screening-debts-letters =
    Do you get letters about money?
    About money you still have to pay.
screening-debts-known = Do you know who you have to pay?
screening-debts-known-all = Yes, all of them
screening-debts-known-some = Some of them
screening-debts-known-none = No
screening-debts-helped = Does someone help you with this already?
screening-care-insured =
    Do you have health insurance?
    That is the insurance for the doctor.
screening-care-insured-stopped = It is paused now
screening-care-doctor = Do you have a doctor outside?
screening-care-talk =
    Do you want to talk about care?
    About care for when you are free.
