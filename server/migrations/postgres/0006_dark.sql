-- A third look: dark. What a column allows cannot be changed everywhere, so the column is made anew.

alter table person add column look text collate "C" not null default 'light' check (look in ('light', 'dark', 'contrast'));
update person set look = theme;
alter table person drop column theme;
alter table person rename column look to theme;
