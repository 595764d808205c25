-- Solange über eine Rückforderung entschieden wird, wird aus der Bewilligung nichts ausgezahlt.
create table app.grant_hold
(
    case_reference text        not null references app.funding_application,
    notice         text        not null check (notice ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    held_at        timestamptz not null,
    held_by        uuid        not null,
    lifted_at      timestamptz,
    primary key (case_reference, notice),
    constraint grant_hold_lifted_later check (lifted_at >= held_at)
);
create index grant_hold_running on app.grant_hold (case_reference) where lifted_at is null;
comment on table app.grant_hold is 'Auszahlungssperren, solange ein Bescheid vorgeschlagen ist, der von der Bewilligung etwas wegnimmt.';
create trigger grant_hold_undeletable before delete or truncate on app.grant_hold
    for each statement execute function app.refuse_change();
