-- Klagen gegen Bescheide: solange eine anhängig ist, wird nichts bestandskräftig und nichts ausgezahlt.
create table app.court_action (
    id              uuid primary key,
    notice_number   text        not null references app.notice,
    number          int         not null check (number > 0),
    filed_on        date        not null,
    court           text        not null check (court in ('GERA', 'MEININGEN', 'WEIMAR')),
    court_file      text        not null check (length(btrim(court_file)) between 1 and 60),
    extent          text        not null check (extent in ('WHOLE', 'PART')),
    contested       text check (length(btrim(contested)) between 1 and 2000),
    accepted_cents  bigint check (accepted_cents >= 0),
    late            boolean     not null,
    reinstated      boolean     not null,
    hindering       boolean     not null generated always as (not late or reinstated) stored,
    recorded_by     uuid        not null references app.person,
    recorded_at     timestamptz not null,
    part_final_on   date,
    outcome         text check (outcome in ('WITHDRAWN', 'DISMISSED', 'ALLOWED', 'ALLOWED_IN_PART', 'SETTLED', 'MISTAKEN')),
    ended_on        date check (ended_on >= filed_on),
    ending          text check (length(btrim(ending)) between 1 and 4000),
    remaining_cents bigint check (remaining_cents >= 0),
    ended_by        uuid references app.person,
    end_recorded_at timestamptz,
    implemented_on  date check (implemented_on >= ended_on),
    implemented_by  uuid references app.person,
    implementation  text check (length(btrim(implementation)) between 1 and 4000),
    unique (notice_number, number),
    check (late or not reinstated),
    check (not late or reinstated or outcome is null or outcome in ('WITHDRAWN', 'DISMISSED', 'MISTAKEN')),
    check ((extent = 'PART') = (contested is not null)),
    check (accepted_cents is null or extent = 'PART'),
    check (part_final_on is null or extent = 'PART'),
    check ((outcome is null) = (ended_on is null) and (outcome is null) = (ending is null)),
    check ((outcome is null) = (ended_by is null) and (outcome is null) = (end_recorded_at is null)),
    check (remaining_cents is null or outcome in ('ALLOWED', 'ALLOWED_IN_PART', 'SETTLED')),
    check (implemented_on is null or outcome in ('ALLOWED', 'ALLOWED_IN_PART', 'SETTLED')),
    check ((implemented_on is null) = (implemented_by is null) and (implemented_on is null) = (implementation is null))
);
create unique index court_action_one_pending on app.court_action (notice_number) where outcome is null;
comment on table app.court_action is 'Klagen gegen Bescheide (§ 74 VwGO), jede mit ihrem Ende. Je Bescheid ist höchstens eine anhängig.';
comment on column app.court_action.filed_on is 'Tag, an dem die Klage bei Gericht einging.';
comment on column app.court_action.contested is 'Welcher Teil angegriffen wird; leer, wenn der ganze Bescheid.';
comment on column app.court_action.accepted_cents is 'Bewilligter Betrag, den die Klage nicht angreift; er darf ausgezahlt werden, sobald dieser Teil bestandskräftig ist.';
comment on column app.court_action.court is 'Verwaltungsgericht, bei dem die Klage einging; zuständig ist das des Sitzes der Kommune (§ 52 Nr. 3 VwGO).';
comment on column app.court_action.late is 'Die Klage ging nach Ablauf der Klagefrist ein. Sie hindert die Bestandskraft nicht, solange keine Wiedereinsetzung gewährt ist.';
comment on column app.court_action.hindering is 'Solange eine solche Klage anhängig ist, wird der Bescheid nicht bestandskräftig und nichts ausgezahlt.';
comment on column app.court_action.reinstated is 'Das Gericht hat Wiedereinsetzung in die versäumte Klagefrist gewährt (§ 60 VwGO).';
comment on column app.court_action.part_final_on is 'Seit wann der nicht angegriffene Teil bestandskräftig ist.';
comment on column app.court_action.outcome is 'MISTAKEN: die Klage war irrtümlich vermerkt.';
comment on column app.court_action.remaining_cents is 'Was von der Zuwendung nach dem Ausgang des Verfahrens bleibt.';
comment on column app.court_action.implementation is 'Wie die Behörde den Ausgang umgesetzt hat.';

