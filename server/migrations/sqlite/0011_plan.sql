-- The plan of a person: its goals with their steps, what was written of them, what happened, and the versions that stood.
-- The same file for the other engine makes the same tables; a test compares them.

-- One row for each stay, which begins on `arrived_on`.
create table plan (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    person_id        blob not null references person (id),
    arrived_on       text not null check (length(arrived_on) = 10),
    state            text not null check (state in ('none', 'draft', 'discussed', 'established', 'active', 'under-revision', 'closed', 'transferred')),
    version          integer not null check (version >= 0),
    presence         text check (presence in ('present', 'refused')),
    prepared_by      blob references staff (id),
    established_on   text check (length(established_on) = 10),
    changed_at       integer not null,
    created_at       integer not null,
    unique (person_id, arrived_on),
    check ((version = 0) = (established_on is null)),
    check (version > 0 or state in ('none', 'draft', 'discussed', 'closed', 'transferred', 'under-revision')),
    check (state in ('none', 'closed', 'transferred') or prepared_by is not null)
) strict;

create index plan_establishment on plan (establishment_id, state);

create table plan_goal (
    id          blob not null primary key,
    plan_id     blob not null references plan (id),
    n           integer not null check (n between 1 and 99),
    kind        text not null check (kind in ('behaviour', 'papers', 'home', 'income', 'debts', 'care', 'network', 'restoration', 'skill')),
    state       text not null check (state in ('proposed', 'discussed', 'set', 'active', 'reached', 'not-reached', 'dropped')),
    proposed_by text not null check (proposed_by in ('detainee', 'staff')),
    reason      text,
    changed_at  integer not null,
    created_at  integer not null,
    unique (plan_id, n),
    check ((state = 'dropped') = (reason is not null))
) strict;

create table plan_step (
    id         blob not null primary key,
    plan_id    blob not null references plan (id),
    goal       integer not null,
    n          integer not null check (n between 1 and 99),
    doer       text not null check (doer in ('detainee', 'staff', 'municipality', 'probation', 'volunteers')),
    state      text not null check (state in ('open', 'doing', 'waiting', 'reported-done', 'confirmed-done', 'not-done', 'dropped')),
    waits_on   text check (waits_on in ('detainee', 'staff', 'municipality', 'probation', 'volunteers')),
    day        text check (length(day) = 10),
    before_end integer check (before_end between 1 and 366),
    changed_at integer not null,
    created_at integer not null,
    unique (plan_id, n),
    foreign key (plan_id, goal) references plan_goal (plan_id, n),
    check (day is null or before_end is null),
    check ((state = 'waiting') = (waits_on is not null))
) strict;

-- What was written, sealed. Nothing of it is changed or taken away: other words stand beside it. `goal` and `step` say what it is about.
create table plan_text (
    id        blob not null primary key,
    plan_id   blob not null references plan (id),
    goal      integer,
    step      integer,
    kind      text not null check (kind in ('wording', 'sentence', 'disagreement', 'revision')),
    party     text not null check (party in ('detainee', 'staff')),
    actor_id  blob not null,
    helper_id blob,
    words     blob not null,
    at        integer not null,
    check (kind = 'wording' or party = 'detainee'),
    check (goal is null or step is null),
    check ((kind = 'wording') <= (goal is not null or step is not null))
) strict;

create index plan_text_plan on plan_text (plan_id, at, id);

-- What happened to a plan (`n` is 0), a goal or a step. The moves are those of the rules.
create table plan_event (
    id           blob not null primary key,
    plan_id      blob not null references plan (id),
    at           integer not null,
    noun         text not null check (noun in ('plan', 'goal', 'step')),
    n            integer not null,
    kind         text not null,
    party        text not null check (party in ('detainee', 'staff', 'system')),
    actor_id     blob,
    helper_id    blob,
    state_before text not null,
    state_after  text not null,
    said         text,
    check ((noun = 'plan') = (n = 0)),
    check ((kind = 'ask-revision') <= (party = 'detainee')),
    check ((kind in ('close-plan', 'transfer-plan')) = (party = 'system')),
    check (party <> 'detainee' or kind in ('ask-revision', 'report-step')),
    check (noun <> 'plan' or kind in ('close-plan', 'transfer-plan') or state_before || ' ' || kind || ' ' || state_after in (
        'none begin-plan draft', 'draft discuss-plan discussed', 'discussed establish-plan established',
        'under-revision establish-plan established', 'established start-plan active', 'active revise-plan under-revision',
        'active ask-revision under-revision', 'transferred take-over-plan under-revision')),
    check (noun <> 'goal' or state_before || ' ' || kind || ' ' || state_after in (
        'proposed discuss-goal discussed', 'proposed drop-goal dropped', 'discussed set-goal set', 'discussed drop-goal dropped',
        'set start-goal active', 'set drop-goal dropped', 'active reach-goal reached', 'active miss-goal not-reached',
        'active drop-goal dropped')),
    check (noun <> 'step' or state_before || ' ' || kind || ' ' || state_after in (
        'open start-step doing', 'waiting start-step doing', 'open wait-step waiting', 'doing wait-step waiting',
        'open report-step reported-done', 'doing report-step reported-done', 'waiting report-step reported-done',
        'reported-done confirm-step confirmed-done', 'reported-done return-step doing', 'open miss-step not-done',
        'doing miss-step not-done', 'waiting miss-step not-done', 'reported-done miss-step not-done', 'open drop-step dropped',
        'doing drop-step dropped', 'waiting drop-step dropped', 'reported-done drop-step dropped'))
) strict;

