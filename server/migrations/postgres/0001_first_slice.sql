-- The first slice: a prison, its people, staff and kiosks; requests from draft to decision; what was done by whom.
-- The same file for the other engine makes the same tables; a test compares them.
-- Instants are milliseconds since 1970, days are YYYY-MM-DD, sealed columns hold free text that no query can look into.

create table establishment (
    id          uuid not null primary key,
    code        text collate "C" not null unique,
    name        text collate "C" not null
);

create table person (
    id               uuid not null primary key,
    establishment_id uuid not null references establishment (id),
    number           text collate "C" not null unique,
    given_name       text collate "C" not null,
    family_name      text collate "C" not null,
    unit             text collate "C" not null,
    language         text collate "C" not null,
    born_on          text collate "C" not null check (length(born_on) = 10),
    arrived_on       text collate "C" not null check (length(arrived_on) = 10),
    ends_on          text collate "C" check (length(ends_on) = 10),
    released_on      text collate "C" check (length(released_on) = 10),
    dutch            text collate "C" not null check (dutch in ('yes', 'no', 'unknown')),
    pin_hash         text collate "C",
    pin_issued_at    bigint,
    text_size        text collate "C" not null default 'normal' check (text_size in ('normal', 'large')),
    theme            text collate "C" not null default 'light' check (theme in ('light', 'contrast')),
    welcomed_at      bigint,
    created_at       bigint not null,
    updated_at       bigint not null
);


create table staff (
    id               uuid not null primary key,
    establishment_id uuid not null references establishment (id),
    number           text collate "C" not null unique,
    given_name       text collate "C" not null,
    family_name      text collate "C" not null,
    desk             text collate "C" not null,
    password_hash    text collate "C",
    created_at       bigint not null,
    updated_at       bigint not null
);

-- A kiosk is enrolled once with a one-time code, of which only a digest is kept. A higher serial makes its older tokens worthless.
create table kiosk (
    id               uuid not null primary key,
    establishment_id uuid not null references establishment (id),
    number           text collate "C" not null unique,
    name             text collate "C" not null,
    enrol_hash       bytea unique check (length(enrol_hash) = 32),
    enrol_until      bigint,
    enrolled_at      bigint,
    token_serial     bigint not null default 0,
    created_at       bigint not null,
    updated_at       bigint not null
);

-- `place` is where the person was when the screen was covered, such as question/<request>/<n>.
create table session (
    id         uuid not null primary key,
    kind       text collate "C" not null check (kind in ('detainee', 'staff')),
    kiosk_id   uuid references kiosk (id),
    person_id  uuid references person (id),
    staff_id   uuid references staff (id),
    created_at bigint not null,
    seen_at    bigint not null,
    covered_at bigint,
    place      text collate "C",
    ended_at   bigint,
    check ((kind = 'detainee' and person_id is not null and staff_id is null)
        or (kind = 'staff' and staff_id is not null and person_id is null))
);

create index session_person on session (person_id, created_at);
create index session_kiosk on session (kiosk_id, created_at);

-- `scope` is what is slowed down, such as kiosk:<id>; never the number that was typed.
create table failed_try (
    id    uuid not null primary key,
    scope text collate "C" not null,
    at    bigint not null
);

create index failed_try_scope on failed_try (scope, at);

create table counter (
    establishment_id uuid not null references establishment (id),
    name             text collate "C" not null,
    value            bigint not null,
    primary key (establishment_id, name)
);

-- A draft has no number, no promise and no rules yet; whatever is sent has all of them, and keeps the rules that it was sent under.
create table request (
    id               uuid not null primary key,
    establishment_id uuid not null references establishment (id),
    person_id        uuid not null references person (id),
    type             text collate "C" not null,
    number           bigint,
    state            text collate "C" not null check (state in ('draft', 'submitted', 'received', 'in-progress', 'info-needed', 'granted',
                        'partly-granted', 'refused', 'carried-out', 'closed', 'withdrawn', 'expired')),
    desk             text collate "C" not null,
    holder_id        uuid references staff (id),
    submitted_at     bigint,
    due_on           text collate "C" check (length(due_on) = 10),
    rules            text collate "C",
    asked            text collate "C",
    created_at       bigint not null,
    updated_at       bigint not null,
    changed_at       bigint not null,
    seen_at          bigint,
    unique (establishment_id, number),
    check (state = 'draft' or (number is not null and submitted_at is not null and due_on is not null and rules is not null))
);

