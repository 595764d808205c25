-- Entscheidung: Vorschlag, Freigabe, Rückgabe. Alles wird nur eingefügt; eine Änderung ist ein neuer Vorschlag.
create table app.decision_case (
    case_reference text primary key references app.assessment_record
);
comment on table app.decision_case is 'Ein Vorgang vor der Entscheidung; die Zeile wird gesperrt, damit nie zwei Personen zugleich entscheiden';

create table app.decision (
    id                uuid primary key,
    case_reference    text   not null references app.decision_case,
    number            int    not null check (number > 0),
    kind              text   not null check (kind in ('AWARD', 'PARTIAL_AWARD', 'REJECTION')),
    recognised_cents  bigint not null check (recognised_cents >= 0),
    financing         text   not null check (financing in ('PROPORTIONAL', 'DEFICIT', 'FIXED_AMOUNT')),
    rate_basis_points int    check (rate_basis_points between 0 and 10000),
    period_start      date,
    period_end        date,
    reasons           text   not null check (length(reasons) <= 8000),
    proof_of_use      text   check (proof_of_use in ('SIMPLE', 'REGULAR')),
    proof_due         date,
    proposed_by       uuid   not null check (proposed_by <> '00000000-0000-0000-0000-000000000000'),
    proposed_at       timestamptz not null,
    content_hash      text   not null check (content_hash ~ '^[0-9a-f]{64}$'),
    unique (case_reference, number),
    unique (id, content_hash),
    check (period_end >= period_start),
    check (proof_due > period_end),
    check (kind = 'AWARD' or trim(reasons) <> ''),
    check ((kind = 'REJECTION') = (period_start is null)),
    check ((kind = 'REJECTION') = (period_end is null)),
    check ((kind = 'REJECTION') = (proof_of_use is null)),
    check ((kind = 'REJECTION') = (proof_due is null))
);
comment on table app.decision is 'Entscheidungsvorschläge; ob einer freigegeben, zurückgegeben oder überholt ist, folgt aus den anderen Tabellen';
comment on column app.decision.number is 'laufende Nummer im Vorgang; nur der letzte Vorschlag kann freigegeben werden';
comment on column app.decision.content_hash is 'SHA-256 über den ganzen Inhalt, den Antrag und den Prüfvermerk';

create table app.decision_grant (
    decision_id  uuid   not null references app.decision,
    year         int    not null,
    amount_cents bigint not null check (amount_cents > 0),
    primary key (decision_id, year)
);
comment on table app.decision_grant is 'Zuwendung nach Haushaltsjahren, nie mehr als empfohlen';

create table app.decision_condition (
    decision_id uuid not null references app.decision,
    number      int  not null check (number > 0),
    text        text not null check (trim(text) <> '' and length(text) <= 2000),
    due         date,
    primary key (decision_id, number)
);
comment on table app.decision_condition is 'besondere Nebenbestimmungen';

create table app.decision_rejection_reason (
    decision_id uuid    not null references app.decision,
    position    int     not null check (position > 0),
    rule        text    not null,
    reason      text    not null check (trim(reason) <> ''),
    legal_basis text    not null check (trim(legal_basis) <> ''),
    verified    boolean not null,
    primary key (decision_id, position),
    unique (decision_id, rule)
);
comment on table app.decision_rejection_reason is 'Gründe der Ablehnung mit dem Satz des Bescheids und der Rechtsgrundlage';

create table app.decision_contributor (
    decision_id uuid not null references app.decision,
    person_id   uuid not null,
    primary key (decision_id, person_id)
);
comment on table app.decision_contributor is 'wer am Vorschlag oder am Prüfvermerk gearbeitet hat und deshalb nicht freigeben darf';

create table app.decision_approval (
    decision_id  uuid primary key,
    content_hash text not null,
    approved_by  uuid not null check (approved_by <> '00000000-0000-0000-0000-000000000000'),
    approved_at  timestamptz not null,
    foreign key (decision_id, content_hash) references app.decision (id, content_hash)
);
comment on table app.decision_approval is 'Freigabe: wer, wann, für genau welchen Inhalt';

create table app.decision_return (
    decision_id uuid primary key references app.decision,
    reason      text not null check (trim(reason) <> '' and length(reason) <= 2000),
    returned_by uuid not null,
    returned_at timestamptz not null
);
comment on table app.decision_return is 'Rückgabe zur Korrektur; sie hebt eine Freigabe auf';

create function app.refuse_own_approval() returns trigger
    language plpgsql as
$$
declare
    reference text;
begin
    select case_reference into reference from app.decision where id = new.decision_id;
    perform 1 from app.decision_case where case_reference = reference for update;
    if exists (select 1 from app.decision d left join app.decision_contributor c on c.decision_id = d.id
               where d.case_reference = reference and new.approved_by in (d.proposed_by, c.person_id))
        or exists (select 1 from app.assessment_record_author a
                   where a.case_reference = reference and a.person_id = new.approved_by) then
        raise exception 'Vier-Augen-Prinzip: Wer am Vorschlag oder am Prüfvermerk gearbeitet hat, darf die Entscheidung nicht freigeben.'
            using errcode = 'check_violation';
    end if;
    if exists (select 1 from app.decision_return where decision_id = new.decision_id)
        or exists (select 1 from app.decision later join app.decision this on this.id = new.decision_id
                   where later.case_reference = reference and later.number > this.number) then
        raise exception 'Freigegeben werden kann nur der letzte, nicht zurückgegebene Vorschlag.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_own_approval() is 'Vier-Augen-Prinzip als Regel der Datenbank: gilt auch gegen unmittelbares SQL';
create trigger decision_approval_by_other_person before insert on app.decision_approval
    for each row execute function app.refuse_own_approval();

create function app.refuse_late_content() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.decision_approval where decision_id = new.decision_id) then
        raise exception 'Der Inhalt einer freigegebenen Entscheidung lässt sich nicht ergänzen.'
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create function app.refuse_unrecommended_grant() returns trigger
    language plpgsql as
$$
begin
    if not exists (select 1 from app.decision d join app.assessment_record_grant g on g.case_reference = d.case_reference
                   where d.id = new.decision_id and d.kind <> 'REJECTION'
                     and g.year = new.year and g.amount_cents >= new.amount_cents) then
        raise exception 'Für % darf höchstens bewilligt werden, was der Prüfvermerk empfiehlt.', new.year
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger decision_grant_is_recommended before insert on app.decision_grant
    for each row execute function app.refuse_unrecommended_grant();

do
$$
declare
    name text;
begin
    foreach name in array array ['decision', 'decision_grant', 'decision_condition', 'decision_rejection_reason',
        'decision_contributor', 'decision_approval', 'decision_return']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
    foreach name in array array ['decision_grant', 'decision_condition', 'decision_rejection_reason', 'decision_contributor']
    loop
        execute format('create trigger %1$s_is_sealed before insert on app.%1$s
            for each row execute function app.refuse_late_content()', name);
    end loop;
end
$$;
