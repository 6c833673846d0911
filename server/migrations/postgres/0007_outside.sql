-- How a person is held decides what the kiosk offers him; and for whom a kiosk is.
-- The same file for the other engine makes the same tables; a test compares them.

-- Who came in before this was asked is held as most people are; the next import says how it is.
alter table person add column regime text collate "C" not null default 'prison'
    check (regime in ('remand', 'prison', 'bba', 'isd', 'ppc', 'ebi', 'ta', 'arrest'));
alter table person add column title text collate "C" not null default 'sentenced' check (title in ('pretrial', 'sentenced', 'measure', 'other'));
alter table person add column restricted text collate "C" not null default 'unknown' check (restricted in ('yes', 'no', 'unknown'));
alter table person add column lawful_stay text collate "C" not null default 'unknown' check (lawful_stay in ('yes', 'no', 'unknown'));
alter table person add column early_release text collate "C" not null default 'unknown' check (early_release in ('yes', 'no', 'unknown'));

alter table kiosk add column area text collate "C" not null default 'inside' check (area in ('inside', 'outside'));

-- What is old is forgotten by its time, and a start asks which types there are.
create index failed_try_time on failed_try (at);
create index request_type on request (type);