create index request_own on request (person_id, created_at);
create index request_queue on request (establishment_id, desk, state, due_on);

-- Either a choice, by its code, or words of his own.
create table answer (
    id         uuid not null primary key,
    request_id uuid not null references request (id),
    question   text collate "C" not null,
    choice     text collate "C",
    words      bytea,
    typed_by   uuid not null,
    helper_id  uuid,
    at         bigint not null,
    unique (request_id, question),
    check ((choice is null) <> (words is null))
);

create table event (
    id           uuid not null primary key,
    request_id   uuid not null references request (id),
    at           bigint not null,
    kind         text collate "C" not null,
    party        text collate "C" not null check (party in ('detainee', 'staff', 'system')),
    actor_id     uuid,
    helper_id    uuid,
    state_before text collate "C",
    state_after  text collate "C" not null,
    code         text collate "C",
    day          text collate "C" check (length(day) = 10),
    note         bytea
);

create index event_request on event (request_id, at, id);

-- One decision for one request, and never without author, reason, day, rules and remedy.
create table decision (
    request_id uuid not null primary key references request (id),
    outcome    text collate "C" not null check (outcome in ('granted', 'partly-granted', 'refused')),
    reason     text collate "C" not null check (length(reason) > 0),
    next_steps text collate "C" not null,
    decided_at bigint not null,
    decided_on text collate "C" not null check (length(decided_on) = 10),
    author_id  uuid not null references staff (id),
    rules      text collate "C" not null check (length(rules) > 0),
    remedy     text collate "C" not null check (length(remedy) > 0),
    note       bytea,
    known_on   text collate "C" check (length(known_on) = 10)
);

-- Who did what, on what, concerning whom. `before_digest` and `after_digest` are keyed digests of the object.
create table audit (
    id            uuid not null primary key,
    at            bigint not null,
    party         text collate "C" not null check (party in ('detainee', 'staff', 'kiosk', 'administrator', 'system')),
    actor_id      uuid,
    helper_id     uuid,
    action        text collate "C" not null,
    object        text collate "C" not null,
    object_id     uuid,
    subject_id    uuid,
    before_digest bytea check (length(before_digest) = 32),
    after_digest  bytea check (length(after_digest) = 32),
    session_id    uuid
);

create index audit_subject on audit (subject_id, at);
create index audit_time on audit (at, id);

-- The same key with the same body gives the same reply again; the reply is sealed, because it can hold personal data.
create table idempotency (
    scope    text collate "C" not null,
    key      uuid not null,
    endpoint text collate "C" not null,
    digest   bytea not null check (length(digest) = 32),
    status   bigint not null check (status between 200 and 599),
    reply    bytea not null,
    at       bigint not null,
    primary key (scope, key)
);

create index idempotency_time on idempotency (at);

create table setting (
    key   text collate "C" not null primary key,
    value text collate "C" not null
);

-- What happened stays as it was written: the trail of changes and the history of a request are only added to.
-- 23000 is an integrity constraint violation, as a trigger gives it on the other engine.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = '23000';
end
$$;
create trigger audit_no_update before update on audit for each row execute function refuse_change();
create trigger audit_no_delete before delete on audit for each row execute function refuse_change();
create trigger audit_no_truncate before truncate on audit for each statement execute function refuse_change();
create trigger event_no_update before update on event for each row execute function refuse_change();
create trigger event_no_delete before delete on event for each row execute function refuse_change();
create trigger event_no_truncate before truncate on event for each statement execute function refuse_change();

-- A decision stands. Only the day on which the person got to know it is filled in later.
create trigger decision_no_update before update of request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy, note
on decision for each row execute function refuse_change();
create trigger decision_no_delete before delete on decision for each row execute function refuse_change();
create trigger decision_no_truncate before truncate on decision for each statement execute function refuse_change();

-- No request is decided without the decision that says so.
create function refuse_undecided() returns trigger language plpgsql as $$
begin
    if new.state in ('granted', 'partly-granted', 'refused')
        and not exists (select 1 from decision where request_id = new.id and outcome = new.state) then
        raise exception 'a decided request needs its decision' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger request_decided_insert before insert on request for each row execute function refuse_undecided();
create trigger request_decided_update before update of state on request for each row execute function refuse_undecided();
