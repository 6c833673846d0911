-- Vouched sign-in, and the end of guessing.

-- Who signed him in, where a member of staff did.
alter table session add column vouched_by uuid references staff (id) check (vouched_by is null or kind = 'detainee');

-- `target` is a keyed digest of the kiosk and the number that was typed there; `sitting` holds the tries of one person at one PIN screen
-- together. A try of which nobody was told that it was wrong (`told_at`) counts only while it can be under way. `cleared_at` says that
-- staff have seen the person since.
alter table failed_try add column target bytea check (length(target) = 32);
alter table failed_try add column sitting uuid;
alter table failed_try add column told_at bigint;
alter table failed_try add column cleared_at bigint;

update failed_try set told_at = at;

create index failed_try_target on failed_try (target, at);
