-- Verlängerung und Aussetzung gesetzter Fristen (§ 31 Abs. 7 VwVfG): was galt, was nun gilt, wer das warum bestimmt hat.
create table app.deadline_change
(
    deadline        bigint      primary key references app.deadline,
    replaced        bigint      not null unique references app.deadline,
    kind            text        not null check (kind in ('EXTENSION', 'SUSPENSION')),
    old_day         date        not null,
    new_day         date        not null,
    suspended_from  date,
    suspended_until date,
    reason          text        not null check (length(btrim(reason)) between 1 and 2000),
    changed_by      uuid        not null references app.person,
    changed_at      timestamptz not null,
    constraint deadline_change_other_row check (deadline > replaced),
    constraint deadline_change_later check (new_day > old_day),
    constraint deadline_change_span check (
        (kind = 'SUSPENSION') = (suspended_from is not null) and (kind = 'SUSPENSION') = (suspended_until is not null)
        and (suspended_until is null or suspended_until >= suspended_from))
);
comment on table app.deadline_change is 'Verlängerungen und Aussetzungen, nur Einfügungen; die neue Frist steht als eigene Zeile in deadline.';
comment on column app.deadline_change.deadline is 'die Frist, die nun läuft';
comment on column app.deadline_change.replaced is 'die Frist, die bis dahin lief; jede lässt sich nur einmal ändern';

create function app.require_movable_deadline() returns trigger
    language plpgsql as
$$
declare
    fixed text;
begin
    select d.rule into fixed from app.deadline d where d.number = new.replaced and d.rule in ('POST_FICTION', 'DOWNLOAD_FICTION',
        'DOWNLOAD_PERIOD', 'REMEDY_MONTH', 'REMEDY_YEAR', 'REVOCATION_YEAR', 'INTEREST_LIMITATION', 'DEDICATION_PERIOD', 'USE_PERIOD');
    if fixed is not null then
        raise exception 'Eine Frist nach der Regel % hat die Behörde nicht gesetzt; sie lässt sich nicht verlängern.', fixed
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger deadline_change_movable before insert on app.deadline_change
    for each row execute function app.require_movable_deadline();
create trigger deadline_change_append_only before update or delete on app.deadline_change
    for each row execute function app.refuse_change();
create trigger deadline_change_no_truncate before truncate on app.deadline_change
    for each statement execute function app.refuse_change();
