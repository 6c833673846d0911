# What is new to him, and what is ahead. Of a text with more lines, the first stands large.

bulletin-title = Nieuws
bulletin-lead = Kies een onderwerp.
bulletin-empty-title = Er is niets nieuws
bulletin-empty = Nieuws wordt gemeld op het beginscherm.
news-answer = Er is een antwoord op het verzoek.
news-question = Er is een vraag van een medewerker.
news-step = Er is een stap uitgevoerd of gepland.
news-moved = Er is iets gedaan met het verzoek.
news-task = Dit kan nu geregeld worden.

home-task-title = Er kan iets geregeld worden
home-task = Zie wat er nu mogelijk is.
