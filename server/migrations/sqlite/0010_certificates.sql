-- Certificates: what was carried out for somebody and stays in his file, such as a course.
-- The same file for the other engine makes the same tables; a test compares them.

create table certificate (
    id               blob not null primary key,
    establishment_id blob not null references establishment (id),
    person_id        blob not null references person (id),
    request_id       blob not null unique references request (id),
    type             text not null check (length(type) > 0),
    given_on         text not null check (length(given_on) = 10),
    author_id        blob not null references staff (id)
) strict;

create index certificate_person on certificate (person_id, given_on);

create trigger certificate_no_update before update on certificate begin
    select raise(abort, 'certificate is only added to');
end;
create trigger certificate_no_delete before delete on certificate begin
    select raise(abort, 'certificate is only added to');
end;

-- A certificate is of what was carried out, and belongs to whom it was carried out for.
create trigger certificate_insert before insert on certificate when not exists (select 1 from request where id = new.request_id
    and person_id = new.person_id and type = new.type and state in ('carried-out', 'closed')) begin
    select raise(abort, 'a certificate needs what was carried out');
end;