create index plan_event_plan on plan_event (plan_id, at, id);

-- A version that stood: which goals and steps it had, each with the text that worded it, as JSON. There is no free text in it.
create table plan_version (
    id       blob not null primary key,
    plan_id  blob not null references plan (id),
    version  integer not null check (version > 0),
    staff_id blob not null references staff (id),
    at       integer not null,
    content  text not null,
    unique (plan_id, version)
) strict;

-- What he has seen of his plan: when, and which earliest day on which he can leave.
create table plan_seen (
    id        blob not null primary key,
    person_id blob not null unique references person (id),
    at        integer not null,
    ends_on   text check (length(ends_on) = 10)
) strict;

-- What happened, and what stood, stays as it was written.
create trigger plan_event_no_update before update on plan_event begin
    select raise(abort, 'plan_event is only added to');
end;
create trigger plan_event_no_delete before delete on plan_event begin
    select raise(abort, 'plan_event is only added to');
end;
create trigger plan_version_no_update before update on plan_version begin
    select raise(abort, 'plan_version is only added to');
end;
create trigger plan_version_no_delete before delete on plan_version begin
    select raise(abort, 'plan_version is only added to');
end;

-- What was written may be sealed anew with a newer key, and nothing else.
create trigger plan_text_no_update before update of id, plan_id, goal, step, kind, party, actor_id, helper_id, at on plan_text begin
    select raise(abort, 'plan_text is only added to');
end;
create trigger plan_text_no_delete before delete on plan_text begin
    select raise(abort, 'plan_text is only added to');
end;
create trigger plan_text_reseal_only before update of words on plan_text
    when length(new.words) <> length(old.words) or substr(new.words, 1, 1) <= substr(old.words, 1, 1)
    or not exists (select 1 from key_change where step = 'begin' and printf('%02X', version) = hex(substr(new.words, 1, 1))) begin
    select raise(abort, 'plan_text is only added to');
end;

-- A plan, a goal and a step begin at the beginning, stay whose they are, and are never taken away.
create trigger plan_begins before insert on plan when new.state <> 'none' or new.version <> 0 begin
    select raise(abort, 'a plan begins with nothing');
end;
create trigger plan_goal_begins before insert on plan_goal when new.state <> 'proposed' begin
    select raise(abort, 'a goal begins as a proposal');
end;
create trigger plan_step_begins before insert on plan_step when new.state <> 'open' begin
    select raise(abort, 'a step begins open');
end;
create trigger plan_stays before update of id, person_id, arrived_on on plan begin
    select raise(abort, 'a plan stays whose it is');
end;
create trigger plan_goal_stays before update of id, plan_id, n, kind, proposed_by on plan_goal begin
    select raise(abort, 'a goal stays what it is');
end;
create trigger plan_step_stays before update of id, plan_id, goal, n, doer on plan_step begin
    select raise(abort, 'a step stays what it is');
end;
create trigger plan_no_delete before delete on plan begin
    select raise(abort, 'a plan stays');
end;
create trigger plan_goal_no_delete before delete on plan_goal begin
    select raise(abort, 'a goal stays');
end;
create trigger plan_step_no_delete before delete on plan_step begin
    select raise(abort, 'a step stays');
end;

-- Nothing of them changes without what happened; and what stands is kept as a version.
create trigger plan_told before update of state on plan when new.state <> old.state and not exists (
    select 1 from plan_event e where e.plan_id = new.id and e.n = 0 and e.state_before = old.state and e.state_after = new.state
    and e.at = new.changed_at) begin
    select raise(abort, 'a state needs what led to it');
end;
create trigger plan_goal_told before update of state on plan_goal when new.state <> old.state and not exists (
    select 1 from plan_event e where e.plan_id = new.plan_id and e.noun = 'goal' and e.n = new.n and e.state_before = old.state
    and e.state_after = new.state and e.at = new.changed_at) begin
    select raise(abort, 'a state needs what led to it');
end;
create trigger plan_step_told before update of state on plan_step when new.state <> old.state and not exists (
    select 1 from plan_event e where e.plan_id = new.plan_id and e.noun = 'step' and e.n = new.n and e.state_before = old.state
    and e.state_after = new.state and e.at = new.changed_at) begin
    select raise(abort, 'a state needs what led to it');
end;
create trigger plan_versioned before update of state on plan when new.state = 'established' and (new.version <> old.version + 1
    or not exists (select 1 from plan_version v where v.plan_id = new.id and v.version = new.version)) begin
    select raise(abort, 'what stands is kept as a version');
end;
