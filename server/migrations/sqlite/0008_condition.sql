-- What a person needs outside: what he says of it himself, what staff say, and how it was when he came and when he left.
-- The same file for the other engine makes the same tables; a test compares them.

-- One row for each person and condition. `state` is what staff say, `own` what he says: neither ever takes the place of the other.
create table condition (
    id          blob not null primary key,
    person_id   blob not null references person (id),
    kind        text not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    state       text not null check (state in ('unknown', 'mapped', 'ok', 'help-needed', 'help-running', 'handed-over', 'not-ok')),
    reason      text,
    valid_until text check (length(valid_until) = 10),
    changed_at  integer,
    staff_id    blob references staff (id),
    own         text check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    own_at      integer,
    helper_id   blob,
    created_at  integer not null,
    updated_at  integer not null,
    unique (person_id, kind),
    check ((state = 'not-ok') = (reason is not null)),
    check ((state = 'unknown') = (changed_at is null)),
    check ((own is null) = (own_at is null))
) strict;

create index condition_evidence on condition (state, valid_until);

-- What happened to a condition. The moves are those of the rules; his word is his alone.
create table condition_event (
    id           blob not null primary key,
    condition_id blob not null references condition (id),
    at           integer not null,
    kind         text not null,
    party        text not null check (party in ('detainee', 'staff', 'system')),
    actor_id     blob,
    helper_id    blob,
    state_before text not null,
    state_after  text not null,
    own          text check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    valid_until  text check (length(valid_until) = 10),
    reason       text,
    check ((kind = 'say') = (party = 'detainee') and (kind = 'say') = (own is not null)),
    check ((kind in ('lapse', 'leave')) = (party = 'system')),
    check ((state_after = 'not-ok') = (reason is not null) or kind = 'say'),
    check (case when kind = 'say' then state_before = state_after else state_before || ' ' || kind || ' ' || state_after in (
        'unknown map mapped', 'unknown leave not-ok', 'mapped settle ok', 'mapped need-help help-needed',
        'mapped leave not-ok', 'ok settle ok', 'ok need-help help-needed', 'ok lapse help-needed',
        'help-needed start-help help-running', 'help-needed pass-on handed-over', 'help-needed give-up not-ok',
        'help-needed leave not-ok', 'help-running settle ok', 'help-running need-help help-needed',
        'help-running pass-on handed-over', 'help-running give-up not-ok', 'help-running leave not-ok',
        'handed-over need-help help-needed', 'not-ok need-help help-needed'
    ) end)
) strict;

create index condition_event_condition on condition_event (condition_id, at, id);

-- How each condition was when staff finished the screening, and when he was released: once for each stay, which begins on `arrived_on`.
create table condition_snapshot (
    id          blob not null primary key,
    person_id   blob not null references person (id),
    kind        text not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    occasion    text not null check (occasion in ('entry', 'exit')),
    arrived_on  text not null check (length(arrived_on) = 10),
    state       text not null check (state in ('unknown', 'mapped', 'ok', 'help-needed', 'help-running', 'handed-over', 'not-ok')),
    reason      text,
    valid_until text check (length(valid_until) = 10),
    own         text check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    at          integer not null,
    staff_id    blob references staff (id),
    unique (person_id, occasion, arrived_on, kind),
    check ((occasion = 'entry') = (staff_id is not null)),
    check (occasion = 'entry' or state in ('ok', 'handed-over', 'not-ok'))
) strict;

-- What he answers to the questions about a condition, as codes: his own statement, which is never counted together.
create table screening_answer (
    id          blob not null primary key,
    person_id   blob not null references person (id),
    kind        text not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    question    text not null,
    version     integer not null check (version > 0),
    choice      text not null,
    helper_id   blob,
    at          integer not null,
    unique (person_id, kind, question)
) strict;

-- The plan that he wrote himself, sealed: staff read it, and nobody but he changes it.
create table own_plan (
    id          blob not null primary key,
    person_id   blob not null unique references person (id),
    words       blob not null,
    helper_id   blob,
    at          integer not null
) strict;

-- What happened stays as it was written.
create trigger condition_event_no_update before update on condition_event begin
    select raise(abort, 'condition_event is only added to');
end;
create trigger condition_event_no_delete before delete on condition_event begin
    select raise(abort, 'condition_event is only added to');
end;
create trigger condition_snapshot_no_update before update on condition_snapshot begin
    select raise(abort, 'condition_snapshot is only added to');
end;
create trigger condition_snapshot_no_delete before delete on condition_snapshot begin
    select raise(abort, 'condition_snapshot is only added to');
end;

-- A condition begins unknown, stays whose it is, and is never taken away.
create trigger condition_begins before insert on condition when new.state <> 'unknown' or new.own is not null begin
    select raise(abort, 'a condition begins unknown');
end;
create trigger condition_stays before update of id, person_id, kind on condition begin
    select raise(abort, 'a condition stays whose it is');
end;
create trigger condition_no_delete before delete on condition begin
    select raise(abort, 'a condition stays');
end;

-- Nothing of it changes without what happened.
create trigger condition_state_told before update of state on condition when new.state <> old.state and not exists (
    select 1 from condition_event e where e.condition_id = new.id and e.state_before = old.state and e.state_after = new.state
    and e.at = new.changed_at) begin
    select raise(abort, 'a state needs what led to it');
end;
create trigger condition_own_told before update of own on condition when new.own is not old.own and not exists (
    select 1 from condition_event e where e.condition_id = new.id and e.kind = 'say' and e.own = new.own and e.at = new.own_at) begin
    select raise(abort, 'his own answer comes from him');
end;

-- His answers stand once staff have finished the screening of this stay.
create trigger screening_answer_insert before insert on screening_answer when exists (select 1 from condition_snapshot t
    join person p on p.id = t.person_id where p.id = new.person_id and t.occasion = 'entry' and t.arrived_on = p.arrived_on) begin
    select raise(abort, 'the screening is finished');
end;
create trigger screening_answer_update before update on screening_answer when exists (select 1 from condition_snapshot t
    join person p on p.id = t.person_id where p.id = old.person_id and t.occasion = 'entry' and t.arrived_on = p.arrived_on) begin
    select raise(abort, 'the screening is finished');
end;
create trigger screening_answer_delete before delete on screening_answer begin
    select raise(abort, 'an answer stays');
end;
