-- Requests for help to the municipality, the messages that go out, and what was shared.
-- The same file for the other engine makes the same tables; a test compares them.

-- `municipality_id` is the one that it was sent to: until it is sent it goes to where he will live. No words of anybody are kept.
create table help_request (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    person_id        blob not null references person (id),
    condition        text not null check (condition in ('papers', 'home', 'income', 'debts')),
    need             text not null check (need in ('id-card', 'registration', 'find-home', 'keep-home', 'postal-address', 'benefit', 'work',
        'debt-help', 'budget-help', 'talk')),
    state            text not null check (state in ('draft', 'checked', 'sent', 'received', 'in-progress', 'answered', 'closed', 'withdrawn')),
    municipality_id  blob references municipality (id),
    outcome          text check (outcome in ('offer', 'no-offer', 'not-competent')),
    send_by          text not null check (length(send_by) = 10),
    helper_id        blob,
    created_at       integer not null,
    updated_at       integer not null,
    check (state not in ('sent', 'received', 'in-progress', 'answered', 'closed') or municipality_id is not null),
    check (state not in ('draft', 'checked') or municipality_id is null),
    check ((outcome is not null) = (state in ('answered', 'closed')))
) strict;

create index help_request_person on help_request (person_id, condition, created_at);
create index help_request_state on help_request (state, id);

-- What happened to it. The moves are those of the rules.
create table help_event (
    id              blob not null primary key,
    help_id         blob not null references help_request (id),
    at              integer not null,
    kind            text not null,
    party           text not null check (party in ('detainee', 'staff', 'system')),
    actor_id        blob,
    helper_id       blob,
    state_before    text,
    state_after     text not null,
    municipality_id blob references municipality (id),
    outcome         text check (outcome in ('offer', 'no-offer', 'not-competent')),
    check ((kind in ('ask-help', 'take-back')) = (party = 'detainee')),
    check ((kind in ('send', 'pass')) = (party = 'system')),
    check ((kind = 'answer-help') = (outcome is not null)),
    check (case when state_before is null then kind = 'ask-help' and state_after = 'draft'
        else state_before || ' ' || kind || ' ' || state_after in (
        'draft check checked', 'draft take-back withdrawn', 'checked send sent', 'checked take-back withdrawn',
        'sent confirm received', 'sent start in-progress', 'sent answer-help answered', 'sent pass checked', 'sent take-back withdrawn',
        'received start in-progress', 'received answer-help answered', 'received pass checked', 'received take-back withdrawn',
        'in-progress answer-help answered', 'in-progress pass checked', 'in-progress take-back withdrawn',
        'answered pass checked', 'answered put-away closed'
    ) end)
) strict;

create index help_event_help on help_event (help_id, at, id);

-- What goes out: a row is written with the change that it tells of, and stays waiting until its file lies in the folder.
create table outbox (
    id              blob not null primary key,
    help_id         blob not null references help_request (id),
    person_id       blob not null references person (id),
    municipality_id blob not null references municipality (id),
    message         text not null check (message in ('help', 'over')),
    queued_at       integer not null,
    delivered_at    integer
) strict;

create index outbox_waiting on outbox (delivered_at, id);
create index outbox_help on outbox (help_id);
create index outbox_person on outbox (person_id);

-- What was shared of somebody: with whom, on what basis, what, and when. Written when its message lies in the folder, once for each. What is
-- shared under article 18b has no place here.
create table sharing (
    id        blob not null primary key,
    outbox_id blob not null unique references outbox (id),
    person_id blob not null references person (id),
    condition text not null check (condition in ('papers', 'home', 'income', 'debts')),
    recipient text not null check (length(recipient) > 0),
    basis     text not null check (basis in ('18a')),
    items     text not null check (length(items) > 2),
    at        integer not null
) strict;

create index sharing_person on sharing (person_id, at, id);

create trigger help_event_no_update before update on help_event begin
    select raise(abort, 'help_event is only added to');
end;
create trigger help_event_no_delete before delete on help_event begin
    select raise(abort, 'help_event is only added to');
end;
create trigger sharing_no_update before update on sharing begin
    select raise(abort, 'sharing is only added to');
end;
create trigger sharing_no_delete before delete on sharing begin
    select raise(abort, 'sharing is only added to');
end;

-- It begins as a draft, one of a condition at a time, stays whose it is, and is never taken away.
create trigger help_request_begins before insert on help_request when new.state <> 'draft' or exists (select 1 from help_request h
    where h.person_id = new.person_id and h.condition = new.condition
    and h.state in ('draft', 'checked', 'sent', 'received', 'in-progress')) begin
    select raise(abort, 'a request for help begins as the one draft of its condition');
end;
create trigger help_request_stays before update of id, establishment_id, person_id, condition, need, created_at on help_request begin
    select raise(abort, 'a request for help stays what it is');
end;
create trigger help_request_no_delete before delete on help_request begin
    select raise(abort, 'a request for help stays');
end;

-- It changes only with what happened, and is sent only with its message.
create trigger help_request_told before update of state on help_request when new.state <> old.state and not exists (
    select 1 from help_event e where e.help_id = new.id and e.state_before = old.state and e.state_after = new.state
    and e.at = new.updated_at) begin
    select raise(abort, 'a state needs what led to it');
end;
create trigger help_request_sent before update of state on help_request when new.state = 'sent' and not exists (
    select 1 from outbox o where o.help_id = new.id and o.message = 'help' and o.municipality_id = new.municipality_id
    and o.queued_at = new.updated_at) begin
    select raise(abort, 'what is sent has a message');
end;

-- A message stays as it was put in; only that it lies in the folder is noted, once.
create trigger outbox_stays before update of id, help_id, person_id, municipality_id, message, queued_at on outbox begin
    select raise(abort, 'a message stays');
end;
create trigger outbox_delivered_once before update of delivered_at on outbox
    when old.delivered_at is not null or new.delivered_at is null begin
    select raise(abort, 'a message is delivered once');
end;
create trigger outbox_no_delete before delete on outbox begin
    select raise(abort, 'a message stays');
end;
create trigger sharing_delivered before insert on sharing when not exists (select 1 from outbox o
    where o.id = new.outbox_id and o.person_id = new.person_id and o.delivered_at = new.at) begin
    select raise(abort, 'only what lies in the folder was shared');
end;
