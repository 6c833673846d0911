# Objection by body and route, and the blank form. Of a text with more lines, the first stands large.

objection-was-late = Our answer came late
objection-paper =
    You write it on paper.
    We do not see what you write.
objection-print = Print an empty form
objection-printed =
    The paper comes out of the printer.
    Take it with you and fill it in.

remedy-court =
    To the court – rechtbank
    A judge looks at the decision.
route-court-letter =
    With a letter to the court
    Write down why you do not agree.
    A lawyer can help you.

form-title = I do not agree with a decision
form-to = To:
form-until = The last day is { $day }.
form-name = My name
form-number = My number
form-about = What is it about?
form-why = Why do I not agree?
form-late = Why is it late?
form-date = Date
form-signature = Signature
