# The certificates in his file.

certificates-title = My certificates
certificates-lead = Here is what you have finished.
certificates-on = You got this on { $day }.
certificates-here =
    You have a certificate
    It is with My certificates.
certificates-empty-title = You have no certificates yet
certificates-empty =
    Do you finish a course, for example?
    Then your certificate is here.