create function app.require_contestable_notice() returns trigger
    language plpgsql as
$$
declare
    contested app.notice;
begin
    select * into contested from app.notice where number = new.notice_number for update;
    if contested.notified_on is null or contested.waived_on is not null then
        raise exception 'Gegen den Bescheid % kann keine Klage vermerkt werden.', new.notice_number using errcode = 'check_violation';
    end if;
    if new.filed_on < coalesce(contested.downloaded_on, contested.posted_on) or new.late <> (new.filed_on > contested.remedy_ends) then
        raise exception 'Die Klage gegen den Bescheid % ist nicht so eingegangen.', new.notice_number using errcode = 'check_violation';
    end if;
    if exists (select 1 from app.court_action a where a.notice_number = new.notice_number and a.hindering
                                                  and a.outcome not in ('WITHDRAWN', 'MISTAKEN')) then
        raise exception 'Über eine Klage gegen den Bescheid % ist schon entschieden.', new.notice_number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger court_action_needs_notice before insert on app.court_action
    for each row execute function app.require_contestable_notice();

create function app.require_court_action_facts_stay() returns trigger
    language plpgsql as
$$
declare
    fact text;
    before jsonb := to_jsonb(old);
    after jsonb := to_jsonb(new);
begin
    foreach fact in array array['id', 'notice_number', 'number', 'filed_on', 'court_file', 'extent', 'contested', 'accepted_cents',
        'court', 'late', 'recorded_by', 'recorded_at', 'part_final_on', 'outcome', 'ended_on', 'ending', 'remaining_cents', 'ended_by',
        'end_recorded_at', 'implemented_on', 'implemented_by', 'implementation']
    loop
        if before -> fact <> 'null'::jsonb and before -> fact <> after -> fact then
            raise exception 'An der Klage gegen den Bescheid % steht % fest.', old.notice_number, fact using errcode = 'restrict_violation';
        end if;
    end loop;
    if old.reinstated <> new.reinstated and (old.reinstated or old.outcome is not null) then
        raise exception 'Die Wiedereinsetzung zur Klage gegen den Bescheid % steht fest.', old.notice_number using errcode = 'restrict_violation';
    end if;
    if old.outcome is null and new.implemented_on is not null then
        raise exception 'Umgesetzt wird erst, was zu Ende ist.' using errcode = 'check_violation';
    end if;
    if (old.contested is null and new.contested is not null) or (old.accepted_cents is null and new.accepted_cents is not null)
        or (old.outcome is not null and old.remaining_cents is null and new.remaining_cents is not null) then
        raise exception 'An der Klage gegen den Bescheid % wird nichts nachgetragen.', old.notice_number using errcode = 'restrict_violation';
    end if;
    if old.part_final_on is null and new.part_final_on is not null
        and new.part_final_on <> (select n.remedy_ends + 1 from app.notice n where n.number = new.notice_number) then
        raise exception 'Ein Teil wird am Tag nach der Klagefrist bestandskräftig.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.require_court_action_facts_stay() is 'Was zu einer Klage einmal feststeht, ändert sich nicht mehr.';
create trigger court_action_facts_stay before update on app.court_action
    for each row execute function app.require_court_action_facts_stay();
create trigger court_action_stays before delete on app.court_action
    for each row execute function app.refuse_change();
create trigger court_action_no_truncate before truncate on app.court_action
    for each statement execute function app.refuse_change();

-- Wann ein Bescheid bestandskräftig ist, hängt jetzt auch von der Klage ab; deshalb prüft es ein Trigger.
do
$$
declare
    former name;
