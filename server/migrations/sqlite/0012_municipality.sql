-- The municipality where somebody will live: the register of municipalities, what staff say, and what he says himself.
-- The same file for the other engine makes the same tables; a test compares them.

create table municipality (
    id         blob not null primary key,
    code       text not null unique check (length(code) = 4),
    name       text not null check (length(name) > 0),
    contact    text not null check (length(contact) > 0),
    created_at integer not null,
    updated_at integer not null
) strict;

-- One row for each person of whom something was said. `municipality_id` is what staff say, `own` what he says: neither ever takes
-- the place of the other.
create table residence (
    id                  blob not null primary key,
    person_id           blob not null unique references person (id),
    municipality_id     blob references municipality (id),
    changed_at          integer,
    staff_id            blob references staff (id),
    own                 text check (own in ('known', 'abroad', 'dont-know', 'rather-not-say')),
    own_municipality_id blob references municipality (id),
    own_at              integer,
    helper_id           blob,
    created_at          integer not null,
    updated_at          integer not null,
    check ((own is null) = (own_at is null)),
    check ((coalesce(own, '') = 'known') = (own_municipality_id is not null)),
    check (changed_at is not null or municipality_id is null)
) strict;

-- What was said, by whom and when. Rows are only added.
create table residence_event (
    id              blob not null primary key,
    residence_id    blob not null references residence (id),
    at              integer not null,
    party           text not null check (party in ('detainee', 'staff', 'administrator')),
    actor_id        blob,
    helper_id       blob,
    own             text check (own in ('known', 'abroad', 'dont-know', 'rather-not-say')),
    municipality_id blob references municipality (id),
    check ((party = 'detainee') = (own is not null)),
    check (party <> 'detainee' or (own = 'known') = (municipality_id is not null))
) strict;

create index residence_event_residence on residence_event (residence_id, at, id);

create trigger residence_event_no_update before update on residence_event begin
    select raise(abort, 'residence_event is only added to');
end;
create trigger residence_event_no_delete before delete on residence_event begin
    select raise(abort, 'residence_event is only added to');
end;

-- It begins with nothing known, stays whose it is, and is never taken away.
create trigger residence_begins before insert on residence when new.municipality_id is not null or new.own is not null begin
    select raise(abort, 'a residence begins unknown');
end;
create trigger residence_stays before update of id, person_id on residence begin
    select raise(abort, 'a residence stays whose it is');
end;
create trigger residence_no_delete before delete on residence begin
    select raise(abort, 'a residence stays');
end;

-- Nothing of it changes without what was said.
create trigger residence_told before update of municipality_id on residence when new.municipality_id is not old.municipality_id
    and not exists (select 1 from residence_event e where e.residence_id = new.id and e.party <> 'detainee'
    and e.municipality_id is new.municipality_id and e.at = new.changed_at) begin
    select raise(abort, 'a municipality needs who said it');
end;
create trigger residence_own_told before update of own, own_municipality_id on residence when
    (new.own is not old.own or new.own_municipality_id is not old.own_municipality_id)
    and not exists (select 1 from residence_event e where e.residence_id = new.id and e.party = 'detainee'
    and e.own = new.own and e.municipality_id is new.own_municipality_id and e.at = new.own_at) begin
    select raise(abort, 'his own answer comes from him');
end;
