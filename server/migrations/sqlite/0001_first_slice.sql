-- The first slice: a prison, its people, staff and kiosks; requests from draft to decision; what was done by whom.
-- The same file for the other engine makes the same tables; a test compares them.
-- Instants are milliseconds since 1970, days are YYYY-MM-DD, sealed columns hold free text that no query can look into.

create table establishment (
    id          blob not null primary key,
    code        text not null unique,
    name        text not null
) strict;

create table person (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    number           text not null unique,
    given_name       text not null,
    family_name      text not null,
    unit             text not null,
    language         text not null,
    born_on          text not null check (length(born_on) = 10),
    arrived_on       text not null check (length(arrived_on) = 10),
    ends_on          text check (length(ends_on) = 10),
    released_on      text check (length(released_on) = 10),
    dutch            text not null check (dutch in ('yes', 'no', 'unknown')),
    pin_hash         text,
    pin_issued_at    integer,
    text_size        text not null default 'normal' check (text_size in ('normal', 'large')),
    theme            text not null default 'light' check (theme in ('light', 'contrast')),
    welcomed_at      integer,
    created_at       integer not null,
    updated_at       integer not null
) strict;


create table staff (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    number           text not null unique,
    given_name       text not null,
    family_name      text not null,
    desk             text not null,
    password_hash    text,
    created_at       integer not null,
    updated_at       integer not null
) strict;

-- A kiosk is enrolled once with a one-time code, of which only a digest is kept. A higher serial makes its older tokens worthless.
create table kiosk (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    number           text not null unique,
    name             text not null,
    enrol_hash       blob unique check (length(enrol_hash) = 32),
    enrol_until      integer,
    enrolled_at      integer,
    token_serial     integer not null default 0,
    created_at       integer not null,
    updated_at       integer not null
) strict;

-- `place` is where the person was when the screen was covered, such as question/<request>/<n>.
create table session (
    id         blob not null primary key,
    kind       text not null check (kind in ('detainee', 'staff')),
    kiosk_id   blob references kiosk (id),
    person_id  blob references person (id),
    staff_id   blob references staff (id),
    created_at integer not null,
    seen_at    integer not null,
    covered_at integer,
    place      text,
    ended_at   integer,
    check ((kind = 'detainee' and person_id is not null and staff_id is null)
        or (kind = 'staff' and staff_id is not null and person_id is null))
) strict;

create index session_person on session (person_id, created_at);
create index session_kiosk on session (kiosk_id, created_at);

-- `scope` is what is slowed down, such as kiosk:<id>; never the number that was typed.
create table failed_try (
    id    blob not null primary key,
    scope text not null,
    at    integer not null
) strict;

create index failed_try_scope on failed_try (scope, at);

create table counter (
    establishment_id blob not null references establishment (id),
    name             text not null,
    value            integer not null,
    primary key (establishment_id, name)
) strict;

-- A draft has no number, no promise and no rules yet; whatever is sent has all of them, and keeps the rules that it was sent under.
create table request (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    person_id        blob not null references person (id),
    type             text not null,
    number           integer,
    state            text not null check (state in ('draft', 'submitted', 'received', 'in-progress', 'info-needed', 'granted',
                        'partly-granted', 'refused', 'carried-out', 'closed', 'withdrawn', 'expired')),
    desk             text not null,
    holder_id        blob references staff (id),
    submitted_at     integer,
    due_on           text check (length(due_on) = 10),
    rules            text,
    asked            text,
    created_at       integer not null,
    updated_at       integer not null,
    changed_at       integer not null,
    seen_at          integer,
    unique (establishment_id, number),
    check (state = 'draft' or (number is not null and submitted_at is not null and due_on is not null and rules is not null))
) strict;

create index request_own on request (person_id, created_at);
create index request_queue on request (establishment_id, desk, state, due_on);

-- Either a choice, by its code, or words of his own.
create table answer (
    id         blob not null primary key,
    request_id blob not null references request (id),
    question   text not null,
    choice     text,
    words      blob,
    typed_by   blob not null,
    helper_id  blob,
    at         integer not null,
    unique (request_id, question),
    check ((choice is null) <> (words is null))
) strict;

create table event (
    id           blob not null primary key,
    request_id   blob not null references request (id),
    at           integer not null,
    kind         text not null,
    party        text not null check (party in ('detainee', 'staff', 'system')),
    actor_id     blob,
    helper_id    blob,
    state_before text,
    state_after  text not null,
    code         text,
    day          text check (length(day) = 10),
    note         blob
) strict;

create index event_request on event (request_id, at, id);

-- One decision for one request, and never without author, reason, day, rules and remedy.
create table decision (
    request_id blob not null primary key references request (id),
    outcome    text not null check (outcome in ('granted', 'partly-granted', 'refused')),
    reason     text not null check (length(reason) > 0),
    next_steps text not null,
    decided_at integer not null,
    decided_on text not null check (length(decided_on) = 10),
    author_id  blob not null references staff (id),
    rules      text not null check (length(rules) > 0),
    remedy     text not null check (length(remedy) > 0),
    note       blob,
    known_on   text check (length(known_on) = 10)
) strict;

-- Who did what, on what, concerning whom. `before_digest` and `after_digest` are keyed digests of the object.
create table audit (
    id            blob not null primary key,
    at            integer not null,
    party         text not null check (party in ('detainee', 'staff', 'kiosk', 'administrator', 'system')),
    actor_id      blob,
    helper_id     blob,
    action        text not null,
    object        text not null,
    object_id     blob,
    subject_id    blob,
    before_digest blob check (length(before_digest) = 32),
    after_digest  blob check (length(after_digest) = 32),
    session_id    blob
) strict;

create index audit_subject on audit (subject_id, at);
create index audit_time on audit (at, id);

-- The same key with the same body gives the same reply again; the reply is sealed, because it can hold personal data.
create table idempotency (
    scope    text not null,
    key      blob not null,
    endpoint text not null,
    digest   blob not null check (length(digest) = 32),
    status   integer not null check (status between 200 and 599),
    reply    blob not null,
    at       integer not null,
    primary key (scope, key)
) strict;

create index idempotency_time on idempotency (at);

create table setting (
    key   text not null primary key,
    value text not null
) strict;

-- What happened stays as it was written: the trail of changes and the history of a request are only added to.
create trigger audit_no_update before update on audit begin
    select raise(abort, 'audit is only added to');
end;
create trigger audit_no_delete before delete on audit begin
    select raise(abort, 'audit is only added to');
end;
create trigger event_no_update before update on event begin
    select raise(abort, 'event is only added to');
end;
create trigger event_no_delete before delete on event begin
    select raise(abort, 'event is only added to');
end;

-- A decision stands. Only the day on which the person got to know it is filled in later.
create trigger decision_no_update before update of request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy, note
on decision begin
    select raise(abort, 'a decision stands');
end;
create trigger decision_no_delete before delete on decision begin
    select raise(abort, 'a decision stands');
end;

-- No request is decided without the decision that says so.
create trigger request_decided_insert before insert on request when new.state in ('granted', 'partly-granted', 'refused') begin
    select raise(abort, 'a decided request needs its decision');
end;
create trigger request_decided_update before update of state on request when new.state in ('granted', 'partly-granted', 'refused')
    and not exists (select 1 from decision where request_id = new.id and outcome = new.state) begin
    select raise(abort, 'a decided request needs its decision');
end;
