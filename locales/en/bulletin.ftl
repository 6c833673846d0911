# What is new to him, and what is ahead. Of a text with more lines, the first stands large.

bulletin-title = News
bulletin-lead = Choose what you want to read.
bulletin-empty-title = There is nothing new
bulletin-empty = When there is news, you see it on the first screen.
news-answer = There is an answer to your request.
news-question = We have a question for you.
news-step = Another step is done or planned.
news-moved = Something was done with your request.
news-task = You can arrange this now.

home-task-title = You can arrange something
home-task = See what you can do now.
