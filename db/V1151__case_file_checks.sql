-- Prüfung der Akten: wann nachgerechnet wurde und was dabei herauskam. Eine Auskunft von damals, kein Beweis für heute.
create table app.case_file_check (
    number         bigint generated always as identity primary key,
    case_reference text        not null references app.case_file,
    checked_at     timestamptz not null,
    checked_by     uuid        not null references app.person,
    entries        bigint      not null check (entries >= 0),
    intact         boolean     not null,
    first_broken   bigint check (first_broken > 0),
    check (intact = (first_broken is null))
);
create index case_file_check_last on app.case_file_check (case_reference, number desc);
comment on table app.case_file_check is 'Ergebnisse der Nachrechnung, nur Einfügungen. Ob eine Akte jetzt unversehrt ist, zeigt nur eine neue Nachrechnung.';
comment on column app.case_file_check.entries is 'wie viele Einträge die Akte damals hatte';
comment on column app.case_file_check.first_broken is 'der erste Eintrag, der nicht stimmte';
create trigger case_file_check_append_only before update or delete on app.case_file_check
    for each row execute function app.refuse_change();
create trigger case_file_check_no_truncate before truncate on app.case_file_check
    for each statement execute function app.refuse_change();
