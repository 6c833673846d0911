# What is to be arranged before he leaves.

ahead-title = Later
ahead-lead = You can arrange this before you are free.
ahead-now = You can do it now.
ahead-from = From { $day }
ahead-empty-title = There is nothing here for you now
ahead-empty =
    Do you still want to arrange something?
    Then choose on the first screen: Ask for something.

ahead-care = Arrange your care for outside
ahead-insurance = Start your health insurance again
