-- Fristen je Gegenstand: Ein Fall kann mehrere Bescheide und Auflagen haben, und jede davon ihre eigene Frist derselben Art.
alter table app.deadline add column subject text not null default '';
alter table app.deadline add constraint deadline_subject_form check (subject ~ '^([A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?)?$');
comment on column app.deadline.subject is 'Worum es im Fall geht, zum Beispiel AMENDMENT:1; leer, wenn es den Fall selbst betrifft.';

drop index app.deadline_current;
create unique index deadline_current on app.deadline (case_reference, kind, subject) where ended_at is null;
comment on table app.deadline is 'Fristen je Fall, Art und Gegenstand mit ihrer ganzen Geschichte; höchstens eine davon läuft.';

drop trigger deadline_never_recomputed on app.deadline;
create trigger deadline_never_recomputed
    before update of number, case_reference, kind, subject, due_on, rule, rule_version, start_event, started_on, legal_basis, reason, set_at
    on app.deadline for each row execute function app.refuse_change();
