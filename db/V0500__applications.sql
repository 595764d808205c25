-- Anträge: Entwürfe der Kommunen, der Zähler der Aktenzeichen und die eingereichten Anträge (unveränderlich).

create table app.application_draft
(
    id           uuid primary key,
    applicant    text        not null,
    version      integer     not null,
    content      jsonb       not null,
    started_at   timestamptz not null,
    saved_at     timestamptz not null,
    saved_by     uuid        not null,
    editors      uuid[]      not null,
    submitted_as text,
    constraint application_draft_applicant_form check (applicant ~ '^16\d{6}$'),
    constraint application_draft_version check (version > 0),
    constraint application_draft_content check (jsonb_typeof(content) = 'object'),
    constraint application_draft_editors check (saved_by = any (editors)),
    constraint application_draft_submitted_once unique (submitted_as)
);
create index application_draft_of_municipality on app.application_draft (applicant, saved_at desc);
comment on table app.application_draft is 'Antragsentwürfe. Sie gehören der Kommune, nicht der Person.';
comment on column app.application_draft.applicant is 'Amtlicher Gemeindeschlüssel (AGS) der Kommune.';
comment on column app.application_draft.version is 'Zählt jede Änderung; wer speichert, nennt den Stand, den er geöffnet hatte.';
comment on column app.application_draft.content is 'Eingaben genau wie getippt, auch falsche.';
comment on column app.application_draft.editors is 'Alle Personen, die am Entwurf gearbeitet haben.';
comment on column app.application_draft.submitted_as is 'Aktenzeichen, sobald eingereicht; danach ist der Entwurf unveränderlich.';

