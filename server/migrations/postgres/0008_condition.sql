-- What a person needs outside: what he says of it himself, what staff say, and how it was when he came and when he left.
-- The same file for the other engine makes the same tables; a test compares them.

-- One row for each person and condition. `state` is what staff say, `own` what he says: neither ever takes the place of the other.
create table condition (
    id          uuid not null primary key,
    person_id   uuid not null references person (id),
    kind        text collate "C" not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    state       text collate "C" not null check (state in ('unknown', 'mapped', 'ok', 'help-needed', 'help-running', 'handed-over', 'not-ok')),
    reason      text collate "C",
    valid_until text collate "C" check (length(valid_until) = 10),
    changed_at  bigint,
    staff_id    uuid references staff (id),
    own         text collate "C" check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    own_at      bigint,
    helper_id   uuid,
    created_at  bigint not null,
    updated_at  bigint not null,
    unique (person_id, kind),
    check ((state = 'not-ok') = (reason is not null)),
    check ((state = 'unknown') = (changed_at is null)),
    check ((own is null) = (own_at is null))
);

create index condition_evidence on condition (state, valid_until);

-- What happened to a condition. The moves are those of the rules; his word is his alone.
create table condition_event (
    id           uuid not null primary key,
    condition_id uuid not null references condition (id),
    at           bigint not null,
    kind         text collate "C" not null,
    party        text collate "C" not null check (party in ('detainee', 'staff', 'system')),
    actor_id     uuid,
    helper_id    uuid,
    state_before text collate "C" not null,
    state_after  text collate "C" not null,
    own          text collate "C" check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    valid_until  text collate "C" check (length(valid_until) = 10),
    reason       text collate "C",
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
);

create index condition_event_condition on condition_event (condition_id, at, id);

-- How each condition was when staff finished the screening, and when he was released: once for each stay, which begins on `arrived_on`.
create table condition_snapshot (
    id          uuid not null primary key,
    person_id   uuid not null references person (id),
    kind        text collate "C" not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    occasion    text collate "C" not null check (occasion in ('entry', 'exit')),
    arrived_on  text collate "C" not null check (length(arrived_on) = 10),
    state       text collate "C" not null check (state in ('unknown', 'mapped', 'ok', 'help-needed', 'help-running', 'handed-over', 'not-ok')),
    reason      text collate "C",
    valid_until text collate "C" check (length(valid_until) = 10),
    own         text collate "C" check (own in ('yes', 'no', 'dont-know', 'rather-not-say')),
    at          bigint not null,
    staff_id    uuid references staff (id),
    unique (person_id, occasion, arrived_on, kind),
    check ((occasion = 'entry') = (staff_id is not null)),
    check (occasion = 'entry' or state in ('ok', 'handed-over', 'not-ok'))
);

-- What he answers to the questions about a condition, as codes: his own statement, which is never counted together.
create table screening_answer (
    id          uuid not null primary key,
    person_id   uuid not null references person (id),
    kind        text collate "C" not null check (kind in ('papers', 'home', 'income', 'debts', 'care', 'network', 'restoration')),
    question    text collate "C" not null,
    version     bigint not null check (version > 0),
    choice      text collate "C" not null,
    helper_id   uuid,
    at          bigint not null,
    unique (person_id, kind, question)
);

-- The plan that he wrote himself, sealed: staff read it, and nobody but he changes it.
create table own_plan (
    id          uuid not null primary key,
    person_id   uuid not null unique references person (id),
    words       bytea not null,
    helper_id   uuid,
    at          bigint not null
);

-- What happened stays as it was written.
create trigger condition_event_no_update before update on condition_event for each row execute function refuse_change();
create trigger condition_event_no_delete before delete on condition_event for each row execute function refuse_change();
create trigger condition_event_no_truncate before truncate on condition_event for each statement execute function refuse_change();
create trigger condition_snapshot_no_update before update on condition_snapshot for each row execute function refuse_change();
create trigger condition_snapshot_no_delete before delete on condition_snapshot for each row execute function refuse_change();
create trigger condition_snapshot_no_truncate before truncate on condition_snapshot for each statement execute function refuse_change();

-- A condition begins unknown, stays whose it is, and is never taken away.
create function refuse_condition() returns trigger language plpgsql as $$
begin
    raise exception 'a condition begins unknown, and stays' using errcode = '23000';
end
$$;
create trigger condition_begins before insert on condition for each row when (new.state <> 'unknown' or new.own is not null)
    execute function refuse_condition();
create trigger condition_stays before update of id, person_id, kind on condition for each row execute function refuse_condition();
create trigger condition_no_delete before delete on condition for each row execute function refuse_condition();
create trigger condition_no_truncate before truncate on condition for each statement execute function refuse_condition();

-- Nothing of it changes without what happened.
create function refuse_untold_state() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from condition_event e where e.condition_id = new.id and e.state_before = old.state
        and e.state_after = new.state and e.at = new.changed_at) then
        raise exception 'a state needs what led to it' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger condition_state_told before update of state on condition for each row when (new.state <> old.state)
    execute function refuse_untold_state();
create function refuse_untold_own() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from condition_event e where e.condition_id = new.id and e.kind = 'say' and e.own = new.own
        and e.at = new.own_at) then
        raise exception 'his own answer comes from him' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger condition_own_told before update of own on condition for each row when (new.own is distinct from old.own)
    execute function refuse_untold_own();

-- His answers stand once staff have finished the screening of this stay.
create function refuse_screened() returns trigger language plpgsql as $$
begin
    if exists (select 1 from condition_snapshot t join person p on p.id = t.person_id
        where p.id = new.person_id and t.occasion = 'entry' and t.arrived_on = p.arrived_on) then
        raise exception 'the screening is finished' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger screening_answer_insert before insert on screening_answer for each row execute function refuse_screened();
create trigger screening_answer_update before update on screening_answer for each row execute function refuse_screened();
create trigger screening_answer_delete before delete on screening_answer for each row execute function refuse_change();
create trigger screening_answer_no_truncate before truncate on screening_answer for each statement execute function refuse_change();