begin
    select conname into strict former from pg_constraint
        where conrelid = 'app.notice'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%final_on = COALESCE(%';
    execute format('alter table app.notice drop constraint %I', former);
end
$$;
create function app.require_finality_as_the_law_says() returns trigger
    language plpgsql as
$$
declare
    decided app.court_action;
begin
    if new.final_on is null then
        return new;
    end if;
    if exists (select 1 from app.court_action a where a.notice_number = new.number and a.hindering and a.outcome is null) then
        raise exception 'Gegen den Bescheid % ist Klage anhängig; er wird nicht bestandskräftig.', new.number using errcode = 'check_violation';
    end if;
    select * into decided from app.court_action a
        where a.notice_number = new.number and a.hindering and a.outcome <> 'MISTAKEN' order by a.number desc limit 1;
    if decided.outcome = 'ALLOWED' and decided.extent = 'WHOLE' then
        raise exception 'Der Bescheid % ist aufgehoben; er wird nicht bestandskräftig.', new.number using errcode = 'check_violation';
    end if;
    if new.final_on <> coalesce(new.waived_on, greatest(new.remedy_ends + 1, decided.ended_on)) then
        raise exception 'Der Bescheid % wird nicht am % bestandskräftig.', new.number, new.final_on using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger notice_final_as_the_law_says before insert or update of final_on on app.notice
    for each row execute function app.require_finality_as_the_law_says();

create or replace function app.require_notice_facts_stay() returns trigger
    language plpgsql as
$$
declare
    fact text;
    before jsonb := to_jsonb(old);
    after jsonb := to_jsonb(new);
    contested boolean := exists (select 1 from app.court_action a where a.notice_number = old.number and a.hindering and a.outcome is null);
begin
    foreach fact in array array['case_reference', 'matter', 'number', 'sheet_id', 'decision_id', 'ruling_id', 'content_hash', 'kind',
        'document_id', 'pdf_hash', 'code', 'letter_date', 'issued_at', 'issued_on', 'provided_on', 'download_ends', 'downloaded_on',
        'downloaded_by', 'posted_on', 'posted_by', 'notified_on', 'remedy_ends', 'waived_on', 'waived_by', 'waiver_text',
        'final_on', 'finality_reason']
    loop
        if contested and fact in ('final_on', 'finality_reason') and after -> fact = 'null'::jsonb then
            continue;
        end if;
        if before -> fact <> 'null'::jsonb and before -> fact <> after -> fact then
            raise exception 'Am Bescheid % steht % fest.', old.number, fact using errcode = 'restrict_violation';
        end if;
    end loop;
    if old.delivery = 'POST' and new.delivery = 'PORTAL' then
        raise exception 'Der Bescheid % geht mit der Post.', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.require_notice_facts_stay() is 'Was am Bescheid einmal feststeht, ändert sich nicht mehr; nur die Bestandskraft entfällt, wenn sich zeigt, dass rechtzeitig Klage erhoben war.';

-- Wird eine rechtzeitige Klage erst nach der Bestandskraft bekannt, beginnt das Warten auf die Bestandskraft noch einmal.
drop index app.case_process_once;
create unique index case_process_once on app.case_process (case_reference, process_key, drawdown_number, matter)
    nulls not distinct where ended_at is null
        or (drawdown_number is null and matter is null and process_key <> 'NoticeServiceProcess');

create view app.grant_in_court as
    select n.case_reference
    from app.notice n join app.court_action a on a.notice_number = n.number
    where n.matter = 'APPLICATION' and a.hindering
      and (a.outcome is null and (a.part_final_on is null or coalesce(a.accepted_cents, 0) = 0)
           or a.outcome = 'ALLOWED' and a.extent = 'WHOLE');
comment on view app.grant_in_court is 'Fälle, aus deren Zuwendung wegen einer Klage nichts ausgezahlt werden darf; ein Zahlungslauf lässt sie aus.';
