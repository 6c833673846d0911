-- A change of the key that seals free text: what was done, and the one way in which a sealed note may be written anew.

-- `begin`: from now on this version seals. `reseal`: so many cells of this column got it. `retire`: no cell needs this version any more.
-- A row is only added; the trail names who did it.
create table key_change (
    id      uuid not null primary key,
    at      bigint not null,
    step    text collate "C" not null check (step in ('begin', 'reseal', 'retire')),
    version bigint not null check (version between 1 and 255),
    place   text collate "C",
    cells   bigint check (cells > 0),
    check ((step = 'reseal') = (place is not null) and (step = 'reseal') = (cells is not null))
);

create trigger key_change_no_update before update on key_change for each row execute function refuse_change();
create trigger key_change_no_delete before delete on key_change for each row execute function refuse_change();
create trigger key_change_no_truncate before truncate on key_change for each statement execute function refuse_change();

-- The note of an event or a decision may be replaced in one case: a sealed cell by one of the same length, sealed with a newer key, which the
-- database was told to begin with. That the text is the same only the keys can tell; that it is in its place the seal itself says.
create function refuse_all_but_reseal() returns trigger language plpgsql as $$
begin
    if old.note is null or new.note is null or length(new.note) <> length(old.note) or substr(new.note, 1, 1) <= substr(old.note, 1, 1)
        or not exists (select 1 from key_change where step = 'begin' and version = get_byte(new.note, 0)) then
        raise exception '% is only added to', tg_table_name using errcode = '23000';
    end if;
    return new;
end
$$;

drop trigger event_no_update on event;
create trigger event_no_update before update of id, request_id, at, kind, party, actor_id, helper_id, state_before, state_after, code, day
on event for each row execute function refuse_change();
create trigger event_reseal_only before update of note on event for each row execute function refuse_all_but_reseal();

drop trigger decision_no_update on decision;
create trigger decision_no_update before update of request_id, outcome, reason, next_steps, decided_at, decided_on, author_id, rules, remedy
on decision for each row execute function refuse_change();
create trigger decision_reseal_only before update of note on decision for each row execute function refuse_all_but_reseal();
