-- The trail as a chain: a sealer links its rows in order, after they are written, and signs how far it has come.
-- The same file for the other engine makes the same tables; a test compares them.

-- Rows that wait to be sealed, in the order in which they will be.
create table audit_pending (
    at       integer not null,
    audit_id blob not null,
    primary key (at, audit_id)
) strict, without rowid;

-- One link for each row: SHA-256 over the link before it, the position, and every column of the row.
create table audit_seal (
    position integer not null primary key,
    audit_id blob not null unique,
    link     blob not null check (length(link) = 32)
) strict, without rowid;

-- A signature over the link at a position, with the checkpoint before it.
create table audit_checkpoint (
    position          integer not null primary key,
    link              blob not null check (length(link) = 32),
    at                integer not null,
    key_id            blob not null check (length(key_id) = 8),
    previous_position integer,
    previous_link     blob check (length(previous_link) = 32),
    signature         blob not null check (length(signature) = 64),
    check ((previous_position is null) = (previous_link is null))
) strict, without rowid;

-- What was written before this waits too.
insert into audit_pending (at, audit_id) select at, id from audit;

-- Whoever writes a row of the trail, it waits to be sealed.
create trigger audit_to_seal after insert on audit begin
    insert into audit_pending (at, audit_id) values (new.at, new.id);
end;

create trigger audit_seal_no_update before update on audit_seal begin
    select raise(abort, 'audit_seal is only added to');
end;
create trigger audit_seal_no_delete before delete on audit_seal begin
    select raise(abort, 'audit_seal is only added to');
end;
create trigger audit_checkpoint_no_update before update on audit_checkpoint begin
    select raise(abort, 'audit_checkpoint is only added to');
end;
create trigger audit_checkpoint_no_delete before delete on audit_checkpoint begin
    select raise(abort, 'audit_checkpoint is only added to');
end;
