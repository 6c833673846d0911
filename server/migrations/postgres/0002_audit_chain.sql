-- The trail as a chain: a sealer links its rows in order, after they are written, and signs how far it has come.
-- The same file for the other engine makes the same tables; a test compares them.

-- Rows that wait to be sealed, in the order in which they will be.
create table audit_pending (
    at       bigint not null,
    audit_id uuid not null,
    primary key (at, audit_id)
);

-- One link for each row: SHA-256 over the link before it, the position, and every column of the row.
create table audit_seal (
    position bigint not null primary key,
    audit_id uuid not null unique,
    link     bytea not null check (length(link) = 32)
);

-- A signature over the link at a position, with the checkpoint before it.
create table audit_checkpoint (
    position          bigint not null primary key,
    link              bytea not null check (length(link) = 32),
    at                bigint not null,
    key_id            bytea not null check (length(key_id) = 8),
    previous_position bigint,
    previous_link     bytea check (length(previous_link) = 32),
    signature         bytea not null check (length(signature) = 64),
    check ((previous_position is null) = (previous_link is null))
);

-- What was written before this waits too.
insert into audit_pending (at, audit_id) select at, id from audit;

-- Whoever writes a row of the trail, it waits to be sealed.
create function await_seal() returns trigger language plpgsql as $$
begin
    insert into audit_pending (at, audit_id) values (new.at, new.id);
    return null;
end
$$;
create trigger audit_to_seal after insert on audit for each row execute function await_seal();

create trigger audit_seal_no_update before update on audit_seal for each row execute function refuse_change();
create trigger audit_seal_no_delete before delete on audit_seal for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal for each statement execute function refuse_change();
create trigger audit_checkpoint_no_update before update on audit_checkpoint for each row execute function refuse_change();
create trigger audit_checkpoint_no_delete before delete on audit_checkpoint for each row execute function refuse_change();
create trigger audit_checkpoint_no_truncate before truncate on audit_checkpoint for each statement execute function refuse_change();
