-- Prozesse und Aufgaben, die nicht den Antrag selbst betreffen, nennen ihren Gegenstand.
alter table app.work_item add column matter text check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$');
comment on column app.work_item.matter is 'Worum es im Fall geht, zum Beispiel AMENDMENT:1; leer, wenn es den Antrag betrifft';

alter table app.case_process add column matter text check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$');
drop index app.case_process_once;
create unique index case_process_once on app.case_process (case_reference, process_key, drawdown_number, matter)
    nulls not distinct where ended_at is null or (drawdown_number is null and matter is null);
comment on table app.case_process is 'Welche Prozesse ein Vorgang begonnen hat. Die Bearbeitung des Antrags nur einmal; je Mittelabruf und je Gegenstand nur einer zur selben Zeit, denn eine Zahlung kann zurückkommen und ein Vorschlag zurückgegeben werden.';
comment on column app.case_process.matter is 'Worum es im Fall geht, zum Beispiel AMENDMENT:1; leer, wenn es den Antrag betrifft';
