-- The municipality where somebody will live: the register of municipalities, what staff say, and what he says himself.
-- The same file for the other engine makes the same tables; a test compares them.

create table municipality (
    id         uuid not null primary key,
    code       text collate "C" not null unique check (length(code) = 4),
    name       text collate "C" not null check (length(name) > 0),
    contact    text collate "C" not null check (length(contact) > 0),
    created_at bigint not null,
    updated_at bigint not null
);

-- One row for each person of whom something was said. `municipality_id` is what staff say, `own` what he says: neither ever takes
-- the place of the other.
create table residence (
    id                  uuid not null primary key,
    person_id           uuid not null unique references person (id),
    municipality_id     uuid references municipality (id),
    changed_at          bigint,
    staff_id            uuid references staff (id),
    own                 text collate "C" check (own in ('known', 'abroad', 'dont-know', 'rather-not-say')),
    own_municipality_id uuid references municipality (id),
    own_at              bigint,
    helper_id           uuid,
    created_at          bigint not null,
    updated_at          bigint not null,
    check ((own is null) = (own_at is null)),
    check ((coalesce(own, '') = 'known') = (own_municipality_id is not null)),
    check (changed_at is not null or municipality_id is null)
);

-- What was said, by whom and when. Rows are only added.
create table residence_event (
    id              uuid not null primary key,
    residence_id    uuid not null references residence (id),
    at              bigint not null,
    party           text collate "C" not null check (party in ('detainee', 'staff', 'administrator')),
    actor_id        uuid,
    helper_id       uuid,
    own             text collate "C" check (own in ('known', 'abroad', 'dont-know', 'rather-not-say')),
    municipality_id uuid references municipality (id),
    check ((party = 'detainee') = (own is not null)),
    check (party <> 'detainee' or (own = 'known') = (municipality_id is not null))
);

create index residence_event_residence on residence_event (residence_id, at, id);

create trigger residence_event_no_update before update on residence_event for each row execute function refuse_change();
create trigger residence_event_no_delete before delete on residence_event for each row execute function refuse_change();
create trigger residence_event_no_truncate before truncate on residence_event for each statement execute function refuse_change();

-- It begins with nothing known, stays whose it is, and is never taken away.
create function refuse_residence() returns trigger language plpgsql as $$
begin
    raise exception 'a residence begins unknown, and stays' using errcode = '23000';
end
$$;
create trigger residence_begins before insert on residence for each row
    when (new.municipality_id is not null or new.own is not null) execute function refuse_residence();
create trigger residence_stays before update of id, person_id on residence for each row execute function refuse_residence();
create trigger residence_no_delete before delete on residence for each row execute function refuse_residence();
create trigger residence_no_truncate before truncate on residence for each statement execute function refuse_residence();

-- Nothing of it changes without what was said.
create function refuse_untold_residence() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from residence_event e where e.residence_id = new.id and e.party <> 'detainee'
        and e.municipality_id is not distinct from new.municipality_id and e.at = new.changed_at) then
        raise exception 'a municipality needs who said it' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger residence_told before update of municipality_id on residence for each row
    when (new.municipality_id is distinct from old.municipality_id) execute function refuse_untold_residence();
create function refuse_untold_own_residence() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from residence_event e where e.residence_id = new.id and e.party = 'detainee'
        and e.own = new.own and e.municipality_id is not distinct from new.own_municipality_id and e.at = new.own_at) then
        raise exception 'his own answer comes from him' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger residence_own_told before update of own, own_municipality_id on residence for each row
    when (new.own is distinct from old.own or new.own_municipality_id is distinct from old.own_municipality_id)
    execute function refuse_untold_own_residence();
