-- A change of the key that seals free text: what was done, and the one way in which a sealed note may be written anew.

-- `begin`: from now on this version seals. `reseal`: so many cells of this column got it. `retire`: no cell needs this version any more.
-- A row is only added; the trail names who did it.
create table key_change (
    id      blob not null primary key,
    at      integer not null,
    step    text not null check (step in ('begin', 'reseal', 'retire')),
    version integer not null check (version between 1 and 255),
    place   text,
    cells   integer check (cells > 0),
    check ((step = 'reseal') = (place is not null) and (step = 'reseal') = (cells is not null))
) strict;

create trigger key_change_no_update before update on key_change begin
    select raise(abort, 'key_change is only added to');
end;
create trigger key_change_no_delete before delete on key_change begin
    select raise(abort, 'key_change is only added to');
end;

-- The note of an event or a decision may be replaced in one case: a sealed cell by one of the same length, sealed with a newer key, which the
-- database was told to begin with. That the text is the same only the keys can tell; that it is in its place the seal itself says.
drop trigger event_no_update;
create trigger event_no_update before update of id, request_id, at, kind, party, actor_id, helper_id, state_before, state_after, code, day
on event begin
    select raise(abort, 'event is only added to');
end;
create trigger event_reseal_only before update of note on event
    when old.note is null or new.note is null or length(new.note) <> length(old.note) or substr(new.note, 1, 1) <= substr(old.note, 1, 1)
    or not exists (select 1 from key_change where step = 'begin' and printf('%02X', version) = hex(substr(new.note, 1, 1))) begin
    select raise(abort, 'event is only added to');
end;

drop trigger decision_no_update;
create trigger decision_no_update before update of request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy
on decision begin
    select raise(abort, 'a decision stands');
end;
create trigger decision_reseal_only before update of note on decision
    when old.note is null or new.note is null or length(new.note) <> length(old.note) or substr(new.note, 1, 1) <= substr(old.note, 1, 1)
    or not exists (select 1 from key_change where step = 'begin' and printf('%02X', version) = hex(substr(new.note, 1, 1))) begin
    select raise(abort, 'a decision stands');
end;
