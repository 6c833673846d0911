-- Who leaves soon is looked up by the day, in each prison.
-- The same file for the other engine makes the same tables; a test compares them.

create index person_leaves on person (establishment_id, ends_on);