create table app.application_draft_file
(
    id         uuid primary key,
    draft_id   uuid        not null references app.application_draft on delete cascade,
    file_name  text        not null,
    media_type text        not null,
    size_bytes bigint      not null,
    sha256     text        not null,
    content    bytea       not null,
    added_at   timestamptz not null,
    added_by   uuid        not null,
    constraint application_draft_file_once unique (draft_id, sha256, file_name),
    constraint application_draft_file_size check (size_bytes = octet_length(content) and size_bytes > 0),
    constraint application_draft_file_hash_form check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table app.application_draft_file is 'Anlagen eines Entwurfs, geprüft; mit dem Einreichen ziehen sie in die Akte um.';

create table app.case_number
(
    year        integer primary key,
    last_number integer not null,
    constraint case_number_year check (year between 2000 and 2099),
    constraint case_number_range check (last_number between 1 and 99999)
);
comment on table app.case_number is 'Zuletzt vergebene laufende Nummer je Eingangsjahr. Lückenlos, weil die Zeile bis zum Ende der Transaktion gesperrt bleibt.';

create table app.funding_application
(
    case_reference          text primary key,
    draft_id                uuid        not null,
    applicant               text        not null,
    applicant_kind          text        not null,
    title                   text        not null,
    funding_object          text        not null,
    description             text        not null,
    aim                     text        not null,
    project_start           date        not null,
    project_end             date        not null,
    expenditure_cents       bigint      not null,
    own_funds_cents         bigint      not null,
    third_party_funds_cents bigint      not null,
    third_party_source      text        not null,
    income_cents            bigint      not null,
    requested_grant_cents   bigint      not null,
    financing_secured       boolean     not null,
    other_funding           boolean     not null,
    other_funding_details   text        not null,
    units                   integer     not null,
    contact_name            text        not null,
    contact_email           text        not null,
    contact_phone           text        not null,
    iban                    text        not null,
    account_holder          text        not null,
    electronic_notice       boolean     not null,
    publication_consent     boolean     not null,
    contract_date           date,
    early_start_from        date,
    interface_standard      text,
    reuse_offer             boolean     not null,
    received_at             timestamptz not null,
    submitted_by            uuid        not null,
    contributors            uuid[]      not null,
    guideline_version       text        not null,
    form_version            text        not null,
    content_hash            text        not null,
    constraint funding_application_draft_once unique (draft_id),
    constraint funding_application_reference_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint funding_application_applicant_form check (applicant ~ '^16\d{6}$'),
    constraint funding_application_title check (length(trim(title)) between 1 and 150),
    constraint funding_application_period check (project_start <= project_end),
    constraint funding_application_amounts check (expenditure_cents > 0 and own_funds_cents >= 0
        and third_party_funds_cents >= 0 and income_cents >= 0 and requested_grant_cents > 0),
    constraint funding_application_financed check (
        own_funds_cents + third_party_funds_cents + income_cents + requested_grant_cents = expenditure_cents),
    constraint funding_application_units check (units >= 0),
    constraint funding_application_iban_form check (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
    constraint funding_application_contributors check (submitted_by = any (contributors)),
    constraint funding_application_hash_form check (content_hash ~ '^[0-9a-f]{64}$' and form_version ~ '^[0-9a-f]{64}$')
);
create index funding_application_of_municipality on app.funding_application (applicant, received_at desc);
create index funding_application_received on app.funding_application (received_at desc);
comment on table app.funding_application is 'Eingereichte Anträge, unveränderlich.';
comment on column app.funding_application.case_reference is 'Aktenzeichen.';
comment on column app.funding_application.applicant_kind is 'Art der Kommune am Tag des Eingangs.';
comment on column app.funding_application.expenditure_cents is 'Summe des Ausgabenplans; der Finanzierungsplan muss ihr gleich sein.';
comment on column app.funding_application.third_party_source is 'Herkunft der Drittmittel, leer ohne Drittmittel.';
comment on column app.funding_application.other_funding is 'Für dieselben Ausgaben wurde eine andere Förderung beantragt oder bewilligt (Doppelförderung).';
comment on column app.funding_application.electronic_notice is 'Einwilligung in die Bekanntgabe durch Abruf (§ 41 Abs. 2a VwVfG).';
comment on column app.funding_application.early_start_from is 'Tag, ab dem ein vorzeitiger Vorhabensbeginn zugelassen ist (Nr. 1.3 VV zu § 44 ThürLHO).';
comment on column app.funding_application.received_at is 'Ankunft auf dem Server.';
comment on column app.funding_application.contributors is 'Alle, die am Entwurf gearbeitet haben, einschließlich der Unterzeichnenden.';
comment on column app.funding_application.guideline_version is 'Fassung der Richtlinie bei Eingang.';
comment on column app.funding_application.form_version is 'SHA-256 des Formulars, das ausgefüllt wurde.';
comment on column app.funding_application.content_hash is 'SHA-256 über Angaben und Anlagen.';

create table app.application_cost_item
(
    case_reference text    not null references app.funding_application,
    number         integer not null,
    description    text    not null,
    budget_year    integer not null,
    amount_cents   bigint  not null,
    recurring      boolean not null,
    primary key (case_reference, number),
    constraint application_cost_item_number check (number between 1 and 200),
    constraint application_cost_item_year check (budget_year between 2018 and 2050),
    constraint application_cost_item_amount check (amount_cents > 0)
);
comment on table app.application_cost_item is 'Ausgabenplan, unveränderlich.';
comment on column app.application_cost_item.recurring is 'Kosten des laufenden Betriebs.';

create table app.application_partner
(
    case_reference     text    not null references app.funding_application,
    partner            text    not null,
    share_basis_points integer not null,
    primary key (case_reference, partner),
    constraint application_partner_form check (partner ~ '^16\d{6}$'),
    constraint application_partner_share check (share_basis_points between 0 and 10000)
);
comment on table app.application_partner is 'Beteiligte Kommunen, unveränderlich.';
comment on column app.application_partner.share_basis_points is 'Anteil an den Ausgaben in Hundertstel Prozent.';

create table app.application_supply
(
    case_reference text        not null references app.funding_application,
    supply_hash    text        not null,
    supplied_at    timestamptz not null,
    supplied_by    uuid        not null,
    primary key (case_reference, supply_hash)
);
comment on table app.application_supply is 'Nachreichungen; dieselben Dateien mit derselben Nachricht zählen einmal.';

create trigger funding_application_unchangeable before update or delete on app.funding_application
    for each row execute function app.refuse_change();
create trigger funding_application_untruncatable before truncate on app.funding_application
    for each statement execute function app.refuse_change();
create trigger application_cost_item_unchangeable before update or delete on app.application_cost_item
    for each row execute function app.refuse_change();
create trigger application_partner_unchangeable before update or delete on app.application_partner
    for each row execute function app.refuse_change();
create trigger application_supply_unchangeable before update or delete on app.application_supply
    for each row execute function app.refuse_change();

create function app.require_whole_application() returns trigger
    language plpgsql as
$$
begin
    if (select sum(amount_cents) from app.application_cost_item where case_reference = new.case_reference)
        is distinct from
       (select expenditure_cents from app.funding_application where case_reference = new.case_reference)
        or (select sum(share_basis_points) from app.application_partner where case_reference = new.case_reference) > 10000 then
        raise exception 'Der Antrag % ist in sich nicht stimmig.', new.case_reference using errcode = 'check_violation';
    end if;
    return null;
end
$$;
comment on function app.require_whole_application() is 'Prüft am Ende der Transaktion: Ausgabenplan gleich Summe, Anteile der Partner höchstens 100 %, keine nachgeschobene Zeile.';

create constraint trigger funding_application_whole
    after insert on app.funding_application deferrable initially deferred
    for each row execute function app.require_whole_application();
create constraint trigger application_cost_item_whole
    after insert on app.application_cost_item deferrable initially deferred
    for each row execute function app.require_whole_application();
create constraint trigger application_partner_whole
    after insert on app.application_partner deferrable initially deferred
    for each row execute function app.require_whole_application();

create function app.refuse_change_of_submitted_draft() returns trigger
    language plpgsql as
$$
begin
    if old.submitted_as is not null then
        raise exception 'Der Entwurf % ist eingereicht und unveränderlich.', old.id using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger application_draft_final before update or delete on app.application_draft
    for each row execute function app.refuse_change_of_submitted_draft();
