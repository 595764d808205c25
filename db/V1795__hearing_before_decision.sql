-- Anhörung vor der Entscheidung: wer weniger bewilligt als beantragt, hat die Kommune gehört oder hält fest, warum nicht (§ 28 VwVfG).
create table app.hearing_dispensation_ground
(
    code          text primary key check (code ~ '^[A-Z_]{3,40}$'),
    position      integer not null unique,
    german_name   text    not null check (length(btrim(german_name)) between 1 and 500),
    legal_basis   text    not null check (length(btrim(legal_basis)) between 1 and 100),
    only_requests boolean not null,
    verified      boolean not null
);
comment on table app.hearing_dispensation_ground is 'Gründe, aus denen von einer Anhörung abgesehen werden kann; Wortlaut nicht mit dem Gesetzestext abgeglichen, solange verified falsch ist';
comment on column app.hearing_dispensation_ground.only_requests is 'gilt nur, wo ein Begehren der Kommune abgelehnt wird und nichts genommen';
insert into app.hearing_dispensation_ground values
    ('REQUEST_DECLINED', 10, 'Ein Begehren der Kommune wird ganz oder teilweise abgelehnt; das greift nicht in ihre Rechte ein.', '§ 28 Abs. 1', true, false),
    ('OWN_STATEMENT', 20, 'Von den tatsächlichen Angaben der Kommune wird nicht zu ihren Ungunsten abgewichen.', '§ 28 Abs. 2 Nr. 3', false, false),
    ('URGENT', 30, 'Eine sofortige Entscheidung ist wegen Gefahr im Verzug oder im öffentlichen Interesse notwendig.', '§ 28 Abs. 2 Nr. 1', false, false),
    ('DEADLINE_AT_RISK', 40, 'Durch die Anhörung würde die Einhaltung einer maßgeblichen Frist in Frage gestellt.', '§ 28 Abs. 2 Nr. 2', false, false),
    ('MANY_ALIKE', 50, 'Es ergehen gleichartige Bescheide in größerer Zahl.', '§ 28 Abs. 2 Nr. 4', false, false),
    ('PUBLIC_INTEREST', 60, 'Der Anhörung steht ein zwingendes öffentliches Interesse entgegen.', '§ 28 Abs. 3', false, false);

create table app.hearing_dispensation
(
    case_reference text        not null references app.case_file,
    matter         text        not null check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    number         integer     not null check (number > 0),
    ground         text        not null references app.hearing_dispensation_ground,
    reason         text        not null check (length(btrim(reason)) between 1 and 2000),
    dispensed_by   uuid        not null references app.person,
    dispensed_at   timestamptz not null,
    primary key (case_reference, matter, number),
    constraint hearing_dispensation_of_request check (
        ground <> 'REQUEST_DECLINED' or matter ~ '^(APPLICATION|EARLY_START|AMENDMENT|DRAWDOWN)(:|$)')
);
comment on table app.hearing_dispensation is 'Absehen von der Anhörung mit Grund, nur Einfügungen; je Gegenstand gilt die letzte Zeile.';
create trigger hearing_dispensation_append_only before update or delete on app.hearing_dispensation
    for each row execute function app.refuse_change();
create trigger hearing_dispensation_no_truncate before truncate on app.hearing_dispensation
    for each statement execute function app.refuse_change();

alter table app.decision add column hearing text not null default '' check (length(hearing) <= 9000);
alter table app.decision alter column hearing drop default;
comment on column app.decision.hearing is 'wie die Äußerung der Kommune gewürdigt ist oder warum sie nicht angehört wurde, wie es im Bescheid steht; gehört zum freigegebenen Inhalt';
-- Was vor dieser Regel vorgeschlagen wurde, bleibt, wie es ist.
alter table app.decision add constraint decision_after_hearing check (kind = 'AWARD' or btrim(hearing) <> '') not valid;

insert into app.text_block (code, german_name) values ('HEARING_TREATMENT', 'Bescheid: Anhörung und ihre Würdigung');
insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by) values
    ('HEARING_TREATMENT', 1, '2019-01-01', '## Anhörung

{anhoerung_antrag}', '§ 28, § 39 Abs. 1 VwVfG', false, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000');
insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('REJECTION', 45, 'HEARING_TREATMENT', 'HEARD'),
    ('PARTIAL_GRANT', 275, 'HEARING_TREATMENT', 'HEARD');
