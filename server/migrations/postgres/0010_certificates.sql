-- Certificates: what was carried out for somebody and stays in his file, such as a course.
-- The same file for the other engine makes the same tables; a test compares them.

create table certificate (
    id               uuid not null primary key,
    establishment_id uuid not null references establishment (id),
    person_id        uuid not null references person (id),
    request_id       uuid not null unique references request (id),
    type             text collate "C" not null check (length(type) > 0),
    given_on         text collate "C" not null check (length(given_on) = 10),
    author_id        uuid not null references staff (id)
);

create index certificate_person on certificate (person_id, given_on);

create trigger certificate_no_update before update on certificate for each row execute function refuse_change();
create trigger certificate_no_delete before delete on certificate for each row execute function refuse_change();
create trigger certificate_no_truncate before truncate on certificate for each statement execute function refuse_change();

-- A certificate is of what was carried out, and belongs to whom it was carried out for.
create function refuse_certificate() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from request where id = new.request_id and person_id = new.person_id and type = new.type
        and state in ('carried-out', 'closed')) then
        raise exception 'a certificate needs what was carried out' using errcode = '23000';
    end if;
    return new;
end
$$;
create trigger certificate_insert before insert on certificate for each row execute function refuse_certificate();
