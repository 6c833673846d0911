# The rest screen, signing in, the cover, the introduction.

rest-title = Welcome. Choose your language.
rest-lead = Here you arrange things for outside.
not-enrolled-title = This screen does not work yet
not-enrolled-lead =
    Ask a staff member for help.
    Staff can turn on this screen.
sign-in-step = Step { $n } of { $of }
sign-in-number-title = Type your number
sign-in-number-lead = Your number is on your pass.
sign-in-pin-title = Type your PIN code
sign-in-pin-lead =
    Your code has 6 digits.
    Let nobody look.
sign-in-stopped-title = There is another way
forgot-pin = I do not know my PIN code
forgot-pin-title = Ask for a new PIN code
forgot-pin-lead =
    Go to your mentor or someone of the RIC.
    You get a new code on paper.
    That can still be today.
    Is a staff member with you?
    Then they can sign you in now.
vouch-start = A staff member signs you in
vouch-lead =
    The staff member fills this in.
    Please do not look along.
vouch-name = Name of the staff member
vouch-password = Password
vouch-show = Show
vouch-number = Number of who you sign in
vouch-who = Is this the right person?
vouch-who-lead =
    Check this well.
    We keep who did this.
vouch-person = Name
vouch-unit = Unit and cell
vouch-yes = Yes, this is the person
vouch-no = No, someone else
cover-title = Away for a moment?
cover-lead =
    All that you did is kept.
    Type your PIN code and go on.
    Or let a staff member sign you in.
    Are you someone else?
    Then choose: Log out.
cover-lead-lost =
    Type your PIN code and go on.
    Are you someone else?
    Then choose: Log out.
cover-go-on = Go on with PIN code
cover-sign-out = Log out
idle-title = Are you still there?
idle-lead =
    The screen will close soon.
    All that you did is kept.
idle-lead-unsent =
    The screen closes soon.
    What is not sent yet is gone then.
idle-here = I am still here
welcome-step = Page { $n } of { $of }
welcome-what-title = This is Vooruit
welcome-what =
    Here you arrange things for outside.
    You ask for something.
    A staff member answers.
    You always see who does it and when.
welcome-who-title = Who sees what?
welcome-who =
    Staff see what you ask them.
    Other people here see nothing of you.
    Do you go away?
    Then choose: Stop.
welcome-help-title = There is always help
welcome-help =
    Does something not work?
    Then choose below: Talk.
    Someone will come to you.
welcome-begin = Begin
