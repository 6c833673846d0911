# What is new to him, and what is ahead. Of a text with more lines, the first stands large.

bulletin-title = Nieuws
bulletin-lead = Kies wat je wilt lezen.
bulletin-empty-title = Er is niets nieuws
bulletin-empty = Is er nieuws, dan zie je dat bij het begin.
news-answer = Er is een antwoord op je vraag.
news-question = Wij hebben een vraag aan jou.
news-step = Er is weer een stap klaar of gepland.
news-moved = Er is iets gedaan met je vraag.
news-task = Dit kun je nu regelen.

home-task-title = Je kunt iets regelen
home-task = Kijk wat je nu kunt doen.
